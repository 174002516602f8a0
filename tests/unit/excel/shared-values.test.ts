import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareValues, takeValues } from '#electron/excel/shared-values';

const text = fc.oneof(fc.string(), fc.constantFrom('Chuyên viên', '\0["a"]', '["a"]', '1', '__proto__'));
const value = fc.oneof(
  text,
  fc.integer(),
  fc.constant(null),
  fc.array(fc.record({ code: text, original: text }), { maxLength: 2 }),
);
const row = fc.record(
  { sheet: value, sourceRow: fc.nat(), fullName: value, unit: value, note: value },
  { requiredKeys: ['sourceRow'] },
);

it('takes out what was put in, whatever some of the objects lack', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(takeValues(structuredClone(shareValues(rows)))).toEqual(rows);
    }),
  );
});

it('sends a value that many have once', () => {
  const rows = Array.from({ length: 50 }, (_, sourceRow) => ({ sourceRow, unit: 'Trường Tiểu học Hòa Bình' }));
  const shared = shareValues(rows);
  expect(shared.values.split('Hòa Bình')).toHaveLength(2);
  expect(takeValues(shared)).toEqual(rows);
});
