import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#electron/excel/read-workbook';
import type { ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawCell } from '#shared/domain/raw-workbook';
import {
  cellsUnder,
  columnPutIn,
  emptyRowBelowTheHeader,
  emptyRowInTheMiddle,
  everyText,
  headerOnNewPage,
  headsWritten,
  linesAbove,
  linesBelow,
  numbersOfColumns,
  pushedAside,
  sheetBeside,
  spacesInEmptyCells,
  type Variant,
  type VariantOf,
} from '#tests/builders/list-variants';

import {
  awardsAsCrosses,
  columnsTurned,
  marksForTheSame,
  mergedDown,
  unitsAsHeadings,
} from '#tests/builders/table-variants';

const LISTS = path.resolve(import.meta.dirname, '..', 'fixtures', 'lists');

const written =
  (change: (text: string) => string) =>
  (cell: RawCell): RawCell => ({ text: change(cell.text) });

/** What another clerk would have done otherwise with the same list: nobody and nothing may change by it. */
const VARIANTS: Readonly<Record<string, VariantOf>> = {
  'pushed down and to the right': pushedAside,
  'spaces in empty cells': spacesInEmptyCells,
  'a sheet of remarks beside': sheetBeside,
  'marks taken apart (NFD)': everyText((text) => text.normalize('NFD')),
  'double and no-break spaces': everyText((text) => ` ${text.replaceAll(' ', '  ')}\u00a0 `),
  'tabs for spaces': everyText((text) => text.replaceAll(' ', '\t')),
  'spaces of no width': everyText((text) => text.replaceAll(' ', '\u200b ')),
  'Ð of old keyboards': everyText((text) => text.replaceAll('Đ', '\u00d0')),
  'long dashes': everyText((text) => text.replaceAll(' - ', ' – ')),
  'longer dashes': everyText((text) => text.replaceAll(/ [-–] /g, ' — ')),
  'heads broken into lines': headsWritten((text) => text.replaceAll(' ', '\n')),
  'heads in capitals': headsWritten((text) => text.toLocaleUpperCase('vi')),
  'heads in small letters': headsWritten((text) => text.toLocaleLowerCase('vi')),
  'names in capitals': cellsUnder('name', written((text) => text.toLocaleUpperCase('vi'))),
  'a comma behind names': cellsUnder('name', written((text) => `${text},`)),
  'numbers with stops': cellsUnder('number', written((text) => `${text}.`)),
  'numbers with brackets': cellsUnder('number', written((text) => `${text})`)),
  'numbers padded': cellsUnder('number', written((text) => text.padStart(2, '0'))),
  'no numbers': cellsUnder('number', () => undefined),
  'dates with stops': cellsUnder('birthDate', (cell) => ({ ...cell, text: cell.text.replaceAll('/', '.') })),
  'dates with dashes': cellsUnder('birthDate', (cell) => ({ ...cell, text: cell.text.replaceAll('/', '-') })),
  'the header again on a new page': headerOnNewPage,
  'an empty row in the middle': emptyRowInTheMiddle,
  'an empty row below the header': emptyRowBelowTheHeader,
  'columns numbered': numbersOfColumns('numbers'),
  'columns lettered': numbersOfColumns('letters'),
  'a form number above': linesAbove(['Mẫu số 02/TĐKT', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['', '', '', '', 'Độc lập - Tự do - Hạnh phúc']),
  'two signatures below': linesBelow([], ['', '', '', 'Lâm Xuyên, ngày 12 tháng 11 năm 2025'], ['', 'Người lập biểu', '', 'Thủ trưởng đơn vị'], ['', '(Ký, ghi rõ họ tên)', '', '(Ký tên, đóng dấu)'], [], [], [], ['', 'Trần Thị Bích Ngọc', '', 'Nguyễn Quang Huy']),
  'a sentence and a signature below': linesBelow(['Ấn định danh sách này có tổng số như trên./.'], [], ['', '', 'TM. ỦY BAN NHÂN DÂN'], ['', '', 'CHỦ TỊCH'], [], [], [], ['', '', 'Lê Hữu Phước']),
  'a column of codes': columnPutIn('last', 'Mã hồ sơ', (row) => `HS-${1000 + row}`),
  'a column of points': columnPutIn('last', 'Điểm', (row) => `${80 + (row % 20)}`),
  'a column of ratings': columnPutIn('last', 'Xếp loại năm 2024', (row) => (row % 2 === 0 ? 'HTTNV' : 'HTXSNV')),
  'a column of last year’s titles': columnPutIn('last', 'Danh hiệu đã đạt năm 2024', (row) => (row % 2 === 0 ? 'LĐTT' : 'CSTĐCS')),
  'a column of days of joining': columnPutIn('last', 'Ngày vào Đảng', (row) => `0${1 + (row % 9)}/05/201${row % 10}`),
  'a column of unit codes in front': columnPutIn('first', 'Mã ĐV', (row) => `DV${10 + (row % 7)}`),
  'telephones behind the names': columnPutIn('behindName', 'Số điện thoại', (row) => `09${10_000_000 + row * 37}`),
  'numbers of identity behind the names': columnPutIn('behindName', 'Số CCCD', (row) => `0360850${10_000 + row}`),
  'nt for the same unit': marksForTheSame('unit', 'nt'),
  'quotes for the same unit': marksForTheSame('unit', '"'),
  '“Như trên” for the same post': marksForTheSame('position', 'Như trên'),
  'units merged down': mergedDown('unit'),
  'awards merged down': mergedDown('award'),
  'columns in another order': columnsTurned,
  'units as headings': unitsAsHeadings,
  'awards as crosses': awardsAsCrosses('x'),
  'pay behind the names': columnPutIn('behindName', 'Hệ số lương', (row) => `${2 + (row % 4)},${34 + (row % 60)}`),
}; // biome-ignore format: a table

/** Capitals, dashes and quotes of the variant itself are no difference. */
const alike = (value: unknown): string =>
  (JSON.stringify(value) ?? '').toLocaleLowerCase('vi').replace(/[–—]/g, '-').normalize('NFC');

const told = (row: NomineeRow): Readonly<Record<string, unknown>> => ({
  kind: row.recipientKind,
  name: row.fullName,
  honorific: row.honorific,
  position: row.position,
  unit: row.unit,
  awards: row.awardProposed.map(({ code, original }) => `${code} ${original}`).toSorted(),
  achievements: row.achievements,
  born: row.birthDate?.value,
  votes: row.votes === undefined ? null : Object.entries(row.votes).toSorted(),
  note: row.note,
});

/** The words of an award that is crossed are those of its head. */
const withoutWords = (row: NomineeRow): NomineeRow => ({
  ...row,
  awardProposed: row.awardProposed.map((award) => ({ ...award, original: '' })),
});

const rowsOf = (reading: ListReading, rowOf: Variant['rowOf'], isCrossed: boolean): readonly string[] =>
  reading.rows.map(
    (row) => `${row.sheet}!${rowOf(row.sheet, row.sourceRow)} ${alike(told(isCrossed ? withoutWords(row) : row))}`,
  );

const doubtsOf = (reading: ListReading, rowOf: Variant['rowOf']): readonly string[] =>
  reading.problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ sheet, sourceRow, code }) => `${sheet}!${sourceRow === null ? '' : rowOf(sheet, sourceRow)} ${code}`)
    .toSorted();

