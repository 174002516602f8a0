import type { AwardCode } from '#shared/domain/award-code';
import { findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import type { BallotRule } from '#shared/domain/voting';

/**
 * Lays parts of a ballot rule over an edition's row, as a council's own regulation would; gives the way back.
 * Each file of tests has the editions to itself.
 */
export const plantBallotRule = (
  edition: RegulationEdition,
  code: AwardCode,
  part: Partial<BallotRule>,
): (() => void) => {
  const award = findAward(edition, code) as { ballot: BallotRule } | null;
  if (award === null) throw new Error(`${edition.id} does not know ${code}`);
  const before = award.ballot;
  award.ballot = { ...before, ...part };
  return () => {
    award.ballot = before;
  };
};
