import { describe, expect, test } from 'vitest';
import { pastedFileName, pastedOriginal } from '#shared/domain/pasted-original';
import { columnLetter } from '#shared/lib/column-letter';
import { deskTexts } from '#shared/text/vi/import-desk';
import { awardForWords, linesWithWords, withAward } from '../../../renderer/screens/nomination-import/award-for-all';
import { nominationColumns, withRole } from '../../../renderer/screens/nomination-import/column-roles';
import {
  confirmedEncodings,
  legacyColumns,
  withEncodings,
} from '../../../renderer/screens/nomination-import/encoding-columns';
import type { ListTable } from '../../../renderer/screens/nomination-import/import-draft';
import type { PreviewLine } from '../../../renderer/screens/nomination-import/preview-lines';

type Column = ListTable['columns'][number];

const column = (index: number, label: string, role: Column['role'], more: Partial<Column> = {}): Column => ({
  index,
  label,
  role,
  encoding: null,
  sample: 'x',
  ...more,
});

const table = (...columns: readonly Column[]): ListTable => ({ sheet: 'DS', headerRow: 6, isList: true, columns });

describe('columns of the file', () => {
  test('one with unknown words is doubtful, one that is known to be of no use is not', () => {
    expect(nominationColumns.doubtOf(column(2, 'Nhánh', 'other'))).toBe(deskTexts.unsure);
    expect(nominationColumns.doubtOf(column(2, 'Số điện thoại', 'other'))).toBeNull();
    expect(nominationColumns.doubtOf(column(2, 'Nhánh', 'other', { sample: '' }))).toBeNull();
    expect(nominationColumns.doubtOf(column(2, '(3)', 'other'))).toBeNull();
    expect(nominationColumns.doubtOf(column(2, 'Nhánh', 'unit'))).toBeNull();
    expect(nominationColumns.doubtOf(column(2, 'Loại A', 'awardMark'))).toBe(deskTexts.awardOpen);
    expect(nominationColumns.doubtOf(column(2, 'Loại A', 'awardMark', { award: 'LDTT' }))).toBeNull();
  });

  test('a role that one column may hold is taken from the column that was chosen for it before', () => {
    const list = table(column(1, 'A', 'name'), column(2, 'B', 'other'));
    const first = withRole([], list, { index: 2, role: 'position' });
    const second = withRole(first, list, { index: 3, role: 'position' });
    const place = { sheet: 'DS', headerRow: 6 };
    expect(second).toEqual([
      { ...place, index: 2, role: 'other' },
      { ...place, index: 3, role: 'position' },
    ]);
    const units = withRole(withRole([], list, { index: 2, role: 'unit' }), list, { index: 3, role: 'unit' });
    expect(units.map(({ role }) => role)).toEqual(['unit', 'unit']);
    const other = { ...list, headerRow: 20 };
    expect(withRole(first, other, { index: 3, role: 'position' })[0]).toEqual({ ...place, index: 2, role: 'position' });
    expect(withRole(first, list, { index: 2, role: 'awardMark', award: 'LDTT' })).toEqual([
      { ...place, index: 2, role: 'awardMark', award: 'LDTT' },
    ]);
  });

  test('are named as Excel names them, and a table says what it lacks', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    const remarksOf = (one: Column) => nominationColumns.remarksOf(table(one));
    expect(remarksOf(column(1, 'Tên', 'givenName'))).toEqual([deskTexts.noAward]);
    expect(remarksOf(column(1, 'LĐTT', 'awardMark'))).toEqual([deskTexts.noName]);
    expect(remarksOf(column(1, 'Đơn vị', 'unit'))).toEqual([deskTexts.noName, deskTexts.noAward]);
  });
});

