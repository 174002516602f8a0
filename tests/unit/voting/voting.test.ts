import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches, type Share, smallestReaching } from '#shared/domain/share';
import { type BallotRule, isQuorate, requiredVotes, type VoteCount, voteOutcome } from '#shared/domain/voting';

const ninety: BallotRule = {
  requiresBallot: true,
  quorum: { in: 3, of: 2 },
  threshold: { in: 100, of: 90 },
  denominator: 'total',
  absentMembers: 'writtenOpinion',
  rounds: 1,
  recusal: 'staysInWhole',
  clause: 'khoản 7 Điều 30',
};
const eighty: BallotRule = { ...ninety, threshold: { in: 100, of: 80 } };
const majority: BallotRule = { ...ninety, threshold: { in: 2, of: 1, moreThan: true }, denominator: 'present' };

const count = (known: Partial<VoteCount>): VoteCount => ({
  totalMembers: 9,
  present: 9,
  agreed: 0,
  disagreed: 0,
  blank: 0,
  invalid: 0,
  writtenOpinions: { agreed: 0, disagreed: 0 },
  ...known,
});
const outcome = (rule: BallotRule, known: Partial<VoteCount>) => {
  const result = voteOutcome({ rule, ...count(known) });
  return result.ok ? result.value.outcome : result.error.code;
};

describe('voteOutcome', () => {
  it.each([
    [ninety, { agreed: 8, disagreed: 1 }, 'rejected'],
    [ninety, { agreed: 9 }, 'passed'],
    [ninety, { totalMembers: 10, present: 10, agreed: 9 }, 'passed'],
    [eighty, { agreed: 8 }, 'passed'],
    [eighty, { agreed: 7 }, 'rejected'],
    [eighty, { totalMembers: 10, present: 8, agreed: 8 }, 'passed'],
    [eighty, { totalMembers: 11, present: 8, agreed: 8 }, 'rejected'],
    [eighty, { present: 6, agreed: 6, writtenOpinions: { agreed: 2, disagreed: 0 } }, 'passed'],
    [eighty, { present: 6, agreed: 6 }, 'rejected'],
    [eighty, { present: 5, agreed: 5, writtenOpinions: { agreed: 4, disagreed: 0 } }, 'noQuorum'],
    [majority, { present: 8, agreed: 4, disagreed: 4 }, 'rejected'],
    [majority, { present: 8, agreed: 5, disagreed: 3 }, 'passed'],
    [majority, { present: 6, agreed: 3, writtenOpinions: { agreed: 1, disagreed: 0 } }, 'passed'],
    [{ ...majority, denominator: 'valid' }, { present: 9, agreed: 4, disagreed: 3, invalid: 2 }, 'passed'],
    [{ ...majority, denominator: 'valid' }, { present: 9, agreed: 4, disagreed: 3, blank: 2 }, 'rejected'],
    [{ ...majority, denominator: 'valid' }, { present: 9, invalid: 9 }, 'rejected'],
  ] as const)('case %#', (rule, known, expected) => {
    expect(outcome(rule, known)).toBe(expected);
  });

  it('says the base, what was required and what was reached', () => {
    const result = voteOutcome({
      rule: eighty,
      ...count({ present: 7, agreed: 6, disagreed: 1, writtenOpinions: { agreed: 1, disagreed: 1 } }),
    });
    expect(result).toEqual({ ok: true, value: { outcome: 'rejected', base: 9, required: 8, agreed: 7 } });
  });

  it.each([
    [{ agreed: -1 }, 'meetings.badCount'],
    [{ agreed: 1.5 }, 'meetings.badCount'],
    [{ writtenOpinions: { agreed: 0, disagreed: -1 } }, 'meetings.badCount'],
    [{ totalMembers: 0, present: 0 }, 'meetings.noMembers'],
    [{ present: 10 }, 'meetings.morePresentThanMembers'],
    [{ present: 7, agreed: 8 }, 'meetings.moreAgreedThanPresent'],
    [{ present: 7, agreed: 6, disagreed: 1, invalid: 1 }, 'meetings.moreVotesThanPresent'],
    [{ present: 8, writtenOpinions: { agreed: 1, disagreed: 1 } }, 'meetings.moreOpinionsThanAbsent'],
  ] as const)('refuses %j', (known, code) => {
    expect(outcome(eighty, known)).toBe(code);
  });
});

