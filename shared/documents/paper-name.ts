import { formatDocumentNumber } from '#shared/documents/document-number';
import type { PaperHead } from '#shared/domain/paper-facts';

/** The name of a paper and of its file: `Tờ trình 05/TTr-STP`, or that of its draft while it has no number. */
export const paperName = (
  { number, symbol }: Pick<PaperHead, 'number' | 'symbol'>,
  words: { readonly name: string; readonly draftName: string },
): string =>
  number === null ? `${words.draftName} ${symbol}` : `${words.name} ${formatDocumentNumber({ number, symbol })}`;
