import type { ReadDb } from '#db/council-db';
import type { DecisionRow } from '#db/queries/decisions';
import { amendmentDecisionFacts, amendmentSheet } from '#electron/handlers/amendment-paper';
import { draftFacts, type IssuedPaper, issuedPaper, storedPaper } from '#electron/handlers/decision-paper';
import { moneyOfDecision } from '#electron/handlers/money-of-decision';
import type { OfficialDocument } from '#shared/documents/blocks';
import { composePaper } from '#shared/documents/registry';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import type { LocalDate } from '#shared/lib/local-date';

/** What a decision of any kind prints while it is a draft. */
export const factsOfDraft = (db: ReadDb, decision: DecisionRow, today: LocalDate): DecisionFacts =>
  decision.kind === 'award' ? draftFacts(db, decision, today) : amendmentDecisionFacts(db, decision);

/** What a decision of any kind keeps at its issue. */
export const paperToKeep = (db: ReadDb, decision: DecisionRow, today: LocalDate): IssuedPaper => {
  if (decision.kind === 'award')
    return issuedPaper(draftFacts(db, decision, today), moneyOfDecision(db, decision, today));
  const facts = amendmentDecisionFacts(db, decision);
  return { paper: composePaper('decision', facts), sheet: amendmentSheet(db, decision) };
};

/** The paper to show: as issued, or composed from the draft. */
export const paperOf = (db: ReadDb, decision: DecisionRow, today: LocalDate): OfficialDocument =>
  storedPaper(decision)?.paper ?? composePaper('decision', factsOfDraft(db, decision, today));
