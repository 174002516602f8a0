import ExcelJs from 'exceljs';
import type { Output } from '#shared/ipc/contract';
import { commandLineTexts } from '#shared/text/vi/command-line';

const words = commandLineTexts.demo;

type Person = Output<'recipients.search'>['lines'][number];

const NOMINEES = 12;

const nobody = { honorific: '', name: '', position: '', unitName: '' };

/**
 * A list as a unit would send it: the people of the sample who hold the most awards, with titles above the header; the last
 * rows say of no known award, and stay behind.
 */
export const sampleList = async (
  people: readonly Person[],
  year: number,
): Promise<{ fileName: string; bytes: Uint8Array }> => {
  const ranked = [...people].sort((left, right) => right.awards - left.awards);
  const [nominees, others] = [ranked.slice(0, NOMINEES), ranked.slice(NOMINEES)];
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet(words.listSheet);
  sheet.addRow([words.listTitle(year)]);
  sheet.mergeCells(1, 1, 1, words.listHeader.length);
  sheet.addRow([]);
  sheet.addRow([...words.listHeader]);
  for (const [index, { honorific, name, position, unitName }] of nominees.entries()) {
    sheet.addRow([index + 1, honorific, name, position, unitName, words.listAward, words.achievement(year)]);
  }
  for (const [index, award] of words.faultyAwards.entries()) {
    const { honorific, name, position, unitName } = others[index] ?? nobody;
    sheet.addRow([nominees.length + index + 1, honorific, name, position, unitName, award, words.achievement(year)]);
  }
  const bytes = await workbook.xlsx.writeBuffer();
  return { fileName: words.listFile(nominees[0]?.unitName ?? ''), bytes: new Uint8Array(bytes) };
};
