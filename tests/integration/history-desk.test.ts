import { describe, expect, it } from 'vitest';
import { pastedOriginal } from '#shared/domain/pasted-original';
import type { Output } from '#shared/ipc/contract';
import { connectionOf, logRows } from '#tests/builders/council-content';
import { historyFile } from '#tests/builders/history-file';
import { encodeLegacy } from '#tests/builders/legacy-text';
import { historyDesk } from '#tests/builders/list-desk';

const desk = historyDesk();

const UNIT = 'Trường Tiểu học số 1';

const historyOf = async (name: string) => {
  const { lines } = await desk.app.expectOk('recipients.search', { text: name });
  const recipientId = lines[0]?.id ?? '';
  return desk.app.expectOk('recipients.history', { recipientKind: 'individual', recipientId });
};

/** Cells as Excel and Word lay them into the clipboard. */
const block = (rows: readonly (readonly string[])[]) => {
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return {
    html: `<html><body><table>${lines.join('')}</table></body></html>`,
    text: rows.map((cells) => cells.join('\t')).join('\n'),
  };
};

describe('a pasted block of earlier years', () => {
  const CELLS = [
    ['TT', 'Họ và tên', 'Đơn vị', '2022', '2023'],
    ['1', 'Lò Thị Mận', UNIT, 'LĐTT, HTTNV', 'CSTĐCS, HTXSNV'],
    ['2', 'Vừ A Chớ', UNIT, 'LĐTT', 'LĐTT'],
  ];
  const pasted = { fileName: 'Dán từ Excel 05-12-2025 14-00.html', pasted: block(CELLS) };

  it('is taken in as a file would be, and what was pasted is its original', async () => {
    const reading = await desk.app.expectOk('historyLists.read', pasted);
    expect(reading).toMatchObject({ inserted: 6, setAside: 0, alreadyAccepted: false });
    await desk.app.expectOk('historyLists.accept', pasted);
    const kept = connectionOf(desk.app).prepare<[], Buffer>('select file_bytes from history_lists').pluck().all();
    expect(kept.map(String)).toEqual([pastedOriginal(pasted.pasted)]);
    const { awards } = await historyOf('lo thi man');
    expect(awards.map(({ code, year }) => `${year} ${code}`)).toEqual(['2023 CSTDCS', '2022 LDTT']);
    expect(awards[0]?.source).toMatchObject({ fileName: pasted.fileName, sourceRow: 2 });
  });

  it('adds nothing when it is pasted again, nor when its original comes as a file', async () => {
    await desk.app.expectOk('historyLists.accept', pasted);
    const again = await desk.app.expectOk('historyLists.read', pasted);
    expect(again).toMatchObject({ inserted: 0, existing: 6, alreadyAccepted: true });
    const bytes = Buffer.from(pastedOriginal(pasted.pasted)).toString('base64');
    const asFile = await desk.app.expectOk('historyLists.read', { fileName: pasted.fileName, bytes });
    expect(asFile).toEqual(again);
  });

  it('may be plain text, cells apart by tabs', async () => {
    const plain = { fileName: 'Dán.txt', pasted: { html: '', text: pasted.pasted.text } };
    const [text, page] = [
      await desk.app.expectOk('historyLists.read', plain),
      await desk.app.expectOk('historyLists.read', pasted),
    ];
    expect(text.entries).toEqual(page.entries);
  });

  it('of a decision is taken in with what the secretary says of the whole list', async () => {
    const rows = [
      ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      ['1', 'Lò Thị Mận', UNIT, 'LĐTT'],
    ];
    const list = { year: 2021, decisionNumber: '5/QĐ-SNV', decidedOn: null, authority: '' };
    const { entries } = await desk.app.expectOk('historyLists.read', {
      fileName: 'Dán.html',
      pasted: block(rows),
      list,
    });
    expect(entries).toMatchObject([{ year: 2021, award: 'LDTT', decisionNumber: '5/QĐ-SNV', fate: 'insert' }]);
  });

  it('without words is refused', async () => {
    const empty = { fileName: 'Dán.txt', pasted: { html: '', text: ' ' } };
    expect(await desk.app.call('historyLists.read', empty)).toMatchObject({
      ok: false,
      error: { code: 'workbook.nothingPasted' },
    });
  });
});

