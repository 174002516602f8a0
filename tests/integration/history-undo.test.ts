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
});
