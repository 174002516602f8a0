import { hasHistoryFile, listHistoryLists } from '#db/queries/history-lists';
import { acceptHistory, countsOf } from '#electron/handlers/accept-history';
import { openHistoryFile, planHistory } from '#electron/handlers/history-list-reading';
import { undoHistoryList, undoHistoryPreview } from '#electron/handlers/history-undo';
import { lastReadings, onPage, pagesFor } from '#electron/handlers/last-readings';
import type { QueryHandler } from '#electron/ipc/handlers';
import { inTurns } from '#electron/ipc/long-work';
import { sha256 } from '#electron/sha256';
import type { HistoryProblem, HistoryReading } from '#shared/domain/history-list/history-reading';
import type { HistoryPlan, PlannedEntry } from '#shared/domain/history-list/import-plan';
import type { Output } from '#shared/ipc/contract';
import { err, ok } from '#shared/lib/result';
import { historyProblemText } from '#shared/text/vi/history-problems';

type SentEntry = Output<'historyLists.read'>['entries'][number];

const toSentEntry = ({ row, listed, match, fate }: PlannedEntry): SentEntry => {
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
    recipientKey: listed.key,
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

const newRecipientsOf = (entries: readonly PlannedEntry[]): number =>
  new Set(
    entries.flatMap(({ fate, match, listed }) => (fate === 'insert' && match.status === 'new' ? [listed.key] : [])),
  ).size;

const firstYearOf = ({ entries }: HistoryPlan): number | null => {
  const years = entries.flatMap(({ fate, row }) => (fate === 'aside' || row.year === null ? [] : [row.year]));
  return years.length === 0 ? null : years.reduce((first, year) => Math.min(first, year));
};

type PlannedReading = { readonly plan: HistoryPlan; readonly reading: HistoryReading };

const readings = lastReadings<PlannedReading>();

const pageOf = ({ plan, reading }: PlannedReading, page: number): Output<'historyLists.page'> => ({
  entries: onPage(plan.entries, page).map(toSentEntry),
  problems: onPage(plan.problems, page).map(toSentProblem),
  ignoredRows: [...onPage(reading.ignoredRows, page)],
});

const read: QueryHandler<'historyLists.read'> = async (ctx, input) => {
  const opened = await openHistoryFile(ctx, input);
  if (!opened.ok) return opened;
  const { fileSha256, reading, isRemembered } = opened.value;
  const plan = await inTurns(planHistory(ctx.db, reading, input));
  const { list, corrections, choices, encodings } = input;
  const columnRoles = [...opened.value.columnRoles];
  const asked = [fileSha256, input.fileName, list, corrections, choices, columnRoles, encodings];
  const key = sha256(Buffer.from(JSON.stringify(asked)));
  const planned = { plan, reading };
  readings.keep(ctx.session, key, planned);
  return ok({
    key,
    pages: pagesFor(plan.entries, plan.problems, reading.ignoredRows),
    ...pageOf(planned, 0),
    tables: reading.tables.map((table) => ({ ...table, columns: [...table.columns] })),
    columnRoles,
    remembered: isRemembered ? { authority: list.authority } : null,
    ...countsOf(plan),
    newRecipients: newRecipientsOf(plan.entries),
    firstYear: firstYearOf(plan),
    alreadyAccepted: hasHistoryFile(ctx.db, fileSha256),
  });
};

const page: QueryHandler<'historyLists.page'> = ({ session }, { key, page: wanted }) => {
  const planned = readings.find(session, key);
  return planned === null ? err({ code: 'lists.readAgain' }) : ok(pageOf(planned, wanted));
};

const list: QueryHandler<'historyLists.list'> = ({ db }) => ok(listHistoryLists(db));

export const historyListHandlers = {
  'historyLists.read': read,
  'historyLists.page': page,
  'historyLists.accept': acceptHistory,
  'historyLists.undoPreview': undoHistoryPreview,
  'historyLists.undo': undoHistoryList,
  'historyLists.list': list,
};
