import type { ReadDb } from '#db/council-db';
import { type DecisionRow, findDecision, itemsOf } from '#db/queries/decisions';
import { type DossierRow, dossierRows } from '#db/queries/dossiers';
import { findMeeting } from '#db/queries/meetings';
import { amendmentOf, linesOfOriginal, originalOf, revokedDossiers } from '#electron/handlers/amendment-paper';
import { awardName } from '#electron/handlers/award-rules';
import { bookOf } from '#electron/handlers/decision-book';
import { factsOfDraft } from '#electron/handlers/decision-of-kind';
import { fieldsOf } from '#electron/handlers/decision-paper';
import { moneyOfDecision } from '#electron/handlers/money-of-decision';
import { papersBeside } from '#electron/handlers/proof-papers';
import type { QueryHandler } from '#electron/ipc/handlers';
import { withoutEndMark } from '#shared/documents/end-mark';
import { composeFirstArticle } from '#shared/documents/first-article';
import { paperTexts } from '#shared/documents/paper-texts';
import { composePaper } from '#shared/documents/registry';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import { numberInTheWay } from '#shared/domain/decision-register/numbering';
import { numberEntries } from '#shared/domain/decision-register/register';
import type { KnownBasis, ProofFacts, ProofRow, ProofText } from '#shared/domain/proof-reading/proof-facts';
import { type ProofFinding, proofRead } from '#shared/domain/proof-reading/proof-rules';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { DISTRICT_LEVEL } from '#shared/regulations/abolished-levels';
import { EDITIONS } from '#shared/regulations/editions';
import { decisionProposals } from '#shared/text/vi/decision-proposals';

const dayOrNull = (day: string | null): LocalDate | null => (day !== null && isLocalDate(day) ? day : null);

/** Every basis that any edition ever proposed, each once. */
const KNOWN_BASES: readonly KnownBasis[] = [
  ...new Map(EDITIONS.flatMap(({ legalBases }) => legalBases).map((basis) => [basis.line, basis])).values(),
].map(({ line, from, to }) => ({ line, from, to }));

const rowsOf = (db: ReadDb, decision: DecisionRow, lines: ReadonlyMap<string, string>): readonly ProofRow[] => {
  const printed = new Map(fieldsOf(decision).awardNames.map(({ code, name }) => [code, name]));
  return dossierRows(db, [...lines.keys()]).map((dossier: DossierRow) => ({
    dossierId: dossier.id,
    recipientId: dossier.recipientId,
    kind: dossier.kind,
    name: dossier.name,
    unitName: dossier.unitName,
    line: withoutEndMark(lines.get(dossier.id) ?? ''),
    awardCode: dossier.awardCode,
    awardName: printed.get(dossier.awardCode) ?? awardName(dossier.awardCode, dossier.awardYear),
  }));
};

/** The lines that the decision prints of its recipients: its own list, or those whose award it takes back. */
const linesOf = (db: ReadDb, decision: DecisionRow): ReadonlyMap<string, string> => {
  const amendment = amendmentOf(decision);
  if (amendment === null) return new Map(itemsOf(db, decision.id).map(({ dossierId, line }) => [dossierId, line]));
  if (amendment.kind === 'correction') return new Map();
  const original = originalOf(db, decision);
  const chosen = new Set(revokedDossiers(db, amendment, original));
  const lines = linesOfOriginal(db, original).filter(({ dossierId }) => chosen.has(dossierId));
  return new Map(lines.map(({ dossierId, line }) => [dossierId, line]));
};

/** Articles with their places; those composed from an amendment lead to its content. */
const articleTexts = (decision: DecisionRow, facts: DecisionFacts): ProofText[] => {
  const own = fieldsOf(decision).articles;
  const amendment = amendmentOf(decision);
  if (amendment === null) {
    const [first = '', ...others] = facts.articles;
    return [first.trim() === '' ? composeFirstArticle(facts) : first, ...others].map((text, index) => ({
      place: { field: 'articles', index },
      text,
    }));
  }
  if (own[0] !== '') return own.map((text, index) => ({ place: { field: 'articles', index }, text }));
  const composed = facts.articles.length - (own.length - 1);
  // The wrong words that a correction quotes are not its own: only what they become is read.
  const written =
    amendment.kind === 'correction' ? amendment.changes.map(({ after }) => after) : facts.articles.slice(0, composed);
  return [
    ...written.map((text) => ({ place: { field: 'amendment' as const }, text })),
    ...own.slice(1).map((text, index) => ({ place: { field: 'articles' as const, index: index + 1 }, text })),
  ];
};

