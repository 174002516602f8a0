import { CFB } from '@e965/xlsx';
import { hasEndlessChain } from '#electron/excel/compound-file';
import { LimitPassed, SHEET_LIMITS, tooManyCells } from '#electron/excel/sheet-limits';

/** Cells that the parser can hold in the memory of the reading process, about 65,000 rows of 12. */
const MOST_XLS_CELLS = 800_000;
const MOST_MERGES = 200_000;
const MOST_SHEETS = 255;

const isBytes = (content: unknown): content is Uint8Array | readonly number[] =>
  content instanceof Uint8Array || (Array.isArray(content) && content.every((byte) => typeof byte === 'number'));

/**
 * The stream of records of a .xls, apart from everything else in its container: the properties of the document are
 * damaged as easily as the rest, and what counts itself there fills the memory of whoever reads it. Throws an Error
 * that names the password of an encrypted container, or says that no workbook is in it or that its sectors have no end.
 */
export const workbookRecords = (bytes: Uint8Array): Uint8Array => {
  if (hasEndlessChain(bytes)) throw new Error('a chain of sectors without end');
  const container: unknown = CFB.read(bytes, { type: 'array' });
  for (const name of ['EncryptedPackage', '/encryption']) {
    if (CFB.find(container, name)) throw new Error('password-protected');
  }
  for (const name of ['/Workbook', '/Book']) {
    const entry: unknown = CFB.find(container, name);
    if (typeof entry !== 'object' || entry === null || !('content' in entry)) continue;
    if (isBytes(entry.content)) return Uint8Array.from(entry.content);
  }
  throw new Error('no stream of a workbook');
};

/** Cells of one record, by its type: single cells, and runs of cells with their values or formats. */
const CELL_RECORDS: ReadonlyMap<number, (length: number) => number> = new Map([
  ...[0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x00d6, 0x00fd, 0x027e].map((type): [number, () => number] => [
    type,
    () => 1,
  ]),
  [0x00bd, (length: number) => Math.floor(length / 6)],
  [0x00be, (length: number) => Math.floor(length / 2)],
]);

const BEGIN_OF_PART = 0x0809;
const MERGED_CELLS = 0x00e5;

/**
 * Counts cells, merges and parts in the records of a .xls before their parser builds them: the parser has no limits of
 * its own. Throws LimitPassed.
 */
export const checkRecords = (records: Uint8Array): void => {
  const word = (at: number): number => (records[at] ?? 0) | ((records[at + 1] ?? 0) << 8);
  let cells = 0;
  let merges = 0;
  let sheets = 0;
  for (let at = 0; at + 4 <= records.length; ) {
    const type = word(at);
    const length = word(at + 2);
    cells += CELL_RECORDS.get(type)?.(length) ?? 0;
    if (type === MERGED_CELLS) merges += Math.floor(length / 8);
    if (type === BEGIN_OF_PART) sheets += 1;
    at += 4 + length;
  }
  if (cells > Math.min(MOST_XLS_CELLS, SHEET_LIMITS.cells)) throw tooManyCells('cells');
  if (merges > MOST_MERGES) throw tooManyCells('merges');
  if (sheets > MOST_SHEETS) throw new LimitPassed('workbook.suspicious', `${sheets} parts`);
};
