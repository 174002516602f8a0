import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import type { LocalDate } from '#shared/lib/local-date';
import { EDITIONS, editionOn } from '#shared/regulations/editions';

/** The edition a dossier stays under, and the newer one that may apply instead where it is more favourable. */
export type ApplicableEditions = { readonly stays: RegulationEdition; readonly newer: RegulationEdition | null };

/**
 * A dossier is judged by the edition of the day it was received for appraisal. Where a later edition, in force on the
 * day of judging, keeps such dossiers out unless it is more favourable (Luật 06/2026/QH16: received before 01/10/2026),
 * that one is given too.
 */
export const applicableEditions = ({
  receivedOn,
  onDate,
}: {
  readonly receivedOn: LocalDate;
  readonly onDate: LocalDate;
}): ApplicableEditions => ({
  stays: editionOn(receivedOn),
  newer:
    EDITIONS.findLast(
      (edition) => edition.keepsReceivedDossiers && receivedOn < edition.validFrom && edition.validFrom <= onDate,
    ) ?? null,
});

/**
 * The editions that may be applied to a dossier by decision of a person: the one of the day it was received, an earlier
 * one that was still in force in the award year or later, and a newer one where a transition lets it apply.
 */
export const editionsToChooseFrom = ({
  receivedOn,
  awardYear,
  onDate,
}: {
  readonly receivedOn: LocalDate;
  readonly awardYear: number;
  readonly onDate: LocalDate;
}): readonly RegulationEdition[] => {
  const { newer } = applicableEditions({ receivedOn, onDate });
  const reachesYear = ({ validTo }: RegulationEdition) => validTo === null || validTo >= `${awardYear}-01-01`;
  return EDITIONS.filter((edition) => edition === newer || (edition.validFrom <= receivedOn && reachesYear(edition)));
};

/** The day on which the edition meets a dossier received on a day: that day, or the nearest one it was in force on. */
export const dayUnder = (
  { validFrom, validTo }: Pick<RegulationEdition, 'validFrom' | 'validTo'>,
  receivedOn: LocalDate,
): LocalDate => {
  if (receivedOn < validFrom) return validFrom;
  return validTo !== null && receivedOn > validTo ? validTo : receivedOn;
};
