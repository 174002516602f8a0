import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { PAPER_FONT } from '#electron/command-line/command-ports';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';
import { toPdf } from '#electron/writers/pdf';
import { decisionDocument } from '#shared/documents/decision';
import { certificates, manyRecipients, quangBinhDecision } from '#tests/builders/decision-facts';

const MM = 72 / 25.4;

type Word = { readonly text: string; readonly middleMm: number; readonly topMm: number };

/** Words in the top margin, page by page, as another program measures them. */
const topWords = (file: string): readonly (readonly Word[])[] => {
  const pages = execFileSync('pdftotext', ['-bbox', file, '-']).toString().split('<page ').slice(1);
  return pages.map((page) =>
    [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)]
      .map(([, left, top, right, , text = '']) => ({
        text,
        middleMm: (Number(left) + Number(right)) / 2 / MM,
        topMm: Number(top) / MM,
      }))
      .filter(({ topMm }) => topMm < 19),
  );
};

test('pages are numbered from the second of each section, in the top margin over the middle of the text', async ({
  browserName: _,
}, testInfo) => {
  const facts = quangBinhDecision({
    awards: [certificates(manyRecipients(150))],
    articles: Array.from({ length: 6 }, (_line, index) => (index === 0 ? '' : 'Nội dung của điều này. '.repeat(90))),
  });
  const pdf = await toPdf(decisionDocument(facts), { print: printHtmlToPdf, font: () => readFile(PAPER_FONT) });
  expect(pdf.ok).toBe(true);
  const file = testInfo.outputPath('paper.pdf');
  await writeFile(file, pdf.ok ? pdf.value : '');
  const numbers = topWords(file);
  const annex = numbers.findIndex((words, page) => page > 0 && words.length === 0);
  expect(annex).toBeGreaterThan(1);
  expect(numbers.length - annex).toBeGreaterThan(2);
  for (const [page, words] of numbers.entries()) {
    const sheet = page < annex ? page + 1 : page - annex + 1;
    expect(words.map(({ text }) => text)).toEqual(sheet === 1 ? [] : [String(sheet)]);
    for (const { middleMm, topMm } of words) {
      expect(middleMm).toBeCloseTo(31 + (210 - 31 - 18) / 2, 0);
      expect(topMm).toBeGreaterThan(8);
      expect(topMm).toBeLessThan(16);
    }
  }
  const fonts = execFileSync('pdffonts', [file]).toString().split('\n').slice(2).filter(Boolean);
  for (const font of fonts) expect(font).toMatch(/Tinos\S*\s.*yes yes yes/);
  expect(execFileSync('pdfinfo', [file]).toString()).toMatch(/Tagged:\s+yes/);
});
