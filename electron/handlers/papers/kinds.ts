import type { PaperRules } from '#electron/handlers/papers/paper-rules';
import { submissionPaper } from '#electron/handlers/papers/submission-paper';
import type { PaperKind } from '#shared/ipc/paper-fields';

/** Every kind of paper that is stored: a new one is its own file and its line here. */
const paperKinds: { readonly [K in PaperKind]: PaperRules<K> } = {
  submission: submissionPaper,
};

export const rulesOf = <K extends PaperKind>(kind: K): PaperRules<K> => paperKinds[kind];
