import type { IssuedAs, PaperFoot, PaperHead } from '#shared/domain/paper-facts';
import type { LocalDate } from '#shared/lib/local-date';

/** One dossier that goes back, and why. */
export type ReturnedDossier = {
  /** `Bà Trần Thị A, Chuyên viên …` */
  readonly line: string;
  readonly awardName: string;
  /** A line break parts several reasons. */
  readonly reason: string;
};

/** Everything the letter prints that gives dossiers back to the unit that sent them. */
export type ReturnLetterFacts = PaperHead &
  PaperFoot & {
    /** `V/v trả hồ sơ đề nghị khen thưởng …` */
    readonly subject: string;
    readonly addressees: readonly string[];
    /** Paragraphs before the dossiers. */
    readonly opening: readonly string[];
    readonly dossiers: readonly ReturnedDossier[];
    readonly listStyle: 'inText' | 'attached';
    /** Null where nothing is to be sent in again. */
    readonly dueOn: LocalDate | null;
    /** Paragraphs after it; the last one closes the letter. */
    readonly closing: readonly string[];
    readonly issuedBy: string;
    readonly issuedAs: IssuedAs;
  };