type Entry = Output<'historyLists.read'>['entries'][number];

const inShort = ({ fullName, unit, year, award, rating, decisionNumber }: Entry): string =>
  [fullName, unit, year ?? '?', rating ?? award, decisionNumber ?? ''].join(' | ').replace(/( \| )+$/, '');

describe('what the columns of a file are taken for', () => {
  /** A table of years: the place of work stands under a word that tells nothing. */
  const ODD = [
    {
      name: 'Tổng hợp',
      rows: [
        ['TỔNG HỢP KHEN THƯỞNG'],
        ['TT', 'Họ và tên', 'Nhánh', 2021, 2022, 2023, 'Năm trước nữa'],
        [1, 'Lò Thị Mận', UNIT, 'LĐTT', 'LĐTT', 'LĐTT', 'LĐTT'],
        [2, 'Vừ A Chớ', UNIT, 'LĐTT', 'Lao động giỏi', 'LĐTT', 'HTXSNV'],
      ],
    },
  ];
  const SHEET = { sheet: 'Tổng hợp', headerRow: 2 };
  const odd = () => historyFile('Tổng hợp.xlsx', ODD);

  it('is told column by column, with a cell of each', async () => {
    const { tables } = await desk.app.expectOk('historyLists.read', await odd());
    expect(tables).toMatchObject([SHEET]);
    expect(tables[0]?.columns.map(({ label, role, year, sample }) => [label, role, year ?? null, sample])).toEqual([
      ['TT', 'number', null, '1'],
      ['Họ và tên', 'name', null, 'Lò Thị Mận'],
      ['Nhánh', 'other', null, UNIT],
      ['2021', 'yearCell', 2021, 'LĐTT'],
      ['2022', 'yearCell', 2022, 'LĐTT'],
      ['2023', 'yearCell', 2023, 'LĐTT'],
      ['Năm trước nữa', 'other', null, 'LĐTT'],
    ]);
  });

  it('can be said better: who, and what of which year', async () => {
    const columnRoles = [
      { ...SHEET, index: 2, role: 'unit' as const },
      { ...SHEET, index: 6, role: 'yearCell' as const, year: 2020 },
      { ...SHEET, index: 3, role: 'other' as const },
    ];
    const { entries, tables } = await desk.app.expectOk('historyLists.read', { ...(await odd()), columnRoles });
    expect(entries.map(inShort)).toEqual([
      `Lò Thị Mận | ${UNIT} | 2022 | LDTT`,
      `Lò Thị Mận | ${UNIT} | 2023 | LDTT`,
      `Lò Thị Mận | ${UNIT} | 2020 | LDTT`,
      `Vừ A Chớ | ${UNIT} | 2022 | UNKNOWN`,
      `Vừ A Chớ | ${UNIT} | 2023 | LDTT`,
      `Vừ A Chớ | ${UNIT} | 2020 | HTXSNV`,
    ]);
    expect(tables[0]?.columns.map(({ role }) => role)).toEqual([
      ...['number', 'name', 'unit', 'other', 'yearCell', 'yearCell', 'yearCell'],
    ]);
  });

  it('leaves each correction at the fact that it was made for', async () => {
    const file = await odd();
    const { entries } = await desk.app.expectOk('historyLists.read', file);
    const of = (year: number) => entries.find((one) => one.sourceRow === 3 && one.year === year)?.part ?? -1;
    const place = { sheet: SHEET.sheet, sourceRow: 3 };
    const corrections = [
      { ...place, part: of(2021), award: 'BK_TINH' as const },
      { ...place, part: of(2022), award: 'CSTDCS' as const },
    ];
    const later = { ...file, corrections, columnRoles: [{ ...SHEET, index: 3, role: 'other' as const }] };
    const read = await desk.app.expectOk('historyLists.read', later);
    expect(read.entries.filter(({ sourceRow }) => sourceRow === 3).map(inShort)).toEqual([
      'Lò Thị Mận |  | 2022 | CSTDCS',
      'Lò Thị Mận |  | 2023 | LDTT',
    ]);
    const told = read.problems.find(({ code }) => code === 'CORRECTION_UNPLACED');
    expect(told).toMatchObject({ sourceRow: null, severity: 'warning' });
    expect(told?.why).toContain('1 chỗ đã sửa');
  });

  it('goes into the history and into the log with the list', async () => {
    const columnRoles = [{ ...SHEET, index: 2, role: 'unit' as const }];
    const accepted = await desk.app.expectOk('historyLists.accept', { ...(await odd()), columnRoles });
    const found = await desk.app.expectOk('recipients.search', { text: 'lo thi man' });
    expect(found.lines).toMatchObject([{ unitName: UNIT, awards: 3 }]);
    const row = logRows(connectionOf(desk.app)).find(({ subject }) => subject === `historyList:${accepted.listId}`);
    expect(JSON.parse(row?.after ?? '{}')).toMatchObject({ columnRoles });
  });

  it('refuses a role that no column can hold', async () => {
    const columnRoles = [{ ...SHEET, index: 2, role: 'colour' as never }];
    expect(await desk.app.call('historyLists.read', { ...(await odd()), columnRoles })).toMatchObject({
      error: { code: 'ipc.badInput' },
    });
  });

  const PLACE = 'Hoa Lư 2';
  /** A decision's list, read as nomination lists are. */
  const DECISION = [
    {
      name: 'DS',
      rows: [
        ['DANH SÁCH KHEN THƯỞNG NĂM 2023'],
        ['TT', 'Họ và tên', 'Nhánh', 'Danh hiệu', 'Kết cục'],
        [1, 'Lò Thị Mận', PLACE, 'Lao động tiên tiến', 'Hoàn thành xuất sắc nhiệm vụ'],
        [2, 'Vừ A Chớ', PLACE, 'Lao động tiên tiến', 'Hoàn thành tốt nhiệm vụ'],
      ],
    },
  ];
  const OF_DECISION = { sheet: 'DS', headerRow: 2 };
  const decision = () => historyFile('Quyết định.xlsx', DECISION);

  it('can be said of a decision list in the words of nomination lists', async () => {
    const plain = await desk.app.expectOk('historyLists.read', await decision());
    expect(plain.tables).toMatchObject([OF_DECISION]);
    expect(plain.entries.map(inShort)).toEqual(['Lò Thị Mận |  | 2023 | LDTT', 'Vừ A Chớ |  | 2023 | LDTT']);
    const columnRoles = [{ ...OF_DECISION, index: 2, role: 'unit' as const }];
    const told = await desk.app.expectOk('historyLists.read', { ...(await decision()), columnRoles });
    expect(told.entries.map(({ unit }) => unit)).toEqual([PLACE, PLACE]);
  });

  it('makes a decision list one of ratings too', async () => {
    const columnRoles = [
      { ...OF_DECISION, index: 2, role: 'unit' as const },
      { ...OF_DECISION, index: 4, role: 'rating' as const },
    ];
    const { entries, ignoredRows } = await desk.app.expectOk('historyLists.read', {
      ...(await decision()),
      columnRoles,
    });
    expect(entries.map(inShort)).toEqual([
      `Lò Thị Mận | ${PLACE} | 2023 | LDTT`,
      `Lò Thị Mận | ${PLACE} | 2023 | HTXSNV`,
      `Vừ A Chớ | ${PLACE} | 2023 | LDTT`,
      `Vừ A Chớ | ${PLACE} | 2023 | HTTNV`,
    ]);
    expect(ignoredRows.map(({ sourceRow }) => sourceRow)).toEqual([1, 2]);
  });

  it('holds for a head that is printed again on the next page, and is asked once', async () => {
    const head = ['TT', 'Họ và tên', 'Nhánh', 'Năm', 'Danh hiệu'];
    const row = (number: number, name: string) => [number, name, UNIT, 2023, 'LĐTT'];
    const file = await historyFile('Hai trang.xlsx', [
      { name: 'DS', rows: [head, row(1, 'Lò Thị Mận'), head, row(2, 'Vừ A Chớ')] },
    ]);
    const columnRoles = [{ sheet: 'DS', headerRow: 1, index: 2, role: 'unit' as const }];
    const { entries, tables } = await desk.app.expectOk('historyLists.read', { ...file, columnRoles });
    expect(tables).toHaveLength(1);
    expect(entries.map(({ fullName, unit }) => `${fullName} ${unit}`)).toEqual([
      `Lò Thị Mận ${UNIT}`,
      `Vừ A Chớ ${UNIT}`,
    ]);
  });
});

