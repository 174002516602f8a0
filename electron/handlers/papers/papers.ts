import type { ReadDb } from '#db/council-db';
import {
  deletePaper,
  dossierCounts,
  findPaper,
  findPaperByNumber,
  insertPaper,
  isNumberOfKindTaken,
  listPapers,
  namedPapers,
  nextNumberOfKind,
  nextPaperNumber,
  type PaperRow,
  takenNumbersOfKind,
  takenPaperNumbers,
  updatePaper,
} from '#db/queries/papers';
import type { ChangeContext } from '#electron/context';
import { paperFiles } from '#electron/handlers/paper-files';
import { rulesOf } from '#electron/handlers/papers/kinds';
import type { AskedPaper } from '#electron/handlers/papers/paper-rules';
import { filedAs, linesOfPaper, placeOf, writtenNow, writtenPaper } from '#electron/handlers/papers/paper-writing';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { toHtml } from '#electron/writers/html';
import type { AppError } from '#shared/ipc/errors';
import { PaperContent, type PaperKind } from '#shared/ipc/paper-fields';
import { err, ok, type Result } from '#shared/lib/result';
import { decisionProposals } from '#shared/text/vi/decision-proposals';

const subjectOf = (id: string): string => `paper:${id}`;

/** The lines of papers, each with the one that it replaces and the one that stands in its place. */
const linesOf = (db: ReadDb, rows: ReturnType<typeof listPapers>) => {
  const counts = dossierCounts(db);
  const named = new Map(
    namedPapers(
      db,
      rows.flatMap(({ replaces }) => replaces ?? []),
    ).map((one) => [one.id, one]),
  );
  const replacing = new Map(
    rows.flatMap(({ id, replaces, number, symbol, issuedOn, state }) =>
      replaces === null || state === 'draft' ? [] : [[replaces, { id, number, symbol, issuedOn }] as const],
    ),
  );
  return rows.map(({ supersededOn, supersededBecause, replaces, ...row }) => ({
    ...row,
    dossiers: counts.get(row.id) ?? 0,
    superseded:
      supersededOn === null
        ? null
        : { on: supersededOn, because: supersededBecause ?? '', by: replacing.get(row.id) ?? null },
    replaces: named.get(replaces ?? '') ?? null,
  }));
};

const list: QueryHandler<'papers.list'> = ({ db }, place) => ok(linesOf(db, listPapers(db, place)));

const get: QueryHandler<'papers.get'> = ({ db }, { id }) => {
  const row = findPaper(db, id);
  const all = row === null ? [] : linesOf(db, listPapers(db, { campaignId: row.campaignId }));
  const line = all.find((one) => one.id === id);
  if (row === null || line === undefined) return err({ code: 'papers.notFound' });
  return ok({
    ...line,
    content: PaperContent.parse({ kind: row.kind, fields: row.fields }),
    items: [...linesOfPaper(db, row.kind, row)],
    hasSheet: writtenPaper(db, row).sheet !== null,
  });
};

const preview: QueryHandler<'papers.preview'> = ({ db }, { id }) => {
  const row = findPaper(db, id);
  return row === null
    ? err({ code: 'papers.notFound' })
    : ok({ html: toHtml(writtenPaper(db, row).paper, { fontBase: '/fonts' }) });
};

const numbers: QueryHandler<'papers.nextNumber'> = ({ db }, { kind, symbol, year }) =>
  kind !== undefined && rulesOf(kind).isOneSeries
    ? ok({ next: nextNumberOfKind(db, kind, year), taken: takenNumbersOfKind(db, kind, year) })
    : ok({ next: nextPaperNumber(db, symbol, year), taken: takenPaperNumbers(db, symbol, year) });

type NewDraft = { readonly id: string; readonly isNew: boolean; readonly fields: unknown };

/** Proposes and keeps the drafts of one kind; one that stands already is given instead. */
const draftKind = <K extends PaperKind>(
  tx: ChangeContext,
  kind: K,
  asked: AskedPaper,
): Result<readonly NewDraft[], AppError> => {
  const rules = rulesOf(kind);
  const proposed = rules.propose(tx.db, asked, tx.today);
  if (!proposed.ok) return proposed;
  return ok(
    proposed.value.map(({ place, fields, replaces = null }) => {
      const standing = rules.standing?.(tx.db, place) ?? null;
      if (standing !== null) return { id: standing, isNew: false, fields };
      const id = tx.newId();
      const { dossierIds, ...belongs } = place;
      const times = { createdAt: tx.now, changedAt: tx.now };
      const filed = { ...filedAs<K>(fields), fields, replaces };
      insertPaper(tx.db, { id, kind, ...belongs, state: 'draft', ...filed, ...times }, dossierIds);
      return { id, isNew: true, fields, place, replaces };
    }),
  );
};

