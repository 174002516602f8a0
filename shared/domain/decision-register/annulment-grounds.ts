/** One case of khoản 2 Điều 93, in which a decision is annulled and money and objects are taken back. */
export type AnnulmentGround = {
  readonly id: string;
  /** `điểm a khoản 2 Điều 93` */
  readonly clause: string;
  /** The words of the law, from the second word on in lower case as they stand in a list. */
  readonly text: string;
};

/** Where the law speaks of taking awards back. */
export type AnnulmentRules = {
  readonly law: string;
  readonly grounds: readonly AnnulmentGround[];
  /** What follows by itself: money and objects are taken back. */
  readonly effectClause: string;
  /** Who annuls: whoever decided. */
  readonly competenceClause: string;
  /** State honours are stripped and restored by the President only: not by a decision of the office. */
  readonly stateHonoursClause: string;
};
