import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';

const desk = historyDesk();

const UNIT = 'Trường Tiểu học số 1';

const ratings = (heads: readonly [string, string], ...rows: readonly (readonly (string | null)[])[]) =>
  historyFile('Xếp loại.xlsx', [
    {
      rows: [
        ['KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI NĂM 2023'],
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', ...heads],
        ...rows.map(([name, ...levels], place) => [place + 1, name ?? '', 'Giáo viên', UNIT, ...levels]),
      ],
    },
  ]);

const inShort = ({ entries }: Output<'historyLists.read'>) =>
  entries.map(({ fullName, rating, fate }) => `${fullName} ${rating} ${fate}`);

describe('the rating of a year', () => {
  it.each(['Cá nhân tự đánh giá', 'Tự xếp loại', 'Mức tự đánh giá, xếp loại'])(
    'is not what people say of themselves (%s)',
    async (head) => {
      const file = await ratings([head, 'Kết quả xếp loại'], ['Vừ Thị Mai', 'HTXSNV', 'HTTNV']);
      const read = await desk.app.expectOk('historyLists.read', file);
      expect(inShort(read)).toEqual(['Vừ Thị Mai HTTNV insert']);
      expect(read.problems.map(({ code, why }) => [code, why.includes(head)])).toEqual([['COLUMN_NOT_TAKEN', true]]);
    },
  );

  it('waits with the other one where a list gives two, until one is put right or left behind', async () => {
    const file = await ratings(
      ['Chi bộ đánh giá', 'Đảng ủy xếp loại'],
      ['Vừ Thị Mai', 'HTXSNV', 'HTTNV'],
      ['Lò Văn Xuân', 'HTTNV', 'HTTNV'],
    );
    const read = await desk.app.expectOk('historyLists.read', file);
    expect(inShort(read)).toEqual([
      'Vừ Thị Mai HTXSNV aside',
      'Vừ Thị Mai HTTNV aside',
      'Lò Văn Xuân HTTNV insert',
      'Lò Văn Xuân HTTNV existing',
    ]);
    const doubts = read.problems.filter(({ severity }) => severity === 'error');
    expect(doubts.map(({ code, part }) => [code, part])).toEqual(
      read.entries.slice(0, 2).map(({ part }) => ['RATING_TWICE', part]),
    );
    expect(doubts[0]?.why).toContain('“Hoàn thành xuất sắc nhiệm vụ” và “Hoàn thành tốt nhiệm vụ”');
    const [wrong] = read.entries;
    const place = { sheet: wrong?.sheet ?? null, sourceRow: wrong?.sourceRow ?? 0, part: wrong?.part ?? 0 };
    const left = await desk.app.expectOk('historyLists.read', { ...file, corrections: [{ ...place, skip: true }] });
    expect(inShort(left).slice(0, 2)).toEqual(['Vừ Thị Mai HTXSNV aside', 'Vừ Thị Mai HTTNV insert']);
    const corrections = [{ ...place, rating: 'HTTNV' as const }];
    const right = await desk.app.expectOk('historyLists.read', { ...file, corrections });
    expect(inShort(right).slice(0, 2)).toEqual(['Vừ Thị Mai HTTNV insert', 'Vừ Thị Mai HTTNV existing']);
  });

  it('is measured by what the history holds, where it holds one', async () => {
    await desk.app.expectOk(
      'historyLists.accept',
      await ratings(['Chi bộ đánh giá', 'Đảng ủy xếp loại'], ['Vừ Thị Mai', null, 'HTTNV']),
    );
    const file = await ratings(['Chi bộ đánh giá', 'Đảng ủy xếp loại'], ['Vừ Thị Mai', 'HTXSNV', 'HTTNV']);
    const read = await desk.app.expectOk('historyLists.read', file);
    expect(inShort(read)).toEqual(['Vừ Thị Mai HTXSNV aside', 'Vừ Thị Mai HTTNV existing']);
    expect(read.problems.map(({ code }) => code)).toEqual(['RATING_DIFFERS']);
  });
});
