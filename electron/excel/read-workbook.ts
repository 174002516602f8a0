import { readDelimitedSheet } from '#electron/excel/delimited-text';
import { mainPartName } from '#electron/excel/package-parts';
import { readHtmlSheet, readPasted } from '#electron/excel/pasted-block';
import { refusalAtLimit } from '#electron/excel/sheet-limits';
import { decodeText } from '#electron/excel/text-decoding';
import { isWordDocument, readWordSheet } from '#electron/excel/word-document';
import type { WorkbookRefusal } from '#electron/excel/workbook-refusal';
import { refusal } from '#electron/excel/workbook-refusal';
import { isWorkbookPart, readXlsxSheets } from '#electron/excel/xlsx-workbook';
import { openZipParts, type ZipParts } from '#electron/excel/zip-gate';
import { partSideBySide } from '#shared/domain/nomination-list/side-by-side';
import type { ListSource, RawSheet, RawWorkbook } from '#shared/domain/raw-workbook';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';
import { listFileTexts } from '#shared/text/vi/list-files';

const MAX_FILE_BYTES = 20 * 1024 * 1024;

type Sheets = Result<readonly RawSheet[], WorkbookRefusal>;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const includesUtf16 = (bytes: Uint8Array, text: string): boolean => {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

const SECTOR = 512;
const DIRECTORY_START = 0x30;

/** True when the file ends before the directory that its head points to, as after a broken download. */
const isCut = (bytes: Uint8Array): boolean => {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < SECTOR || (head.getUint32(DIRECTORY_START, true) + 2) * SECTOR > bytes.length;
};

/** What an OLE compound file holds is told by the names in its directory. */
const readCompoundFile = async (bytes: Uint8Array): Promise<Sheets> => {
  if (includesUtf16(bytes, 'EncryptedPackage')) return err(refusal('workbook.protected', 'encrypted package'));
  if (includesUtf16(bytes, 'WordDocument')) return err(refusal('workbook.oldWord', 'WordDocument stream'));
  if (includesUtf16(bytes, '_VBA_PROJECT')) return err(refusal('workbook.macro', '_VBA_PROJECT stream'));
  if (!includesUtf16(bytes, 'Workbook') && !includesUtf16(bytes, 'Book')) {
    return err(refusal(isCut(bytes) ? 'workbook.unreadable' : 'workbook.notASpreadsheet', 'no Workbook stream'));
  }
  // The one library of readers that is large, for files that have become few.
  return (await import('#electron/excel/xls-workbook')).readXlsSheets(bytes);
};

const WEB_PAGE = /^\s*<(!doctype html|html|head|meta|table|style|body)[\s>]/i;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,30})/i;
const CODE_PAGES = new Set(['utf-8', 'utf-16', 'windows-1252', 'windows-1258', 'iso-8859-1']);

const asciiHead = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));

/** Systems of offices save web pages under the name .xls; the page itself says how its letters are kept. */
const readWebPage = (bytes: Uint8Array): Sheets => {
  const charset = CHARSET.exec(asciiHead(bytes))?.[1]?.toLowerCase() ?? '';
  const isNamed = CODE_PAGES.has(charset) && !/^utf/.test(charset);
  const html = isNamed ? new TextDecoder(charset).decode(bytes) : decodeText(bytes);
  const sheet = html === null ? null : readHtmlSheet(html);
  return sheet === null ? err(refusal('workbook.notASpreadsheet', 'web page without a table')) : ok([sheet]);
};

const readText = (fileName: string, bytes: Uint8Array): Sheets => {
  if (WEB_PAGE.test(asciiHead(bytes).replace(/^\xef\xbb\xbf/, ''))) return readWebPage(bytes);
  if (!/\.(csv|tsv|txt)$/i.test(fileName)) return err(refusal('workbook.notASpreadsheet', 'unknown signature'));
  if (startsWith(bytes, PDF) || startsWith(bytes, RICH_TEXT)) {
    return err(refusal('workbook.notASpreadsheet', 'not plain text'));
  }
  const text = decodeText(bytes);
  return text === null ? err(refusal('workbook.notASpreadsheet', 'not text')) : ok([readDelimitedSheet(text)]);
};

/** Parts that only other office formats have: binary workbooks, OpenDocument. */
const isOtherFormat = (names: readonly string[]): boolean =>
  names.some((name) => /^xl\/workbook\.bin$/i.test(name) || name === 'META-INF/manifest.xml');

const readParts = ({ texts, names }: ZipParts): Sheets => {
  const main = mainPartName(texts);
  const xml = main === null ? '' : (texts.get(main) ?? '');
  if (main !== null && isWorkbookPart(xml)) return ok(readXlsxSheets(texts, main));
  if (main !== null && isWordDocument(xml)) return ok([readWordSheet(texts, main)]);
  return isOtherFormat(names)
    ? err(refusal('workbook.otherFormat', 'binary or OpenDocument'))
    : err(refusal('workbook.notASpreadsheet', 'no workbook or document part'));
};

const readFile = async (fileName: string, bytes: Uint8Array): Promise<Sheets> => {
  if (bytes.length === 0) return err(refusal('workbook.empty', 'no bytes'));
  if (bytes.length > MAX_FILE_BYTES) return err(refusal('workbook.tooLarge', `${bytes.length} bytes`));
  if (startsWith(bytes, COMPOUND_FILE)) return readCompoundFile(bytes);
  if (!startsWith(bytes, ZIP)) return readText(fileName, bytes);
  const parts = await openZipParts(bytes);
  return parts.ok ? readParts(parts.value) : parts;
};

/**
 * Reads a list of any kind a unit sends (.xlsx, .xls, .csv, .tsv, .docx, a saved web page), told by its bytes and not
 * by its name, or a pasted block. Gives cells as the source holds them; refuses with a `workbook.*` code.
 */
export const readWorkbook = async (source: ListSource): Promise<Result<RawWorkbook, WorkbookRefusal>> => {
  try {
    const sheets = 'pasted' in source ? readPasted(source.pasted) : await readFile(source.fileName, source.bytes);
    if (!sheets.ok) return sheets;
    const parted = partSideBySide(sheets.value, listFileTexts.partOfSheet);
    return ok({ fileName: 'pasted' in source ? '' : source.fileName, sheets: parted });
  } catch (cause) {
    const refused = refusalAtLimit(cause);
    if (refused === null) throw cause;
    return err(refused);
  }
};
