import type { RatingLevel } from '#shared/domain/recipient';

export type Verdict = 'met' | 'notMet' | 'missingData';

/** The row of the history that a proof stands for, where the history is kept with ids: a rating goes by its year. */
export type EvidenceSource =
  | { readonly kind: 'rating'; readonly id: string; readonly level: RatingLevel }
  | { readonly kind: 'award' | 'initiative'; readonly id: string };

/** A row of proof: the year and, when known, the decision that shows it. */
export type Evidence = {
  readonly year: number;
  readonly what: string;
  readonly decisionNumber?: string;
  /** Shown but not counted: a thematic or unexpected award is no ground for a merit one. */
  readonly notCounted?: true;
  readonly source?: EvidenceSource;
};

/** One line of the law as judged: `text` says the rule in Vietnamese, `clause` prints as “điểm d khoản 1 Điều 74”. */
export type CriterionResult = {
  readonly id: string;
  readonly clause: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** Years for which history is missing, when the verdict is missingData. */
  readonly missingYears?: readonly number[];
  /** Set when only a summary of the decree was seen: shown to the user. */
  readonly unconfirmed?: boolean;
  /** The alternatives of a line that asks for one of several, each as judged. */
  readonly limbs?: readonly CriterionResult[];
};

/** A limb that only a person can judge. */
export type AttestLine = {
  readonly id: string;
  readonly clause: string;
  readonly text: string;
  readonly unconfirmed?: boolean;
  /** What made the program ask, where it saw something. */
  readonly evidence?: readonly Evidence[];
};

/** Two editions could apply to the dossier: both verdicts (null: the edition has no rule), and which one was taken. */
export type TransitionNote = {
  readonly stays: { readonly edition: string; readonly verdict: Verdict | null };
  readonly newer: { readonly edition: string; readonly verdict: Verdict | null };
  readonly taken: 'stays' | 'newer';
};

/**
 * The judgement over the decidable lines: notMet when one fails, else missingData when one lacks history, else met.
 * Advice: the council decides.
 */
export type EligibilityReport = {
  readonly edition: string;
  /** The version of the office's own regulation that was judged by, if any was in force. */
  readonly localVersion?: number;
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionResult[];
  readonly attest: readonly AttestLine[];
  readonly transition?: TransitionNote;
};
