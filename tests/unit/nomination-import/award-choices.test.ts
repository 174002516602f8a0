import { expect, it } from 'vitest';
import { awardChoices } from '../../../renderer/screens/nomination-import/award-choices';

const codesOf = (code: 'GK' | 'BK' | 'LDTT', group: 'set' | 'setRare') =>
  awardChoices([{ code, original: 'như trong tệp' }])
    .find((one) => one.group === group)
    ?.choices.map((choice) => choice.code) ?? [];

it('begins with the levels where the list names an award without its level', () => {
  const levels = ['GK_SO', 'GK_HUYEN', 'GK_XA', 'GK_CQ', 'GK_DN', 'GK_HDQT'];
  expect(new Set(codesOf('GK', 'set').slice(0, levels.length))).toEqual(new Set(levels));
  expect(codesOf('GK', 'set')[levels.length]).toBe('GK');
  expect(codesOf('GK', 'set').every((code, at, all) => all.indexOf(code) === at)).toBe(true);
  expect(codesOf('GK', 'setRare').filter((code) => levels.includes(code))).toEqual([]);
  expect(codesOf('BK', 'set')[0]).toMatch(/^BK_/);
});

it('keeps the order of the catalogue for an award that is whole', () => {
  expect(codesOf('LDTT', 'set')[0]).toBe('LDTT');
});
