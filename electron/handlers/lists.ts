import type { ReadDb } from '#db/council-db';
import { type CampaignRow, findCampaign } from '#db/queries/campaigns';
import { findListByFile, insertList, listLists, putListRows, wasAccepted } from '#db/queries/nomination-lists';
import { officeOf } from '#db/queries/settings';
import { findUnit, findUnitByName } from '#db/queries/units';
import type { Context } from '#electron/context';
import { keepNominee, listLookups } from '#electron/handlers/keep-nominee';
import { withDuplicates } from '#electron/handlers/list-duplicates';
import type { CommandHandler, QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import {
  correctReading,
  type JudgedRow,
  judgeRows,
  type RowCorrection,
} from '#shared/domain/nomination-list/corrections';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawWorkbook } from '#shared/domain/raw-workbook';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { tidy } from '#shared/lib/vietnamese-text';
import { listProblemText } from '#shared/text/vi/list-problems';

type ListFile = { readonly fileName: string; readonly bytes: string };

const bytesOf = (file: ListFile): Uint8Array => new Uint8Array(Buffer.from(file.bytes, 'base64'));

type ReadFile = { readonly bytes: Uint8Array; readonly workbook: RawWorkbook; readonly reading: ListReading };

const readFile = async (
  ctx: Context,
  file: ListFile,
  corrections: readonly RowCorrection[],
): Promise<Result<ReadFile, AppError>> => {
  const bytes = bytesOf(file);
  const workbook = await ctx.readWorkbook({ fileName: file.fileName, bytes });
  if (!workbook.ok) return workbook;
  const reading = correctReading(understandWorkbook(workbook.value), corrections);
  return ok({ bytes, workbook: workbook.value, reading });
};

/** The year that the list names; one after the campaign's is of a plan it speaks of (`giai đoạn 2025 - 2030`). */
const awardYearOf = ({ awardYear }: ListReading, campaign: CampaignRow | null): number | null =>
  awardYear === null || campaign === null ? awardYear : Math.min(awardYear, campaign.year);

/** The reading with what its rows repeat of the campaign, the registry and its award history. */
const compared = (
  db: ReadDb,
  campaign: CampaignRow | null,
  { bytes, reading }: ReadFile,
  corrections: readonly RowCorrection[],
): ListReading => {
  if (campaign === null) return reading;
  const ownListId = findListByFile(db, campaign.id, sha256(bytes))?.id ?? null;
  const awardYear = awardYearOf(reading, campaign) ?? campaign.year;
  const { officeLevel } = officeOf(db);
  return withDuplicates(db, { campaign, ownListId, awardYear, officeLevel }, reading, corrections);
};

const read: QueryHandler<'lists.read'> = async (ctx, { campaignId, corrections, ...file }) => {
  const opened = await readFile(ctx, file, corrections);
  if (!opened.ok) return opened;
  const { bytes } = opened.value;
  const campaign = campaignId === null ? null : findCampaign(ctx.db, campaignId);
  const reading = compared(ctx.db, campaign, opened.value, corrections);
  return ok({
    awardYear: awardYearOf(reading, campaign),
    fileSha256: sha256(bytes),
    rows: reading.rows.map(toSentRow),
    problems: reading.problems.map(({ facts: _facts, relatedRows, ...problem }) => ({
      ...problem,
      field: problem.field ?? null,
      why: listProblemText({ ...problem, facts: _facts }),
      ...(relatedRows === undefined ? {} : { relatedRows: [...relatedRows] }),
    })),
    ignoredRows: [...reading.ignoredRows],
    acceptable: judgeRows(reading, corrections).filter(({ reason }) => reason === null).length,
    alreadyAccepted: campaignId !== null && wasAccepted(ctx.db, campaignId, sha256(bytes)),
  });
};

const toSentRow = ({ votes: _votes, sourceRows, awardProposed, ...row }: ListReading['rows'][number]) => ({
  ...row,
  awardProposed: [...awardProposed],
  ...(sourceRows === undefined ? {} : { sourceRows: [...sourceRows] }),
});

type RowKey = { readonly sheet: string | null; readonly sourceRow: number };
const keyOf = ({ sheet, sourceRow }: RowKey): string => `${sheet ?? ''} ${sourceRow}`;

