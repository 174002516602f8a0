import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';

const desk = historyDesk();

type Reading = Output<'historyLists.read'>;

const doubtsOf = ({ entries, problems }: Reading, code: string): readonly number[] =>
  problems
    .filter((problem) => problem.code === code)
    .map(({ part }) => entries.findIndex((entry) => entry.part === part));

const fileOf = (head: string[], row: (string | number)[]) =>
  historyFile('Tổng hợp.xlsx', [{ rows: [['TỔNG HỢP NĂM 2024'], ['TT', 'Họ và tên', ...head], row] }]);

const entryAt = ({ entries }: Reading, at: number) => {
  const entry = entries[at];
  if (entry === undefined) throw new Error(`No entry ${at}`);
  return { sheet: entry.sheet, sourceRow: entry.sourceRow, part: entry.part };
};

describe('a doubt about a row of several facts', () => {
  it('stays with the facts of which the secretary said nothing', async () => {
    const file = await fileOf(['Năm', 'Danh hiệu', 'Xếp loại'], [1, 'Vừ Thị Mai', '2020 - 2023', 'LĐTT', 'HTTNV']);
    const first = await desk.app.expectOk('historyLists.read', file);
    expect(doubtsOf(first, 'YEAR_UNCLEAR')).toEqual([-1]);
    const [award, rating] = [entryAt(first, 0), entryAt(first, 1)];
    const one = await desk.app.expectOk('historyLists.read', { ...file, corrections: [{ ...award, year: 2020 }] });
    expect(doubtsOf(one, 'YEAR_UNCLEAR')).toEqual([1]);
    const corrections = [
      { ...award, year: 2020 },
      { ...rating, unit: 'Trường B' },
    ];
    const unit = await desk.app.expectOk('historyLists.read', { ...file, corrections });
    expect(doubtsOf(unit, 'YEAR_UNCLEAR')).toEqual([1]);
    const both = [
      { ...award, year: 2020 },
      { ...rating, year: 2021 },
    ];
    const settled = await desk.app.expectOk('historyLists.read', { ...file, corrections: both });
    expect(doubtsOf(settled, 'YEAR_UNCLEAR')).toEqual([]);
  });

  it('of an initiative that the council did not recognise ends when she says its scope anew', async () => {
    const head = ['Danh hiệu', 'Tên sáng kiến', 'Phạm vi ảnh hưởng', 'Kết quả'];
    const file = await fileOf(head, [1, 'Vừ Thị Mai', 'CSTĐCS', 'Chỉnh lý tài liệu', 'Cơ sở', 'Không đạt']);
    const first = await desk.app.expectOk('historyLists.read', file);
    expect(first.entries.map(({ kind, fate }) => `${kind} ${fate}`)).toEqual(['initiative aside', 'award aside']);
    const said = { ...entryAt(first, 0), scope: 'base' as const };
    const again = await desk.app.expectOk('historyLists.read', { ...file, corrections: [said] });
    expect(again.entries.map(({ kind, fate }) => `${kind} ${fate}`)).toEqual(['initiative insert', 'award aside']);
    expect(again.problems.find(({ code }) => code === 'NOT_RECOGNIZED')?.why).toContain('“Không đạt”');
  });
});
