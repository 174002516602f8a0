/** Whose signature it is, and so how NĐ 30/2020 shows it on the page. */
export const SIGNING_ROLES = ['leader', 'office', 'annex', 'copy'] as const;

/**
 * `leader` the person with authority (Phụ lục I, mục II.7: the image of the signature between capacity and name),
 * `office` the organisation on its paper (II.8a: the seal), `annex` the organisation on a file of its own that goes with
 * the paper (II.8b: text only), `copy` the organisation on a copy (text and seal at the top right).
 */
export type SigningRole = (typeof SIGNING_ROLES)[number];

/** The channels a signature can come by. */
export const SIGNING_WAYS = ['p12', 'token', 'vgca', 'command'] as const;
export type SigningWay = (typeof SIGNING_WAYS)[number];

/** What of a decision is signed: the paper as it prints, or its list as a file of its own. */
export const SIGNED_PARTS = ['paper', 'annex'] as const;
export type SignedPart = (typeof SIGNED_PARTS)[number];

const ROLES_OF_PART: Readonly<Record<SignedPart, readonly SigningRole[]>> = {
  paper: ['leader', 'office'],
  annex: ['annex'],
};

/**
 * The role that signs next, or null when every one has signed: the person with authority first, then văn thư for the
 * organisation (Điều 13 and 18 of NĐ 30/2020).
 */
export const nextRole = (part: SignedPart, signed: readonly SigningRole[]): SigningRole | null =>
  ROLES_OF_PART[part].find((role) => !signed.includes(role)) ?? null;
