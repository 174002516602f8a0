import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { err, ok } from '#shared/lib/result';
import {
  type AgendaItem,
  completeTally,
  firstWithoutTally,
  neighbourOf,
  nextWithoutTally,
  typedOf,
} from '../../../renderer/screens/meetings/tally-entry';

const typed = (agreed: string, disagreed = '', blank = '') => ({ agreed, disagreed, blank });

const item = (id: string, agreed: number | null): AgendaItem => ({
  id,
  kind: 'individual',
  name: `Nguyễn Thị ${id}`,
  honorific: 'Bà',
  position: 'Giáo viên',
  unitName: 'Trường THCS Sông Lô',
  awardCode: 'LDTT',
  awardName: 'Lao động tiên tiến',
  status: 'accepted',
  verdict: 'met',
  missingPapers: 0,
  tally: agreed === null ? null : { agreed, disagreed: 9 - agreed, blank: 0 },
  round: 1,
  firstRound: null,
  maySecondRound: false,
  voters: 9,
  required: 8,
  base: 9,
  requiresBallot: true,
  outcome: null,
  rule: '80 % tổng số thành viên',
  ruleClause: 'khoản 7 Điều 30',
  ruleUnconfirmed: false,
  ownMembers: [],
  decidedBy: null,
  judgedBy: null,
  isCheckOutdated: false,
});

describe('completeTally', () => {
  it('works out the boxes left empty', () => {
    expect(completeTally(typed('8'), 9)).toEqual(ok({ agreed: 8, disagreed: 1, blank: 0 }));
    expect(completeTally(typed('7', '', '1'), 9)).toEqual(ok({ agreed: 7, disagreed: 1, blank: 1 }));
    expect(completeTally(typed('7', '1'), 9)).toEqual(ok({ agreed: 7, disagreed: 1, blank: 1 }));
    expect(completeTally(typed(' 0 '), 9)).toEqual(ok({ agreed: 0, disagreed: 9, blank: 0 }));
  });

  it('says why a count does not fit', () => {
    expect(completeTally(typed('10'), 9)).toEqual(err({ kind: 'tooMany', sum: 10, voters: 9 }));
    expect(completeTally(typed('7', '1', '0'), 9)).toEqual(err({ kind: 'tooFew', sum: 8, voters: 9 }));
    expect(completeTally(typed('8', '', '2'), 9)).toEqual(err({ kind: 'tooMany', sum: 10, voters: 9 }));
    expect(completeTally(typed('tám'), 9)).toEqual(err({ kind: 'notANumber' }));
    expect(completeTally(typed('-1'), 9)).toEqual(err({ kind: 'notANumber' }));
    expect(completeTally(typed('', '2'), 9)).toEqual(err({ kind: 'agreedMissing' }));
    expect(completeTally(typed('0'), 0)).toEqual(err({ kind: 'noVoters' }));
  });

  it('always accounts for every vote cast, and reads its own counts back', () => {
    const box = fc.oneof(fc.constant(''), fc.nat({ max: 12 }).map(String));
    fc.assert(
      fc.property(box, box, box, fc.integer({ min: 1, max: 12 }), (agreed, disagreed, blank, voters) => {
        const tally = completeTally({ agreed, disagreed, blank }, voters);
        if (!tally.ok) return;
        expect(tally.value.agreed + tally.value.disagreed + tally.value.blank).toBe(voters);
        expect(completeTally(typedOf(tally.value), voters)).toEqual(tally);
      }),
    );
  });
});

describe('the way along the agenda', () => {
  const agenda = [item('An', 9), item('Bình', null), item('Chi', 5), item('Dung', null)];

  it('goes on at the first item without a tally', () => {
    expect(firstWithoutTally(agenda)).toBe('Bình');
    expect(firstWithoutTally([item('An', 9)])).toBeNull();
  });

  it('moves to the next open item, then back to the first open one', () => {
    expect(nextWithoutTally(agenda, 'Bình')).toBe('Dung');
    expect(nextWithoutTally(agenda, 'Dung')).toBe('Bình');
    expect(nextWithoutTally([item('An', 9), item('Bình', null)], 'Bình')).toBeNull();
  });

  it('holds at the ends', () => {
    expect(neighbourOf(agenda, 'An', -1)).toBe('An');
    expect(neighbourOf(agenda, 'An', 1)).toBe('Bình');
    expect(neighbourOf(agenda, 'Dung', 1)).toBe('Dung');
    expect(neighbourOf([], null, 1)).toBeNull();
  });
});
