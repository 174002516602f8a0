import type { AwardCode } from '#shared/domain/award-code';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import type { SentRow } from '#shared/domain/nomination-list/sent-row';
import type { RecipientKind } from '#shared/domain/recipient';

export type ProposedAward = { readonly code: AwardCode; readonly original: string };

export type TypedBirthDate = {
  readonly original: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` by precision; null when invalid. */
  readonly value: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'invalid';
};

/** One nominee as a list gives it: words of the file, tidied to NFC, nothing repaired silently. */
export type NomineeRow = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  /** All rows of the sheet that the recipient takes, when more than one. */
  readonly sourceRows?: readonly number[];
  readonly recipientKind: RecipientKind;
  readonly fullName: string;
  readonly honorific: string | null;
  readonly position: string | null;
  readonly unit: string | null;
  readonly awardProposed: readonly ProposedAward[];
  readonly achievements: string | null;
  readonly birthDate?: TypedBirthDate;
  readonly gender?: string | null;
  readonly hidden?: boolean;
  readonly votes?: Readonly<Record<string, number | null>>;
  readonly note?: string;
  /** The row of an earlier list that went back to the unit and that this one answers. */
  readonly answers?: SentRow;
};

export const PROBLEM_SEVERITIES = ['error', 'warning', 'info'] as const;
/** error: stops the row or asks; warning: must be shown; info: good to show. */
export type ProblemSeverity = (typeof PROBLEM_SEVERITIES)[number];

export type ListProblem = {
  readonly sheet: string | null;
  /** Null: the problem is of the whole sheet or file. */
  readonly sourceRow: number | null;
  readonly code: string;
  readonly severity: ProblemSeverity;
  /** Values for the sentence of shared/text/vi/list-problems.ts, e.g. the word that was not understood. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly relatedRows?: readonly number[];
  /** Which field of the row the doubt is about, so that the screen can mark the cell. */
  readonly field?: 'fullName' | 'position' | 'unit' | 'awardProposed' | 'birthDate' | 'achievements';
};

/** Why a row of the file is not a recipient. */
export const IGNORED_REASONS = [
  'title',
  'header',
  'group',
  'total',
  'signature',
  'legend',
  'lookup',
  'hiddenSheet',
  'blank',
  'other',
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

export type IgnoredRow = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly reason: IgnoredReason;
  readonly text: string;
};

export type LegacySample = { readonly before: string; readonly after: string };

/** A column of the file as the program took it, for the secretary to confirm or change. */
export type TableColumn = {
  /** 0-based. */
  readonly index: number;
  readonly label: string;
  readonly role: ColumnRole;
  /** The award that a mark in this column gives. */
  readonly award?: AwardCode;
  /** The encoding that its cells were converted from; null: Unicode. */
  readonly encoding: LegacyEncoding | null;
  /** The first value of somebody listed, else the first under the header; empty when there is none. */
  readonly sample: string;
  /** A value of a column in an old encoding, as the file has it and in Unicode. */
  readonly legacySample?: LegacySample;
};

/** A table of a visible sheet. One that was not taken for a list (`isList` false) may be made one by choosing roles. */
export type ListTable = {
  readonly sheet: string | null;
  /** `sourceRow` of the lowest header row; of a table without header its first row. */
  readonly headerRow: number;
  readonly isList: boolean;
  readonly columns: readonly TableColumn[];
};

/** Whom the lines above a list name as the unit that sends it. */
export type NamedSender = {
  /** As the file writes it; of a letterhead mostly in capitals. */
  readonly name: string;
  /** The body that the letterhead sets above it. */
  readonly above: string | null;
  /** The line that says so. */
  readonly said: string;
};

/** What the program understood of a file. Every row with content stands in rows, problems or ignoredRows. */
export type ListReading = {
  /** The year of achievement; of a school year the later one. */
  readonly awardYear: number | null;
  /** `2024-2025` when the list is of a school year. */
  readonly schoolYear?: string;
  /** The unit that the lines above the list name as its sender; left out where they name none, or several. */
  readonly namedSender?: NamedSender;
  /** The file is our own paper that asks a unit for what is missing, and no list. */
  readonly isOwnRequest?: boolean;
  readonly rows: readonly NomineeRow[];
  /** What rows without a name say else, for when they are named. They stand in `problems`, and are no nominees yet. */
  readonly nameless: readonly NomineeRow[];
  readonly problems: readonly ListProblem[];
  readonly ignoredRows: readonly IgnoredRow[];
  readonly tables: readonly ListTable[];
};
