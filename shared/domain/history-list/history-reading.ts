import type { AwardCode } from '#shared/domain/award-code';
import type { ChosenHistoryColumn, HistoryTable } from '#shared/domain/history-list/history-columns';
import type { ChosenEncoding } from '#shared/domain/nomination-list/column-encodings';
import type { IgnoredRow, ListProblem, TypedBirthDate } from '#shared/domain/nomination-list/list-reading';
import type { RatingLevel, RecipientKind } from '#shared/domain/recipient';
import type { LocalDate } from '#shared/lib/local-date';

export const HISTORY_KINDS = ['award', 'rating', 'initiative'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export const INITIATIVE_KINDS = ['initiative', 'research'] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

export const INITIATIVE_SCOPES = ['base', 'province', 'national'] as const;
export type InitiativeScope = (typeof INITIATIVE_SCOPES)[number];

/** What one entry of the list says somebody has; words that were not understood stay in `original`. */
export type HistoryFact =
  | { readonly kind: 'award'; readonly code: AwardCode; readonly original: string }
  | { readonly kind: 'rating'; readonly level: RatingLevel | null; readonly original: string }
  | {
      readonly kind: 'initiative';
      readonly title: string;
      readonly initiativeKind: InitiativeKind;
      readonly scope: InitiativeScope | null;
      /** The author's share in percent, when the list gives it. */
      readonly share: number | null;
      readonly original: string;
    };

/** The decision as the list writes it; what it does not say is null. */
export type StatedDecision = {
  readonly number: string | null;
  readonly decidedOn: LocalDate | null;
  readonly authority: string | null;
};

/** The words that name a recipient, tidied to NFC. */
export type RecipientWords = {
  readonly recipientKind: RecipientKind;
  readonly fullName: string;
  readonly honorific: string | null;
  readonly position: string | null;
  readonly unit: string | null;
  readonly birthDate?: TypedBirthDate;
  readonly gender?: string | null;
};

/**
 * One fact of one recipient. A row of the file gives several: `part` names each by the column it stands in and its place
 * there, so that it keeps its name whatever is said of other columns.
 */
export type HistoryRow = RecipientWords & {
  readonly sheet: string | null;
  readonly sourceRow: number;
  /** All rows of the file that it stands in, where they are several. */
  readonly sourceRows?: readonly number[];
  readonly part: number;
  readonly hidden?: boolean;
  readonly fact: HistoryFact;
  readonly year: number | null;
  /** The year is only that of the decision: the list names none. */
  readonly isYearOfDecision: boolean;
  readonly decision: StatedDecision;
};

export type HistoryField =
  | 'fullName'
  | 'position'
  | 'unit'
  | 'birthDate'
  | 'year'
  | 'fact'
  | 'scope'
  | 'decisionNumber'
  | 'decidedOn';

export type HistoryProblem = Omit<ListProblem, 'field' | 'relatedRows'> & {
  /** Null: of the whole row. */
  readonly part: number | null;
  readonly field?: HistoryField;
};

/** What a list of earlier years says. Every row with content stands in rows, problems or ignoredRows. */
export type HistoryReading = {
  /** The file is our own paper that asks a unit for what is missing, and tells of no year. */
  readonly isOwnRequest?: boolean;
  readonly rows: readonly HistoryRow[];
  readonly problems: readonly HistoryProblem[];
  readonly ignoredRows: readonly IgnoredRow[];
  readonly tables: readonly HistoryTable[];
};

/** What the secretary says of the whole list; a row's own words win. */
export type HistoryOptions = {
  readonly year?: number | null;
  readonly decisionNumber?: string | null;
  readonly decidedOn?: LocalDate | null;
  readonly authority?: string | null;
  /** What the secretary says of columns; goes before what the headers say. */
  readonly columnRoles?: readonly ChosenHistoryColumn[];
  /** The encodings that she has confirmed or chosen; go before fonts and syllables. */
  readonly encodings?: readonly ChosenEncoding[];
};

export const NO_DECISION: StatedDecision = { number: null, decidedOn: null, authority: null };
