import type { ReadDb } from '#db/council-db';
import { finishHistoryDraft } from '#db/queries/history-drafts';
import { countFaultyRows, historyListKeeper, insertHistoryList } from '#db/queries/history-lists';
import type { ChangeContext, Committed, PartDone } from '#electron/context';
import { factKeeper, keepRecipients, markKnown, marksToMake, ROWS_A_PART } from '#electron/handlers/history-keeping';
import { type OpenedHistory, openHistoryFile, planHistory } from '#electron/handlers/history-list-reading';
import { rememberColumns } from '#electron/handlers/remembered-history';
import type { CommandHandler } from '#electron/ipc/handlers';
import { telling } from '#electron/ipc/long-work';
import { historyDeskOf } from '#shared/domain/history-list/history-desk';
import { type HistoryPlan, isLeftOpen, type PlannedEntry } from '#shared/domain/history-list/import-plan';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { inSlices } from '#shared/lib/slices';

/** What the plan adds, finds there already and leaves aside. */
export const countsOf = ({ entries }: HistoryPlan) => {
  const of = (fate: PlannedEntry['fate']): readonly PlannedEntry[] => entries.filter((entry) => entry.fate === fate);
  return { inserted: of('insert').length, existing: of('existing').length, setAside: of('aside').length };
};

type FileRow = OpenedHistory['fileRows'][number];

/** What of a row says most of its fate: what somebody must put right, before what the secretary herself set aside. */
const weightOf = ({ fate, reason }: PlannedEntry): number => (fate !== 'aside' ? 0 : reason === 'skipped' ? 1 : 2);

/** What became of a row of the file that holds anything; a row is left aside when any of its entries is. */
const fateFinder = ({ reading }: OpenedHistory, plan: HistoryPlan) => {
  const entries = new Map<string, PlannedEntry>();
  for (const entry of plan.entries) {
    const place = placeKey(entry.row);
    const other = entries.get(place);
    if (other === undefined || weightOf(entry) > weightOf(other)) entries.set(place, entry);
  }
  const ignored = new Map(reading.ignoredRows.map((row) => [placeKey(row), row.reason]));
  return ({ sheet, sourceRow, cells }: FileRow) => {
    const place = placeKey({ sheet, sourceRow });
    const entry = entries.get(place);
    const kept = { sheet: sheet ?? '', sourceRow, cells };
    if (entry === undefined) {
      return { ...kept, disposition: 'ignored' as const, reason: ignored.get(place) ?? 'other' };
    }
    const disposition = entry.fate === 'aside' ? ('setAside' as const) : ('fact' as const);
    return { ...kept, disposition, reason: entry.reason ?? '' };
  };
};

/** What the secretary said of the list, for the change log: of the whole of it, of rows, people and columns. */
const saidOf = ({ list, corrections, choices, columnRoles, encodings }: Accepting) => ({
  list,
  corrections,
  choices,
  columnRoles,
  encodings,
});

type Accepting = Input<'historyLists.accept'>;
type Storing<T> = Generator<PartDone, T, void>;

const toTakeIn = ({ entries }: HistoryPlan): readonly PlannedEntry[] => entries.filter(({ fate }) => fate !== 'aside');

/** Whose histories are complete from that year on with this list, and how many stay open: rows of theirs are left behind. */
function* completedBy(
  db: ReadDb,
  plan: HistoryPlan,
  idOf: (entry: PlannedEntry) => string | null | undefined,
  knownFrom: number | null,
) {
  const isOpen = isLeftOpen(plan.entries);
  const about = toTakeIn(plan);
  const idsOf = (some: readonly PlannedEntry[]) => [...new Set(some.flatMap((entry) => idOf(entry) ?? []))];
  const marks = yield* marksToMake(db, idsOf(about.filter((entry) => !isOpen(entry))), knownFrom);
  const open = yield* marksToMake(db, idsOf(about.filter(isOpen)), knownFrom);
  return { marks, leftOpen: open.length };
}

type Planned = { readonly plan: HistoryPlan; readonly listId: string; readonly total: number };