describe('8 of 9', () => {
  it('is not 90 %', () => {
    expect(outcome(ninety, { agreed: 8, disagreed: 1 })).toBe('rejected');
    expect(requiredVotes(ninety, 9)).toBe(9);
  });
});

describe('a member who is the nominee', () => {
  const own = (recusal: BallotRule['recusal'], rule = ninety): BallotRule => ({ ...rule, recusal });
  it.each([
    [own('staysInWhole'), { recused: { present: 1, absent: 0 }, agreed: 8 }, 'rejected'],
    [own('leavesWhole'), { recused: { present: 1, absent: 0 }, agreed: 8 }, 'passed'],
    [own('leavesWhole'), { present: 8, recused: { present: 0, absent: 1 }, agreed: 8 }, 'passed'],
    [own('staysInWhole', majority), { present: 8, recused: { present: 1, absent: 0 }, agreed: 4 }, 'rejected'],
    [own('leavesWhole', majority), { present: 8, recused: { present: 1, absent: 0 }, agreed: 4 }, 'passed'],
  ] as const)('case %#', (rule, known, expected) => {
    expect(outcome(rule, known)).toBe(expected);
  });

  it('does not vote, but makes the quorum', () => {
    const recused = { present: 1, absent: 0 };
    expect(outcome(ninety, { recused, agreed: 9 })).toBe('meetings.moreAgreedThanPresent');
    expect(outcome(own('leavesWhole', eighty), { present: 6, recused, agreed: 5 })).toBe('rejected');
    expect(
      outcome(ninety, { present: 8, recused: { present: 0, absent: 1 }, writtenOpinions: { agreed: 1, disagreed: 0 } }),
    ).toBe('meetings.moreOpinionsThanAbsent');
  });
});

describe('isQuorate', () => {
  it.each([
    [9, 6, true],
    [9, 5, false],
    [10, 7, true],
    [10, 6, false],
  ])('of %i members %i present: %s', (totalMembers, present, expected) => {
    expect(isQuorate(eighty, { totalMembers, present })).toBe(expected);
  });
});

const share: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.boolean())
  .map(([a, b, moreThan]) => ({
    in: Math.max(a, b),
    of: Math.min(a, b),
    ...(moreThan && { moreThan: true as const }),
  }));
const members = fc.integer({ min: 1, max: 400 });

describe('shares', () => {
  it('agree with rational arithmetic', () => {
    fc.assert(
      fc.property(share, members, fc.nat(400), (part, whole, votes) => {
        const left = BigInt(votes) * BigInt(part.in);
        const right = BigInt(whole) * BigInt(part.of);
        expect(reaches(votes, whole, part)).toBe(part.moreThan ? left > right : left >= right);
      }),
    );
  });
  it('have a smallest count: it reaches, one less does not', () => {
    fc.assert(
      fc.property(share, fc.nat(400), (part, whole) => {
        const least = smallestReaching(whole, part);
        expect(reaches(least, whole, part)).toBe(true);
        if (least > 0) expect(reaches(least - 1, whole, part)).toBe(false);
      }),
    );
  });
});

describe('more agreement', () => {
  it('never turns a passed vote into a rejected one', () => {
    const rules = fc.record({
      requiresBallot: fc.boolean(),
      quorum: fc.constant({ in: 3, of: 2 }),
      threshold: share,
      denominator: fc.constantFrom('total' as const, 'present' as const, 'valid' as const),
      absentMembers: fc.constantFrom('writtenOpinion' as const, 'substitute' as const),
      rounds: fc.constantFrom(1 as const, 2 as const),
      recusal: fc.constantFrom('staysInWhole' as const, 'leavesWhole' as const),
      clause: fc.constant('khoản 7 Điều 30'),
    });
    fc.assert(
      fc.property(rules, members, fc.nat(400), fc.nat(400), (rule, total, first, second) => {
        const agreed = Math.min(first, total);
        const disagreed = Math.min(second, total - agreed);
        const votes = (yes: number, no: number) =>
          outcome(rule, { totalMembers: total, present: total, agreed: yes, disagreed: no });
        if (disagreed > 0 && votes(agreed, disagreed) === 'passed')
          expect(votes(agreed + 1, disagreed - 1)).toBe('passed');
      }),
    );
  });
  it('requires at least one vote', () => {
    expect(requiredVotes(majority, 0)).toBe(1);
    expect(requiredVotes(ninety, 9)).toBe(9);
    expect(requiredVotes(majority, 9)).toBe(5);
  });
});
