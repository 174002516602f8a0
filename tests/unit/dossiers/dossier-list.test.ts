import { describe, expect, test } from 'vitest';
import { changeLines } from '../../../renderer/screens/dossiers/change-lines';
import {
  type Campaign,
  filterChips,
  filterFields,
  startingFilters,
  withFilter,
  withoutFilter,
  withSort,
} from '../../../renderer/screens/dossiers/dossier-filters';
import { idsToFetch } from '../../../renderer/screens/dossiers/line-window';

const campaign = (id: string, state: 'open' | 'closed'): Campaign => ({
  id,
  name: `Khen thưởng ${id}`,
  basis: 'merit',
  year: 2026,
  dueOn: null,
  launchedOn: null,
  launchDocument: '',
  issuer: '',
  goals: '',
  state,
  lists: 0,
  lastListAt: null,
  dossiers: { total: 0, received: 0, returned: 0, accepted: 0, passed: 0, rejected: 0, decided: 0 },
});
const campaigns = [campaign('2025', 'closed'), campaign('2026', 'open')];

describe('filters of the list', () => {
  test('a plain visit starts with the open campaign, a link with what it asks for', () => {
    expect(startingFilters({}, campaigns)).toEqual({ campaignId: '2026' });
    expect(startingFilters({ status: 'returned' }, campaigns)).toEqual({ status: 'returned' });
    expect(startingFilters({ id: 'd1' }, campaigns)).toEqual({});
    expect(startingFilters({ status: 'lost' }, campaigns)).toEqual({});
  });

  test('filters in use are chips in words, each can be taken away', () => {
    const filters = { ...withFilter({ campaignId: '2025' }, 'status', 'received'), text: 'lo thi man' };
    const labels = filterChips(filters, filterFields(campaigns)).map(({ label }) => label);
    expect(labels).toEqual(['Đợt xét: Khen thưởng 2025', 'Trạng thái: Chờ kiểm tra', 'Tìm: lo thi man']);
    expect(withoutFilter(filters, 'status')).toEqual({ campaignId: '2025', text: 'lo thi man' });
    expect(withFilter(filters, 'campaignId', '')).toEqual({ status: 'received', text: 'lo thi man' });
  });

  test('a header sorts, turns round, and lets go', () => {
    const once = withSort({}, 'name');
    const twice = withSort(once, 'name');
    expect([once, twice, withSort(twice, 'name')]).toMatchObject([
      { sort: 'name', descending: false },
      { sort: 'name', descending: true },
      { sort: 'list', descending: false },
    ]);
    expect(withSort(twice, 'papers')).toBe(twice);
  });
});

describe('lines fetched for the rows in sight', () => {
  const ids = Array.from({ length: 50_000 }, (_, index) => `d${index}`);

  test('whole blocks around the window, so that a page key finds its lines there', () => {
    const wanted = idsToFetch(ids, 25_010, 25_060, () => false);
    expect([wanted[0], wanted.at(-1), wanted.length]).toEqual(['d24900', 'd25199', 300]);
  });

  test('known lines are not asked for again, and never more than one request may carry', () => {
    expect(idsToFetch(ids, 0, 40, (id) => id !== 'd150')).toEqual(['d150']);
    expect(idsToFetch(ids, 0, 5_000, () => false)).toHaveLength(500);
  });
});

describe('the change log of a dossier in words', () => {
  test('names the fields that changed, with both values', () => {
    const before = { name: 'Lò Thị Mận', note: '' };
    const after = { id: 'd1', name: 'Lò Thị Mẩn', note: '' };
    expect(changeLines(before, after)).toEqual(['Họ tên, tên tập thể: “Lò Thị Mận” → “Lò Thị Mẩn”']);
  });

  test('gives the reason of a step, and nothing for what it does not know', () => {
    expect(changeLines([{ id: 'd1' }], { step: 'return', returnReason: 'Thiếu biên bản.' })).toEqual([
      'Lý do: Thiếu biên bản.',
    ]);
    expect(changeLines(null, null)).toEqual([]);
  });
});
