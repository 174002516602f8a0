import type { ReadDb } from '#db/council-db';
import { type DecisionRow, findDecision, itemsOf } from '#db/queries/decisions';
import { dossierRows } from '#db/queries/dossiers';
import { nextNumberOfKind } from '#db/queries/papers';
import { type Office, officeOf } from '#db/queries/settings';
import { type IssuedPaper, storedPaper } from '#electron/handlers/decision-paper';
import type { AskedPaper, Drafted, PaperPlace, PaperRules } from '#electron/handlers/papers/paper-rules';
import type { CopyFacts } from '#shared/documents/decision-copy';
import { extractOfDecision, extractOfSheet } from '#shared/documents/decision-extract';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { linesOfUnit } from '#shared/domain/decision-copy';
import type { AppError } from '#shared/ipc/errors';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { type LocalDate, yearOf } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { copyPapers as words } from '#shared/text/vi/decision-copies';
import { decisionProposals } from '#shared/text/vi/decision-proposals';
import { papers } from '#shared/text/vi/papers';

type Fields = Drafted<'decisionCopy'>['fields'];

const decisionName = ({ number, symbol }: Pick<DecisionRow, 'number' | 'symbol'>): string =>
  `${papers.decision.name} ${formatDocumentNumber({ number, symbol })}`;

/** What the copying body's papers bear at top left: the office, and its own clerks where it has them. */
const copyHeadLines = (office: Office): string[] => {
  const { body } = words.copyist(office.officeLevel);
  const name = office.officeName.toLocaleUpperCase('vi');
  return body === '' ? [name] : [name, body];
};

const propose = (
  db: ReadDb,
  { decisionId }: AskedPaper,
  today: LocalDate,
): Result<readonly Drafted<'decisionCopy'>[], AppError> => {
  if (decisionId === undefined) return err({ code: 'papers.placeMissing' });
  const decision = findDecision(db, decisionId);
  if (decision === null) return err({ code: 'decisions.notFound' });
  if (storedPaper(decision) === null) return err({ code: 'decisions.notIssued' });
  const office = officeOf(db);
  const { symbol, capacity } = words.copyist(office.officeLevel);
  const fields: Fields = {
    number: nextNumberOfKind(db, 'decisionCopy', yearOf(today)),
    symbol: words.symbol(words.codes.copy, symbol),
    issuedOn: today,
    place: office.place,
    headLines: copyHeadLines(office),
    subject: words.subject(words.names.copy, decisionName(decision), ''),
    form: 'copy',
    unit: '',
    signer: { name: decisionProposals.unnamedSigner, capacity: [...capacity], post: '' },
    recipients: words.recipients(''),
  };
  return ok([{ place: { campaignId: decision.campaignId, meetingId: null, decisionId, dossierIds: [] }, fields }]);
};

const storedOf = (db: ReadDb, decisionId: string | null): IssuedPaper => {
  const decision = decisionId === null ? null : findDecision(db, decisionId);
  const stored = decision === null ? null : storedPaper(decision);
  if (stored === null) throw new Error('A copy of a decision that is not issued');
  return stored;
};

/** The printed lines of the decision: those of one unit, and the others. */
const linesFor = (db: ReadDb, decisionId: string, unit: string) => {
  const items = itemsOf(db, decisionId);
  const lines = new Map(items.map(({ dossierId, line }) => [dossierId, line]));
  const named = dossierRows(
    db,
    items.map(({ dossierId }) => dossierId),
  ).map(({ id, kind, name, unitName }) => ({ kind, name, unitName, line: lines.get(id) ?? '' }));
  const ofUnit = linesOfUnit(named, unit);
  const chosen = new Set(ofUnit);
  return { ofUnit, ofOthers: named.map(({ line }) => line).filter((line) => !chosen.has(line)) };
};

/** What is copied: all of it, or only what concerns one unit; null when that cannot be told apart in the stored paper. */
const copiedOf = (
  db: ReadDb,
  { decisionId }: PaperPlace,
  { form, unit }: Fields,
): Pick<CopyFacts, 'copied' | 'copiedSheet'> | null => {
  const { paper, sheet } = storedOf(db, decisionId);
  if (form !== 'extract') return { copied: paper, copiedSheet: sheet };
  if (decisionId === null || unit === '') return null;
  const lines = linesFor(db, decisionId, unit);
  const copied = extractOfDecision(paper, lines);
  return copied === null ? null : { copied, copiedSheet: extractOfSheet(sheet, lines, unit) };
};

/** An extract that cannot be told apart yet shows the whole: it is refused at chốt. */
const facts: PaperRules<'decisionCopy'>['facts'] = (db, place, fields) => {
  const { paper, sheet } = storedOf(db, place.decisionId);
  return { ...fields, ...(copiedOf(db, place, fields) ?? { copied: paper, copiedSheet: sheet }) };
};

export const copyPaper: PaperRules<'decisionCopy'> = {
  parse: (stored) => PAPER_FIELDS.decisionCopy.parse(stored),
  propose,
  facts,
  isNumbered: true,
  isOneSeries: true,
  refusal: (db, place, fields) => (copiedOf(db, place, fields) === null ? { code: 'papers.extractUnclear' } : null),
};
