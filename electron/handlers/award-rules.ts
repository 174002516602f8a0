import type { ReadDb } from '#db/council-db';
import type { DossierRow } from '#db/queries/dossiers';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import { type AwardCode, isEmulationTitle } from '#shared/domain/award-code';
import { type AwardRule, findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import { type LocalDate, localDate } from '#shared/lib/local-date';
import { editionOn, findEdition } from '#shared/regulations/editions';
import { type ApplicableEditions, applicableEditions, dayUnder } from '#shared/regulations/transition';
import { awardNames } from '#shared/text/vi/awards';

/** What of a dossier settles its edition. */
export type Settled = Pick<DossierRow, 'receivedOn' | 'editionOverride' | 'edition'>;

/** An edition with the local regulation as it met a dossier received on a day. */
export const editionWithLocal = (db: ReadDb, edition: RegulationEdition, receivedOn: string): RegulationEdition =>
  effectiveEdition(db, edition, dayUnder(edition, localDate(receivedOn)));

const overrideOf = ({ editionOverride }: Pick<Settled, 'editionOverride'>): RegulationEdition | null =>
  editionOverride === null ? null : findEdition(editionOverride);

/** The newer edition that the last check took for the dossier as the more favourable one; null when it did not. */
const takenInTransition = ({ edition, receivedOn }: Settled): RegulationEdition | null => {
  const checked = edition === null ? null : findEdition(edition);
  return checked?.keepsReceivedDossiers && receivedOn < checked.validFrom ? checked : null;
};

/**
 * The edition that governs the dossier, for its papers and whatever else follows the law: the one the secretary applies,
 * else the newer one that its last check took as more favourable, else the one of the day it was received.
 */
export const editionOfDossier = (db: ReadDb, dossier: Settled): RegulationEdition => {
  const edition = overrideOf(dossier) ?? takenInTransition(dossier) ?? editionOn(localDate(dossier.receivedOn));
  return editionWithLocal(db, edition, dossier.receivedOn);
};

/** The editions to judge a dossier under on a day: its own, and a newer one where a transition lets that one apply. */
export const editionsToJudge = (
  db: ReadDb,
  dossier: Pick<Settled, 'receivedOn' | 'editionOverride'>,
  onDate: LocalDate,
): ApplicableEditions => {
  const withLocal = (edition: RegulationEdition) => editionWithLocal(db, edition, dossier.receivedOn);
  const override = overrideOf(dossier);
  if (override !== null) return { stays: withLocal(override), newer: null };
  const { stays, newer } = applicableEditions({ receivedOn: localDate(dossier.receivedOn), onDate });
  return { stays: withLocal(stays), newer: newer === null ? null : withLocal(newer) };
};

/** The row that judges the dossier and names its papers; null when its edition does not know the award. */
export const ruleOfDossier = (db: ReadDb, dossier: Settled & Pick<DossierRow, 'awardCode'>): AwardRule | null =>
  findAward(editionOfDossier(db, dossier), dossier.awardCode);

/** The award's name as papers print it, by the edition of its year; quotation marks are the paper's. */
export const awardName = (code: AwardCode, year: number): string =>
  findAward(editionOn(localDate(`${year}-12-31`)), code)?.name ?? awardNames[code].full;

export const awardCategory = (code: AwardCode): 'emulationTitle' | 'commendationForm' =>
  isEmulationTitle(code) ? 'emulationTitle' : 'commendationForm';
