/** The papers of a ceremony: who is called when, and who signs for what. */
export const CEREMONY_PAPERS = ['calling', 'signing'] as const;

export type CeremonyLine = {
  readonly name: string;
  readonly post: string;
  readonly awardName: string;
  /** Whole đồng; null where no money is paid with it. */
  readonly amount: number | null;
};

/** What a paper of the ceremony is made from: everybody in the order of calling. */
export type CeremonyFacts = {
  readonly paper: (typeof CEREMONY_PAPERS)[number];
  readonly headLines: readonly string[];
  /** `17/QĐ-UBND` */
  readonly decisions: readonly string[];
  /** How many certificates lie in one tray. */
  readonly traySize: number;
  readonly lines: readonly CeremonyLine[];
};
