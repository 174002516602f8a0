import { type ReadDb, rememberedUntilChange } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { findListFile, sizeOfList } from '#db/queries/kept-lists';
import { officeOf } from '#db/queries/settings';
import { findUnit, listUnits } from '#db/queries/units';
import type { Context, OutgoingFile } from '#electron/context';
import { awardsDecidedElsewhere } from '#electron/handlers/award-competence';
import { historyGoingBack, historyListGoingBack } from '#electron/handlers/history-going-back';
import { savedFiles } from '#electron/handlers/saved-files';
import { openRowsOf, rowsGoingBack, understoodList } from '#electron/handlers/understood-file';
import type { CommandHandler, QueryHandler } from '#electron/ipc/handlers';
import { toPlainXlsx } from '#electron/writers/plain-xlsx';
import { blankList } from '#shared/documents/blank-list';
import type { WrittenBack } from '#shared/documents/returned-list';
import { AWARD_CODES, type AwardCode, isRareAward } from '#shared/domain/award-code';
import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import type { OfficeLevel } from '#shared/domain/office-level';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import type { LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { isOnlyShown } from '#shared/lib/shown-file';
import { awardNames } from '#shared/text/vi/awards';

type Source = Input<'listFiles.exportFaulty'>['source'];

const rowsOf = async (ctx: Context, source: Source): Promise<Result<WrittenBack, AppError>> => {
  if (source.kind === 'history') return historyGoingBack(ctx, source);
  if (source.kind === 'historyList') return historyListGoingBack(ctx, source.listId);
  if (source.kind === 'file') {
    const { fileName, corrections, columnRoles, encodings } = source;
    const options = { encodings, columnRoles: columnRoles ?? [] };
    const bytes = new Uint8Array(Buffer.from(source.bytes, 'base64'));
    return rowsGoingBack(ctx, { fileName, bytes }, { corrections, options, settled: [] });
  }
  const list = await understoodList(ctx, source.listId);
  return list.ok ? rowsGoingBack(ctx, list.value.file, list.value) : list;
};

const subjectOf = (source: Source): string => {
  if (source.kind === 'list') return `list:${source.listId}`;
  return source.kind === 'historyList' ? `historyList:${source.listId}` : `file:${source.fileName}`;
};

const exportFaulty: CommandHandler<'listFiles.exportFaulty'> = async (ctx, { source }) => {
  const back = await rowsOf(ctx, source);
  if (!back.ok) return back;
  const { rows, workbook } = back.value;
  const saved = await savedFiles(ctx, [{ name: `${workbook.fileName}.xlsx`, bytes: await toPlainXlsx(workbook) }]);
  if (!saved.ok) return saved;
  const files = saved.value;
  const subject = subjectOf(source);
  return ok(() => ok({ value: { rows, files }, change: { subject, before: null, after: { rows, files } } }));
};

const rememberedCounts = rememberedUntilChange(() => new Map<string, number>());

/** To count the rows of a longer list takes so long that the window would stand still. */
const COUNTED_AT_MOST = 1_000;
/** And of so many rows together: a list that is to be taken in waits meanwhile. */
const COUNTED_TOGETHER = 5_000;

const countOf = async (ctx: Context, listId: string, officeLevel: OfficeLevel): Promise<number> => {
  const list = await understoodList(ctx, listId);
  return list.ok ? openRowsOf(list.value, officeLevel).length : 0;
};

/**
 * One list after the other, in the order asked, as a file is read in a process of its own; a list that cannot be read has nothing
 * to send. Null: not counted.
 */
const countFaulty: QueryHandler<'listFiles.faultyRows'> = async (ctx, { listIds }) => {
  const counts = rememberedCounts(ctx.db);
  const { officeLevel } = officeOf(ctx.db);
  let left = COUNTED_TOGETHER;
  for (const listId of listIds) {
    const size = counts.has(listId) ? 0 : sizeOfList(ctx.db, listId);
    if (counts.has(listId) || size > Math.min(left, COUNTED_AT_MOST)) continue;
    counts.set(listId, await countOf(ctx, listId, officeLevel));
    left -= size;
  }
  return ok(listIds.map((listId) => ({ listId, rows: counts.get(listId) ?? null })));
};

/** What a unit may choose: only words that the reader takes for that very award; first what the office itself decides. */
const awardChoices = (db: ReadDb, today: LocalDate): readonly string[] => {
  const elsewhere = awardsDecidedElsewhere(db, today);
  const isOwn = (code: AwardCode): boolean => elsewhere(code) === null;
  const readable = AWARD_CODES.filter((code) => recognizeAward(awardNames[code].full) === code);
  const own = readable.filter(isOwn);
  const usual = readable.filter((code) => !isOwn(code) && !isRareAward(code) && elsewhere(code)?.decidedBy !== null);
  return [...own, ...usual].map((code) => awardNames[code].full);
};

const exportBlank: CommandHandler<'listFiles.exportBlank'> = async (ctx, { campaignId, unitId }) => {
  const campaign = findCampaign(ctx.db, campaignId);
  if (campaign === null) return err({ code: 'campaigns.notFound' });
  const unit = unitId === null ? null : findUnit(ctx.db, unitId);
  if (unitId !== null && unit === null) return err({ code: 'units.notFound' });
  const today = ctx.clock.today();
  const plain = blankList({
    year: campaign.year,
    campaignName: campaign.name,
    unitName: unit?.name ?? '',
    awards: awardChoices(ctx.db, today),
    units: listUnits(ctx.db, today).map(({ name }) => name),
    author: officeOf(ctx.db).officeName,
  });
  const saved = await savedFiles(ctx, [{ name: `${plain.fileName}.xlsx`, bytes: await toPlainXlsx(plain) }]);
  if (!saved.ok) return saved;
  const files = saved.value;
  return ok(() =>
    ok({ value: { files }, change: { subject: `campaign:${campaignId}`, before: null, after: { files } } }),
  );
};

/** The file of a list under the name and with the bytes that it came with. */
const receivedFile = (db: ReadDb, listId: string): Result<OutgoingFile, AppError> => {
  const found = findListFile(db, listId);
  return found === null
    ? err({ code: 'lists.notFound' })
    : ok({ name: found.fileName, bytes: new Uint8Array(found.bytes) });
};

const saveReceived: CommandHandler<'listFiles.saveReceived'> = async (ctx, { listId }) => {
  const file = receivedFile(ctx.db, listId);
  if (!file.ok) return file;
  const saved = await savedFiles(ctx, [file.value]);
  if (!saved.ok) return saved;
  const files = saved.value;
  return ok(() => ok({ value: { files }, change: { subject: `list:${listId}`, before: null, after: { files } } }));
};

const showReceived: QueryHandler<'listFiles.showReceived'> = async (ctx, { listId }) => {
  const file = receivedFile(ctx.db, listId);
  if (!file.ok) return file;
  if (!isOnlyShown(file.value.name)) return err({ code: 'listFiles.onlySaved' });
  const shown = await ctx.showFile(file.value);
  return shown.ok ? ok({ shown: true }) : shown;
};

export const listFileHandlers = {
  'listFiles.exportFaulty': exportFaulty,
  'listFiles.faultyRows': countFaulty,
  'listFiles.exportBlank': exportBlank,
  'listFiles.saveReceived': saveReceived,
  'listFiles.showReceived': showReceived,
};
