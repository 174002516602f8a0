import type { ReadDb } from '#db/council-db';
import { listsOfCampaign } from '#db/queries/kept-lists';
import { officeOf } from '#db/queries/settings';
import type { Context, OutgoingFile } from '#electron/context';
import { openRowsOf, rowsGoingBack, understoodList } from '#electron/handlers/understood-file';
import { toPlainXlsx } from '#electron/writers/plain-xlsx';
import { fileStem } from '#shared/documents/file-stem';
import { returnedFileName } from '#shared/documents/returned-list';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { grouped } from '#shared/lib/grouped';
import { ok, type Result } from '#shared/lib/result';

type Asked = Pick<Input<'supplements.preview'>, 'campaignId' | 'addressee' | 'rows'>;
type Row = Asked['rows'][number];

const askedLists = (db: ReadDb, { campaignId, rows }: Pick<Asked, 'campaignId' | 'rows'>) => {
  const asked = grouped(rows, ({ listId }) => listId);
  return listsOfCampaign(db, campaignId).flatMap(({ id, fileName }) => {
    const ofList = asked.get(id);
    return ofList === undefined ? [] : [{ id, fileName, rows: ofList }];
  });
};

/** By the list and whom it goes to: of one list rows may go to several units. */
const nameOf = (fileName: string, { addressee }: Pick<Asked, 'addressee'>): string =>
  `${fileStem(`${returnedFileName(fileName)} - ${addressee}`)}.xlsx`;

/** How the workbooks are called in which a unit puts right the rows that it is asked about. */
export const answerFileNames = (db: ReadDb, asked: Asked): readonly string[] =>
  askedLists(db, asked).map(({ fileName }) => nameOf(fileName, asked));

/** The rows of one list that are asked about, as they go back; null where they have been settled since. */
const answerFile = async (
  ctx: Context,
  listId: string,
  rows: readonly Row[],
  name: string,
): Promise<Result<OutgoingFile | null, AppError>> => {
  const list = await understoodList(ctx, listId);
  if (!list.ok) return list;
  const asked = new Set(rows.map(placeKey));
  const others = openRowsOf(list.value, officeOf(ctx.db).officeLevel)
    .map(placeKey)
    .filter((key) => !asked.has(key));
  const settled = [...list.value.settled, ...others];
  const back = await rowsGoingBack(ctx, list.value.file, { ...list.value, settled });
  if (!back.ok) return back.error.code === 'lists.nothingFaulty' ? ok(null) : back;
  return ok({ name, bytes: await toPlainXlsx(back.value.workbook) });
};

/** A workbook for each list about whose rows the unit is asked: filled in and sent again, it is read as the answer of these rows. */
export const answerFiles = async (ctx: Context, asked: Asked): Promise<Result<readonly OutgoingFile[], AppError>> => {
  const files: OutgoingFile[] = [];
  for (const { id, fileName, rows } of askedLists(ctx.db, asked)) {
    const file = await answerFile(ctx, id, rows, nameOf(fileName, asked));
    if (!file.ok) return file;
    if (file.value !== null) files.push(file.value);
  }
  return ok(files);
};
