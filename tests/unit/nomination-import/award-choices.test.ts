import { expect, it } from 'vitest';
import { fitsRecipient } from '#shared/domain/nomination-list/award-recipients';
import {
  awardChoices,
  currentChoice,
  type ProposingRow,
} from '../../../renderer/screens/nomination-import/award-choices';
import { searchAwards } from '../../../renderer/screens/nomination-import/award-search';

const codesOf = (code: 'GK' | 'BK' | 'LDTT', group: 'set' | 'setRare') =>
  awardChoices({ kind: 'individual', awards: [{ code, original: 'như trong tệp' }] })
    .find(({ key }) => key === group)
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

const person: ProposingRow = { kind: 'individual', awards: [{ code: 'TTLDTT', original: 'TTLĐTT' }] };

it('keeps what the kind of the row cannot get behind everything else, and never begins with it', () => {
  const groups = awardChoices(person);
  const unfit = groups.find(({ isUnfit }) => isUnfit);
  expect(groups.at(-1)).toBe(unfit);
  expect(unfit?.label).toBe('Không dành cho cá nhân');
  expect(unfit?.choices.map(({ code }) => code)).toEqual(expect.arrayContaining(['TTLDTT', 'TTLDXS', 'CO_CP', 'GDVH']));
  const fitting = groups.filter(({ isUnfit }) => !isUnfit).flatMap(({ choices }) => choices.map(({ code }) => code));
  expect(fitting.filter((code) => !fitsRecipient(code, 'individual'))).toEqual([]);
  expect(currentChoice(person)).toBeNull();
  expect(currentChoice({ ...person, kind: 'collective' })).toBe('set TTLDTT');
});

const found = (row: ProposingRow, typed: string) => searchAwards(row, awardChoices(row), { typed, level: 'province' });

it('proposes nothing where the words mean an award that does not fit, but shows it', () => {
  const { groups, best } = found(person, 'ttlđtt');
  expect(best).toBeNull();
  expect(groups.at(-1)?.choices[0]?.code).toBe('TTLDTT');
  expect(found({ ...person, kind: 'collective' }, 'ttldtt').best).toBe('set TTLDTT');
  expect(found(person, '').best).toBeNull();
  expect(found(person, 'cstđcs').best).toBe('set CSTDCS');
});