const draft: CommandHandler<'papers.draft'> = atOnce((tx, { kind, ...asked }) => {
  const drafted = draftKind(tx, kind, asked);
  if (!drafted.ok) return drafted;
  const ids = drafted.value.map(({ id }) => id);
  return ok({
    value: { ids },
    change: {
      subject: subjectOf(ids[0] ?? ''),
      before: null,
      after: { kind, papers: drafted.value.filter(({ isNew }) => isNew).map(({ isNew: _, ...paper }) => paper) },
    },
  });
});

const openDraft = (db: ReadDb, id: string): Result<PaperRow, AppError> => {
  const row = findPaper(db, id);
  if (row === null) return err({ code: 'papers.notFound' });
  return row.state === 'issued' ? err({ code: 'papers.alreadyIssued' }) : ok(row);
};

const isTaken = (
  db: ReadDb,
  { id, kind }: Pick<PaperRow, 'id' | 'kind'>,
  { symbol, year, number }: ReturnType<typeof filedAs>,
): boolean => {
  if (year === null || number === null) return false;
  if (rulesOf(kind).isOneSeries) return isNumberOfKindTaken(db, kind, { id, year, number });
  const other = findPaperByNumber(db, { symbol, year, number });
  return other !== null && other.id !== id;
};

const update: CommandHandler<'papers.update'> = atOnce((tx, { id, content }) => {
  const found = openDraft(tx.db, id);
  if (!found.ok) return found;
  if (found.value.kind !== content.kind) return err({ code: 'papers.wrongKind' });
  const filed = filedAs(content.fields);
  if (isTaken(tx.db, found.value, filed)) return err({ code: 'papers.numberTaken' });
  updatePaper(tx.db, id, { ...filed, fields: content.fields, changedAt: tx.now });
  return ok({
    value: { id },
    change: { subject: subjectOf(id), before: { fields: found.value.fields }, after: { fields: content.fields } },
  });
});

const discard: CommandHandler<'papers.discard'> = atOnce((tx, { id }) => {
  const found = openDraft(tx.db, id);
  if (!found.ok) return found;
  const { dossierIds } = placeOf(tx.db, found.value);
  const dossiers = dossierIds.map((dossierId, index) => ({ dossierId, position: index + 1 }));
  const before = { ...found.value, dossiers };
  deletePaper(tx.db, id);
  return ok({ value: { id }, change: { subject: subjectOf(id), before, after: null } });
});

/** Why a draft cannot be chốt: its frame lacks something, its number is taken, or its kind has a reason of its own. */
const refusalToIssue = <K extends PaperKind>(db: ReadDb, kind: K, row: PaperRow): AppError | null => {
  const rules = rulesOf(kind);
  const fields = rules.parse(row.fields);
  const filed = filedAs<K>(fields);
  const isSigned = !JSON.stringify(fields).includes(JSON.stringify(decisionProposals.unnamedSigner));
  if (filed.issuedOn === null || (rules.isNumbered && filed.number === null) || !isSigned)
    return { code: 'papers.incomplete' };
  if (isTaken(db, row, filed)) return { code: 'papers.numberTaken' };
  return rules.refusal?.(db, placeOf(db, row), fields) ?? null;
};

const issue: CommandHandler<'papers.issue'> = atOnce((tx, { id }) => {
  const found = openDraft(tx.db, id);
  if (!found.ok) return found;
  const row = found.value;
  const refusal = refusalToIssue(tx.db, row.kind, row);
  if (refusal !== null) return err(refusal);
  const document = writtenNow(tx.db, row.kind, row);
  const documentSha256 = sha256(JSON.stringify(document));
  updatePaper(tx.db, id, { state: 'issued', document, documentSha256, issuedAt: tx.now, changedAt: tx.now });
  const { kind, number, symbol, issuedOn } = row;
  return ok({
    value: { id },
    change: {
      subject: subjectOf(id),
      before: { state: 'draft' },
      after: { state: 'issued', kind, number, symbol, issuedOn, documentSha256 },
    },
  });
});

/** Writes the paper as Word, PDF, Excel; the change log keeps the hash of every file that left. */
const exportPaper: CommandHandler<'papers.export'> = async (ctx, { id, formats }) => {
  const row = findPaper(ctx.db, id);
  if (row === null) return err({ code: 'papers.notFound' });
  const written = await paperFiles(ctx, writtenPaper(ctx.db, row), { formats, task: 'papers.export' });
  if (!written.ok) return written;
  const saved = await savedFiles(ctx, written.value);
  if (!saved.ok) return saved;
  const files = saved.value;
  const after = { state: row.state, files };
  return ok(() => ok({ value: { files }, change: { subject: subjectOf(id), before: null, after } }));
};

export const paperHandlers = {
  'papers.list': list,
  'papers.get': get,
  'papers.draft': draft,
  'papers.update': update,
  'papers.discard': discard,
  'papers.preview': preview,
  'papers.nextNumber': numbers,
  'papers.issue': issue,
  'papers.export': exportPaper,
};
