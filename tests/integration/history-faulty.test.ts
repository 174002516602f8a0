import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Output, Sent } from '#shared/ipc/contract';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';

const desk = historyDesk();

const UNIT = 'Trường Tiểu học số 1';

type Source = Sent<'listFiles.exportFaulty'>['source'];

const textsOf = async (bytes: Uint8Array): Promise<string[][]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.flatMap((sheet) =>
    Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1).text),
    ),
  );
};

const exported = async (source: Source) => {
  const { rows } = await desk.app.expectOk('listFiles.exportFaulty', { source });
  const file = desk.app.saved.at(-1);
  if (file === undefined) throw new Error('Nothing was saved');
  return { rows, ...file, lines: await textsOf(file.bytes) };
};

const rowOf = (lines: readonly (readonly string[])[], name: string) => lines.find((cells) => cells.includes(name));

type Entry = Output<'historyLists.read'>['entries'][number];
const inShort = ({ fullName, unit, year, award, original }: Entry) =>
  [fullName, unit, year, award, original].join(' | ');

/** The faulty facts of a file, and those of the file that went back. */
const readBoth = async (file: { readonly fileName: string; readonly bytes: string }) => {
  const first = await desk.app.expectOk('historyLists.read', file);
  const back = await exported({ kind: 'history', ...file });
  const again = await desk.app.expectOk('historyLists.read', {
    fileName: back.name,
    bytes: Buffer.from(back.bytes).toString('base64'),
  });
  const errors = ({ problems }: typeof first) =>
    problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return { first, again, back, errors };
};

const YEARS = [
  {
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP KHEN THƯỞNG'],
      ['TT', 'Họ và tên', 'Đơn vị', 2022, 2023],
      [1, 'Lò Thị Mận', UNIT, 'LĐTT', 'CSTĐCS'],
      [2, 'Vừ A Chớ', UNIT, 'LĐTT', 'Lao động giỏi'],
      [3, 'Hà Văn Thu', UNIT, 'LĐTT', 'LĐTT'],
    ],
  },
];

