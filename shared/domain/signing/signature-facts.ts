import type { PlacedMark } from '#shared/domain/signing/mark-place';

/** What a certificate says, whoever vouches for it. Times are ISO 8601 in UTC. */
export type CertificateFacts = {
  readonly sha256: string;
  readonly name: string;
  readonly organisation: string;
  readonly issuer: string;
  readonly serial: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly key: 'RSA' | 'EC' | 'other';
  readonly keyBits: number;
  /** Digital signature or content commitment; a certificate that names no use may sign. */
  readonly maySign: boolean;
};

/**
 * Whether the certificate leads to a root that the office put in: `trusted`; to another or to none: `unknown`;
 * `broken`: some certificate on the way was not valid at the time or may not vouch for others.
 */
export type ChainState = 'trusted' | 'unknown' | 'broken';

/** One difference between two states of a file. */
export type FileChange = {
  /**
   * `signature` a signature was added or filled in; `proof` certificates and revocation lists kept with it (DSS);
   * `mark` an annotation or form field; `content` anything else: pages, texts, attachments, what runs at opening.
   */
  readonly kind: 'signature' | 'proof' | 'mark' | 'content';
  /** Where in the file, for the person who looks into it: `Pages/Kids/0/Contents`. */
  readonly place: string;
};

export type TimeStampFacts = {
  readonly at: string;
  readonly authority: string;
  /** The stamp is over this signature and its own signature holds. */
  readonly isValid: boolean;
  readonly chain: ChainState;
};

/** Everything that was found out about one signature of a PDF. */
export type SignatureFacts = {
  readonly fieldName: string;
  /** A document time stamp has no person behind it. */
  readonly kind: 'signature' | 'timeStamp';
  /** Where it shows; null when it shows nothing. */
  readonly mark: PlacedMark | null;
  /** The signed bytes are the whole file but the signature itself, from the first byte. */
  readonly coversFile: boolean;
  /** The byte range is what a signature must have: from the first byte, with exactly the signature left out. */
  readonly isWellFormed: boolean;
  /** A format this program can check: CAdES or PKCS#7 detached, RFC 3161. Without it nothing below is known. */
  readonly isSupported: boolean;
  readonly digestMatches: boolean;
  readonly signatureHolds: boolean;
  /** The attribute that binds the signature to this certificate is there and fits. */
  readonly isBound: boolean;
  /** SHA-1 or a key under 2048 (RSA) or 256 bits (EC). */
  readonly isWeak: boolean;
  readonly signer: CertificateFacts | null;
  readonly chain: ChainState;
  /** What the signer's machine said; null when it said nothing. */
  readonly claimedAt: string | null;
  readonly timeStamp: TimeStampFacts | null;
  /** What the file gained after this signature. */
  readonly after: readonly FileChange[];
};
