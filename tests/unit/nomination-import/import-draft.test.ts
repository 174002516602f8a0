import { describe, expect, test } from 'vitest';
import { type ImportDraft, laidOnDesk, UNTOUCHED } from '../../../renderer/screens/nomination-import/import-draft';

const file = (fileName: string) => ({ fileName, bytes: '' });

const desk = (more: Partial<ImportDraft>): ImportDraft => ({
  ...UNTOUCHED,
  file: null,
  campaignId: null,
  unitId: null,
  isUnitChosen: false,
  receivedOn: null,
  ...more,
});

describe('the sender of a list', () => {
  const chosen = { unitId: 'school', isUnitChosen: true };
  const open = { unitId: null, isUnitChosen: false };

  test('goes with it, whether another takes its place or the desk is cleared', () => {
    const last = desk({ file: file('truong.xlsx'), ...chosen });
    expect(laidOnDesk(file('xa.xlsx'))(last)).toMatchObject(open);
    expect(laidOnDesk(null)(last)).toMatchObject(open);
  });

  test('chosen on the empty desk is for the list to come, and for no other', () => {
    const first = desk({ ...desk(chosen), ...laidOnDesk(file('truong.xlsx'))(desk(chosen)) });
    expect(first).toMatchObject(chosen);
    expect(laidOnDesk(file('xa.xlsx'))(first)).toMatchObject(open);
  });
});
