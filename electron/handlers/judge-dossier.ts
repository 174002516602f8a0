import type { ReadDb } from '#db/council-db';
import { clearVerdict, type DossierRow, storeVerdict } from '#db/queries/dossiers';
import { gatherEligibilityFacts } from '#db/queries/eligibility-facts';
import type { ChangeContext } from '#electron/context';
import { editionsToJudge } from '#electron/handlers/award-rules';
import type { EligibilityReport, Verdict } from '#shared/domain/eligibility/report';
import { checkUnderTransition } from '#shared/domain/eligibility/transition';
import type { AppError } from '#shared/ipc/errors';
import type { LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';

type Judged = { readonly dossier: DossierRow; readonly report: Result<EligibilityReport, AppError> };

/**
 * Judges dossiers as they stand today, each by its own edition or by a newer one that is more favourable where a
 * transition allows it: what came to light since it was received (a discipline, an award) counts. Reads only; storing the verdicts is the caller's act.
 */
export const judgeDossiers = (db: ReadDb, dossiers: readonly DossierRow[], today: LocalDate): readonly Judged[] => {
  const facts = gatherEligibilityFacts(db, dossiers, today);
  return dossiers.flatMap((dossier, index) => {
    const known = facts[index];
    if (known === undefined) return [];
    const judged = checkUnderTransition(editionsToJudge(db, dossier, today), known);
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
