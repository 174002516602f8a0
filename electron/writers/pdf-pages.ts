import { PDF } from '@libpdf/core';
import { pageSizeOf } from '#electron/signing/page-measures';
import type { PageSizeMm } from '#shared/domain/printing';

/** The size of every page as it lies before the reader, in millimetres. */
export const pageSizesOf = async (bytes: Uint8Array): Promise<readonly PageSizeMm[]> => {
  const pdf = await PDF.load(bytes);
  return pdf.getPages().map(pageSizeOf);
};

/**
 * The wanted pages of a PDF (from 1, in the order of the paper) as a PDF of its own. All of them: the very bytes that
 * were given. Printers and browsers disagree about ranges, so what is sent holds nothing else.
 */
export const selectedPages = async (bytes: Uint8Array, wanted: readonly number[]): Promise<Uint8Array> => {
  const pdf = await PDF.load(bytes);
  const total = pdf.getPageCount();
  if (wanted.length === total) return bytes;
  const kept = new Set(wanted);
  for (let page = total; page >= 1; page -= 1) if (!kept.has(page)) pdf.removePage(page - 1);
  return pdf.save();
};
