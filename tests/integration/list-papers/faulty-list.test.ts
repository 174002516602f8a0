import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook } from '#electron/excel/read-workbook';
import { toPlainXlsx } from '#electron/writers/plain-xlsx';
import { faultyList } from '#shared/documents/faulty-list';
import type { ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import { faultyRows } from '#shared/domain/supplement/faulty-rows';
import type { Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { CAMPAIGN } from '#tests/builders/main-job';
import { zipEntries } from '#tests/builders/word-file';
import { readBytes, writeWorkbook } from '#tests/builders/workbook-file';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'fixtures', 'lists');
const G01 = 'G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx';
const G02 = 'G02_truong-thcs_tong-ket-nam-hoc.xlsx';
const bytesOf = (fileName: string): Uint8Array => readFileSync(path.join(FOLDER, fileName));
const fileOf = (fileName: string) => ({ fileName, bytes: Buffer.from(bytesOf(fileName)).toString('base64') });

const LIST_KEY = '0123456789abcdef';

/** What a row that goes back is to say when it comes again: the same, and which row it was. */
const saidAgainBy = (row: NomineeRow) => ({
  ...saidBy(row),
  answers: { listKey: LIST_KEY, sheet: row.sheet, sourceRow: row.sourceRow },
});

/** What a row says, wherever it stands; the words of an award that a ditto took from above may differ. */
const saidBy = ({ sheet: _, sourceRow: __, sourceRows: ___, hidden: ____, awardProposed, ...row }: NomineeRow) => ({
  ...row,
  awards: awardProposed.map(({ code }) => code),
});

type Said = ReturnType<typeof saidBy>;

/**
 * “Giấy khen” alone takes the only level that a list names: a part of a list may name one where the whole names two, and the
 * signature that says who sends it does not come along. The doubt is shown either way.
 */
const withLevelsOf = (sent: Said | undefined, said: Said): Said => ({
  ...said,
  awards: said.awards.map((code, index) => {
    const before = sent?.awards[index] ?? code;
    const isOpen = code === 'GK' || before === 'GK';
    return isOpen && code.startsWith('GK') && before.startsWith('GK') ? before : code;
  }),
});

const sheetsOf = async (bytes: Uint8Array): Promise<ExcelJS.Worksheet[]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets;
};

const textsOf = (sheet: ExcelJS.Worksheet): string[][] =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1).text),
  );

const exported = async (app: CouncilApp, source: Sent<'listFiles.exportFaulty'>['source']) => {
  const { rows } = await app.expectOk('listFiles.exportFaulty', { source });
  const file = app.saved.at(-1);
  if (file === undefined) throw new Error('Nothing was saved');
  return { rows, ...file };
};