const lists = await Promise.all(
  readdirSync(LISTS)
    .filter((name) => /\.(xlsx|xls|csv|docx)$/.test(name))
    .map(async (fileName) => {
      const read = await readWorkbook({ fileName, bytes: readFileSync(path.join(LISTS, fileName)) });
      if (!read.ok) throw new Error(`${fileName}: ${read.error.code}`);
      return { fileName, workbook: read.value, reading: understandWorkbook(read.value) };
    }),
);

/** Where the change takes from the list what only it says: a unit without a number may as well head rows, and a dash
 * before it stands for nothing where nobody has a number. A row of which its unit alone was left is empty without it; a
 * table that stands to the right of a list is no part of the list. */
const TAKES_SOMETHING: Readonly<Record<string, readonly string[]>> = {
  'no numbers': ['N03', 'N32'],
  'units merged down': ['N29'],
  'columns in another order': ['N39'],
};

/** How many of the lists can be written so at all, where they are few. */
const FEW_SUCH_LISTS: Readonly<Record<string, number>> = { 'units as headings': 2, 'awards as crosses': 3 };

describe('a list by another clerk’s hand says the same', () => {
  it.each(Object.entries(VARIANTS))('%s', (name, variantOf) => {
    let variants = 0;
    for (const { fileName, workbook, reading } of lists) {
      if (TAKES_SOMETHING[name]?.some((part) => fileName.startsWith(part))) continue;
      const variant = variantOf(workbook, reading);
      if (variant === null) continue;
      variants += 1;
      const again = understandWorkbook(variant.workbook);
      const stays: Variant['rowOf'] = (_sheet, row) => row;
      expect.soft({ fileName, year: again.awardYear }).toEqual({ fileName, year: reading.awardYear });
      const isCrossed = name === 'awards as crosses';
      expect
        .soft({ fileName, rows: rowsOf(again, stays, isCrossed) })
        .toEqual({ fileName, rows: rowsOf(reading, variant.rowOf, isCrossed) });
      expect
        .soft({ fileName, doubts: doubtsOf(again, stays) })
        .toEqual({ fileName, doubts: doubtsOf(reading, variant.rowOf) });
    }
    expect(variants).toBeGreaterThanOrEqual(FEW_SUCH_LISTS[name] ?? 4);
  });
});