const fateOf = (
  nominee: JudgedRow | undefined,
  ignored: ListReading['ignoredRows'][number] | undefined,
): { readonly disposition: 'nominee' | 'setAside' | 'ignored'; readonly reason: string } => {
  if (nominee === undefined) return { disposition: 'ignored', reason: ignored?.reason ?? 'other' };
  return nominee.reason === null
    ? { disposition: 'nominee', reason: '' }
    : { disposition: 'setAside', reason: nominee.reason };
};

/** What became of every row of the file that holds anything. */
const rowsToKeep = (listId: string, workbook: RawWorkbook, reading: ListReading, judged: readonly JudgedRow[]) => {
  const nominees = new Map(judged.map((row) => [keyOf(row.row), row]));
  const ignored = new Map(reading.ignoredRows.map((row) => [keyOf(row), row]));
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ sourceRow, cells: rawCells }) => {
      const cells = rawCells.map((cell) => cell?.text ?? '');
      if (cells.every((text) => tidy(text) === '')) return [];
      const key = keyOf({ sheet: sheet.name, sourceRow });
      const nominee = nominees.get(key);
      const kept = { listId, sheet: sheet.name ?? '', sourceRow, cells, reading: nominee?.row ?? null };
      return [{ ...kept, ...fateOf(nominee, ignored.get(key)) }];
    }),
  );
};

/** The unit that sent the list: the one chosen, or the one that the file's words name. */
const senderOf = (db: ReadDb, unitId: string | null, reading: ListReading): string | null => {
  if (unitId !== null) return unitId;
  const names = new Set(reading.rows.flatMap((row) => row.unit ?? []));
  const [only] = names;
  return names.size === 1 && only !== undefined ? (findUnitByName(db, only)?.id ?? null) : null;
};

const accept: CommandHandler<'lists.accept'> = async (
  ctx,
  { campaignId, unitId, receivedOn, corrections, ...file },
) => {
  const opened = await readFile(ctx, file, corrections);
  if (!opened.ok) return opened;
  const { bytes, workbook } = opened.value;
  const reading = compared(ctx.db, findCampaign(ctx.db, campaignId), opened.value, corrections);
  const judged = judgeRows(reading, corrections);
  const good = judged.filter(({ reason }) => reason === null);
  if (good.length === 0) return err({ code: 'lists.nothingToAccept' });
  const fileSha256 = sha256(bytes);
  return ok((tx) => {
    const campaign = findCampaign(tx.db, campaignId);
    if (campaign === null) return err({ code: 'campaigns.notFound' });
    if (campaign.state === 'closed') return err({ code: 'campaigns.closed' });
    if (unitId !== null && findUnit(tx.db, unitId) === null) return err({ code: 'units.notFound' });
    const former = findListByFile(tx.db, campaignId, fileSha256);
    const listId = former?.id ?? tx.newId();
    if (former === null) {
      const sender = senderOf(tx.db, unitId, reading);
      insertList(tx.db, {
        id: listId,
        campaignId,
        unitId: sender,
        fileName: file.fileName,
        fileSha256,
        fileBytes: Buffer.from(bytes),
        receivedOn,
        acceptedAt: tx.now,
      });
    }
    putListRows(tx.db, rowsToKeep(listId, workbook, reading, judged));
    const awardYear = awardYearOf(reading, campaign) ?? campaign.year;
    const officeLevel = officeOf(tx.db).officeLevel;
    const destination = { campaign, listId, receivedOn, awardYear, officeLevel, ...listLookups(tx.db) };
    const kept = good.map(({ row }) => keepNominee(tx, row, destination));
    const created = kept.reduce((sum, one) => sum + one.created, 0);
    const existing = kept.reduce((sum, one) => sum + one.existing, 0);
    const value = { listId, created, existing, setAside: judged.length - good.length };
    return ok({
      value,
      change: {
        subject: `campaign:${campaignId}`,
        before: null,
        after: { fileName: file.fileName, fileSha256, ...value },
      },
    });
  });
};

const list: QueryHandler<'lists.list'> = ({ db }, { campaignId }) => ok(listLists(db, campaignId));

export const listHandlers = { 'lists.read': read, 'lists.accept': accept, 'lists.list': list };
