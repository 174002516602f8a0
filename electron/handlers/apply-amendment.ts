import { insertCorrection } from '#db/queries/decision-register';
import type { DecisionRow } from '#db/queries/decisions';
import { awardsOfDossiers, restoreAward, revokeAward } from '#db/queries/history';
import type { ChangeContext } from '#electron/context';
import { amendmentOf, isRestoration, originalOf, revokedDossiers } from '#electron/handlers/amendment-paper';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/**
 * Records what an issued correction or revocation does: changed words stand beside the old ones, awards taken back are
 * marked and prove nothing from that day on, awards given back stand again. Gives how many words or awards it touched.
 */
export const applyAmendment = (tx: ChangeContext, decision: DecisionRow): Result<number, AppError> => {
  const amendment = amendmentOf(decision);
  if (amendment === null || decision.issuedOn === null) return err({ code: 'amendments.incomplete' });
  if (amendment.kind === 'correction') {
    for (const [index, { dossierId, before, after }] of amendment.changes.entries()) {
      insertCorrection(tx.db, { decisionId: decision.id, position: index + 1, dossierId, before, after });
    }
    return ok(amendment.changes.length);
  }
  const original = originalOf(tx.db, decision);
  const awards = awardsOfDossiers(tx.db, revokedDossiers(tx.db, amendment, original));
  if (isRestoration(decision, original)) {
    if (awards.length === 0) return err({ code: 'amendments.alreadyRestored' });
    for (const { id } of awards) restoreAward(tx.db, id, decision.id);
    return ok(awards.length);
  }
  if (awards.length === 0 || awards.some(({ revokedBy }) => revokedBy !== null))
    return err({ code: 'amendments.alreadyRevoked' });
  for (const { id } of awards) revokeAward(tx.db, id, { decisionId: decision.id, day: decision.issuedOn });
  return ok(awards.length);
};
