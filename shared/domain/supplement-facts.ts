import type { Signer } from '#shared/domain/decision-facts';
import type { LocalDate } from '#shared/lib/local-date';

/** One thing that a unit is asked to send or to put right. */
export type SupplementLine = {
  /** The person or collective; empty for what is asked of the whole list. */
  readonly name: string;
  readonly awardName: string;
  /** Where it stands: `dòng 15, trang tính “DS”`, or which dossier. */
  readonly place: string;
  readonly asked: string;
};

/** Everything a supplement request prints: what one unit is asked for, and by when. */
export type SupplementFacts = {
  readonly number: number | null;
  /** `PBS-UBND` */
  readonly symbol: string;
  readonly issuedOn: LocalDate | null;
  readonly place: string;
  readonly headLines: readonly string[];
  /** The unit that is asked. */
  readonly addressee: string;
  /** The paragraph before the table, without end mark. */
  readonly opening: string;
  readonly campaignName: string;
  readonly lines: readonly SupplementLine[];
  /** The workbooks that go with the paper, in which the unit puts its rows right. */
  readonly answerFiles: readonly string[];
  readonly dueOn: LocalDate;
  /** Whom the unit may ask; empty when nobody is named. */
  readonly contact: string;
  readonly signer: Signer;
  /** Nơi nhận, without dashes and end marks. */
  readonly recipients: readonly string[];
};
