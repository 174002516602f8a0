import type { ReadDb, WriteDb } from '#db/council-db';
import { type CampaignRow, findCampaign } from '#db/queries/campaigns';
import { deleteListDraft, putDeskDecisions } from '#db/queries/list-drafts';
import { type FatedRow, findListByFile, insertList, listRowPutter } from '#db/queries/nomination-lists';
import { officeOf } from '#db/queries/settings';
import { findUnit, findUnitByName } from '#db/queries/units';
import type { ChangeContext, Committed, PartDone } from '#electron/context';
import { type KeptCount, nomineeKeeper } from '#electron/handlers/keep-nominees';
import { comparedReading } from '#electron/handlers/list-duplicates';
import { type OpenedList, openList } from '#electron/handlers/open-list';
import { rememberRoles } from '#electron/handlers/remembered-roles';
import type { CommandHandler } from '#electron/ipc/handlers';
import { type JudgedRow, judgeRows } from '#shared/domain/nomination-list/corrections';
import type { IgnoredReason, ListReading } from '#shared/domain/nomination-list/list-reading';
import { rowPlaces } from '#shared/domain/nomination-list/row-places';
import type { FileRow } from '#shared/domain/nomination-list/understood-list';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** A part takes some ten milliseconds, so that the window never waits for it. */
const ROWS_A_PART = 500;

/** The year that the list names; one after the campaign's is of a plan it speaks of (`giai đoạn 2025 - 2030`). */
export const awardYearOf = ({ awardYear }: ListReading, campaign: CampaignRow | null): number | null =>
  awardYear === null || campaign === null ? awardYear : Math.min(awardYear, campaign.year);

/** What becomes of each row of the file. */
const fatesOf = (reading: ListReading, judged: readonly JudgedRow[]) => {
  const nominees = rowPlaces<JudgedRow>();
  for (const one of judged) nominees.set(one.row, one);
  const ignored = rowPlaces<IgnoredReason>();
  for (const row of reading.ignoredRows) ignored.set(row, row.reason);
  return ({ sheet, sourceRow, cells }: FileRow): FatedRow => {
    const place = { sheet, sourceRow };
    const nominee = nominees.get(place);
    const kept = { sheet: sheet ?? '', sourceRow, cells };
    if (nominee === undefined)
      return { ...kept, disposition: 'ignored', reason: ignored.get(place) ?? 'other', reading: null };
    return nominee.reason === null
      ? { ...kept, disposition: 'nominee', reason: '', reading: null }
      : { ...kept, disposition: 'setAside', reason: nominee.reason, reading: nominee.row };
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
  'campaignId' | 'unitId' | 'receivedOn' | 'fileName' | 'corrections' | 'columnRoles' | 'encodings' | 'draftId'
>;

const openCampaign = (db: ReadDb, { campaignId, unitId }: Accepting): Result<CampaignRow, AppError> => {
  const campaign = findCampaign(db, campaignId);
  if (campaign === null) return err({ code: 'campaigns.notFound' });
  if (campaign.state === 'closed') return err({ code: 'campaigns.closed' });
  return unitId !== null && findUnit(db, unitId) === null ? err({ code: 'units.notFound' }) : ok(campaign);
};

/** The list of these bytes in the campaign: the one that stands, or a new one. */
const listOf = (tx: ChangeContext, accepting: Accepting, { bytes, fileSha256, reading }: OpenedList): string => {
  const { campaignId, unitId, receivedOn, fileName } = accepting;
  const former = findListByFile(tx.db, campaignId, fileSha256);
  if (former !== null) return former.id;
  const id = tx.newId();
  const sender = senderOf(tx.db, unitId, reading);
  const file = { fileName, fileSha256, fileBytes: Buffer.from(bytes) };
  insertList(tx.db, { id, campaignId, unitId: sender, ...file, receivedOn, acceptedAt: tx.now });
  return id;
};

function* inSlices<T>(rows: readonly T[]): Generator<readonly T[], void> {
  for (let start = 0; start < rows.length; start += ROWS_A_PART) yield rows.slice(start, start + ROWS_A_PART);
}

/** Puts down what became of every row of the file. */
function* putRows(
  db: WriteDb,
  listId: string,
  { fileRows, reading }: OpenedList,
  judged: readonly JudgedRow[],
  total: number,
): Generator<PartDone, void, void> {
  const fateOf = fatesOf(reading, judged);
  const put = listRowPutter(db, listId);
  let done = 0;
  for (const slice of inSlices(fileRows)) {
    put(slice.map(fateOf));
    done += slice.length;
    yield { done, total };
  }
}

/** What the desk keeps of a list that is taken in: what was decided about it, and what its columns hold. */
const clearDesk = (db: WriteDb, accepting: Accepting, listId: string, { reading, columnRoles }: OpenedList): void => {
  const { corrections, encodings, unitId, draftId } = accepting;
  // What was remembered stays with the list: read again later, it must come out as it was taken in.
  const kept = columnRoles.length > 0 ? columnRoles : accepting.columnRoles;
  putDeskDecisions(db, listId, { corrections, columnRoles: kept, encodings });
  rememberRoles(db, { listId, unitId, tables: reading.tables, columnRoles });
  if (draftId !== null) deleteListDraft(db, draftId);
};

type Accepted = Output<'lists.accept'>;

/** Stores the list, every row of its file, and a dossier for each award of its good rows. */
function* storeList(
  tx: ChangeContext,
  accepting: Accepting,
  list: OpenedList,
  judged: readonly JudgedRow[],
): Generator<PartDone, Result<Committed<Accepted>, AppError>, void> {
  const campaign = openCampaign(tx.db, accepting);
  if (!campaign.ok) return campaign;
  const listId = listOf(tx, accepting, list);
  clearDesk(tx.db, accepting, listId, list);
  const good = judged.filter(({ reason }) => reason === null).map(({ row }) => row);
  const total = list.fileRows.length + good.length;
  yield* putRows(tx.db, listId, list, judged, total);
  const awardYear = awardYearOf(list.reading, campaign.value) ?? campaign.value.year;
  const { officeLevel } = officeOf(tx.db);
  const destination = { campaign: campaign.value, listId, receivedOn: accepting.receivedOn, awardYear, officeLevel };
  const keep = nomineeKeeper(tx, destination);
  const sum = { created: 0, existing: 0 };
  let done = list.fileRows.length;
  for (const slice of inSlices(good)) {
    const { created, existing }: KeptCount = keep(slice);
    sum.created += created;
    sum.existing += existing;
    done += slice.length;
    yield { done, total };
  }
  const value = { listId, ...sum, setAside: judged.length - good.length };
  const { fileSha256 } = list;
  const after = { fileName: accepting.fileName, fileSha256, ...value, corrections: list.corrections };
  return ok({ value, change: { subject: `campaign:${accepting.campaignId}`, before: null, after } });
}

export const acceptList: CommandHandler<'lists.accept'> = async (ctx, accepting) => {
  const opened = await openList(ctx, accepting);
  if (!opened.ok) return opened;
  const campaign = findCampaign(ctx.db, accepting.campaignId);
  const awardYear = awardYearOf(opened.value.reading, campaign);
  const reading = await comparedReading(ctx.db, campaign, awardYear, opened.value, accepting.corrections);
  const judged = judgeRows(reading, accepting.corrections);
  if (judged.every(({ reason }) => reason !== null)) return err({ code: 'lists.nothingToAccept' });
  return ok({ inParts: (tx) => storeList(tx, accepting, opened.value, judged) });
};
