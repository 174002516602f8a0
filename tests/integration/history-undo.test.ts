import { describe, expect, it } from 'vitest';
import type { Sent } from '#shared/ipc/contract';
import { connectionOf, councilHash } from '#tests/builders/council-content';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';

const desk = historyDesk();

const content = (): string => councilHash(connectionOf(desk.app));

const UNIT = 'Trường Tiểu học số 1';

const awards = (fileName: string, ...rows: readonly (readonly [name: string, year: number])[]) =>
  historyFile(fileName, [
    {
      rows: [
        [`KHEN THƯỞNG: ${fileName}`],
        ['TT', 'Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu'],
        ...rows.map(([name, year], place) => [place + 1, name, UNIT, year, 'LĐTT']),
      ],
    },
  ]);

const takeIn = async (sent: Sent<'historyLists.accept'>): Promise<string> =>
  (await desk.app.expectOk('historyLists.accept', sent)).listId ?? '';

/** What stands in the way of undoing a list, said alike before and when it is tried; nothing is changed by it. */
const restsOn = async (listId: string): Promise<readonly string[]> => {
  const before = content();
  const { rests } = await desk.app.expectOk('historyLists.undoPreview', { listId });
  const reply = await desk.app.call('historyLists.undo', { listId });
  expect(reply).toEqual({ ok: false, error: { code: 'historyLists.inUse', details: rests.join('\n') } });
  expect(content()).toBe(before);
  return rests;
};

describe('undoing a list on which another one rests', () => {
  it('is refused while the other called the history of a new recipient complete', async () => {
    const before = content();
    const first = await takeIn(await awards('A.xlsx', ['Vừ Thị Mai', 2022]));
    const second = await takeIn({ ...(await awards('B.xlsx', ['Vừ Thị Mai', 2022])), knownFrom: 2022 });
    expect(await restsOn(first)).toContain('Vừ Thị Mai: đã có hồ sơ hoặc dữ liệu khác');
    await desk.app.expectOk('historyLists.undo', { listId: second });
    await desk.app.expectOk('historyLists.undo', { listId: first });
    expect(content()).toBe(before);
  });

  const aPerson = (fullName: string) =>
    desk.app.expectOk('people.add', {
      ...{ fullName, honorific: '', position: '', unitId: null, birthDate: null },
      ...{ category: 'civilServant', isLeader: false },
    });

  /** Everybody in the file is the namesake that the registry knows elsewhere. */
  const ofKnown = async (file: Awaited<ReturnType<typeof awards>>) => {
    const { entries } = await desk.app.expectOk('historyLists.read', file);
    const choices = entries.map(({ recipientKey, match }) => ({
      recipientKey,
      recipientId: match.candidates[0]?.id ?? null,
    }));
    return { ...file, choices };
  };

  it('is refused while the other states a fact that the first one brought', async () => {
    await aPerson('Vừ Thị Mai');
    await aPerson('Lò Văn Xuân');
    const before = content();
    const first = await takeIn(await ofKnown(await awards('A.xlsx', ['Vừ Thị Mai', 2022], ['Lò Văn Xuân', 2022])));
    const withFirst = content();
    const second = await takeIn(await ofKnown(await awards('B.xlsx', ['Vừ Thị Mai', 2022], ['Vừ Thị Mai', 2023])));
    expect(await restsOn(first)).toEqual(['Vừ Thị Mai: danh sách nhập sau cũng ghi dòng lịch sử này']);
    await desk.app.expectOk('historyLists.undo', { listId: second });
    expect(content()).toBe(withFirst);
    await desk.app.expectOk('historyLists.undo', { listId: first });
    expect(content()).toBe(before);
  });

  it('is refused for every kind of fact, and also where the other knows the title by another decision', async () => {
    const everything = (fileName: string, decision: string, more: string) =>
      historyFile(fileName, [
        {
          name: 'Khen thưởng, xếp loại',
          rows: [
            ['TT', 'Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu', 'Xếp loại', 'Số quyết định'],
            [1, 'Vừ Thị Mai', UNIT, 2022, 'LĐTT', null, decision],
            [2, 'Lò Văn Xuân', UNIT, 2022, null, 'HTTNV', '1/QĐ-UBND'],
            [3, more, UNIT, 2022, 'LĐTT', null, '1/QĐ-UBND'],
          ],
        },
        {
          name: 'Sáng kiến',
          rows: [
            ['TT', 'Tên sáng kiến', 'Tác giả', 'Đơn vị', 'Năm', 'Phạm vi ảnh hưởng'],
            [1, 'Tra cứu hồ sơ', 'Cầm Thị Ngọc', UNIT, 2022, 'Cơ sở'],
          ],
        },
      ]);
    const first = await takeIn(await everything('A.xlsx', '1/QĐ-UBND', 'Quàng Văn Phớ'));
    await takeIn(await everything('B.xlsx', '2/QĐ-UBND', 'Hà Văn Thu'));
    const stated = (await restsOn(first)).filter((line) =>
      line.endsWith('danh sách nhập sau cũng ghi dòng lịch sử này'),
    );
    expect(stated.map((line) => line.split(':')[0])).toEqual(['Vừ Thị Mai', 'Lò Văn Xuân', 'Cầm Thị Ngọc']);
  });

  it('goes on where the other one stated it and the fact was taken out by hand', async () => {
    const { id } = await aPerson('Vừ Thị Mai');
    const first = await takeIn(await ofKnown(await awards('A.xlsx', ['Vừ Thị Mai', 2022])));
    await takeIn(await ofKnown(await awards('B.xlsx', ['Vừ Thị Mai', 2022], ['Vừ Thị Mai', 2023])));
    const owner = { recipientKind: 'individual', recipientId: id } as const;
    const { awards: held } = await desk.app.expectOk('recipients.history', owner);
    const award = held.find(({ year }) => year === 2022)?.id ?? '';
    await desk.app.expectOk('awards.remove', { id: award, reason: 'Ghi nhầm' });
    expect(await desk.app.expectOk('historyLists.undo', { listId: first })).toMatchObject({ removedRecipients: 0 });
  });
});
