import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceremonySheet } from '#shared/documents/ceremony';
import { type Called, callingOrder, movedBy, traysOf } from '#shared/domain/ceremony';

const someone = (name: string, given: Partial<Called> = {}): Called => ({
  dossierId: name,
  kind: 'individual',
  name,
  unit: 'Xã Lâm Xuyên',
  awardRank: 0,
  place: null,
  ...given,
});

const called = fc.uniqueArray(
  fc.record({ id: fc.nat(500), rank: fc.nat(3), place: fc.option(fc.nat(500), { nil: null }) }),
  { selector: ({ id }) => id, maxLength: 40 },
);

describe('the order of calling', () => {
  it('is by award, unit and given name', () => {
    const order = callingOrder([
      someone('Trần Văn Bình'),
      someone('Lê Thị Ánh'),
      someone('Phạm Văn Ái', { unit: 'Sở Y tế' }),
      someone('Nguyễn Văn Yên', { awardRank: -1 }),
    ]);
    expect(order.map(({ name }) => name)).toEqual(['Nguyễn Văn Yên', 'Phạm Văn Ái', 'Lê Thị Ánh', 'Trần Văn Bình']);
  });

  it('keeps everybody, and the hand of the secretary goes before the rule', () => {
    fc.assert(
      fc.property(called, (people) => {
        const all = people.map(({ id, rank, place }) => someone(`Số ${id}`, { awardRank: rank, place }));
        const order = callingOrder(all);
        expect(order.map(({ name }) => name).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
        const places = order.map(({ place }) => place ?? Infinity);
        expect(places).toEqual(places.toSorted((one, two) => (one === two ? 0 : one - two)));
      }),
    );
  });

  it('moves one and leaves the others in their order', () => {
    expect(movedBy(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(movedBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('the trays', () => {
  it('hold everybody once, in the order of calling', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 30 }), (items, size) => {
        const trays = traysOf(items, size);
        expect(trays.flatMap((tray) => tray.items)).toEqual(items);
        for (const { from, to, items: held } of trays) expect(to - from + 1).toBe(held.length);
        expect(trays.slice(0, -1).every((tray) => tray.items.length === size)).toBe(true);
      }),
    );
  });
});

describe('the papers of a ceremony', () => {
  const facts = {
    headLines: ['UBND XÃ LÂM XUYÊN'],
    decisions: ['17/QĐ-UBND'],
    traySize: 2,
    lines: [
      { name: 'Ông Trần Văn Bình', post: 'Công chức', awardName: 'Giấy khen', amount: 702_000 },
      { name: 'Tập thể Tổ 3', post: '', awardName: 'Giấy khen', amount: 1_404_000 },
      { name: 'Bà Lê Thị Ánh', post: '', awardName: 'Giấy khen', amount: null },
    ],
  } as const;

  it('say in which tray each lies', () => {
    const { rows } = ceremonySheet({ ...facts, paper: 'calling' });
    expect(rows.map((row) => ('text' in row ? row.text : row.cells.at(-1)))).toEqual([
      'Khay 1: từ số 1 đến số 2',
      '1 - 1',
      '1 - 2',
      'Khay 2: từ số 3 đến số 3',
      '2 - 1',
    ]);
  });

  it('sum the money in figures and in words', () => {
    const { rows, closing } = ceremonySheet({ ...facts, paper: 'signing' });
    expect(rows.at(-1)).toEqual({ kind: 'total', cells: ['', 'Tổng cộng', '', '', 2_106_000, ''] });
    expect(closing).toBe('Bằng chữ: Hai triệu một trăm linh sáu nghìn đồng./.');
  });
});
