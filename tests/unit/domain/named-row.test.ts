import { expect, test } from 'vitest';
import { correctReading, judgeRows } from '#shared/domain/nomination-list/corrections';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';

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
