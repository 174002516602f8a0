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

type Judged = { readonly dossier: DossierRow; readonly report: Result<EligibilityReport, AppError> };

/**
 * Judges dossiers, each by the edition in force when it was received for appraisal (Luật 06/2026/QH16, transition).
 * Reads only; storing the verdicts is the caller's act.
 */
export const judgeDossiers = (db: ReadDb, dossiers: readonly DossierRow[], today: LocalDate): readonly Judged[] => {
  const dated = dossiers.map((dossier) => ({
    dossier,
    onDate: isLocalDate(dossier.receivedOn) ? dossier.receivedOn : today,
  }));
  const facts = gatherEligibilityFacts(db, dated);
  return dated.flatMap(({ dossier, onDate }, index) => {
    const known = facts[index];
    if (known === undefined) return [];
    const judged = checkEligibility(editionForDossier({ receivedOn: onDate, onDate }), known);
    return [{ dossier, report: judged.ok ? ok(judged.value) : err({ code: judged.error.code }) }];
  });
};

export type JudgedVerdict = Verdict | 'withoutRule';

/** Judges and stores each verdict with its edition; an award without a rule leaves no verdict behind. */
export const judgeAndStore = (
  tx: ChangeContext,
  dossiers: readonly DossierRow[],
): readonly { readonly dossier: DossierRow; readonly verdict: JudgedVerdict }[] =>
  judgeDossiers(tx.db, dossiers, tx.today).map(({ dossier, report }) => {
    if (report.ok) storeVerdict(tx.db, dossier.id, report.value, tx.now);
    else clearVerdict(tx.db, dossier.id);
    return { dossier, verdict: report.ok ? report.value.verdict : 'withoutRule' };
  });
