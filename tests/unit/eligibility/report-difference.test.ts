import { describe, expect, it } from 'vitest';
import type { CriterionResult, EligibilityReport } from '#shared/domain/eligibility/report';
import { reportDifference, saysTheSame } from '#shared/domain/eligibility/report-difference';

const line = (id: string, known: Partial<CriterionResult> = {}): CriterionResult => ({
  id,
  clause: 'khoản 1 Điều 23',
  text: `Dòng ${id}.`,
  verdict: 'met',
  evidence: [],
  ...known,
});

const report = (criteria: readonly CriterionResult[], known: Partial<EligibilityReport> = {}): EligibilityReport => ({
  edition: 'RS2025',
  verdict: 'met',
  criteria,
  attest: [],
  ...known,
});

const changesOf = (before: EligibilityReport, after: EligibilityReport) =>
  reportDifference(before, after).lines.map(({ id, change }) => `${id} ${change}`);

const rating = { year: 2025, what: 'Hoàn thành xuất sắc nhiệm vụ' };

describe('reportDifference', () => {
  it('finds nothing between a report and itself, whatever rows its proofs stand for', () => {
    const withSource = line('a', {
      evidence: [{ ...rating, source: { kind: 'rating', id: '2025', level: 'HTXSNV' } }],
    });
    const difference = reportDifference(report([line('a', { evidence: [rating] })]), report([withSource]));
    expect(difference.lines).toEqual([]);
    expect(saysTheSame(difference)).toBe(true);
  });

  it('says the change of each line: verdict before proof before wording', () => {
    const before = report([line('a', { evidence: [rating] }), line('b'), line('c'), line('d')]);
    const after = report([
      line('a', { verdict: 'notMet', text: 'Khác.' }),
      line('b', { evidence: [rating] }),
      line('c', { clause: 'khoản 2 Điều 23' }),
      line('e'),
    ]);
    expect(changesOf(before, after)).toEqual(['a verdict', 'b evidence', 'c wording', 'e onlyAfter', 'd onlyBefore']);
    const [first] = reportDifference(before, after).lines;
    expect(first).toMatchObject({ before: { verdict: 'met', evidence: [rating] }, after: { verdict: 'notMet' } });
  });

  it('compares the limbs of a group as lines of their own and shows their proof once', () => {
    const group = (limbs: readonly CriterionResult[], evidence: CriterionResult['evidence']) =>
      line('group', { limbs, evidence });
    const before = report([group([line('x', { verdict: 'notMet' }), line('y', { evidence: [rating] })], [rating])]);
    const after = report([group([line('x'), line('y', { evidence: [rating] })], [])]);
    expect(changesOf(before, after)).toEqual(['x verdict']);
  });

  it('sees a line that was decided by facts and is now left to a person', () => {
    const attested = { id: 'a', clause: 'khoản 1 Điều 23', text: 'Dòng a.' };
    expect(changesOf(report([line('a')]), report([], { attest: [attested] }))).toEqual(['a verdict']);
  });

  it('names another edition though no line differs', () => {
    const difference = reportDifference(report([]), report([], { edition: 'RS2026' }));
    expect(difference.edition).toEqual({ before: 'RS2025', after: 'RS2026' });
    expect(saysTheSame(difference)).toBe(false);
  });
});
