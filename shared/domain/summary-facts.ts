import type { HistoryLine } from '#shared/domain/achievement-report/report-facts';
import type { AwardedList } from '#shared/domain/decision-facts';
import type { PaperFoot, PaperHead } from '#shared/domain/paper-facts';
import type { RecipientKind } from '#shared/domain/recipient';

/** One nominee as the council reads of them before it votes. */
export type SummaryRow = {
  readonly kind: RecipientKind;
  readonly honorific: string;
  readonly name: string;
  /** `1980`; empty while not known, and for collectives. */
  readonly birthYear: string;
  readonly position: string;
  readonly ratings: readonly Pick<HistoryLine, 'year' | 'what'>[];
  readonly awards: readonly Pick<HistoryLine, 'year' | 'what' | 'decisionNumber'>[];
  readonly initiatives: readonly (Pick<HistoryLine, 'year' | 'what' | 'decisionNumber'> & { readonly scope: string })[];
  readonly achievement: string;
};

export type SummaryUnit = { readonly unit: string; readonly rows: readonly SummaryRow[] };
export type SummaryAward = { readonly award: AwardedList['award']; readonly units: readonly SummaryUnit[] };

/** Everything the summary of achievements for the council prints. */
export type SummaryFacts = PaperHead &
  PaperFoot & {
    /** `Về thành tích của các tập thể, cá nhân đề nghị khen thưởng …` */
    readonly subject: string;
    /** Paragraphs before the table. */
    readonly opening: readonly string[];
    /** Paragraphs after it; the last one closes the paper. */
    readonly closing: readonly string[];
    readonly awards: readonly SummaryAward[];
  };
