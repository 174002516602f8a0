import type { Signer } from '#shared/domain/decision-facts';
import type { LocalDate } from '#shared/lib/local-date';

/** What stands at the head of a paper; texts are taken as given. */
export type PaperHead = {
  /** Null while the clerk has not given the number. */
  readonly number: number | null;
  /** `TTr-STP` */
  readonly symbol: string;
  readonly issuedOn: LocalDate | null;
  readonly place: string;
  /** The issuing body as it stands at top left, with its parent body above. */
  readonly headLines: readonly string[];
};

/** What stands at its foot. */
export type PaperFoot = {
  readonly signer: Signer;
  /** Nơi nhận, without dashes and end marks. */
  readonly recipients: readonly string[];
};

/** An electronic original leaves number and date open in the reference of its list (NĐ 30/2020, PL I). */
export type IssuedAs = 'paper' | 'electronic';
