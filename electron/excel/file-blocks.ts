import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { RawRow, RawWorkbook } from '#shared/domain/raw-workbook';
import { tidy } from '#shared/lib/vietnamese-text';

/** Rows of a file that stand one after another, as they are kept: blank ones are left out. */
export type FileBlock = {
  readonly sheet: string | null;
  readonly sourceRows: readonly number[];
  /** Of each row its number and the texts of its cells as the file has them: see `blockText`. Packed, since a file waits on the desk. */
  readonly packed: Uint8Array;
};

/** A little packing is quick, and the same words in many rows leave a sixth. */
const QUICKLY = { level: 1 };

/** The rows of a block as they are kept: UTF-8 of JSON. */
export const blockText = ({ packed }: Pick<FileBlock, 'packed'>): Uint8Array => inflateRawSync(packed);

/**
 * So much makes a block: its rows are read again together when one of them is looked at. A longer text would be no young
 * object of V8 any more.
 */
const ROWS_AT_MOST = 200;
const LETTERS_AT_MOST = 200_000;

const isBlank = (text: string): boolean => text === '' || tidy(text) === '';

/** Of a row its number and the texts of its cells; null for a blank one. */
type KeptRow = readonly [sourceRow: number, texts: readonly string[]];

const keptRow = ({ sourceRow, cells }: RawRow): KeptRow | null => {
  const texts: string[] = [];
  for (let at = 0; at < cells.length; at += 1) texts.push(cells[at]?.text ?? '');
  return texts.every(isBlank) ? null : [sourceRow, texts];
};

const lettersIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

const fileBlock = (sheet: string | null, rows: readonly KeptRow[]): FileBlock => ({
  sheet,
  sourceRows: rows.map(([sourceRow]) => sourceRow),
  // A room of its own: a view of a larger one would take that along to the other process.
  packed: new Uint8Array(deflateRawSync(JSON.stringify(rows), QUICKLY)),
});

/** Every row of the workbook with content, in its order, block by block. */
export function* fileBlocks(workbook: RawWorkbook): Generator<FileBlock, void, void> {
  for (const { name: sheet, rows } of workbook.sheets) {
    let block: KeptRow[] = [];
    let letters = 0;
    for (const row of rows) {
      const kept = keptRow(row);
      if (kept === null) continue;
      block.push(kept);
      letters += lettersIn(kept[1]);
      if (block.length < ROWS_AT_MOST && letters < LETTERS_AT_MOST) continue;
      yield fileBlock(sheet, block);
      [block, letters] = [[], 0];
    }
    if (block.length > 0) yield fileBlock(sheet, block);
  }
}