const textsOf = (decision: DecisionRow, facts: DecisionFacts, rows: readonly ProofRow[]): readonly ProofText[] => {
  const each = (field: ProofText['place']['field'], lines: readonly string[]): ProofText[] =>
    lines.map((text, index) => ({ place: { field, index }, text }));
  return [
    { place: { field: 'authority' }, text: facts.authority },
    { place: { field: 'symbol' }, text: facts.symbol },
    { place: { field: 'place' }, text: facts.place },
    { place: { field: 'subject' }, text: facts.subject },
    ...each('headLines', facts.headLines),
    ...each('legalBases', facts.legalBases),
    ...articleTexts(decision, facts),
    ...each('recipients', facts.recipients),
    ...rows.map(({ dossierId, line }) => ({ place: { field: 'line' as const, dossierId }, text: line })),
  ];
};

/** The last words as the paper prints them, of its articles and of its list. */
const closingOf = (facts: DecisionFacts, lastIndex: number) => {
  const printed = paperTexts(composePaper('decision', facts));
  const articles = printed.filter(({ role }) => role === 'article' || role === 'body');
  const listed = printed.filter(({ role }) => role === 'listLine' || role === 'listTotal');
  return {
    lastArticle: {
      place: { field: 'articles' as const, index: lastIndex },
      text: articles.at(-1)?.text ?? '',
    },
    listEnd: facts.awards.length === 0 ? null : (listed.at(-1)?.text ?? null),
    listTotal: printed.find(({ role }) => role === 'listTotal')?.text ?? null,
  };
};

const registerFacts = (db: ReadDb, decision: DecisionRow): ProofFacts['register'] => {
  const { number, symbol, year, id } = decision;
  const nothing = { held: null, blank: null, before: null, after: null };
  if (number === null || year === null) return nothing;
  const book = bookOf(db, { symbol, year });
  const way = numberInTheWay(numberEntries(book), { number, ownId: id });
  const line = book.find(({ key }) => key === way?.entry.id);
  const issued = book.flatMap(({ decisionId, state, first, dated }) => {
    const day = dayOrNull(dated);
    return decisionId !== null && decisionId !== id && state !== 'draft' && day !== null
      ? [{ number: first, issuedOn: day }]
      : [];
  });
  const byNumber = issued.sort((a, b) => a.number - b.number);
  return {
    held: way?.kind === 'held' ? { person: line?.person ?? '', subject: line?.subject ?? '' } : null,
    blank: way?.kind === 'blank' ? way.entry.explanation : null,
    before: byNumber.findLast((it) => it.number < number) ?? null,
    after: byNumber.find((it) => it.number > number) ?? null,
  };
};

const moneyFacts = (db: ReadDb, decision: DecisionRow, today: LocalDate): ProofFacts['money'] => {
  if (decision.kind !== 'award') return null;
  const money = moneyOfDecision(db, decision, today);
  return {
    baseSalary: money.baseSalary?.amount ?? null,
    total: money.total,
    amounts: [
      money.exactTotal,
      ...money.groups.flatMap(({ amount, exact, total, exactTotal }) => [amount, exact, total, exactTotal]),
      ...money.byAward.map(({ total }) => total),
      ...money.byKind.map(({ total }) => total),
      ...money.byPayer.map(({ total }) => total),
    ],
  };
};

/** Everything a draft is proof-read by, gathered. */
const proofFacts = (db: ReadDb, decision: DecisionRow, today: LocalDate): ProofFacts => {
  const facts = factsOfDraft(db, decision, today);
  const fields = fieldsOf(decision);
  const rows = rowsOf(db, decision, linesOf(db, decision));
  const isAward = decision.kind === 'award';
  const meeting = decision.meetingId === null ? null : findMeeting(db, decision.meetingId);
  const beside = isAward
    ? papersBeside(
        db,
        decision,
        rows.map(({ dossierId }) => dossierId),
      )
    : { papers: [], elsewhere: [] };
  return {
    kind: decision.kind,
    today,
    number: decision.number,
    issuedOn: dayOrNull(decision.issuedOn),
    authority: facts.authority,
    signer: { ...facts.signer, isNamed: facts.signer.name !== decisionProposals.unnamedSigner },
    achievement: facts.achievement,
    texts: textsOf(decision, facts, rows),
    ...closingOf(facts, fields.articles.length - 1),
    rows,
    meetingOn: meeting === null ? null : dayOrNull(meeting.heldOn),
    ...beside,
    bases: KNOWN_BASES,
    abolished: DISTRICT_LEVEL,
    register: registerFacts(db, decision),
    money: moneyFacts(db, decision, today),
  };
};

/** What is to be seen in a draft before it is issued. */
export const findingsOf = (db: ReadDb, decision: DecisionRow, today: LocalDate): readonly ProofFinding[] =>
  proofRead(proofFacts(db, decision, today));

const read: QueryHandler<'decisions.proofRead'> = ({ db, clock }, { id }) => {
  const decision = findDecision(db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  return ok({ findings: decision.state === 'issued' ? [] : findingsOf(db, decision, clock.today()) });
};

export const proofReadingHandlers = { 'decisions.proofRead': read };
