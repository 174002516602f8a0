import { z } from 'zod';
import { PARTICULARS, REPORT_TEXTS } from '#shared/domain/achievement-report/report-facts';
import { COPY_FORMS } from '#shared/domain/decision-copy';
import { AwardCodeField, Day, Id, Line, OptionalLine, Prose } from '#shared/ipc/fields';

/** Fields that most papers share. The program proposes each value, the secretary changes what she likes. */

const Head = {
  /** Null while the clerk has not given the number. */
  number: z.int().min(1).max(999_999).nullable(),
  symbol: Line,
  issuedOn: Day.nullable(),
  place: Line,
  headLines: z.array(Line).min(1).max(3),
};

const Foot = {
  signer: z.strictObject({
    name: Line,
    capacity: z.array(Line).min(1).max(4),
    /** The post in the office of who signs for a council. */
    post: OptionalLine.default(''),
  }),
  /** Nơi nhận, one a line, without dash and end mark. */
  recipients: z.array(Line).min(1).max(40),
};

const Paragraphs = z.array(Prose).max(40);
const IssuedAs = z.enum(['paper', 'electronic']).default('paper');

/** Lines of the list that are to read otherwise than the program composes them. */
const Lines = z.array(z.strictObject({ dossierId: Id, line: Line })).max(10_000);

/** How a paper prints the awards' names, where not as the regulations do. */
const AwardNames = z.array(z.strictObject({ code: AwardCodeField, name: Line })).max(30);

const SubmissionFields = z.strictObject({
  ...Head,
  subject: Line,
  addressees: z.array(Line).max(20),
  legalBases: z.array(Line).max(30),
  opening: Paragraphs.min(1),
  counts: z.enum(['byAward', 'none']),
  closing: Paragraphs.min(1),
  awardNames: AwardNames,
  listStyle: z.enum(['short', 'full']),
  listOrientation: z.enum(['portrait', 'landscape']),
  listHeading: OptionalLine,
  listReference: OptionalLine,
  issuedBy: Line,
  issuedAs: IssuedAs,
  lines: Lines,
  ...Foot,
});

/** A report of one dossier: forms carry no number; the history comes from the book and is not among the fields. */
const ReportFields = z.strictObject({
  number: z.null(),
  symbol: z.literal(''),
  issuedOn: Day.nullable(),
  place: Line,
  headLines: z.array(Line).min(1).max(3),
  subject: Line,
  /** `Mẫu số 05 Nghị định số 152/2025/NĐ-CP`; empty: not printed. */
  form: OptionalLine,
  awardName: Line,
  nominee: OptionalLine,
  /** One line each; what is left empty is printed as a dotted line. */
  particulars: z.partialRecord(z.enum(PARTICULARS), OptionalLine),
  texts: z.partialRecord(z.enum(REPORT_TEXTS), Prose),
  reporter: OptionalLine,
  needsConfirmation: z.boolean(),
  showGuides: z.boolean(),
});

/** What the council reads of every nominee; the history comes from the book. */
const SummaryFields = z.strictObject({
  ...Head,
  subject: Line,
  opening: Paragraphs.min(1),
  closing: Paragraphs.min(1),
  awardNames: AwardNames,
  /** How many years of history are told, the award year included; null: as many as each award's criteria look at. */
  years: z.int().min(1).max(25).nullable(),
  /** Achievements that are to read otherwise than the list tells them. */
  achievements: z.array(z.strictObject({ dossierId: Id, text: Prose })).max(10_000),
  ...Foot,
});

/** A copy of an issued decision; `unit` only in an extract. */
const CopyFields = z.strictObject({
  ...Head,
  subject: Line,
  form: z.enum(COPY_FORMS),
  unit: OptionalLine,
  ...Foot,
});

/** The kinds of paper with what each one holds: a new kind is its fields, this line, and the one below. */
export const PAPER_FIELDS = {
  submission: SubmissionFields,
  achievementReport: ReportFields,
  achievementSummary: SummaryFields,
  decisionCopy: CopyFields,
} as const;

export type PaperKind = keyof typeof PAPER_FIELDS;
export const PAPER_KINDS = Object.keys(PAPER_FIELDS) as [PaperKind, ...PaperKind[]];

/** Stored and sent: the kind decides what the fields are. */
export const PaperContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('submission'), fields: SubmissionFields }),
  z.strictObject({ kind: z.literal('achievementReport'), fields: ReportFields }),
  z.strictObject({ kind: z.literal('achievementSummary'), fields: SummaryFields }),
  z.strictObject({ kind: z.literal('decisionCopy'), fields: CopyFields }),
]);

export type PaperFieldsOf<K extends PaperKind> = z.output<(typeof PAPER_FIELDS)[K]>;