describe('old encodings', () => {
  const encode = (text: string): string => encodeLegacy(text, 'TCVN3');
  const NAME = 'lò thị mận';
  const legacy = (rows: readonly (readonly (string | number)[])[]) =>
    historyFile('Phông cũ.xlsx', [
      {
        name: 'DS',
        rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? encode(cell) : cell))),
        font: '.VnTime',
      },
    ]);
  const years = () =>
    legacy([
      ['tt', 'họ và tên', 'đơn vị', 2022, 2023],
      [1, NAME, 'trường tiểu học số 1', 'lao động tiên tiến', 'chiến sĩ thi đua cơ sở'],
    ]);
  const decision = () =>
    legacy([
      ['danh sách khen thưởng năm 2023'],
      ['tt', 'họ và tên', 'đơn vị', 'danh hiệu'],
      [1, NAME, 'trường tiểu học số 1', 'lao động tiên tiến'],
    ]);
  const asked = ({ problems }: Output<'historyLists.read'>): boolean =>
    problems.some(({ code }) => code === 'LEGACY_ENCODING');

  it.each([
    ['a table of years', years, 3],
    ['a decision list', decision, 3],
  ] as const)('of %s are read, shown with a cell before and after, and confirmed', async (_, file, columns) => {
    const read = await desk.app.expectOk('historyLists.read', await file());
    expect(read.entries[0]?.fullName.toLowerCase()).toBe(NAME);
    expect(asked(read)).toBe(true);
    const old = read.tables.flatMap((table) => table.columns.filter(({ legacySample }) => legacySample !== undefined));
    expect(old.length).toBeGreaterThanOrEqual(columns);
    expect(old.find(({ role }) => role === 'name')).toMatchObject({
      encoding: 'TCVN3',
      legacySample: { before: encode(NAME), after: NAME },
    });
    const encodings = old.map(({ index }) => ({ sheet: 'DS', column: index, encoding: 'TCVN3' as const }));
    const confirmed = await desk.app.expectOk('historyLists.read', { ...(await file()), encodings });
    expect(confirmed.entries).toEqual(read.entries);
    expect(asked(confirmed)).toBe(false);
  });

  it.each([
    ['a table of years', years],
    ['a decision list', decision],
  ] as const)('of %s are read as the secretary says, and stand in the log with the list', async (_, file) => {
    const encodings = [{ sheet: 'DS', column: 1, encoding: 'unicode' as const }];
    const sent = {
      ...(await file()),
      encodings,
      list: { year: 2023, decisionNumber: '', decidedOn: null, authority: '' },
    };
    const columnRoles = [{ sheet: 'DS', headerRow: file === years ? 1 : 2, index: 1, role: 'name' as const }];
    const { entries } = await desk.app.expectOk('historyLists.read', { ...sent, columnRoles });
    expect(entries[0]?.fullName.toLowerCase()).toBe(encode(NAME).toLowerCase());
    const { listId } = await desk.app.expectOk('historyLists.accept', { ...sent, columnRoles });
    const row = logRows(connectionOf(desk.app)).find(({ subject }) => subject === `historyList:${listId}`);
    expect(JSON.parse(row?.after ?? '{}')).toMatchObject({ encodings });
  });
});
