import type { NumberGap } from '#shared/domain/certificate-book/numbering';

/** One number of the book with what became of it. */
export type CertificateBookLine = {
  readonly number: number;
  readonly state: 'reserved' | 'given' | 'void' | 'revoked';
  readonly name: string;
  readonly awardName: string;
  /** Number and symbol of the decision. */
  readonly decision: string;
  readonly note: string;
  readonly reissues: readonly {
    readonly kind: 'replaced' | 'corrected';
    readonly reason: string;
    readonly on: string;
  }[];
};

/** What the printed book of certificates is made from: one series of one year, in the order of the numbers. */
export type CertificateBookFacts = {
  readonly headLines: readonly string[];
  readonly series: string;
  readonly year: number;
  readonly lines: readonly CertificateBookLine[];
  readonly gaps: readonly NumberGap[];
};
