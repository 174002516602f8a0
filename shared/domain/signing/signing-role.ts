/** Whose signature it is, and so how NĐ 30/2020 shows it on the page. */
export const SIGNING_ROLES = ['leader', 'office', 'annex', 'copy'] as const;

/**
 * `leader` the person with authority (Phụ lục I, mục II.7: the image of the signature between capacity and name),
 * `office` the organisation on its paper (II.8a: the seal), `annex` the organisation on a file of its own that goes with
 * the paper (II.8b: text only), `copy` the organisation on a copy (seal and text at the top right).
 */
export type SigningRole = (typeof SIGNING_ROLES)[number];

/** The channels a signature can come by. */
export const SIGNING_WAYS = ['p12', 'token', 'vgca', 'command'] as const;
export type SigningWay = (typeof SIGNING_WAYS)[number];

/**
 * What of a decision is signed: `paper` the whole in one file, `main` the decision without its list, `annex` the list as a
 * file of its own, `copy` a copy of the paper.
 */
export const SIGNED_PARTS = ['paper', 'main', 'annex', 'copy'] as const;
export type SignedPart = (typeof SIGNED_PARTS)[number];

const ROLES_OF_PART: Readonly<Record<SignedPart, readonly SigningRole[]>> = {
  paper: ['leader', 'office'],
  main: ['leader', 'office'],
  annex: ['annex'],
  copy: ['copy'],
};

/**
 * The role that signs next, or null when every one has signed: the person with authority first, then văn thư for the
 * organisation (Điều 13 and 18 of NĐ 30/2020).
 */
export const nextRole = (part: SignedPart, signed: readonly SigningRole[]): SigningRole | null =>
  ROLES_OF_PART[part].find((role) => !signed.includes(role)) ?? null;

/** Whose certificates may sign in a role: a person's, or the organisation's. */
export const CERTIFICATE_ROLES = ['leader', 'office'] as const;
export type CertificateRole = (typeof CERTIFICATE_ROLES)[number];

export const certificateRoleOf = (role: SigningRole): CertificateRole => (role === 'leader' ? 'leader' : 'office');

/** The form of a copy, as it stands in its mark: sao y, sao lục, trích sao. */
export const COPY_FORMS = ['SY', 'SL', 'TrS'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];
