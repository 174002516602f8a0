import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import { quangBinhDecisionWords, quangBinhLines } from '#tests/builders/decision-facts';
import { wordLines, zipEntries } from '#tests/builders/word-file';

const ofPdf = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
const wordsSorted = (text: string) => text.split(' ').sort();
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Lines that stand beside others on the paper, so that reading across mixes them. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG BÌNH', 'Nơi nhận:', 'CHỦ TỊCH']);

const LIST_HEADING = quangBinhDecisionWords().indexOf('DANH SÁCH');

/**
 * The paper's words page by page, without a number on either first page. What stands side by side (the heads, recipients
 * and signature) is read across, so the words are compared in any order there and in the paper's order elsewhere.
 */
const expectPages = (pages: readonly string[]) => {
  const words = quangBinhDecisionWords();
  const parts = [words.slice(0, LIST_HEADING), words.slice(LIST_HEADING)];
  expect(pages).toHaveLength(parts.length);
  for (const [index, part] of parts.entries()) {
    const printed = oneLine(pages[index] ?? '');
    expect(wordsSorted(printed)).toEqual(wordsSorted(part.join(' ')));
    let read = 0;
    for (const line of part.filter((one) => !SIDE_BY_SIDE.has(one))) {
      const at = printed.indexOf(line, read);
      expect(at, line).toBeGreaterThanOrEqual(read);
      read = at + line.length;
    }
  }
  expect(oneLine(pages[1] ?? '')).toBe(words.slice(LIST_HEADING).join(' '));
};

/** The Word file holds decision 2871 word for word. */
export const expectWord = (file: string): void => {
  const body = zipEntries(readFileSync(file)).get('word/document.xml') ?? '';
  expect(wordLines(body).map(({ text }) => text)).toEqual(quangBinhDecisionWords());
};

/** The PDF holds decision 2871 on two A4 pages, set in Tinos alone, which it carries. */
export const expectPdf = (file: string): void => {
  const fonts = ofPdf('pdffonts', file).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/^\w+\+Tinos-\w+ .* yes yes yes /);
  expect(ofPdf('pdfinfo', file)).toMatch(/^Pages: +2$[\s\S]*^Page size: .*\(A4\)$/m);
  const pages = ofPdf('pdftotext', '-layout', file, '-').split('\f');
  expectPages(pages.filter((page) => page.trim() !== ''));
};

/** The workbook names those of the decision, collectives first, with its award as printed. */
export const expectSheet = async (file: string): Promise<void> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet] = workbook.worksheets;
  const rows: string[] = [];
  sheet?.eachRow((row) => {
    if (typeof row.getCell(1).value !== 'number') return;
    const [name, post, award] = [2, 3, 4].map((column) => row.getCell(column).text);
    expect(award).toBe('Bằng khen của Chủ tịch UBND tỉnh');
    rows.push([name, post].filter((text) => text !== '').join(', '));
  });
  expect(rows).toEqual(Object.values(quangBinhLines));
};
