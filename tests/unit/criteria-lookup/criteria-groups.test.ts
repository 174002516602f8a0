import { describe, expect, it } from 'vitest';
import { withLimbs } from '#shared/domain/criteria-lookup/award-search';
import { groupCriteria, type LookupLine } from '#shared/domain/criteria-lookup/criteria-groups';
import { dayWithin } from '#shared/domain/criteria-lookup/edition-day';
import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { EDITIONS } from '#shared/regulations/editions';

const attested = (id: string, restriction: Partial<CriterionLine> = {}): CriterionLine =>
  ({ id, clause: 'Điều 1', text: `Dòng ${id}.`, attest: true, ...restriction }) as CriterionLine;

const flat = (lines: readonly LookupLine[]): readonly LookupLine[] =>
  lines.flatMap((line) => [line, ...flat(line.limbs)]);

describe('groupCriteria', () => {
  it('parts lines by recipient and basis, the particular before the general', () => {
    const groups = groupCriteria(
      [
        attested('all'),
        attested('people'),
        attested('thematic', { kinds: ['individual'], bases: ['thematic'] }),
        attested('merit', { kinds: ['individual'], bases: ['merit'] }),
        attested('collective', { kinds: ['collective'], bases: ['merit'] }),
      ],
      ['individual', 'collective'],
    );
    expect(groups.map(({ kinds, bases, lines }) => [kinds, bases, lines.map(({ id }) => id)])).toEqual([
      [['individual'], ['merit'], ['merit']],
      [['individual'], ['thematic'], ['thematic']],
      [['collective'], ['merit'], ['collective']],
      [[], [], ['all', 'people']],
    ]);
  });

  it('takes a restriction to all kinds of the award for none, and leaves out kinds the award is not for', () => {
    const groups = groupCriteria(
      [attested('a', { kinds: ['individual', 'household'] }), attested('b', { kinds: ['household'] })],
      ['individual'],
    );
    expect(groups).toMatchObject([{ kinds: [], bases: [], lines: [{ id: 'a' }] }]);
  });

  it('says what is decided by data, what a person judges, and what is only shown', () => {
    const lines = groupCriteria(
      [
        attested('attest'),
        {
          id: 'either',
          clause: 'Điều 2',
          text: 'Một trong hai.',
          unconfirmed: true,
          oneOf: [attested('limb', { subjects: ['farmer'] })],
        },
        { id: 'shown', clause: 'Điều 3', text: 'Xem lại.', check: { check: 'flagEligible' }, advisory: true },
      ],
      ['individual'],
    ).flatMap((group) => group.lines);
    expect(lines.map(({ id, nature, unconfirmed }) => [id, nature, unconfirmed])).toEqual([
      ['attest', 'attested', false],
      ['either', 'checked', true],
      ['shown', 'shown', false],
    ]);
    expect(lines[1]?.limbs).toMatchObject([{ id: 'limb', nature: 'attested', subjects: ['farmer'] }]);
  });

  it.each(
    EDITIONS.flatMap(({ id, awards }) => awards.map((award): [string, AwardRule] => [`${id} ${award.code}`, award])),
  )('loses no line of %s', (_name, award) => {
    const speaking = award.criteria.filter(
      ({ kinds }) => kinds === undefined || kinds.some((kind) => award.recipientKinds.includes(kind)),
    );
    const shown = groupCriteria(award.criteria, award.recipientKinds).flatMap(({ lines }) => flat(lines));
    expect(shown.map(({ id }) => id).sort()).toEqual(
      speaking
        .flatMap(withLimbs)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('dayWithin', () => {
  const edition = { validFrom: localDate('2024-01-01'), validTo: localDate('2025-06-30') };

  it.each([
    ['2024-01-01', '2024-01-01'],
    ['2025-06-30', '2025-06-30'],
    ['2025-07-01', '2025-06-30'],
    ['2023-12-31', '2024-01-01'],
  ])('seen on %s it is looked at on %s', (today, day) => {
    expect(dayWithin(edition, localDate(today))).toBe(day);
  });

  it('is today without an end', () => {
    expect(dayWithin({ ...edition, validTo: null }, localDate('2030-05-05'))).toBe('2030-05-05');
  });
});
