import { describe, expect, test } from 'vitest';
import { columnAfterKey, rowAfterKey } from '../../../renderer/components/grid/grid-keys';
import {
  extendTo,
  keepListed,
  nothingSelected,
  toggleAll,
  toggleRow,
} from '../../../renderer/components/grid/row-selection';

const plain = (key: string) => ({ key, ctrlKey: false, altKey: false });
const place = { active: 50, count: 1000, page: 20 };

describe('keys of a list', () => {
  test.each([
    ['ArrowDown', 51],
    ['ArrowUp', 49],
    ['PageDown', 69],
    ['PageUp', 31],
    ['Home', 0],
    ['End', 999],
  ])('%s leads from row 50 to row %i', (key, row) => {
    expect(rowAfterKey(plain(key), place)).toBe(row);
  });

  test('stays inside the list at both ends', () => {
    expect(rowAfterKey(plain('ArrowUp'), { ...place, active: 0 })).toBe(0);
    expect(rowAfterKey(plain('PageDown'), { ...place, active: 995 })).toBe(999);
  });

  test('Ctrl+Home and Ctrl+End move, Ctrl with an arrow is left to the screen', () => {
    expect(rowAfterKey({ ...plain('End'), ctrlKey: true }, place)).toBe(999);
    expect(rowAfterKey({ ...plain('ArrowDown'), ctrlKey: true }, place)).toBeNull();
  });

  test('Home and End lead along the row where cells are walked, and with Ctrl along the list', () => {
    expect([columnAfterKey(plain('Home'), 9), columnAfterKey(plain('End'), 9)]).toEqual([0, 8]);
    expect(columnAfterKey({ ...plain('End'), ctrlKey: true }, 9)).toBeNull();
    expect(columnAfterKey(plain('ArrowRight'), 9)).toBeNull();
  });

  test('an empty list and other keys do not move', () => {
    expect(rowAfterKey(plain('ArrowDown'), { active: 0, count: 0, page: 20 })).toBeNull();
    expect(rowAfterKey(plain('a'), place)).toBeNull();
  });
});

describe('selection of rows', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];

  test('Space marks and unmarks one row', () => {
    const marked = toggleRow(nothingSelected, 'b');
    expect([...marked]).toEqual(['b']);
    expect(toggleRow(marked, 'b').size).toBe(0);
  });

  test('Shift extends over the rows between, upwards as well', () => {
    expect([...extendTo(new Set(['e']), ids, 3, 1)]).toEqual(['e', 'b', 'c', 'd']);
  });

  test('Ctrl+A marks the filtered list, a second time nothing', () => {
    const all = toggleAll(new Set(['z']), ids);
    expect([...all]).toEqual(ids);
    expect(toggleAll(all, ids).size).toBe(0);
  });

  test('rows that left the list lose their mark', () => {
    expect([...keepListed(new Set(['a', 'gone']), ids)]).toEqual(['a']);
  });
});
