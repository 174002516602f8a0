import type { ReadDb } from '#db/council-db';
import type { PaperFacts } from '#shared/documents/registry';
import type { AppError } from '#shared/ipc/errors';
import type { PaperFieldsOf, PaperKind } from '#shared/ipc/paper-fields';
import type { LocalDate } from '#shared/lib/local-date';
import type { Result } from '#shared/lib/result';

/** What a paper belongs to. */
export type PaperPlace = {
  readonly campaignId: string;
  readonly meetingId: string | null;
  readonly decisionId: string | null;
  /** The dossiers that it names, in its order. */
  readonly dossierIds: readonly string[];
};

/** What a paper is asked for: whatever of it is known. */
export type AskedPaper = {
  readonly campaignId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly decisionId?: string | undefined;
  readonly dossierIds?: readonly string[] | undefined;
};

export type Drafted<K extends PaperKind> = {
  readonly place: PaperPlace;
  readonly fields: PaperFieldsOf<K>;
  /** The superseded paper that this one is written in place of. */
  readonly replaces?: string | null;
};

/** Everything that a kind of paper is beside its words: how it is proposed, gathered and chốt. */
export type PaperRules<K extends PaperKind> = {
  /** The stored fields, parsed again: a row from an older version must not slip through. */
  readonly parse: (stored: unknown) => PaperFieldsOf<K>;
  /** First proposals from what stands in the database; several where the paper goes to several units. */
  readonly propose: (db: ReadDb, asked: AskedPaper, today: LocalDate) => Result<readonly Drafted<K>[], AppError>;
  /** The draft that stands for the same thing already, and is opened instead of another one. */
  readonly standing?: (db: ReadDb, place: PaperPlace) => string | null;
  /** What the paper prints now: its fields, and what the database says beside them. */
  readonly facts: (db: ReadDb, place: PaperPlace, fields: PaperFieldsOf<K>) => PaperFacts[K];
  /** The words of each line that the secretary may change; none for a paper without a list of dossiers. */
  readonly lines?: (db: ReadDb, place: PaperPlace, fields: PaperFieldsOf<K>) => readonly PaperItem[];
  /** Bears a number: chốt asks for it. */
  readonly isNumbered: boolean;
  /** All papers of the kind share one series of numbers a year, whatever their symbol. */
  readonly isOneSeries?: true;
  /** Says what the meeting came to: reopening it leaves the paper behind. */
  readonly saysOutcome?: true;
  /** Why it may not be chốt yet, beyond what is missing in its frame. */
  readonly refusal?: (db: ReadDb, place: PaperPlace, fields: PaperFieldsOf<K>) => AppError | null;
};

export type PaperItem = { readonly dossierId: string; readonly name: string; readonly line: string };
