import type { WriteDb } from '#db/council-db';
import { deleteHistoryDraft } from '#db/queries/history-drafts';
import {
  hasHistoryFile,
  insertHistoryFacts,
  insertHistoryList,
  insertHistoryRows,
  listHistoryLists,
} from '#db/queries/history-lists';
import { keepFacts, keepRecipients, markKnown, marksToMake, noteRecipients } from '#electron/handlers/history-keeping';
import { type OpenedHistory, openHistoryFile, planHistory } from '#electron/handlers/history-list-reading';
import { undoHistoryList, undoHistoryPreview } from '#electron/handlers/history-undo';
import type { CommandHandler, QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { historyDeskOf } from '#shared/domain/history-list/history-desk';
import type { HistoryProblem } from '#shared/domain/history-list/history-reading';
import type { HistoryPlan, PlannedEntry } from '#shared/domain/history-list/import-plan';
import type { Input, Output } from '#shared/ipc/contract';
import { err, ok } from '#shared/lib/result';
import { historyProblemText } from '#shared/text/vi/history-problems';

type SentEntry = Output<'historyLists.read'>['entries'][number];

const toSentEntry = ({ row, recipientKey, match, fate }: PlannedEntry): SentEntry => {
  const { fact, decision, birthDate } = row;
  const isInitiative = fact.kind === 'initiative';
  return {
    ...{ sheet: row.sheet, sourceRow: row.sourceRow, part: row.part, kind: fact.kind, year: row.year },
    ...{ recipientKind: row.recipientKind, fullName: row.fullName },
    ...{ honorific: row.honorific ?? '', position: row.position ?? '', unit: row.unit ?? '' },
    birthDate: birthDate?.value ?? null,
    original: fact.original,
    award: fact.kind === 'award' ? fact.code : null,
    rating: fact.kind === 'rating' ? fact.level : null,
    title: isInitiative ? fact.title : '',
    initiativeKind: isInitiative ? fact.initiativeKind : null,
    scope: isInitiative ? fact.scope : null,
    share: isInitiative ? fact.share : null,
    decisionNumber: decision.number,
    decidedOn: decision.decidedOn,
    recipientKey,
    match: {
      status: match.status,
      recipientId: match.recipientId,
      candidates: match.candidates.map(({ kind: _kind, ...candidate }) => candidate),
    },
    fate,
  };
};

const toSentProblem = ({ facts, ...problem }: HistoryProblem) => ({
  ...problem,
  field: problem.field ?? null,
  why: historyProblemText({ code: problem.code, facts }),
});

const countsOf = ({ entries }: HistoryPlan) => {
  const of = (fate: PlannedEntry['fate']): readonly PlannedEntry[] => entries.filter((entry) => entry.fate === fate);
  return { inserted: of('insert').length, existing: of('existing').length, setAside: of('aside').length };
};

const newRecipientsOf = (entries: readonly PlannedEntry[]): number =>
  new Set(
    entries.flatMap(({ fate, match, recipientKey }) =>
      fate === 'insert' && match.status === 'new' ? [recipientKey] : [],
    ),
  ).size;

const firstYearOf = ({ entries }: HistoryPlan): number | null => {
  const years = entries.flatMap(({ fate, row }) => (fate === 'aside' || row.year === null ? [] : [row.year]));
  return years.length === 0 ? null : years.reduce((first, year) => Math.min(first, year));
};

const read: QueryHandler<'historyLists.read'> = async (ctx, input) => {
  const opened = await openHistoryFile(ctx, input);
  if (!opened.ok) return opened;
  const { bytes, reading } = opened.value;
  const plan = planHistory(ctx.db, reading, input);
  return ok({
    entries: plan.entries.map(toSentEntry),
    problems: plan.problems.map(toSentProblem),
    ignoredRows: [...reading.ignoredRows],
    tables: reading.tables.map((table) => ({ ...table, columns: [...table.columns] })),
    ...countsOf(plan),
    newRecipients: newRecipientsOf(plan.entries),
    firstYear: firstYearOf(plan),
    alreadyAccepted: hasHistoryFile(ctx.db, sha256(bytes)),
  });
};

const placeOf = ({ sheet, sourceRow }: { readonly sheet: string | null; readonly sourceRow: number }): string =>
  `${sourceRow} ${sheet ?? ''}`;

/** What became of every row of the file that holds anything; a row is left aside when any of its entries is. */
const keepRows = (db: WriteDb, listId: string, { fileRows, reading }: OpenedHistory, plan: HistoryPlan): void => {
  const entries = new Map<string, PlannedEntry>();
  for (const entry of plan.entries) {
    const place = placeOf(entry.row);
    if (entry.fate === 'aside' || !entries.has(place)) entries.set(place, entry);
  }
  const ignored = new Map(reading.ignoredRows.map((row) => [placeOf(row), row.reason]));
  insertHistoryRows(
    db,
    fileRows.map(({ sheet, sourceRow, cells }) => {
      const place = placeOf({ sheet, sourceRow });
      const entry = entries.get(place);
      const disposition = entry === undefined ? 'ignored' : entry.fate === 'aside' ? 'setAside' : 'fact';
      const reason = entry === undefined ? (ignored.get(place) ?? 'other') : (entry.reason ?? '');
      return { listId, sheet: sheet ?? '', sourceRow, cells: JSON.parse(cells), disposition, reason };
    }),
  );
};

/** What the secretary said of the list, for the change log: of the whole of it, of rows, people and columns. */
const saidOf = ({ list, corrections, choices, columnRoles, encodings }: Input<'historyLists.accept'>) => ({
  list,
  corrections,
  choices,
  columnRoles,
  encodings,
});

const accept: CommandHandler<'historyLists.accept'> = async (ctx, input) => {
  const opened = await openHistoryFile(ctx, input);
  if (!opened.ok) return opened;
  const { fileName, basis, knownFrom, draftId } = input;
  return ok((tx) => {
    const plan = planHistory(tx.db, opened.value.reading, input);
    const taken = plan.entries.filter(({ fate }) => fate === 'insert');
    const about = plan.entries.filter(({ fate }) => fate !== 'aside');
    if (about.length === 0) return err({ code: 'historyLists.nothingToAccept' });
    if (draftId !== null) deleteHistoryDraft(tx.db, draftId);
    const fileSha256 = sha256(opened.value.bytes);
    const counts = countsOf(plan);
    const registered = [...new Set(about.flatMap(({ match }) => match.recipientId ?? []))];
    if (taken.length === 0 && marksToMake(tx.db, registered, knownFrom).length === 0) {
      const value = { listId: null, ...counts, newRecipients: 0, markedKnown: 0 };
      return ok({ value, change: { subject: 'history', before: null, after: { fileName, fileSha256, ...value } } });
    }
    const listId = tx.newId();
    insertHistoryList(tx.db, {
      id: listId,
      fileName,
      fileSha256,
      fileBytes: opened.value.bytes,
      acceptedAt: tx.now,
      desk: historyDeskOf(input),
    });
    keepRows(tx.db, listId, opened.value, plan);
    const ids = keepRecipients(tx, about);
    const owners = [...new Set(ids.values())];
    const before = new Set(registered);
    const made = owners.filter((id) => !before.has(id));
    noteRecipients(tx, listId, made);
    insertHistoryFacts(tx.db, keepFacts(tx, taken, { listId, ids, basis }));
    const marks = marksToMake(tx.db, owners, knownFrom);
    markKnown(tx, listId, marks);
    const value = { listId, ...counts, newRecipients: made.length, markedKnown: marks.length };
    return ok({
      value,
      change: {
        subject: `historyList:${listId}`,
        before: null,
        after: { fileName, fileSha256, knownFrom, ...value, ...saidOf(input) },
      },
    });
  });
};

const list: QueryHandler<'historyLists.list'> = ({ db }) => ok(listHistoryLists(db));

export const historyListHandlers = {
  'historyLists.read': read,
  'historyLists.accept': accept,
  'historyLists.undoPreview': undoHistoryPreview,
  'historyLists.undo': undoHistoryList,
  'historyLists.list': list,
};
