import { z } from 'zod';
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

/** The kinds of paper with what each one holds: a new kind is its fields, this line, and the one below. */
export const PAPER_FIELDS = {
  submission: SubmissionFields,
} as const;

export type PaperKind = keyof typeof PAPER_FIELDS;
export const PAPER_KINDS = Object.keys(PAPER_FIELDS) as [PaperKind, ...PaperKind[]];

/** Stored and sent: the kind decides what the fields are. */
export const PaperContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('submission'), fields: SubmissionFields }),
]);

export type PaperFieldsOf<K extends PaperKind> = z.output<(typeof PAPER_FIELDS)[K]>;
