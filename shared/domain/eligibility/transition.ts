import { checkEligibility, type EligibilityRefusal } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { EligibilityReport, Verdict } from '#shared/domain/eligibility/report';
import type { EditionRules } from '#shared/domain/eligibility/rules';
import type { Result } from '#shared/lib/result';

/** An award that the edition has no rule for cannot be given under it: no better than one whose criteria are not met. */
const RANKS: Readonly<Record<Verdict, number>> = { met: 2, missingData: 1, notMet: 0 };
const rankOf = (verdict: Verdict | null): number => (verdict === null ? 0 : RANKS[verdict]);

/** More favourable is the edition with the strictly better verdict: met before missing data before not met. */
export const isMoreFavourable = ({
  newer,
  stays,
}: {
  readonly newer: Verdict | null;
  readonly stays: Verdict | null;
}): boolean => rankOf(newer) > rankOf(stays);

type Checked = Result<EligibilityReport, EligibilityRefusal>;

const verdictOf = (checked: Checked): Verdict | null => (checked.ok ? checked.value.verdict : null);

/**
 * Judges a nominee under the edition the dossier stays under and, where a transition lets a newer one apply, under that
 * one too; the newer is taken only when it is more favourable, and the report says which was taken. Refuses like
 * `checkEligibility`.
 */
export const checkUnderTransition = (
  editions: { readonly stays: EditionRules; readonly newer: EditionRules | null },
  facts: EligibilityFacts,
): Checked => {
  const stays = checkEligibility(editions.stays, facts);
  if (editions.newer === null) return stays;
  const newer = checkEligibility(editions.newer, facts);
  const verdicts = { stays: verdictOf(stays), newer: verdictOf(newer) };
  const taken = isMoreFavourable(verdicts) ? 'newer' : 'stays';
  const chosen = taken === 'newer' ? newer : stays;
  if (!chosen.ok) return chosen;
  const transition = {
    stays: { edition: editions.stays.id, verdict: verdicts.stays },
    newer: { edition: editions.newer.id, verdict: verdicts.newer },
    taken,
  } as const;
  return { ok: true, value: { ...chosen.value, transition } };
};
