import type { Particular, ReportShape, ReportText } from '#shared/domain/achievement-report/report-facts';
import type { RecipientKind } from '#shared/domain/recipient';

/** The tables that the forms of reports have. */
export type ReportTable =
  | 'titles'
  | 'forms'
  | 'ratings'
  | 'initiatives'
  | 'discipline'
  | 'compositions'
  | 'figures'
  | 'targets'
  | 'career';

/** What a paper says in a place of its own, beside what its role already tells. */
export type FormPart =
  | Particular
  | ReportText
  | ReportTable
  /** The achievement that a summary tells, whatever its report calls it. */
  | 'summary'
  /** The sentence that stands in place of the table of discipline. */
  | 'noDiscipline'
  /** What the paper is called, where that is not the same in all papers of a form. */
  | 'title'
  /** Which award a voting slip is about. */
  | 'slipAward';

/** When a part is printed: for a kind of recipient, or where something is recorded. */
export type FormCondition = RecipientKind | 'discipline';

/** By which form a report is laid out; every shape's summary is laid out alike. */
export type ReportForm = ReportShape | 'summary';
