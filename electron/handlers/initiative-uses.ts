import type { ReadDb } from '#db/council-db';
import { usesOfInitiatives } from '#db/queries/award-grounds';
import type { DossierRow } from '#db/queries/dossiers';
import { awardName } from '#electron/handlers/award-rules';
import { groundsOf } from '#shared/domain/award-grounds';
import { sharingSeverity } from '#shared/domain/dependency-warnings';
import type { EligibilityReport } from '#shared/domain/eligibility/report';
import type { Output } from '#shared/ipc/contract';

/** Initiatives that an open dossier's report rests on and that awards already decided rest on too. */
export const usesOfEvidence = (
  db: ReadDb,
  { id, status, awardCode }: DossierRow,
  report: EligibilityReport,
): Output<'dossiers.get'>['initiativeUses'] => {
  if (status === 'decided') return [];
  const initiatives = groundsOf(report).filter(({ kind }) => kind === 'initiative');
  if (initiatives.length === 0) return [];
  const references = initiatives.map(({ reference }) => reference);
  return usesOfInitiatives(db, references, id).map(({ reference, award }) => ({
    what: initiatives.find((ground) => ground.reference === reference)?.what ?? '',
    severity: sharingSeverity(award.awardCode, awardCode),
    awardName: awardName(award.awardCode, award.year),
    year: award.year,
    decisionNumber: award.decisionNumber,
  }));
};
