import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '#electron/writers/xlsx';
import { decisionSheet } from '#shared/documents/decision-sheet';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import {
  advancedWorkers,
  aRecipient,
  certificates,
  manyRecipients,
  quangBinhDecision,
} from '#tests/builders/decision-facts';
import { zipEntries, zipTimes } from '#tests/builders/word-file';

const read = async (facts: DecisionFacts): Promise<ExcelJS.Worksheet> => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await toXlsx(decisionSheet(facts));
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet('Danh sách');
  if (!sheet) throw new Error('The workbook has no list');
  return sheet;
};

const rowValues = (sheet: ExcelJS.Worksheet, at: number): ExcelJS.CellValue[] =>
  Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(at, index + 1).value);

const sheet = await read(quangBinhDecision());

describe('the decision’s list as a workbook', () => {
  it('opens with title, subject and reference, then the header', () => {
    expect([1, 2, 3].map((row) => sheet.getCell(row, 1).value)).toEqual([
      'DANH SÁCH',
      'Về việc tặng Bằng khen của Chủ tịch UBND tỉnh',
      '(Kèm theo Quyết định số: 2871/QĐ-UBND ngày 24 tháng 10 năm 2022 của Chủ tịch UBND tỉnh)',
    ]);
    expect(rowValues(sheet, 5)).toEqual([
      'STT',
      'Họ và tên',
      'Chức vụ, đơn vị công tác',
      'Danh hiệu, hình thức',
      'Ghi chú',
    ]);
  });

  it('lists the groups in order, numbers starting again', () => {
    const rows = Array.from({ length: 11 }, (_, index) => rowValues(sheet, 6 + index));
    expect(rows.map(([first]) => first)).toEqual(['I. Tập thể', 1, 2, 3, 4, 5, 'II. Cá nhân', 1, 2, 3, 4]);
    expect(rows[9]?.slice(1, 3)).toEqual(['Ông Đặng Đại Bàng', 'Bí thư Đoàn TNCS Hồ Chí Minh tỉnh Quảng Bình']);
    expect(sheet.getCell(18, 1).value).toBe('Ấn định danh sách có 05 tập thể, 04 cá nhân./.');
  });

  it('is printed on landscape A4, one page wide, with the header on every page', () => {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printTitlesRow).toBe('5:5');
    expect(sheet.getCell(7, 2).font).toMatchObject({ name: 'Times New Roman', size: 13 });
    expect(sheet.getCell(7, 2).border?.top?.style).toBe('thin');
  });
});

describe('values of the workbook', () => {
  it('are numbers for money and never formulas for texts', async () => {
    const names = ['=SUM(A1:A9)', '+84912', '-cmd', '@name', '<b>&"x"</b>', "'H’Linh Niê"];
    const recipients = names.map((name) => aRecipient({ honorific: '', name, amount: 702_000, note: '=1+1' }));
    const hostile = await read(quangBinhDecision({ awards: [advancedWorkers(recipients)] }));
    for (const [index, name] of names.entries()) {
      const row = 7 + index;
      expect(hostile.getCell(row, 2).value).toBe(name);
      expect(hostile.getCell(row, 5).value).toBe(702_000);
      expect(hostile.getCell(row, 6).value).toBe('=1+1');
      expect(hostile.getCell(row, 2).type).toBe(ExcelJS.ValueType.String);
    }
    expect(hostile.getCell(7 + names.length, 5).value).toBe(702_000 * names.length);
  });

  it('lose the characters that would spoil the file', async () => {
    const recipients = [aRecipient({ honorific: '', name: 'Sùng\u0000 A\u0008 Páo\ud800\uffff' })];
    const spoiled = await read(quangBinhDecision({ awards: [advancedWorkers(recipients)] }));
    expect(spoiled.getCell(7, 2).value).toBe('Sùng A Páo');
  });

  it('have rows high enough for their lines, within what Excel allows', async () => {
    const recipients = [
      aRecipient(),
      aRecipient({ post: 'Phó Trưởng phòng '.repeat(8) }),
      aRecipient({ post: 'ấ '.repeat(4000) }),
    ];
    const rows = await read(quangBinhDecision({ awards: [advancedWorkers(recipients)] }));
    const [one = 0, several = 0, endless = 0] = [7, 8, 9].map((at) => rows.getRow(at).height);
    expect(one).toBeLessThan(45);
    expect(several).toBeGreaterThan(60);
    expect(endless).toBe(409);
  });

  it('hold a list of 300', async () => {
    const long = await read(quangBinhDecision({ awards: [certificates(manyRecipients(300))] }));
    const ordinals = long.getColumn(1).values.filter((it) => typeof it === 'number');
    expect(ordinals).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
  });

  it('come out in the same bytes every time', async () => {
    const make = () => toXlsx(decisionSheet(quangBinhDecision()));
    const first = await make();
    expect(Buffer.compare(first, await make())).toBe(0);
    expect(new Set(zipTimes(first))).toEqual(new Set([0x0021_0000]));
    expect(zipEntries(first).get('docProps/core.xml')).not.toContain(String(new Date().getUTCFullYear()));
  });
});