describe('the faulty rows of a list of earlier years as an Excel file', () => {
  it('hold the header and words of the file, and beside each row why it comes back and what to do', async () => {
    const { rows, name, lines } = await exported({ kind: 'history', ...(await historyFile('Nhieu nam.xlsx', YEARS)) });
    expect(rows).toBe(1);
    expect(name).toBe('Dong-can-sua-Nhieu-nam.xlsx');
    expect(lines).toEqual([
      ['TỔNG HỢP KHEN THƯỞNG', '', '', '', '', '', ''],
      ['TT', 'Họ và tên', 'Đơn vị', '2022', '2023', 'Lý do trả lại', 'Cần làm gì'],
      [
        '2',
        'Vừ A Chớ',
        UNIT,
        'LĐTT',
        'Lao động giỏi',
        '“Lao động giỏi” không có trong danh mục danh hiệu, hình thức khen thưởng.',
        'Ghi lại đúng tên danh hiệu, hình thức đã được tặng.',
      ],
    ]);
  });

  it('are hidden rows too: nobody takes them in unasked', async () => {
    const sheets = YEARS.map((sheet) => ({ ...sheet, hiddenRows: [5] }));
    const { rows, lines } = await exported({ kind: 'history', ...(await historyFile('Dong an.xlsx', sheets)) });
    expect(rows).toBe(2);
    expect(rowOf(lines, 'Hà Văn Thu')?.join(' ')).toContain('ẩn');
  });

  it('are marked in the cell that is wrong and in no other', async () => {
    const { bytes } = await exported({ kind: 'history', ...(await historyFile('Nhieu nam.xlsx', YEARS)) });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const marked = [1, 2, 3, 4, 5].filter((column) => {
      const { fill } = workbook.worksheets[0]?.getCell(3, column) ?? {};
      return fill?.type === 'pattern' && fill.fgColor?.argb === 'FFFFD9CC';
    });
    expect(marked).toEqual([5]);
  });

  it('are read as they were when they come back', async () => {
    const { first, again, errors } = await readBoth(await historyFile('Nhieu nam.xlsx', YEARS));
    expect(again.entries.map(inShort)).toEqual(
      first.entries.filter(({ fullName }) => fullName === 'Vừ A Chớ').map(inShort),
    );
    expect(errors(again)).toEqual(errors(first));
    expect(again.problems.filter(({ code }) => code === 'COLUMN_NOT_TAKEN')).toEqual([]);
  });

  it('say again what a merged cell, a row above or a heading says for them', async () => {
    const plan = {
      name: 'Tổng hợp',
      rows: [
        ['TT', 'Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu'],
        ['I', 'Năm 2021', '', '', ''],
        [1, 'Lò Thị Mận', UNIT, '', 'LĐTT'],
        ['II', 'Năm 2022', '', '', ''],
        [1, 'Vừ A Chớ', UNIT, '', 'Lao động giỏi'],
        ['', '', '', 2023, 'LĐTT'],
        ['', '', '', 2024, 'Lao động nhanh'],
      ],
      merges: ['A5:A7', 'B5:B7', 'C5:C7'],
    };
    const { first, again, back, errors } = await readBoth(await historyFile('Gop o.xlsx', [plan]));
    expect(errors(first)).toEqual(['AWARD_UNKNOWN', 'AWARD_UNKNOWN']);
    expect(back.rows).toBe(2);
    const isWrong = ({ award }: Entry) => award === 'UNKNOWN';
    expect(again.entries.map(inShort)).toEqual(first.entries.filter(isWrong).map(inShort));
    expect(back.lines.flat()).not.toContain('Năm 2021');
  });

  it('leave out what the secretary put right or set aside herself', async () => {
    const file = await historyFile('Nhieu nam.xlsx', YEARS);
    const { entries } = await desk.app.expectOk('historyLists.read', file);
    const wrong = entries.find(({ award }) => award === 'UNKNOWN');
    const place = { sheet: 'Tổng hợp', sourceRow: wrong?.sourceRow ?? 0, part: wrong?.part ?? 0 };
    for (const said of [{ award: 'LDTT' as const }, { skip: true }]) {
      const source = { kind: 'history' as const, ...file, corrections: [{ ...place, ...said }] };
      expect(await desk.app.call('listFiles.exportFaulty', { source })).toEqual({
        ok: false,
        error: { code: 'lists.nothingFaulty' },
      });
    }
  });

  it('ask for what tells a person where the registry knows somebody of that name', async () => {
    await desk.app.expectOk('people.add', {
      fullName: 'Lò Thị Mận',
      honorific: 'Bà',
      position: '',
      unitId: null,
      birthDate: '1980',
      category: 'civilServant',
      isLeader: false,
    });
    const { lines } = await exported({ kind: 'history', ...(await historyFile('Nhieu nam.xlsx', YEARS)) });
    expect(rowOf(lines, 'Lò Thị Mận')?.slice(-2)).toEqual([
      'Chưa rõ “Lò Thị Mận” là người nào trong những người cùng họ tên.',
      'Ghi rõ năm sinh và đơn vị công tác.',
    ]);
  });

  it('of a decision’s list come with its titles', async () => {
    const plan = {
      name: 'QĐ',
      rows: [
        ['DANH SÁCH KHEN THƯỞNG NĂM 2021'],
        ['(Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2021)'],
        ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
        [1, 'Lò Thị Mận', UNIT, 'Lao động tiên tiến'],
        [2, 'Vừ A Chớ', UNIT, 'Lao động giỏi'],
      ],
    };
    const { first, again } = await readBoth(await historyFile('QD 15.xlsx', [plan]));
    expect(again.entries).toMatchObject([{ fullName: 'Vừ A Chớ', year: 2021, decisionNumber: '15/QĐ-UBND' }]);
    expect(again.entries.map(inShort)).toEqual(first.entries.slice(1).map(inShort));
  });

  it('are counted with a list taken in, as far as the secretary did not set them aside herself', async () => {
    const file = await historyFile('Nhieu nam.xlsx', YEARS);
    const { entries } = await desk.app.expectOk('historyLists.read', file);
    const placeOf = (name: string, year: number) => {
      const {
        sheet = null,
        sourceRow = 0,
        part = 0,
      } = entries.find((entry) => entry.fullName === name && entry.year === year) ?? {};
      return { sheet, sourceRow, part };
    };
    const [wrong, beside] = [placeOf('Vừ A Chớ', 2023), placeOf('Vừ A Chớ', 2022)];
    const faultyOf = async (corrections: Sent<'historyLists.accept'>['corrections']) => {
      const { listId, faultyRows } = await desk.app.expectOk('historyLists.accept', { ...file, corrections });
      expect(await desk.app.expectOk('historyLists.list', {})).toMatchObject([{ id: listId, setAside: 1, faultyRows }]);
      // What was said of the list when it came holds for what goes back of it, too.
      const source = { kind: 'historyList' as const, listId: listId ?? '' };
      const back = await desk.app.call('listFiles.exportFaulty', { source });
      expect(back.ok ? back.value.rows : back.error.code).toBe(faultyRows === 0 ? 'lists.nothingFaulty' : faultyRows);
      await desk.app.expectOk('historyLists.undo', { listId: listId ?? '' });
      return faultyRows;
    };
    expect(await faultyOf([])).toBe(1);
    expect(await faultyOf([{ ...beside, skip: true }])).toBe(1);
    expect(await faultyOf([{ ...wrong, skip: true }])).toBe(0);
  });

  it('of a list taken in are those that it left behind', async () => {
    const file = await historyFile('Nhieu nam.xlsx', YEARS);
    const { listId, setAside } = await desk.app.expectOk('historyLists.accept', file);
    expect(setAside).toBe(1);
    const { rows, lines } = await exported({ kind: 'historyList', listId: listId ?? '' });
    expect(rows).toBe(1);
    expect(rowOf(lines, 'Vừ A Chớ')).toContain('Lao động giỏi');
    expect(await desk.app.call('listFiles.exportFaulty', { source: { kind: 'historyList', listId: 'gone' } })).toEqual({
      ok: false,
      error: { code: 'historyLists.notFound' },
    });
  });
});
