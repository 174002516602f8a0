import { blockText } from '#electron/excel/file-blocks';
import type { AnsweredList } from '#electron/excel/list-request';
import { placeKey, type RowPlace } from '#shared/domain/nomination-list/row-places';
import { countsRows, numberedRows } from '#shared/domain/supplement/row-in-document';
import { supplementAsks as words } from '#shared/text/vi/supplement-asks';

type Read = Pick<AnsweredList, 'reading' | 'blocks'> & { readonly file: { readonly fileName: string } };

/** How a row is called so that its unit finds it; empty where its list gives it no name. */
export type RowName = (place: RowPlace) => string;

const byRow: RowName = ({ sourceRow }) => words.rowOfSheet(sourceRow);

const rowsOfBlocks = (blocks: Read['blocks']): ReadonlyMap<string, readonly string[]> =>
  new Map(
    blocks.flatMap(({ sheet, packed }) => {
      const rows = JSON.parse(Buffer.from(blockText({ packed })).toString()) as readonly [number, readonly string[]][];
      return rows.map(([sourceRow, texts]) => [placeKey({ sheet, sourceRow }), texts] as const);
    }),
  );

/** By its row in a workbook; by the number that its list gives it in a Word document or a pasted block. */
export const rowNames = ({ file, reading, blocks }: Read): RowName => {
  if (countsRows(file.fileName)) return byRow;
  const rows = rowsOfBlocks(blocks);
  const numbered = numberedRows(reading.tables, (place, column) => rows.get(placeKey(place))?.[column] ?? '');
  return (place) => {
    const row = numbered(place);
    return row === null ? '' : words.numbered(row);
  };
};