describe('the faulty rows of a list as an Excel file', () => {
  let app: CouncilApp;
  let campaignId: string;

  beforeEach(async () => {
    app = await foundedApp();
    campaignId = (await app.expectOk('campaigns.open', CAMPAIGN)).id;
  });

  it('hold the unit’s own header and words, and beside each row why it comes back and what to do', async () => {
    const { rows, name, bytes } = await exported(app, { kind: 'file', ...fileOf(G02), corrections: [] });
    expect(rows).toBe(4);
    expect(name).toBe('Dong-can-sua-G02-truong-thcs-tong-ket-nam-hoc.xlsx');
    const [sheet] = await sheetsOf(bytes);
    if (sheet === undefined) throw new Error('No sheet');
    const lines = textsOf(sheet);
    const header = lines.find((cells) => cells.includes('Họ và tên'));
    expect(header?.slice(-3)).toEqual(['Lý do trả lại', 'Cần làm gì', 'Mã dòng (không sửa)']);
    expect(sheet.columns.map(({ hidden }) => hidden === true).slice(-3)).toEqual([false, false, true]);
    const row = lines.findIndex((cells) => cells.includes('Lý Thị Sen'));
    expect(lines[row]?.slice(-3, -1)).toEqual([
      '“Chiến sĩ thi đua xuất sắc” không có trong danh mục danh hiệu, hình thức khen thưởng.',
      'Ghi lại đúng tên danh hiệu, hình thức đề nghị.',
    ]);
    const award = lines[row]?.indexOf('Chiến sĩ thi đua xuất sắc') ?? -1;
    expect(sheet.getCell(row + 1, award + 1).fill).toMatchObject({ fgColor: { argb: 'FFFFD9CC' } });
    expect(sheet.getCell(row + 1, 1).fill).not.toMatchObject({ fgColor: { argb: 'FFFFD9CC' } });
    expect(lines.flat().join('|')).not.toContain('Bùi Xuân Trường');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen' });
  });

  it('keep a heading on its line, and break the words of a row over lines', async () => {
    const file = fileOf('N05_kcn_nhieu-bang-mot-sheet.xlsx');
    const [sheet] = await sheetsOf((await exported(app, { kind: 'file', ...file, corrections: [] })).bytes);
    const wraps = (words: string): boolean | undefined => {
      const at = sheet === undefined ? -1 : textsOf(sheet).findIndex((cells) => cells[0]?.startsWith(words) === true);
      return at < 0 ? undefined : sheet?.getCell(at + 1, 1).alignment?.wrapText === true;
    };
    expect([wraps('Bảng 2'), wraps('STT')]).toEqual([false, true]);
  });

  it('leave out a row that the secretary put right in the preview', async () => {
    const read = await app.expectOk('lists.read', { ...fileOf(G02), campaignId });
    const wrong = read.problems.find(({ code }) => code === 'AWARD_UNKNOWN');
    const correction = { sheet: wrong?.sheet ?? null, sourceRow: wrong?.sourceRow ?? 0 };
    const corrections = [{ ...correction, awardProposed: [{ code: 'CSTDCS' as const, original: 'CSTĐCS' }] }];
    const { rows } = await exported(app, { kind: 'file', ...fileOf(G02), corrections });
    expect(rows).toBe(3);
  });

  it('of a list taken in are those that stayed behind or in doubt under the corrections of that day', async () => {
    const corrections = [
      { sheet: 'DS đề nghị', sourceRow: 21, awardProposed: [{ code: 'LDTT' as const, original: 'LĐTT' }] },
    ];
    const { listId, setAside } = await app.expectOk('lists.accept', {
      ...fileOf(G01),
      campaignId,
      unitId: null,
      receivedOn: localDate('2025-12-01'),
      corrections,
    });
    expect(setAside).toBe(1);
    const { rows, bytes } = await exported(app, { kind: 'list', listId });
    expect(rows).toBe(2);
    const words = (await sheetsOf(bytes)).flatMap(textsOf).flat();
    expect(words).toContain('Hứa Văn Thành');
    expect(words).not.toContain('Mạc Thị Kim Oanh');
  });

  it('are refused when there are none, and when the list is not there', async () => {
    const clean = await writeWorkbook([
      {
        rows: [
          ['TT', 'Họ và tên', 'Chức vụ', 'Danh hiệu đề nghị'],
          [1, 'Lò Thị Mận', 'Giáo viên', 'LĐTT'],
        ],
      },
    ]);
    const file = { fileName: 'a.xlsx', bytes: Buffer.from(clean).toString('base64') };
    expect(await app.call('listFiles.exportFaulty', { source: { kind: 'file', ...file } })).toEqual({
      ok: false,
      error: { code: 'lists.nothingFaulty' },
    });
    expect(await app.call('listFiles.exportFaulty', { source: { kind: 'list', listId: 'gone' } })).toEqual({
      ok: false,
      error: { code: 'lists.notFound' },
    });
  });
});

/** The file of these rows, read and understood again. */
const readAgain = async (fileName: string, pick: (reading: ListReading) => ReturnType<typeof faultyRows>) => {
  const workbook = await readWorkbook({ fileName, bytes: bytesOf(fileName) });
  if (!workbook.ok) throw new Error(workbook.error.code);
  const reading = understandWorkbook(workbook.value);
  const rows = pick(reading);
  const bytes = await toPlainXlsx(
    faultyList(workbook.value, reading, { rows, author: 'UBND', encodings: [], listKey: LIST_KEY }),
  );
  return { rows, again: rows.length === 0 ? null : await readBytes('tra-lai.xlsx', bytes) };
};

