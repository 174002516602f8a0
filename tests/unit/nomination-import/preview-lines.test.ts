import { describe, expect, test } from 'vitest';
import {
  awardChoices,
  awardsAfter,
  type ProposingRow,
} from '../../../renderer/screens/nomination-import/award-choices';
import {
  type ListReading,
  type NomineeRow,
  withCorrection,
  withoutCorrection,
} from '../../../renderer/screens/nomination-import/import-draft';
import { columnToCorrect, PREVIEW_COLUMNS } from '../../../renderer/screens/nomination-import/preview-columns';
import { countLines, isFaulty, previewLines } from '../../../renderer/screens/nomination-import/preview-lines';

const nominee = (sourceRow: number, fullName: string, more: Partial<NomineeRow> = {}): NomineeRow => ({
  sheet: 'DS',
  sourceRow,
  recipientKind: 'individual',
  fullName,
  honorific: 'Bà',
  position: 'Giáo viên',
  unit: 'Trường THCS Đông Thạnh',
  awardProposed: [{ code: 'LDTT', original: 'LĐTT' }],
  achievements: null,
  ...more,
});

const reading: ListReading = {
  key: 'key',
  pages: 1,
  awardYear: 2026,
  goesBack: 1,
  rows: [
    nominee(8, 'Lò Thị Mận'),
    nominee(9, 'Vừ A Chớ', { awardProposed: [] }),
    nominee(11, 'Cầm Bá Lực', { hidden: true }),
  ],
  nameless: [],
  problems: [
    {
      sheet: 'DS',
      sourceRow: 9,
      code: 'AWARD_MISSING',
      severity: 'error',
      why: 'Thiếu danh hiệu.',
      field: 'awardProposed',
    },
    { sheet: 'DS', sourceRow: 10, code: 'NAME_MISSING', severity: 'error', why: 'Thiếu tên.', field: 'fullName' },
    { sheet: 'DS', sourceRow: 20, code: 'TOTAL_MISMATCH', severity: 'warning', why: 'Tổng lệch.', field: null },
    { sheet: null, sourceRow: null, code: 'LEGACY_ENCODING', severity: 'info', why: 'Phông cũ.', field: null },
  ],
  ignoredRows: [{ sheet: 'DS', sourceRow: 20, reason: 'total', text: 'Tổng cộng: 4' }],
  acceptable: 1,
  fileSha256: '',
  alreadyAccepted: false,
  tables: [],
  columnRoles: [],
  remembered: null,
  version: null,
  answers: null,
  answersIn: null,
  decidedBefore: null,
  sender: null,
};

const none = new Map();

