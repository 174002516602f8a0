import { expect, test } from 'vitest';
import { correctReading, judgeRows } from '#shared/domain/nomination-list/corrections';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';

import { rowTakenIn } from '#shared/domain/nomination-list/row-taken-in';

const reading: ListReading = {
  awardYear: 2026,
  rows: [],
  nameless: [],
  problems: [
    { sheet: 'DS', sourceRow: 20, code: 'NAME_MISSING', severity: 'error', facts: {}, field: 'fullName' },
    { sheet: 'DS', sourceRow: 30, code: 'TOTAL_MISMATCH', severity: 'warning', facts: {} },
  ],
  ignoredRows: [],
  tables: [],
};

const place = { sheet: 'DS', sourceRow: 20 };
const award = [{ code: 'LDTT' as const, original: 'Lao động tiên tiến' }];

test('a row without a name is a nominee once the secretary has named it', () => {
  const named = [{ ...place, fullName: 'Quàng Văn Phớ' }];
  const corrected = correctReading(reading, named);
  expect(corrected.rows).toMatchObject([{ sourceRow: 20, fullName: 'Quàng Văn Phớ', recipientKind: 'individual' }]);
  expect(corrected.problems.map(({ code }) => code)).toEqual(['TOTAL_MISMATCH', 'AWARD_MISSING']);
  expect(judgeRows(corrected, named).map(({ reason }) => reason)).toEqual(['noAward']);
});

test('with an award it may become a dossier; without a name nothing is made up', () => {
  const whole = [{ ...place, fullName: 'Quàng Văn Phớ', awardProposed: award }];
  expect(judgeRows(correctReading(reading, whole), whole).map(({ reason }) => reason)).toEqual([null]);
  const awardOnly = [{ ...place, awardProposed: award }];
  expect(correctReading(reading, awardOnly).rows).toEqual([]);
  const elsewhere = [{ sheet: 'DS', sourceRow: 30, fullName: 'Cộng' }];
  expect(correctReading(reading, elsewhere).rows).toEqual([]);
});

test('a row set aside as no nominee is one once the secretary says who it is', () => {
  const aside = { sheet: 'DS', sourceRow: 31, reason: 'other' as const, text: 'Bà Lò Thị Mận | LĐTT' };
  const named = [{ sheet: 'DS', sourceRow: 31, ...rowTakenIn(aside) }];
  const corrected = correctReading({ ...reading, ignoredRows: [aside, { ...aside, sourceRow: 32 }] }, named);
  expect(corrected.rows).toMatchObject([{ sourceRow: 31, fullName: 'Lò Thị Mận', honorific: 'Bà' }]);
  expect(corrected.ignoredRows.map(({ sourceRow }) => sourceRow)).toEqual([32]);
  expect(judgeRows(corrected, named).map(({ reason }) => reason)).toEqual([null]);
});

test.each([
  [
    '7 | Bà Lò Thị Mận | Giáo viên | Trường THCS Pá Khoang | LĐTT',
    { fullName: 'Lò Thị Mận', position: 'Giáo viên', unit: 'Trường THCS Pá Khoang' },
  ],
  ['Tổ Toán - Tin | Tập thể lao động xuất sắc', { recipientKind: 'collective', fullName: 'Tổ Toán - Tin' }],
  ['Hộ ông Giàng A Páo | Giấy khen', { recipientKind: 'household', fullName: 'Hộ ông Giàng A Páo' }],
  ['12 | (đề nghị bổ sung)', { recipientKind: 'individual', fullName: '(đề nghị bổ sung)' }],
])('what “%s” says of whoever it is', (text, said) => {
  expect(rowTakenIn({ text })).toMatchObject(said);
});
