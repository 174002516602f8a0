import { toDelimitedSheet } from '#electron/excel/delimited-text';
import { toDocumentSheet } from '#electron/excel/document-rows';
import { readHtmlBlocks } from '#electron/excel/html-page';
import type { WorkbookRefusal } from '#electron/excel/workbook-refusal';
import { refusal } from '#electron/excel/workbook-refusal';
import type { PastedBlock, RawSheet } from '#shared/domain/raw-workbook';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';

const MOST_LETTERS = 5 * 1024 * 1024;

const TABLE = /<table[\s>]/i;

/** A page with at least one table, as it stands in the clipboard or in a file; null without a row. */
export const readHtmlSheet = (html: string): RawSheet | null => {
  if (!TABLE.test(html)) return null;
  const sheet = toDocumentSheet(readHtmlBlocks(html));
  return sheet.rows.length === 0 ? null : sheet;
};

/**
 * Reads what Excel or Word put into the clipboard: the page with its fonts and merged cells where there is a table,
 * else the plain text, cells apart by tabs. Throws LimitPassed.
 */
export const readPasted = ({ html, text }: PastedBlock): Result<readonly RawSheet[], WorkbookRefusal> => {
  const sheet = html.length > MOST_LETTERS ? null : readHtmlSheet(html);
  if (sheet !== null) return ok([sheet]);
  if (text.length > MOST_LETTERS) return err(refusal('workbook.pastedTooLarge', `${text.length} letters`));
  if (text.trim() !== '') {
    const lines = text.replace(/\0/g, '').replace(/\r\n?/g, '\n');
    return ok([toDelimitedSheet(lines, '\t')]);
  }
  if (html.length > MOST_LETTERS) return err(refusal('workbook.pastedTooLarge', `${html.length} letters`));
  const page = toDocumentSheet(readHtmlBlocks(html));
  return page.rows.length > 0 ? ok([page]) : err(refusal('workbook.nothingPasted', 'no text'));
};
