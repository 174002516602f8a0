import type { ReadDb, WriteDb } from '#db/council-db';
import { findAnswered } from '#db/queries/answered-lists';
import { type CampaignRow, findCampaign } from '#db/queries/campaigns';
import { finishListDraft, putDeskDecisions } from '#db/queries/list-drafts';
import {
  blockPutter,
  type Fate,
  fatePutter,
  findListByFile,
  insertList,
  putListSender,
  takeFates,
} from '#db/queries/nomination-lists';
import { officeOf } from '#db/queries/settings';
import { findUnit, findUnitByName } from '#db/queries/units';
import type { ChangeContext, Committed, PartDone } from '#electron/context';
import { blockText } from '#electron/excel/file-blocks';
import { rowAnswerer } from '#electron/handlers/answer-rows';
import { rowsAnsweredSince, rowsAnswering } from '#electron/handlers/answered-rows';
import { nomineeKeeper, type RowBeside } from '#electron/handlers/keep-nominees';
import { comparedReading } from '#electron/handlers/list-duplicates';
import { type OpenedList, openList } from '#electron/handlers/open-list';
import { rememberRoles } from '#electron/handlers/remembered-roles';
import { listReplacer, replacedList } from '#electron/handlers/replace-list';
import type { CommandHandler } from '#electron/ipc/handlers';
import { NOT_COUNTED, telling } from '#electron/ipc/long-work';
import { type JudgedRow, judgeRows, type NamelessRow, namelessRows } from '#shared/domain/nomination-list/corrections';
import { deskOf } from '#shared/domain/nomination-list/desk-decisions';
import type { IgnoredReason, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { type RowPlaces, rowPlaces } from '#shared/domain/nomination-list/row-places';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { inSlices } from '#shared/lib/slices';

/** A part takes some ten milliseconds, so that the window never waits for it. */
const ROWS_A_PART = 500;
/** Of rows that answer others each is written anew by itself. */
const ANSWERS_A_PART = 100;

/** The year that the list names; one after the campaign's is of a plan it speaks of (`giai đoạn 2025 - 2030`). */
export const awardYearOf = ({ awardYear }: ListReading, campaign: CampaignRow | null): number | null =>
  awardYear === null || campaign === null ? awardYear : Math.min(awardYear, campaign.year);

type Place = { readonly sheet: string | null; readonly sourceRow: number };

const placesOf = <T extends Place>(places: readonly T[]): RowPlaces<T> => {
  const set = rowPlaces<T>();
  for (const place of places) set.set({ ...place, sheet: place.sheet ?? '' }, place);
  return set;
};

type Before = ReturnType<typeof takeFates>;

const standingOf = (ids: readonly string[]): string => (ids.length === 0 ? '' : JSON.stringify(ids));

/** Every row of a list that is about somebody. */
type Judged = { readonly named: readonly JudgedRow[]; readonly nameless: readonly NamelessRow[] };

/** What becomes of a row of the file; null where it made all its dossiers, now or when the list was taken in before. */
const fatesOf = (reading: ListReading, judged: Judged, before: Before, beside: readonly RowBeside[]) => {
  const made = placesOf(before.made);
  const nominees = placesOf(before.nominees);
  const stood = rowPlaces<RowBeside>();
  for (const one of beside) stood.set({ ...one.row, sheet: one.row.sheet ?? '' }, one);
  const named = rowPlaces<JudgedRow>();
  for (const one of judged.named) named.set(one.row, one);
  const nameless = rowPlaces<NamelessRow>();
  for (const one of judged.nameless) nameless.set(one, one);
  const ignored = rowPlaces<IgnoredReason>();
  for (const row of reading.ignoredRows) ignored.set(row, row.reason);
  return (place: Place): Fate | null => {
    const kept = { sheet: place.sheet ?? '', sourceRow: place.sourceRow };
    const one = named.get(place);
    const other = stood.get(kept);
    const earlier = nominees.get(kept);
    const reason = other === undefined ? (earlier?.reason ?? '') : standingOf(other.standing);
    const hasMade = made.get(kept) !== undefined || (one?.reason === null && other?.madeNone !== true);
    if (hasMade && reason === '') return null;
    if (hasMade || one?.reason === null || earlier !== undefined) {
      return { ...kept, disposition: 'nominee', reason, reading: null };
    }
    const unnamed = nameless.get(place);
    if (unnamed !== undefined) return { ...kept, disposition: 'setAside', reason: unnamed.reason, reading: null };
    return one === undefined
      ? { ...kept, disposition: 'ignored', reason: ignored.get(place) ?? 'other', reading: null }
      : { ...kept, disposition: 'setAside', reason: one.reason, reading: one.row };
  };
};

/** The unit that sent the list: the one chosen, or the one that the file's words name. */
const senderOf = (db: ReadDb, unitId: string | null, reading: ListReading): string | null => {
  if (unitId !== null) return unitId;
  const names = new Set<string>();
  for (const { unit } of reading.rows) {
    if (unit !== null) names.add(unit);
    if (names.size > 1) return null;
  }
  const [only] = names;
  return only === undefined ? null : (findUnitByName(db, only)?.id ?? null);
};

type Accepting = Pick<
  Input<'lists.accept'>,
  | 'campaignId'
  | 'unitId'
  | 'receivedOn'
  | 'fileName'
  | 'corrections'
  | 'columnRoles'
  | 'encodings'
  | 'version'
  | 'draftId'
>;

const openCampaign = (db: ReadDb, { campaignId, unitId }: Accepting): Result<CampaignRow, AppError> => {
  const campaign = findCampaign(db, campaignId);
  if (campaign === null) return err({ code: 'campaigns.notFound' });
  if (campaign.state === 'closed') return err({ code: 'campaigns.closed' });
  return unitId !== null && findUnit(db, unitId) === null ? err({ code: 'units.notFound' }) : ok(campaign);
};

const NOTHING_BEFORE: Before = { nominees: [], made: [] };

/** The list of these bytes that stands in the campaign, with the rows that its unit has answered since. */
const sameList = (db: ReadDb, campaignId: string, fileSha256: string) => {
  const same = findListByFile(db, campaignId, fileSha256);
  if (same === null) return null;
  const answered = rowsAnsweredSince(db, campaignId, same.id);
  return { id: same.id, answered, isLeft: placesOf(answered) };
};

type SameList = ReturnType<typeof sameList>;

/** The list that stands, with what it made before, or a new one. A later version comes from where the former came. */
const listOf = (
  tx: ChangeContext,
  accepting: Accepting,
  { bytes, fileSha256, reading }: OpenedList,
  { same, formerSender }: { readonly same: SameList; readonly formerSender: string | null },
) => {
  const { campaignId, unitId, receivedOn, fileName } = accepting;
  if (same !== null) {
    // Said by now who sent it: whatever is asked about the list goes there.
    if (unitId !== null) putListSender(tx.db, same.id, unitId);
    return { id: same.id, before: takeFates(tx.db, same.id, same.answered), again: true };
  }
  const id = tx.newId();
  const sender = senderOf(tx.db, unitId, reading) ?? formerSender;
  const file = { fileName, fileSha256, fileBytes: bytes };
  insertList(tx.db, { id, campaignId, unitId: sender, ...file, receivedOn, acceptedAt: tx.now });
  return { id, before: NOTHING_BEFORE, again: false };
};

/** Keeps every row of the file as it stood. */
function* putBlocks(db: WriteDb, listId: string, blocks: OpenedList['blocks'], total: number) {
  const put = blockPutter(db, listId);
  let done = 0;
  for (const block of blocks) {
    const { sheet, sourceRows } = block;
    put({ sheet: sheet ?? '', firstRow: sourceRows[0] ?? 0, rows: blockText(block) });
    done += sourceRows.length;
    yield { done, total };
  }
}

/** Puts down what became of the rows that made no dossier. */
function* putFates(
  db: WriteDb,
  listId: string,
  blocks: OpenedList['blocks'],
  fateOf: (place: Place) => Fate | null,
  total: number,
) {
  const put = fatePutter(db, listId);
  for (const { sheet, sourceRows } of blocks) {
    put(sourceRows.flatMap((sourceRow) => fateOf({ sheet, sourceRow }) ?? []));
    yield { done: total, total };
  }
}

/** What the desk keeps of a list that is taken in: what was decided about it, and what its columns hold. */
const clearDesk = (db: WriteDb, accepting: Accepting, listId: string, list: OpenedList): void => {
  const { reading, columnRoles, fileSha256 } = list;
  const { encodings, unitId, draftId } = accepting;
  // What was remembered stays with the list: read again later, it must come out as it was taken in.
  const kept = columnRoles.length > 0 ? columnRoles : accepting.columnRoles;
  putDeskDecisions(
    db,
    listId,
    deskOf({ corrections: list.corrections, columnRoles: kept, encodings, version: accepting.version }),
  );
  const forgets = accepting.columnRoles?.length === 0;
  rememberRoles(db, { listId, unitId, tables: reading.tables, columnRoles, forgets });
  finishListDraft(db, { draftId, fileSha256 });
};

type Accepted = Output<'lists.accept'>;

/** Stores the list, every row of its file, and a dossier for each award of its good rows. */
function* storeList(
  tx: ChangeContext,
  accepting: Accepting,
  list: OpenedList,
  judged: Judged,
): Generator<PartDone, Result<Committed<Accepted>, AppError>, void> {
  const campaign = openCampaign(tx.db, accepting);
  if (!campaign.ok) return campaign;
  const former = replacedList(tx.db, accepting.campaignId, list);
  if (!former.ok) return former;
  const good = judged.named.filter(({ reason }) => reason === null).map(({ row }) => row);
  const same = sameList(tx.db, accepting.campaignId, list.fileSha256);
  // What its unit has answered since says more than the file that comes again.
  const isLeft = (row: Place): boolean => same?.isLeft.get({ ...row, sheet: row.sheet ?? '' }) !== undefined;
  const open = same === null ? good : good.filter((row) => !isLeft(row));
  const sent = yield* telling(rowsAnswering(tx.db, accepting.campaignId, open), NOT_COUNTED);
  const formerSender = former.value?.unitId ?? list.answeredSender;
  const { id: listId, before, again } = listOf(tx, accepting, list, { same, formerSender });
  const replacer = former.value === null ? null : listReplacer(tx, former.value, listId);
  const answerer = rowAnswerer(tx, listId, sent, again ? findAnswered(tx.db, listId) : null);
  clearDesk(tx.db, accepting, listId, list);
  const rows = list.blocks.reduce((sum, { sourceRows }) => sum + sourceRows.length, 0);
  const total = rows + good.length;
  yield* putBlocks(tx.db, listId, list.blocks, total);
  const awardYear = awardYearOf(list.reading, campaign.value) ?? campaign.value.year;
  const { officeLevel } = officeOf(tx.db);
  const { receivedOn } = accepting;
  const senderId = accepting.unitId ?? list.answeredSender;
  const { replacedListId } = list;
  const place = { campaign: campaign.value, listId, senderId, receivedOn };
  const made = placesOf(before.made);
  const ownRecipientOf = (row: Place) => made.get({ ...row, sheet: row.sheet ?? '' })?.recipientId;
  const answeredFor = new Map(sent.answered.map(({ row, nominee }) => [row, nominee?.recipientId]));
  const answeredRecipientOf = (row: NomineeRow) => answeredFor.get(row);
  const keep = nomineeKeeper(tx, {
    ...place,
    awardYear,
    officeLevel,
    replacedListId,
    ownRecipientOf,
    answeredRecipientOf,
  });
  const left = good.filter((row) => same !== null && isLeft(row));
  const sum = { created: 0, existing: left.reduce((awards, row) => awards + row.awardProposed.length, 0) };
  const beside: RowBeside[] = [];
  const rowsAPart = sent.answered.length === 0 ? ROWS_A_PART : ANSWERS_A_PART;
  let done = rows + left.length;
  for (const slice of inSlices(open, rowsAPart)) {
    const kept = keep(slice);
    sum.created += kept.created;
    sum.existing += kept.existing;
    beside.push(...kept.beside);
    replacer?.takeOver(kept);
    answerer.take(kept);
    done += slice.length;
    yield { done, total };
  }
  const fateOf = fatesOf(list.reading, judged, before, beside);
  yield* putFates(tx.db, listId, list.blocks, (place) => (isLeft(place) ? null : fateOf(place)), total);
  const replaced = replacer === null ? null : yield* telling(replacer.finish(), { done, total });
  const answered = yield* telling(answerer.finish(), { done, total });
  const value = {
    listId,
    rows: good.length,
    ...sum,
    answered,
    setAside: judged.named.length + judged.nameless.length - good.length,
    again,
    replaced,
  };
  const { fileSha256 } = list;
  const after = { fileName: accepting.fileName, fileSha256, ...value, corrections: list.corrections };
  return ok({ value, change: { subject: `campaign:${accepting.campaignId}`, before: null, after } });
}

export const acceptList: CommandHandler<'lists.accept'> = async (ctx, accepting) => {
  const opened = await openList(ctx, accepting);
  if (!opened.ok) return opened;
  const campaign = findCampaign(ctx.db, accepting.campaignId);
  const awardYear = awardYearOf(opened.value.reading, campaign);
  const { reading } = await comparedReading(ctx.db, campaign, awardYear, opened.value);
  const { corrections } = opened.value;
  const judged = { named: judgeRows(reading, corrections), nameless: namelessRows(reading, corrections) };
  if (judged.named.every(({ reason }) => reason !== null)) return err({ code: 'lists.nothingToAccept' });
  return ok({ inParts: (tx) => storeList(tx, accepting, opened.value, judged) });
};
