/** What a token is asked, and what it answers: the words between the program and the process that loads its library. */

export type TokenCertificate = {
  readonly sha256: string;
  /** DER in base64. */
  readonly der: string;
  readonly tokenLabel: string;
};

export type TokenRequest =
  | { readonly kind: 'list'; readonly library: string }
  | {
      readonly kind: 'sign';
      readonly library: string;
      /** SHA-256 of the certificate whose key signs. */
      readonly certificate: string;
      readonly pin: string;
      /** What is signed, in base64; the digest is worked out in the other process, the key sees only that. */
      readonly data: string;
    };

/** Why a token did not do it, in our words; `details` is the library's number, never a secret. */
export type TokenRefusal = {
  readonly code:
    | 'signing.libraryUnusable'
    | 'signing.noToken'
    | 'signing.certificateNotFound'
    | 'signing.wrongPin'
    | 'signing.pinLocked'
    | 'signing.tokenFailed';
  readonly details: string;
};

export type TokenAnswer =
  | { readonly kind: 'certificates'; readonly certificates: readonly TokenCertificate[] }
  | { readonly kind: 'signature'; readonly signature: string }
  | { readonly kind: 'refused'; readonly refusal: TokenRefusal };
