import type { ReadDb } from '#db/council-db';
import type { DecisionRow } from '#db/queries/decisions';
import { type WordVersionRow, wordVersionInForce } from '#db/queries/word-versions';
import { paperToKeep } from '#electron/handlers/decision-of-kind';
import { storedPaper } from '#electron/handlers/decision-paper';
import type { WrittenPaper } from '#electron/handlers/paper-files';
import { sha256 } from '#electron/sha256';
import { templateKindOf } from '#shared/documents/templates/template-of-paper';
import type { LocalDate } from '#shared/lib/local-date';

/** A decision as it is written out: as issued, or composed from the draft. */
export const writtenDecision = (db: ReadDb, decision: DecisionRow, today: LocalDate): WrittenPaper => {
  const { paper, sheet } = storedPaper(decision) ?? paperToKeep(db, decision, today);
  // An amendment has no list that a template could lay out.
  return { paper, sheet, kind: decision.kind === 'award' ? templateKindOf('decision', { paper, sheet }) : null };
};

/** Tells whether a decision still says what a kept Word file was compared with. */
export const paperHash = ({ paper }: WrittenPaper): string => sha256(JSON.stringify(paper));

/** The kept Word file that goes on to printing and signing: null while none does, or the decision changed since. */
export const wordInForce = (db: ReadDb, decision: DecisionRow, written: WrittenPaper): WordVersionRow | null => {
  const version = wordVersionInForce(db, decision.id);
  return version !== null && version.paperSha256 === paperHash(written) ? version : null;
};