describe('old encodings', () => {
  const legacySample = { before: 'NguyÔn V¨n', after: 'Nguyễn Văn' };
  const legacy = column(1, 'Họ tên', 'name', { encoding: 'TCVN3', legacySample });
  const tables = [table(legacy, column(2, 'Đơn vị', 'unit')), { ...table(legacy), headerRow: 30 }];

  test('ask once for each column of a sheet until it is confirmed', () => {
    const [asked, ...none] = legacyColumns(tables, []);
    expect(none).toEqual([]);
    expect(asked).toMatchObject({ sheet: 'DS', column: 1, encoding: 'TCVN3', isConfirmed: false, ...legacySample });
    const confirmed = confirmedEncodings(legacyColumns(tables, []));
    expect(confirmed).toEqual([{ sheet: 'DS', column: 1, encoding: 'TCVN3' }]);
    expect(legacyColumns(tables, confirmed)[0]?.isConfirmed).toBe(true);
  });

  test('a later choice takes the place of an earlier one of the same column', () => {
    const first = { sheet: 'DS', column: 1, encoding: 'TCVN3' as const };
    const other = { sheet: 'DS', column: 2, encoding: 'VNI' as const };
    expect(withEncodings([first, other], [{ ...first, encoding: 'unicode' }])).toEqual([
      other,
      { ...first, encoding: 'unicode' },
    ]);
  });
});

describe('one answer for the same words', () => {
  const gk = { code: 'GK' as const, original: 'Giấy khen' };
  const commune = { code: 'GK_XA' as const, original: 'Giấy khen của Chủ tịch xã' };
  const ldtt = { code: 'LDTT' as const, original: 'LĐTT' };
  const doubt = {
    sheet: 'DS',
    sourceRow: 8,
    code: 'AWARD_LEVEL_UNKNOWN',
    severity: 'warning' as const,
    why: '',
    field: 'awardProposed',
  };
  const line = (key: string, more: Partial<PreviewLine>): PreviewLine => ({
    key,
    sheet: 'DS',
    sourceRow: 8,
    shownSheet: null,
    row: null,
    kind: 'individual',
    honorific: '',
    fullName: 'Lò Thị Mận',
    birthDate: '',
    position: '',
    unit: '',
    awards: [gk],
    problems: [doubt],
    skipped: false,
    hidden: false,
    corrected: false,
    correctedCells: {},
    ...more,
  });
  const choice = awardForWords([gk], [commune]);

  test('is offered for open lines with these words only', () => {
    if (choice === null) throw new Error('Nothing was chosen');
    const lines = [
      line('open', {}),
      line('settled', { problems: [] }),
      line('aside', { skipped: true }),
      line('other words', { awards: [{ ...gk, original: 'GK' }] }),
      line('two awards', { awards: [ldtt, gk] }),
    ];
    expect(linesWithWords(lines, choice).map(({ key }) => key)).toEqual(['open', 'two awards']);
    const two = lines[4];
    expect(two && withAward(two, choice)).toEqual([ldtt, { code: 'GK_XA', original: 'Giấy khen' }]);
  });

  test('says nothing when no award took the place of one', () => {
    expect(awardForWords([], [commune])).toBeNull();
    expect(awardForWords([ldtt], [ldtt, commune])).toBeNull();
    expect(awardForWords([ldtt, gk], [ldtt])).toBeNull();
    expect(awardForWords([ldtt, gk], [commune])).toBeNull();
  });
});

describe('the original of a pasted block', () => {
  test('is the page where it has a table, else the text', () => {
    const page = { html: '<table><tr><td>Lò</td></tr></table>', text: 'Lò' };
    expect(pastedOriginal(page)).toMatch(/^<!doctype html><meta charset="utf-8">\n<table>/);
    expect(pastedFileName(page, 'Dán')).toBe('Dán.html');
    expect(pastedOriginal({ html: '<p>Lò</p>', text: 'Lò\tMận' })).toBe('Lò\tMận');
    expect(pastedFileName({ html: '<p>Lò</p>', text: 'Lò\tMận' }, 'Dán')).toBe('Dán.txt');
    expect(pastedFileName({ html: '<p>Lò</p>', text: ' ' }, 'Dán')).toBe('Dán.html');
  });
});
