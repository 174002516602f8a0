import type { EligibilityFacts } from '#shared/domain/eligibility/facts';

/**
 * A line that the facts decide. `met` are facts of a nominee who qualifies wholly; the others say what is different
 * when this line fails and when it lacks data.
 */
export type DecidedLimb = {
  readonly line: string;
  readonly clause: string;
  readonly met: EligibilityFacts;
  readonly notMet: Partial<EligibilityFacts>;
  /** Left out only for a line that asks nothing which could be unknown. */
  readonly missing?: Partial<EligibilityFacts>;
  /** Another edition than RS2025, where the line stands only there. */
  readonly edition?: string;
};

/** A line that people judge: among what to attest for these facts, and not for the other ones. */
export type AttestedLimb = {
  readonly line: string;
  readonly clause: string;
  readonly shown: EligibilityFacts;
  readonly notShown: Partial<EligibilityFacts>;
  readonly edition?: string;
};

export type LimbCases = { readonly decided: readonly DecidedLimb[]; readonly attested: readonly AttestedLimb[] };
