import type { ReadDb } from '#db/council-db';
import { clearVerdict, type DossierRow, storeVerdict } from '#db/queries/dossiers';
import { gatherEligibilityFacts } from '#db/queries/eligibility-facts';
import type { ChangeContext } from '#electron/context';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityReport, Verdict } from '#shared/domain/eligibility/report';
import type { AppError } from '#shared/ipc/errors';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { editionForDossier } from '#shared/regulations/editions';

/**
 * Judges one dossier by the edition in force when it was received for appraisal (Luật 06/2026/QH16, transition).
 * Reads only; storing the verdict is the caller's act.
 */
export const judgeDossier = (
  db: ReadDb,
  dossier: DossierRow,
  today: LocalDate,
): Result<EligibilityReport, AppError> => {
  const receivedOn = isLocalDate(dossier.receivedOn) ? dossier.receivedOn : today;
  const edition = editionForDossier({ receivedOn, onDate: receivedOn });
  const judged = checkEligibility(edition, gatherEligibilityFacts(db, dossier, receivedOn));
  return judged.ok ? ok(judged.value) : err({ code: judged.error.code });
};

/** Judges and stores the verdict with its edition; an award without a rule leaves no verdict behind. */
export const judgeAndStore = (tx: ChangeContext, dossier: DossierRow): Verdict | 'withoutRule' => {
  const judged = judgeDossier(tx.db, dossier, tx.today);
  if (judged.ok) storeVerdict(tx.db, dossier.id, judged.value, tx.now);
  else clearVerdict(tx.db, dossier.id);
  return judged.ok ? judged.value.verdict : 'withoutRule';
};
