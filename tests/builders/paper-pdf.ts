import { readFileSync } from 'node:fs';
import { PDF } from '@libpdf/core';
import { PAPER_FONT } from '#electron/command-line/command-ports';

type Line = { readonly text: string; readonly x: number; readonly y: number };

/** A paper of two pages as the browser would print it: text, the signer's block, and a list that names the signer too. */
export const paperPdf = async (signer: { readonly name: string; readonly capacity: string }): Promise<Buffer> => {
  const paper = PDF.create();
  const font = paper.embedFont(readFileSync(PAPER_FONT));
  const pages: readonly (readonly Line[])[] = [
    [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 270, y: 770 },
      { text: 'QUYẾT ĐỊNH', x: 260, y: 690 },
      { text: 'Điều 1. Tặng Bằng khen cho các tập thể, cá nhân có tên trong danh sách.', x: 90, y: 640 },
      { text: 'Nơi nhận:', x: 90, y: 300 },
      { text: signer.capacity, x: 430 - font.widthOfTextAtSize(signer.capacity, 14) / 2, y: 300 },
      { text: signer.name, x: 430 - font.widthOfTextAtSize(signer.name, 14) / 2, y: 215 },
    ],
    [
      { text: 'DANH SÁCH', x: 260, y: 750 },
      { text: `1. Ông ${signer.name}, Chuyên viên`, x: 90, y: 700 },
    ],
  ];
  for (const lines of pages) {
    const page = paper.addPage({ width: 595.32, height: 841.92 });
    for (const { text, x, y } of lines) page.drawText(text, { x, y, font, size: 14 });
  }
  return Buffer.from(await paper.save({ subsetFonts: true }));
};
