import { describe, expect, it } from 'vitest';
import { connectionOf, countOf } from '#tests/builders/council-content';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';

const desk = historyDesk();

const UNIT = 'Trường Tiểu học số 1';
const SHEET = { sheet: 'Tổng hợp', headerRow: 1 };

/** A table whose place of work and last column stand under words that tell nothing. */
const odd = (name: string, year: number) =>
  historyFile(`${name}.xlsx`, [
    {
      name: SHEET.sheet,
      rows: [
        ['TT', 'Họ và tên', 'Nhánh', 'Năm', 'Danh hiệu', 'Năm sau nữa'],
        [1, name, UNIT, year, 'LĐTT', 'CSTĐCS'],
      ],
    },
  ]);

const EXPLAINED = [
  { ...SHEET, index: 2, role: 'unit' as const },
  { ...SHEET, index: 5, role: 'yearCell' as const, year: 2022 },
];
const list = (authority: string) => ({ year: null, decisionNumber: '', decidedOn: null, authority });
const PROVINCE = 'Chủ tịch UBND tỉnh';

const takeIn = async (authority = '') =>
  desk.app.expectOk('historyLists.accept', {
    ...(await odd('Lò Thị Mận', 2021)),
    list: list(authority),
    columnRoles: EXPLAINED,
  });

const unitsOf = ({ entries }: { readonly entries: readonly { readonly unit: string }[] }) => [
  ...new Set(entries.map(({ unit }) => unit)),
];

describe('what the columns of a list of earlier years were said to hold', () => {
  it('is applied to the next list with the same heads, and said', async () => {
    expect((await desk.app.expectOk('historyLists.read', await odd('Vừ A Chớ', 2022))).remembered).toBeNull();
    await takeIn();
    const read = await desk.app.expectOk('historyLists.read', await odd('Vừ A Chớ', 2022));
    expect(read.remembered).toEqual({ authority: '' });
    expect(unitsOf(read)).toEqual([UNIT]);
    expect(read.columnRoles).toContainEqual(EXPLAINED[0]);
    expect(read.tables[0]?.columns.map(({ role }) => role)).toEqual([
      'number',
      'name',
      'unit',
      'year',
      'award',
      'yearCell',
    ]);
  });

  it('holds no year that the head does not say: the next list is of other years', async () => {
    await takeIn();
    const read = await desk.app.expectOk('historyLists.read', await odd('Vừ A Chớ', 2023));
    expect(read.tables[0]?.columns[5]).toMatchObject({ role: 'yearCell' });
    expect(read.tables[0]?.columns[5]).not.toHaveProperty('year');
    expect(read.entries.map(({ year, award }) => `${year} ${award}`)).toEqual(['2023 LDTT', '2023 CSTDCS']);
  });

  it('is told apart by the authority whose decisions the lists are of', async () => {
    await takeIn(PROVINCE);
    const file = await odd('Vừ A Chớ', 2022);
    expect((await desk.app.expectOk('historyLists.read', file)).remembered).toBeNull();
    const other = await desk.app.expectOk('historyLists.read', { ...file, list: list('Giám đốc Sở Nội vụ') });
    expect(other.remembered).toBeNull();
    const same = await desk.app.expectOk('historyLists.read', { ...file, list: list('chủ tịch  UBND tỉnh') });
    expect(same.remembered).toEqual({ authority: 'chủ tịch UBND tỉnh' });
    expect(unitsOf(same)).toEqual([UNIT]);
  });

  it('gives way to what the secretary says of this list, and is forgotten where she puts it away', async () => {
    await takeIn();
    const file = await odd('Vừ A Chớ', 2022);
    const plain = await desk.app.expectOk('historyLists.read', { ...file, columnRoles: [] });
    expect(plain.remembered).toBeNull();
    expect(unitsOf(plain)).toEqual(['']);
    const { listId } = await desk.app.expectOk('historyLists.accept', { ...file, columnRoles: [] });
    const third = await odd('Hà Văn Thu', 2023);
    expect((await desk.app.expectOk('historyLists.read', third)).remembered).toBeNull();
    // Undone, the list takes along that it was put away.
    await desk.app.expectOk('historyLists.undo', { listId: listId ?? '' });
    expect((await desk.app.expectOk('historyLists.read', third)).remembered).toEqual({ authority: '' });
  });

  it('is taken in as it was shown, lies on the desk again when undone, and goes with its list', async () => {
    const first = await takeIn();
    const file = await odd('Vừ A Chớ', 2022);
    const { listId } = await desk.app.expectOk('historyLists.accept', file);
    const { lines } = await desk.app.expectOk('recipients.search', { text: 'vu a cho' });
    expect(lines).toMatchObject([{ unitName: UNIT }]);
    const { draftId } = await desk.app.expectOk('historyLists.undo', { listId: listId ?? '' });
    const { columnRoles } = await desk.app.expectOk('historyDrafts.open', { id: draftId });
    expect(columnRoles).toContainEqual(EXPLAINED[0]);
    await desk.app.expectOk('historyLists.undo', { listId: first.listId ?? '' });
    expect((await desk.app.expectOk('historyLists.read', file)).remembered).toBeNull();
    expect(countOf(connectionOf(desk.app), 'remembered_history_mappings')).toBe(0);
  });
});
