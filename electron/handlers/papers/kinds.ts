import { ballotPaper } from '#electron/handlers/papers/ballot-paper';
import { copyPaper } from '#electron/handlers/papers/copy-paper';
import { countingPaper } from '#electron/handlers/papers/counting-paper';
import { invitationPaper } from '#electron/handlers/papers/invitation-paper';
import { minutesPaper } from '#electron/handlers/papers/minutes-paper';
import type { PaperRules } from '#electron/handlers/papers/paper-rules';
import { reportPaper } from '#electron/handlers/papers/report-paper';
import { returnLetterPaper } from '#electron/handlers/papers/return-letter-paper';
import { submissionPaper } from '#electron/handlers/papers/submission-paper';
import { summaryPaper } from '#electron/handlers/papers/summary-paper';
import { PAPER_KINDS, type PaperKind } from '#shared/ipc/paper-fields';

/** Every kind of paper that is stored: a new one is its own file and its line here. */
const paperKinds: { readonly [K in PaperKind]: PaperRules<K> } = {
  submission: submissionPaper,
  invitation: invitationPaper,
  minutes: minutesPaper,
  counting: countingPaper,
  ballot: ballotPaper,
  returnLetter: returnLetterPaper,
  achievementReport: reportPaper,
  achievementSummary: summaryPaper,
  decisionCopy: copyPaper,
};

/** The kinds that a reopened meeting leaves behind. */
export const OUTCOME_KINDS: readonly PaperKind[] = PAPER_KINDS.filter((kind) => paperKinds[kind].saysOutcome === true);

export const rulesOf = <K extends PaperKind>(kind: K): PaperRules<K> => paperKinds[kind];
