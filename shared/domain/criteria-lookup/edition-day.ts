import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import type { LocalDate } from '#shared/lib/local-date';

/** The day to look at an edition on: today while it is in force, else its last day, or its first when it is to come. */
export const dayWithin = (
  { validFrom, validTo }: Pick<RegulationEdition, 'validFrom' | 'validTo'>,
  today: LocalDate,
): LocalDate => {
  if (today < validFrom) return validFrom;
  return validTo !== null && validTo < today ? validTo : today;
};
