import { PDF } from '@libpdf/core';

export const MM_PER_POINT = 25.4 / 72;

export type PdfLine = { readonly text: string; readonly x: number; readonly y: number; readonly width: number };

/** The lines of text on each page as another reader finds them: mm from the top left, `y` of the baseline. */
export const pdfLines = async (bytes: Uint8Array): Promise<readonly (readonly PdfLine[])[]> => {
  const pdf = await PDF.load(bytes);
  return pdf.getPages().map((page) => {
    const { lines, height } = page.extractText();
    return lines.map(({ text, bbox, baseline }) => ({
      text,
      x: bbox.x * MM_PER_POINT,
      y: (height - baseline) * MM_PER_POINT,
      width: bbox.width * MM_PER_POINT,
    }));
  });
};
