import { describe, expect, it } from 'vitest';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';
import type { SheetPlan } from '#tests/builders/workbook-file';

const desk = historyDesk();

const UNIT = 'Trường Tiểu học số 1';

type Row = readonly [name: string, unit: string | null, year: number, award: string];

const awards = (rows: readonly Row[], more: Pick<SheetPlan, 'hiddenRows'> = {}) =>
  historyFile('Khen thưởng.xlsx', [
    {
      rows: [
        ['TT', 'Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu'],
        ...rows.map(([name, unit, year, award], place) => [place + 1, name, unit, year, award]),
      ],
      ...more,
    },
  ]);

const knownFrom = async () => {
  const { lines } = await desk.app.expectOk('recipients.search', { text: '' });
  return Object.fromEntries(
    await Promise.all(
      lines.map(async ({ id, kind, name, unitName }) => {
        const history = await desk.app.expectOk('recipients.history', { recipientKind: kind, recipientId: id });
        return [`${name}, ${unitName}`, history.historyKnownFrom] as const;
      }),
    ),
  );
};

const [MAI, XUAN] = ['Vừ Thị Mai', 'Lò Văn Xuân'];

describe('a history that a list is said to complete', () => {
  it('stays open for whom the list leaves a row behind that is wrong, and that is said', async () => {
    const file = await awards([
      [MAI, UNIT, 2022, 'LĐTT'],
      [MAI, UNIT, 2023, 'Danh hiệu gì đó'],
      [XUAN, UNIT, 2022, 'LĐTT'],
    ]);
    expect(await desk.app.expectOk('historyLists.accept', { ...file, knownFrom: 2022 })).toMatchObject({
      inserted: 2,
      markedKnown: 1,
      leftOpen: 1,
    });
    expect(await knownFrom()).toEqual({ [`${MAI}, ${UNIT}`]: null, [`${XUAN}, ${UNIT}`]: 2022 });
  });

  it('stays open for whom a row is hidden, but not where the secretary herself leaves one out', async () => {
    const rows: readonly Row[] = [
      [MAI, UNIT, 2022, 'LĐTT'],
      [MAI, UNIT, 2023, 'LĐTT'],
    ];
    const hidden = await awards(rows, { hiddenRows: [3] });
    expect(await desk.app.expectOk('historyLists.accept', { ...hidden, knownFrom: 2022 })).toMatchObject({
      ...{ inserted: 1, markedKnown: 0, leftOpen: 1 },
    });
    const shown = await awards(rows);
    const { entries } = await desk.app.expectOk('historyLists.read', shown);
    const { sheet = null, sourceRow = 0, part = 0 } = entries[1] ?? {};
    const corrections = [{ sheet, sourceRow, part, skip: true }];
    expect(await desk.app.expectOk('historyLists.accept', { ...shown, corrections, knownFrom: 2022 })).toMatchObject({
      ...{ inserted: 0, existing: 1, markedKnown: 1, leftOpen: 0 },
    });
  });

  it('stays open for everybody whom a row that asks may mean', async () => {
    await desk.app.expectOk('historyLists.accept', await awards([[MAI, UNIT, 2021, 'LĐTT']]));
    const file = await awards([
      [MAI, UNIT, 2022, 'LĐTT'],
      [MAI, null, 2023, 'LĐTT'],
    ]);
    expect(await desk.app.expectOk('historyLists.accept', { ...file, knownFrom: 2021 })).toMatchObject({
      ...{ inserted: 1, setAside: 1, markedKnown: 0, leftOpen: 1 },
    });
  });

  it('is not called open where nobody says that it is complete, or where it was before', async () => {
    const file = await awards([
      [MAI, UNIT, 2022, 'LĐTT'],
      [MAI, UNIT, 2023, 'Danh hiệu gì đó'],
    ]);
    expect(await desk.app.expectOk('historyLists.accept', file)).toMatchObject({ markedKnown: 0, leftOpen: 0 });
    const [line] = (await desk.app.expectOk('recipients.search', { text: 'vu thi mai' })).lines;
    await desk.app.expectOk('recipients.markHistoryKnown', {
      ...{ recipientKind: 'individual', recipientId: line?.id ?? '', fromYear: 2015 },
    });
    expect(await desk.app.expectOk('historyLists.accept', { ...file, knownFrom: 2022 })).toMatchObject({
      ...{ listId: null, markedKnown: 0, leftOpen: 0 },
    });
  });
});
