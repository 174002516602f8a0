import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Caller } from '#tests/builders/main-job';
import { QUANG_BINH_WORDS, quangBinhPapers } from '#tests/builders/quang-binh-papers';
import { launchApp } from '#tests/e2e/launch';
import { ask } from '#tests/e2e/sample-council';
import { readSheets } from '#tests/paper-checks/pdf-check';

/** Of the second page of the minutes: its number, and the header of the table that goes on there. */
const COMES_AGAIN: ReadonlySet<string> = new Set([
  '2',
  'TT',
  'Tập thể, cá nhân đề nghị xét khen thưởng',
  'TT Tập thể, cá nhân đề nghị xét khen thưởng',
]);

const wordsSorted = (texts: readonly string[]): string[] =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();

test('submission 2753 and minutes 02 of Quảng Bình stand in their PDF files word for word', async ({
  browserName: _,
}, testInfo) => {
  const { app, page } = await launchApp({ testInfo });
  const caller: Caller = { expectOk: (channel, input) => ask(page, channel, input) };
  const { submission, minutes } = await quangBinhPapers(caller);
  for (const [id, words] of [
    [submission, QUANG_BINH_WORDS.submission],
    [minutes, QUANG_BINH_WORDS.minutes],
  ] as const) {
    const { files } = await ask(page, 'papers.export', { id, formats: ['pdf'] });
    const sheets = await readSheets(readFileSync(files[0]?.path ?? ''));
    const printed = sheets.flatMap(({ pieces }, page) =>
      pieces.map(({ text }) => text).filter((text) => page === 0 || !COMES_AGAIN.has(text) || id === submission),
    );
    expect(wordsSorted(printed)).toEqual(wordsSorted(words));
  }
  await app.close();
});
