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

const InvitationFields = z.strictObject({
  ...Head,
  subject: Line,
  opening: Line,
  invited: z.array(Line).max(60),
  attending: Line,
  chair: Line,
  heldOn: Day,
  startedAt: OptionalLine,
  meetingPlace: OptionalLine,
  agenda: z.array(Line).max(30),
  notes: Paragraphs.min(1),
  listStyle: z.enum(['attached', 'none']),
  issuedBy: Line,
  issuedAs: IssuedAs,
  ...Foot,
});

const MinutesFields = z.strictObject({
  number: Head.number,
  symbol: Line,
  issuedOn: Day.nullable(),
  headLines: Head.headLines,
  subject: Line,
  attending: Line,
  guests: z.array(Line).max(40),
  /** Lines above the points of the meeting, as given; none: the program composes them from the roll. */
  opening: Paragraphs,
  contentHeading: OptionalLine,
  points: Paragraphs.min(1),
  voteStyle: z.enum(['table', 'list', 'none']),
  resolution: Prose,
  /** How the minutes end, as given; empty composes it. */
  ending: OptionalLine,
  chairSigns: OptionalLine,
  awardNames: AwardNames,
  lines: Lines,
  recipients: Foot.recipients,
});

const CountingFields = z.strictObject({
  number: Head.number,
  symbol: Line,
  issuedOn: Day.nullable(),
  headLines: Head.headLines,
  subject: Line,
  place: Line,
  startedAt: OptionalLine,
  endedAt: OptionalLine,
  /** The first one heads the tellers; none of them may be a nominee. */
  tellers: z
    .array(z.strictObject({ name: OptionalLine, post: OptionalLine }))
    .min(1)
    .max(9),
  /** Only what the rules put to the ballot, or everything on the agenda. */
  scope: z.enum(['ballots', 'all']),
  conclusion: Paragraphs,
  awardNames: AwardNames,
  lines: Lines,
  recipients: Foot.recipients,
});

const BallotFields = z.strictObject({
  /** A voting slip bears no number. */
  number: z.null(),
  symbol: z.literal(''),
  issuedOn: Day.nullable(),
  place: Line,
  headLines: Head.headLines,
  heading: Line,
  subject: Line,
  notes: Paragraphs,
  /** Of the slip of each award. */
  copies: z.int().min(1).max(60),
  scope: z.enum(['ballots', 'all']),
  awardNames: AwardNames,
});

const ReturnLetterFields = z.strictObject({
  ...Head,
  subject: Line,
  addressees: z.array(Line).min(1).max(20),
  opening: Paragraphs.min(1),
  listStyle: z.enum(['inText', 'attached']),
  dueOn: Day.nullable(),
  closing: Paragraphs.min(1),
  issuedBy: Line,
  issuedAs: IssuedAs,
  /** Why each dossier goes back: kept from the day the letter was drafted, whatever becomes of the dossier. */
  lines: z.array(z.strictObject({ dossierId: Id, line: Prose })).max(5000),
  ...Foot,
});

/** The kinds of paper with what each one holds: a new kind is its fields, this line, and the one below. */
export const PAPER_FIELDS = {
  submission: SubmissionFields,
  achievementReport: ReportFields,
  achievementSummary: SummaryFields,
  decisionCopy: CopyFields,
  invitation: InvitationFields,
  minutes: MinutesFields,
  counting: CountingFields,
  ballot: BallotFields,
  returnLetter: ReturnLetterFields,
} as const;

export type PaperKind = keyof typeof PAPER_FIELDS;
export const PAPER_KINDS = Object.keys(PAPER_FIELDS) as [PaperKind, ...PaperKind[]];

/** Stored and sent: the kind decides what the fields are. */
export const PaperContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('submission'), fields: SubmissionFields }),
  z.strictObject({ kind: z.literal('achievementReport'), fields: ReportFields }),
  z.strictObject({ kind: z.literal('achievementSummary'), fields: SummaryFields }),
  z.strictObject({ kind: z.literal('decisionCopy'), fields: CopyFields }),
  z.strictObject({ kind: z.literal('invitation'), fields: InvitationFields }),
  z.strictObject({ kind: z.literal('minutes'), fields: MinutesFields }),
  z.strictObject({ kind: z.literal('counting'), fields: CountingFields }),
  z.strictObject({ kind: z.literal('ballot'), fields: BallotFields }),
  z.strictObject({ kind: z.literal('returnLetter'), fields: ReturnLetterFields }),
]);

export type PaperFieldsOf<K extends PaperKind> = z.output<(typeof PAPER_FIELDS)[K]>;
