import { describe, expect, it } from 'vitest';
import { DEADLINE_STEPS } from '#shared/domain/deadlines';
import { neededConfirmations, regulationProblem } from '#shared/domain/local-regulation/regulation-problem';
import { PAPER_CODES, QuotaField } from '#shared/ipc/local-regulation';
import { localDate } from '#shared/lib/local-date';
import { EDITIONS } from '#shared/regulations/editions';
import { aLocalRegulation, BAC_NINH } from '#tests/builders/local-regulation';

const KNOWN = { unitIds: new Set(['u1', 'u2']), editions: EDITIONS };
const quota = {
  id: 'q',
  counts: { award: 'CSTDCS' },
  per: 'unit',
  ceiling: { number: 3 },
  clause: '',
  text: 'Mỗi đơn vị 3 người.',
} as const;
const share = (of: number, moreThan?: true) =>
  ({
    ...quota,
    ceiling: {
      share: { in: 100, of, ...(moreThan && { moreThan }) },
      whole: 'ldttHolders',
      rounding: 'up',
      atLeast: 0,
    },
  }) as const;
const cluster = (id: string, kind: 'cluster' | 'block', unitIds: string[]) => ({
  id,
  name: `Cụm ${id}`,
  kind,
  unitIds,
});
const waiver = { id: 'p', clause: '', change: 'waive', code: 'achievementReport' } as const;
const [variant] = BAC_NINH.ballots;
const silent = { ...variant, quorum: null, threshold: null, absentMembers: null };
const confirmed = { edition: 'RS2024', clause: null, text: null, measure: null, reason: 'Đã đối chiếu' };

describe('a confirmation', () => {
  it('is no longer needed once the edition knows the value for sure', () => {
    const rows = ['coefficient:GDVH:household', 'quota:gone'].map((key) => ({ ...confirmed, key }));
    expect(neededConfirmations(rows, EDITIONS)).toEqual([rows[0]]);
  });
});

describe('what the editions say', () => {
  it('can be said in a regulation too: papers to waive, steps and quotas to replace', () => {
    const awards = EDITIONS.flatMap((edition) => edition.awards);
    const codes = awards.flatMap(({ papers }) => papers.map(({ code }) => code));
    expect(codes.filter((code) => !PAPER_CODES.some((known) => known === code))).toEqual([]);
    const steps = EDITIONS.flatMap(({ deadlines }) => deadlines.map(({ step }) => step));
    expect(steps.filter((step) => !DEADLINE_STEPS.includes(step))).toEqual([]);
    const bare = EDITIONS.flatMap(({ quotas }) => quotas).map(({ unconfirmed: _, ...row }) => row);
    expect(bare.filter((row) => !QuotaField.safeParse(row).success)).toEqual([]);
  });
});

describe('a regulation that cannot be kept', () => {
  it.each([
    ['a reversed term', { validTo: localDate('2024-01-01') }, 'terms.reversed'],
    ['a row twice', { quotas: [quota, quota] }, 'localRegulation.twice'],
    ['two variants for one award', { ballots: [variant, { ...variant, id: 'other' }] }, 'localRegulation.twice'],
    ['more than the whole', { quotas: [share(101)] }, 'localRegulation.shareAboveWhole'],
    ['above the whole', { quotas: [share(100, true)] }, 'localRegulation.shareAboveWhole'],
    ['an unknown unit', { clusters: [cluster('c', 'cluster', ['u9'])] }, 'units.notFound'],
    [
      'a unit in two cụm',
      { clusters: [cluster('a', 'cluster', ['u1']), cluster('b', 'cluster', ['u2', 'u1'])] },
      'localRegulation.unitInTwoClusters',
    ],
    ['a quota per cụm without any', { quotas: [{ ...quota, per: 'cluster' }] }, 'localRegulation.noClusters'],
    [
      'papers of a state-level award waived',
      { papers: [{ ...waiver, award: 'CSTDTQ' }] },
      'localRegulation.cannotWaive',
    ],
    [
      'base papers waived before they were local',
      { papers: [{ ...waiver, award: 'LDTT' }], validFrom: localDate('2024-02-01'), validTo: localDate('2025-06-30') },
      'localRegulation.cannotWaive',
    ],
    ['a variant that says nothing', { ballots: [silent] }, 'localRegulation.variantSaysNothing'],
    ['a value nobody knows', { confirmed: [{ ...confirmed, key: 'quota:no' }] }, 'localRegulation.unknownValue'],
    [
      'an edition nobody knows',
      { confirmed: [{ ...confirmed, edition: 'X', key: 'k' }] },
      'localRegulation.unknownValue',
    ],
    [
      'a share for a number',
      {
        confirmed: [
          { ...confirmed, key: 'coefficient:GDVH:household', measure: { kind: 'share', share: { in: 2, of: 1 } } },
        ],
      },
      'localRegulation.unknownValue',
    ],
  ])('%s', (_name, parts, code) => {
    expect(regulationProblem(aLocalRegulation(parts as Parameters<typeof aLocalRegulation>[0]), KNOWN)?.code).toBe(
      code,
    );
  });

  it.each([
    ['Bắc Ninh', BAC_NINH],
    ['a share of exactly the whole', aLocalRegulation({ quotas: [share(100)] })],
    [
      'a unit in one cụm and one khối',
      aLocalRegulation({ clusters: [cluster('a', 'cluster', ['u1']), cluster('b', 'block', ['u1'])] }),
    ],
    ['base papers waived', aLocalRegulation({ papers: [{ ...waiver, award: 'LDTT' }] })],
  ])('is not: %s', (_name, regulation) => {
    expect(regulationProblem(regulation, KNOWN)).toBeNull();
  });
});