const LISTS = readdirSync(FOLDER).filter((name) => /\.(xlsx|xls|csv|docx|htm)$/.test(name));

describe('a file of faulty rows that comes back', () => {
  it.each(LISTS)('is read with the same rows and doubts: %s', async (fileName) => {
    const { rows, again } = await readAgain(fileName, (reading) => faultyRows(reading, [], 'province'));
    if (again === null) return;
    const sent = rows.flatMap(({ row }) => (row === null ? [] : [saidAgainBy(row)]));
    expect(again.rows.map(saidBy).map((said, index) => withLevelsOf(sent[index], said))).toEqual(sent);
    // Shown in the new file, a row is no longer hidden; alone in it, no longer double.
    const lasting = rows
      .flatMap(({ problems }) => problems.map(({ code }) => code))
      .filter((code) => code !== 'HIDDEN_ROW' && code !== 'DUPLICATE_IN_FILE');
    const found = faultyRows(again, [], 'province').flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(found).toEqual(lasting);
  });

  it.each(LISTS)('would lose nothing of any other row either: %s', async (fileName) => {
    for (const step of [1, 2, 3]) {
      const { rows, again } = await readAgain(fileName, (reading) =>
        reading.rows
          .filter((_, index) => index % step === 0)
          .map((row) => {
            const { sheet, sourceRow } = row;
            const problem = { sheet, sourceRow, code: 'POSITION_MISSING', severity: 'warning', facts: {} } as const;
            return { sheet, sourceRow, row, problems: [problem], reason: null };
          }),
      );
      if (again === null) return;
      const sent = rows.flatMap(({ row }) => (row === null ? [] : [saidAgainBy(row)]));
      expect(again.rows.map(saidBy).map((said, index) => withLevelsOf(sent[index], said))).toEqual(sent);
    }
  });
});

const PAYLOADS = [
  '=1+1',
  '=SUM(A1:A9)',
  '+84912345678',
  '-2+3',
  '@SUM(1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://a.invalid","x")',
  '=IMPORTXML("http://a.invalid","//a")',
  '=WEBSERVICE("http://a.invalid")',
  '\t=1+1',
  '\r=1+1',
  '=DDE("cmd";"/C calc";"x")',
  '"=1+1"',
  "'=1+1",
  '{=1+1}',
  '=_xlfn.WEBSERVICE("x")',
  '<f>1+1</f>',
  ']]><f>1</f>',
  '&lt;f&gt;1&lt;/f&gt;',
  '_x003D_1+1',
];

describe('texts that look like formulas', () => {
  it('stay texts, letter for letter, in the file that goes back', async () => {
    const rows = PAYLOADS.map((text, index) => [index + 1, `Lò Văn Thử ${index}`, text, 'Danh hiệu lạ']);
    const source = await writeWorkbook([{ rows: [['TT', 'Họ và tên', 'Ghi chú', 'Danh hiệu đề nghị'], ...rows] }]);
    const app = await foundedApp();
    const file = { fileName: 'a.xlsx', bytes: Buffer.from(source).toString('base64') };
    const { bytes, rows: count } = await exported(app, { kind: 'file', ...file, corrections: [] });
    expect(count).toBe(PAYLOADS.length);
    for (const [name, xml] of zipEntries(bytes)) if (name.includes('worksheets')) expect(xml).not.toMatch(/<f[ >/]/);
    const [sheet] = await sheetsOf(bytes);
    if (sheet === undefined) throw new Error('No sheet');
    const written = PAYLOADS.map((_, index) => sheet.getCell(index + 2, 3));
    expect(new Set(written.map(({ type }) => type))).toEqual(new Set([ExcelJS.ValueType.String]));
    expect(new Set(written.map(({ numFmt }) => numFmt))).toEqual(new Set(['@']));
    const original = await readBytes('a.xlsx', source);
    const again = await readBytes('b.xlsx', bytes);
    expect(again.rows.map(({ note }) => note)).toEqual(original.rows.map(({ note }) => note));
  });
});
