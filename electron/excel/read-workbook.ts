import { readDelimitedRows } from '#electron/excel/delimited-text';
import { SHEET_LIMITS } from '#electron/excel/ooxml-sheet';
import type { WorkbookRefusal } from '#electron/excel/workbook-refusal';
import { refusal } from '#electron/excel/workbook-refusal';
import { readXlsSheets } from '#electron/excel/xls-workbook';
import { readXlsxSheets } from '#electron/excel/xlsx-workbook';
import { openZipParts } from '#electron/excel/zip-gate';
import type { RawSheet, RawWorkbook } from '#shared/domain/raw-workbook';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';

const MAX_FILE_BYTES = 20 * 1024 * 1024;

type Sheets = Result<readonly RawSheet[], WorkbookRefusal>;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const includesUtf16 = (bytes: Uint8Array, text: string): boolean => {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

/** What an OLE compound file holds is told by the names in its directory. */
const readCompoundFile = (bytes: Uint8Array): Sheets => {
  if (includesUtf16(bytes, 'EncryptedPackage')) return err(refusal('workbook.protected', 'encrypted package'));
  if (includesUtf16(bytes, 'WordDocument')) return err(refusal('workbook.oldWord', 'WordDocument stream'));
  if (includesUtf16(bytes, '_VBA_PROJECT')) return err(refusal('workbook.macro', '_VBA_PROJECT stream'));
  if (!includesUtf16(bytes, 'Workbook') && !includesUtf16(bytes, 'Book')) {
    return err(refusal('workbook.notASpreadsheet', 'no Workbook stream'));
  }
  return readXlsSheets(bytes);
};

const readText = (fileName: string, bytes: Uint8Array): Sheets => {
  if (!/\.(csv|tsv|txt)$/i.test(fileName)) return err(refusal('workbook.notASpreadsheet', 'unknown signature'));
  const isUtf16 =
    startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || (bytes[1] === 0 && bytes[3] === 0);
  const isBinary = !isUtf16 && bytes.subarray(0, 4096).includes(0);
  if (isBinary || startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    return err(refusal('workbook.notASpreadsheet', 'not text'));
  }
  const rows = readDelimitedRows(bytes);
  if (rows.length > SHEET_LIMITS.rows || rows.some((row) => row.cells.length > SHEET_LIMITS.columns)) {
    return err(refusal('workbook.tooManyCells', 'rows or columns'));
  }
  return ok([{ name: null, hidden: false, rows, merges: [], hiddenColumns: [] }]);
};

const readSheets = async (fileName: string, bytes: Uint8Array): Promise<Sheets> => {
  if (bytes.length === 0) return err(refusal('workbook.empty', 'no bytes'));
  if (bytes.length > MAX_FILE_BYTES) return err(refusal('workbook.tooLarge', `${bytes.length} bytes`));
  if (startsWith(bytes, COMPOUND_FILE)) return readCompoundFile(bytes);
  if (!startsWith(bytes, ZIP)) return readText(fileName, bytes);
  const parts = await openZipParts(bytes);
  return parts.ok ? readXlsxSheets(parts.value) : parts;
};

/**
 * Reads a spreadsheet of any kind a unit sends (.xlsx, .xls, .csv, .tsv), told by its bytes and not by its name.
 * Gives cells as the file holds them; refuses with a `workbook.*` code.
 */
export const readWorkbook = async (input: {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}): Promise<Result<RawWorkbook, WorkbookRefusal>> => {
  const sheets = await readSheets(input.fileName, input.bytes);
  return sheets.ok ? ok({ fileName: input.fileName, sheets: sheets.value }) : sheets;
};