describe('lines of the preview', () => {
  test('a row that stands only in problems has its line, in the order of the file', () => {
    const { lines } = previewLines(reading, none);
    expect(lines.map(({ sourceRow }) => sourceRow)).toEqual([8, 9, 10, 11]);
    expect(lines[2]).toMatchObject({ row: null, fullName: '' });
  });

  test('a row without a name shows what it says else, before and after it is named', () => {
    const nameless = [nominee(10, '', { position: 'Nhân viên thư viện' })];
    const said = { position: 'Nhân viên thư viện', awards: [{ code: 'LDTT' }] };
    const place = { sheet: 'DS', sourceRow: 10 };
    expect(previewLines({ ...reading, nameless }, none).lines[2]).toMatchObject({ ...said, fullName: '' });
    const named = withCorrection(none, { ...place, fullName: 'Quàng Thị Phớ' }, null);
    const { lines } = previewLines({ ...reading, nameless }, named);
    expect(lines[2]).toMatchObject({ ...said, fullName: 'Quàng Thị Phớ' });
    expect(lines).toHaveLength(4);
  });

  test('rows of several sheets say which sheet they stand in', () => {
    const [first, ...rest] = reading.rows;
    const rows = [{ ...nominee(8, 'Sùng A Dơ'), sheet: 'Tập thể' }, ...(first ? [first] : []), ...rest];
    const shown = previewLines({ ...reading, rows }, none).lines.map(({ shownSheet }) => shownSheet);
    expect(new Set(shown)).toEqual(new Set(['Tập thể', 'DS']));
    expect(previewLines(reading, none).lines.every(({ shownSheet }) => shownSheet === null)).toBe(true);
  });

  test('problems of ignored rows and of the file stand apart', () => {
    const { fileProblems } = previewLines(reading, none);
    expect(fileProblems.map(({ code }) => code)).toEqual(['TOTAL_MISMATCH', 'LEGACY_ENCODING']);
  });

  test('the faulty lines are those that would be left behind: error, no name, hidden', () => {
    const { lines } = previewLines(reading, none);
    expect(lines.filter(isFaulty).map(({ sourceRow }) => sourceRow)).toEqual([9, 10, 11]);
    expect(countLines(lines)).toEqual({ read: 4, errors: 3, doubts: 3, skipped: 0 });
  });

  test('a line set aside stays in sight, also when the reading no longer returns it, and is no fault any more', () => {
    const skipped = withCorrection(none, { sheet: 'DS', sourceRow: 9, skip: true }, reading.rows[1] ?? null);
    const { lines } = previewLines({ ...reading, rows: reading.rows.slice(0, 1), problems: [] }, skipped);
    expect(lines.map(({ fullName, skipped: aside }) => [fullName, aside])).toEqual([
      ['Lò Thị Mận', false],
      ['Vừ A Chớ', true],
    ]);
    expect(countLines(lines)).toMatchObject({ errors: 0, skipped: 1 });
  });

  test('corrections lay over what was read, field by field, and can be taken back', () => {
    const first = withCorrection(none, { sheet: 'DS', sourceRow: 8, fullName: 'Lò Thị Mẩn' }, reading.rows[0] ?? null);
    const both = withCorrection(first, { sheet: 'DS', sourceRow: 8, unit: '' }, null);
    const { lines } = previewLines(reading, both);
    expect(lines[0]).toMatchObject({ fullName: 'Lò Thị Mẩn', unit: '', position: 'Giáo viên', corrected: true });
    // Each corrected cell says what the file has there; of a draft taken up again that is not at hand.
    expect(lines[0]?.correctedCells).toEqual({ fullName: 'Lò Thị Mận', unit: 'Trường THCS Đông Thạnh' });
    const { sent } = [...both.values()][0] ?? {};
    const taken = new Map(sent === undefined ? [] : [[lines[0]?.key ?? '', { sent, asRead: null }]]);
    expect(previewLines(reading, taken).lines[0]?.correctedCells).toEqual({ fullName: null, unit: null });
    const back = previewLines(reading, withoutCorrection(both, lines[0]?.key ?? '')).lines;
    expect(back[0]).toMatchObject({
      fullName: 'Lò Thị Mận',
      unit: 'Trường THCS Đông Thạnh',
      corrected: false,
      correctedCells: {},
    });
  });

  test('correcting starts in the cell that is wrong', () => {
    const { lines } = previewLines(reading, none);
    const columns = lines.map((line) => PREVIEW_COLUMNS[columnToCorrect(line)]?.key);
    expect(columns).toEqual(['fullName', 'award', 'fullName', 'fullName']);
  });
});

describe('choosing awards', () => {
  const person = (awards: ProposingRow['awards']): ProposingRow => ({ kind: 'individual', awards });
  const two = [
    { code: 'CSTDCS', original: 'CSTĐCS' },
    { code: 'BK_TINH', original: 'BK tỉnh' },
  ] as const;

  test('a row without award can only be given one', () => {
    expect(awardChoices(person([])).map(({ key }) => key)).toEqual(['set', 'setRare', 'setUnfit']);
    expect(awardsAfter(person([]), 'set CSTDCS')).toEqual([{ code: 'CSTDCS', original: 'Chiến sĩ thi đua cơ sở' }]);
  });

  test('the words of the list stay with an award that was proposed', () => {
    expect(awardsAfter(person(two), 'drop CSTDCS')).toEqual([{ code: 'BK_TINH', original: 'BK tỉnh' }]);
    expect(awardsAfter(person(two), 'set BK_TINH')).toEqual([{ code: 'BK_TINH', original: 'BK tỉnh' }]);
    expect(awardsAfter(person(two), 'add KNC').map(({ code }) => code)).toEqual(['CSTDCS', 'BK_TINH', 'KNC']);
  });

  test('awards of the state stand behind the usual ones', () => {
    const groups = awardChoices(person(two)).map(({ key, choices }) => [key, choices.map(({ code }) => code)] as const);
    expect(groups.map(([group]) => group)).toEqual(['set', 'add', 'drop', 'setRare', 'addRare', 'setUnfit']);
    expect(groups.find(([, codes]) => codes.includes('HC_LD_3'))?.[0]).toBe('setRare');
    expect(awardsAfter(person(two), 'add HC_LD_3').map(({ code }) => code)).toEqual(['CSTDCS', 'BK_TINH', 'HC_LD_3']);
  });

  test('an unknown choice changes nothing', () => {
    expect(awardsAfter(person(two), '')).toEqual(two);
  });
});
