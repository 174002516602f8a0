import type { LocalDate } from '#shared/lib/local-date';

/** The slip of one award: who stands on it. */
export type BallotSlip = {
  readonly awardName: string;
  readonly nominees: readonly { readonly name: string; readonly post: string }[];
};

/** Everything a voting slip prints. It bears no number and no voter's name. */
export type BallotFacts = {
  readonly headLines: readonly string[];
  readonly place: string;
  readonly issuedOn: LocalDate | null;
  /** `PHIẾU BẦU`, `PHIẾU BIỂU QUYẾT` */
  readonly heading: string;
  /** `Xét tặng danh hiệu thi đua, hình thức khen thưởng năm 2025` */
  readonly subject: string;
  /** How to mark it. */
  readonly notes: readonly string[];
  /** Of each slip. */
  readonly copies: number;
  readonly slips: readonly BallotSlip[];
};
