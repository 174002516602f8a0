import type { AwardedList } from '#shared/domain/decision-facts';
import type { IssuedAs, PaperFoot, PaperHead } from '#shared/domain/paper-facts';

/** Everything a submission (tờ trình) prints: who is proposed for what, and the words around it. */
export type SubmissionFacts = PaperHead &
  PaperFoot & {
    /** `Về việc đề nghị khen thưởng …` */
    readonly subject: string;
    /** Kính gửi; none where the text itself names whom it is laid before. */
    readonly addressees: readonly string[];
    /** Without end marks, in order; may be empty. */
    readonly legalBases: readonly string[];
    /** Paragraphs before the counts of what is proposed. */
    readonly opening: readonly string[];
    /** A line for each award with how many are proposed for it, or none where the text tells it. */
    readonly counts: 'byAward' | 'none';
    /** Paragraphs after the counts; the last one closes the paper. */
    readonly closing: readonly string[];
    /** Two columns as units write them, or a column for each thing. */
    readonly listStyle: 'short' | 'full';
    readonly listOrientation: 'portrait' | 'landscape';
    /** Under `DANH SÁCH`: who is listed; may be empty. */
    readonly listHeading: string;
    /** The line that ties the list to its paper, as given; empty composes it. */
    readonly listReference: string;
    /** How the reference of the list names who issued it: `Sở Tư pháp`. */
    readonly issuedBy: string;
    readonly issuedAs: IssuedAs;
    readonly awards: readonly AwardedList[];
  };
