import { expect, test } from '@playwright/test';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';
import { QUANG_BINH_WORDS, quangBinhPapers } from '#tests/builders/quang-binh-papers';
import { readSheets } from '#tests/paper-checks/pdf-check';

const wordsSorted = (texts: readonly string[]): string[] =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();

test('submission 2753 and minutes 02 of Quảng Bình stand in their PDF files word for word', async ({
  browserName: _,
}) => {
  const { app, submission, minutes } = await quangBinhPapers({ printHtmlToPdf });
  for (const [id, words] of [
    [submission, QUANG_BINH_WORDS.submission],
    [minutes, QUANG_BINH_WORDS.minutes],
  ] as const) {
    app.saved.splice(0);
    await app.expectOk('papers.export', { id, formats: ['pdf'] });
    const sheets = await readSheets(app.saved[0]?.bytes ?? new Uint8Array());
    const printed = sheets.flatMap(({ pieces }) => pieces).map(({ text }) => text);
    expect(wordsSorted(printed)).toEqual(wordsSorted(words));
  }
  app.close();
});
