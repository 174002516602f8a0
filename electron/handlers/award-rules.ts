import type { ReadDb } from '#db/council-db';
import type { DossierRow } from '#db/queries/dossiers';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import { type AwardCode, isEmulationTitle } from '#shared/domain/award-code';
import { type AwardRule, findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { editionForDossier, editionOn } from '#shared/regulations/editions';
import { awardNames } from '#shared/text/vi/awards';

/** The edition in force when the dossier was received for appraisal (Luật 06/2026/QH16, transition). */
export const editionOfDossier = (db: ReadDb, dossier: Pick<DossierRow, 'receivedOn'>): RegulationEdition => {
  const receivedOn = localDate(dossier.receivedOn);
  return effectiveEdition(db, editionForDossier({ receivedOn, onDate: receivedOn }), receivedOn);
};

/** The row that judges the dossier and names its papers; null when its edition does not know the award. */
export const ruleOfDossier = (db: ReadDb, dossier: Pick<DossierRow, 'awardCode' | 'receivedOn'>): AwardRule | null =>
  findAward(editionOfDossier(db, dossier), dossier.awardCode);

/** The award's name as papers print it, by the edition of its year; quotation marks are the paper's. */
export const awardName = (code: AwardCode, year: number): string =>
  findAward(editionOn(localDate(`${year}-12-31`)), code)?.name ?? awardNames[code].full;

export const awardCategory = (code: AwardCode): 'emulationTitle' | 'commendationForm' =>
  isEmulationTitle(code) ? 'emulationTitle' : 'commendationForm';
