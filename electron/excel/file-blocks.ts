import type { RawRow, RawWorkbook } from '#shared/domain/raw-workbook';
import { tidy } from '#shared/lib/vietnamese-text';

/** Rows of a file that stand one after another, as they are kept: blank ones are left out. */
export type FileBlock = {
  readonly sheet: string | null;
  readonly sourceRows: readonly number[];
  /** UTF-8 of JSON: of each row its number and the texts of its cells as the file has them. */
  readonly rows: Uint8Array;
};

/** So much makes a block: its rows are read again together when one of them is looked at. */
const ROWS_AT_MOST = 500;
const LETTERS_AT_MOST = 500_000;

const isBlank = (text: string): boolean => text === '' || tidy(text) === '';

const textsOf = ({ cells }: RawRow): readonly string[] => Array.from(cells, (cell) => cell?.text ?? '');

/** Every row of the workbook with content, in its order, block by block. */
export function* fileBlocks(workbook: RawWorkbook): Generator<FileBlock, void, void> {
  for (const { name: sheet, rows } of workbook.sheets) {
    let sourceRows: number[] = [];
    let json: string[] = [];
    let letters = 0;
    const block = (): FileBlock => ({ sheet, sourceRows, rows: Buffer.from(`[${json.join()}]`) });
    for (const row of rows) {
      const texts = textsOf(row);
      if (texts.every(isBlank)) continue;
      const text = JSON.stringify([row.sourceRow, texts]);
      sourceRows.push(row.sourceRow);
      json.push(text);
      letters += text.length;
      if (sourceRows.length < ROWS_AT_MOST && letters < LETTERS_AT_MOST) continue;
      yield block();
      [sourceRows, json, letters] = [[], [], 0];
    }
    if (sourceRows.length > 0) yield block();
  }
}
