import type { Coefficient, MoneyRules } from '#shared/domain/award-money';
import type { AwardRule, Paper, Readings, RegulationEdition } from '#shared/domain/eligibility/rules';
import { localBallot } from '#shared/domain/local-regulation/local-ballot';
import { localLine } from '#shared/domain/local-regulation/local-line';
import { citedClause, type LocalRegulation } from '#shared/domain/local-regulation/local-regulation';
import { withConfirmations } from '#shared/domain/local-regulation/unconfirmed-values';
import { type LocalDate, localDate } from '#shared/lib/local-date';

/** Since then dossiers of base-level awards are Bộ, ban, ngành, tỉnh's own (điểm c khoản 2 Điều 6 NĐ 152/2025). */
const BASE_PAPERS_LOCAL_SINCE: LocalDate = localDate('2025-07-01');

/** Whether the office's regulation may do without papers that the national layer names by default. */
export const mayWaivePapers = (
  edition: Pick<RegulationEdition, 'validFrom'>,
  award: Pick<AwardRule, 'level'>,
): boolean => award.level === 'base' && edition.validFrom >= BASE_PAPERS_LOCAL_SINCE;

const papersOf = (edition: RegulationEdition, local: LocalRegulation, award: AwardRule): readonly Paper[] => {
  const changes = local.papers.filter((paper) => paper.award === award.code);
  const waived = new Set<string>(changes.flatMap((paper) => (paper.change === 'waive' ? [paper.code] : [])));
  const kept = mayWaivePapers(edition, award) ? award.papers.filter(({ code }) => !waived.has(code)) : award.papers;
  const added = changes.flatMap((paper): readonly Paper[] =>
    paper.change === 'add' ? [{ code: `local.${paper.id}`, name: paper.name, when: paper.when }] : [],
  );
  return [...kept, ...added];
};

const awardOf = (edition: RegulationEdition, local: LocalRegulation, award: AwardRule): AwardRule => ({
  ...award,
  criteria: [
    ...award.criteria,
    ...local.criteria
      .filter((criterion) => criterion.award === award.code)
      .map((criterion) => localLine(local, criterion)),
  ],
  papers: papersOf(edition, local, award),
  ballot: localBallot(local, award.code, award.ballot),
});

/** The rows with the local ones: one with the same id takes the place of the national one. */
const replacedById = <T extends { readonly id: string; readonly clause: string }>(
  national: readonly T[],
  local: readonly T[],
  cite: (clause: string) => string,
): readonly T[] => {
  const own = new Set(local.map(({ id }) => id));
  return [...national.filter(({ id }) => !own.has(id)), ...local.map((row) => ({ ...row, clause: cite(row.clause) }))];
};

const moneyOf = (national: MoneyRules, local: LocalRegulation): MoneyRules => {
  const { rounding, coefficients } = local.money;
  const isSame = (a: Coefficient, b: Pick<Coefficient, 'award' | 'recipientKind'>): boolean =>
    a.award === b.award && a.recipientKind === b.recipientKind;
  return {
    ...national,
    coefficients: [
      ...national.coefficients.filter((row) => !coefficients.some((own) => isSame(row, own))),
      ...coefficients.map((own) => ({ ...own, clause: citedClause(local, own.clause) })),
    ],
    rounding: rounding === null ? national.rounding : { way: rounding, clause: citedClause(local, '') },
  };
};

const readingsOf = (national: Readings, { readings }: LocalRegulation): Readings => ({
  window: readings.window ?? national.window,
  diplomaBeforeYears: readings.diplomaBeforeYears ?? national.diplomaBeforeYears,
});

/**
 * The effective edition: the national one with what the office's own regulation adds. National values that the
 * secretary confirmed or corrected lose their mark; local criteria come on top, so a regulation can only be stricter:
 * it never removes a national criterion. Quotas and deadlines are added, one with the same id replaces; a ballot
 * variant replaces the parts it names; papers may be waived only where their dossier is local by law.
 */
export const withLocalRegulation = (edition: RegulationEdition, local: LocalRegulation): RegulationEdition => {
  const confirmed = withConfirmations(edition, local.confirmed);
  const cite = (clause: string): string => citedClause(local, clause);
  return {
    ...confirmed,
    readings: readingsOf(confirmed.readings, local),
    awards: confirmed.awards.map((award) => awardOf(confirmed, local, award)),
    quotas: replacedById(confirmed.quotas, local.quotas, cite),
    deadlines: replacedById(confirmed.deadlines, local.deadlines, cite),
    money: moneyOf(confirmed.money, local),
  };
};