/** Stores the list, every row of its file, and what the plan adds to the histories. */
function* storeList(
  tx: ChangeContext,
  accepting: Accepting,
  opened: OpenedHistory,
  { plan, listId, total }: Planned,
): Storing<Pick<Output<'historyLists.accept'>, 'newRecipients' | 'markedKnown' | 'leftOpen' | 'faultyRows'>> {
  const { fileName, basis, knownFrom } = accepting;
  const file = { fileName, fileSha256: opened.fileSha256, fileBytes: opened.bytes };
  const { columnRoles, reading } = opened;
  // What was remembered stays with the list: brought back to the desk, it must be read as it was taken in.
  const desk = historyDeskOf({
    ...accepting,
    columnRoles: columnRoles.length > 0 ? columnRoles : accepting.columnRoles,
  });
  insertHistoryList(tx.db, { id: listId, ...file, acceptedAt: tx.now, desk });
  const { authority } = accepting.list;
  const forgets = accepting.columnRoles?.length === 0;
  rememberColumns(tx.db, { listId, authority, tables: reading.tables, columnRoles, forgets });
  const keeper = historyListKeeper(tx.db, listId);
  const fateOf = fateFinder(opened, plan);
  let done = 0;
  for (const slice of inSlices(opened.fileRows, ROWS_A_PART)) {
    keeper.rows(slice.map(fateOf));
    done += slice.length;
    yield { done, total };
  }
  const { ids, made } = yield* telling(keepRecipients(tx, keeper, toTakeIn(plan)), { done, total });
  const keepFacts = factKeeper(tx, keeper, { ids, basis });
  for (const slice of inSlices(plan.entries, ROWS_A_PART)) {
    keepFacts(slice);
    done += slice.length;
    yield { done, total };
  }
  const completed = completedBy(tx.db, plan, ({ listed }) => ids.get(listed.key), knownFrom);
  const { marks, leftOpen } = yield* telling(completed, { done, total });
  yield* telling(markKnown(keeper, marks, knownFrom), { done, total });
  return { newRecipients: made, markedKnown: marks.length, leftOpen, faultyRows: countFaultyRows(tx.db, listId) };
}

type Accepted = Result<Committed<Output<'historyLists.accept'>>, AppError>;

function* takeIn(tx: ChangeContext, accepting: Accepting, opened: OpenedHistory): Storing<Accepted> {
  const { fileName, knownFrom, draftId } = accepting;
  const { reading, fileRows, fileSha256 } = opened;
  const total = fileRows.length + reading.rows.length;
  // Planned here, where nothing else touches the histories: what stands by now is not put in twice.
  const plan = yield* telling(planHistory(tx.db, reading, accepting), { done: 0, total });
  if (toTakeIn(plan).length === 0) return err({ code: 'historyLists.nothingToAccept' });
  finishHistoryDraft(tx.db, { draftId, fileSha256 });
  const counts = countsOf(plan);
  const completed = completedBy(tx.db, plan, ({ match }) => match.recipientId, knownFrom);
  const { marks, leftOpen } = yield* telling(completed, { done: 0, total });
  if (counts.inserted === 0 && marks.length === 0) {
    const value = { listId: null, ...counts, newRecipients: 0, markedKnown: 0, leftOpen, faultyRows: 0 };
    return ok({ value, change: { subject: 'history', before: null, after: { fileName, fileSha256, ...value } } });
  }
  const listId = tx.newId();
  const made = yield* storeList(tx, accepting, opened, { plan, listId, total });
  const value = { listId, ...counts, ...made };
  const after = { fileName, fileSha256, knownFrom, ...value, ...saidOf(accepting) };
  return ok({ value, change: { subject: `historyList:${listId}`, before: null, after } });
}

/** Takes a list of earlier years in, in parts: nothing of it stands before all of it does. */
export const acceptHistory: CommandHandler<'historyLists.accept'> = async (ctx, accepting) => {
  const opened = await openHistoryFile(ctx, accepting);
  return opened.ok ? ok({ inParts: (tx) => takeIn(tx, accepting, opened.value) }) : opened;
};
