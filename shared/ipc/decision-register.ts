import { z } from 'zod';
import { DECISION_KINDS, REGISTER_STATES } from '#shared/domain/decision-register/register';
import {
  Count,
  Day,
  ExportedFile,
  ExportFormats,
  Id,
  Line,
  Nothing,
  OptionalLine,
  Saved,
  Year,
} from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const DocumentNumber = z.int().min(1).max(999_999);
const Series = { symbol: Line, year: Year };

/** Another decision, as a link shows it. */
export const DecisionLink = z.object({
  decisionId: Id,
  kind: z.enum(DECISION_KINDS),
  number: z.int(),
  symbol: z.string(),
  issuedOn: z.string(),
});

const RegisterLine = z.object({
  key: z.string(),
  first: z.int(),
  last: z.int().nullable(),
  suffix: z.string(),
  decisionId: Id.nullable(),
  entryId: Id.nullable(),
  kind: z.enum(DECISION_KINDS).nullable(),
  dated: z.string().nullable(),
  subject: z.string(),
  person: z.string(),
  count: Count.nullable(),
  state: z.enum(REGISTER_STATES),
  explanation: z.string(),
  amends: DecisionLink.nullable(),
  amendedBy: z.array(DecisionLink),
});

export const decisionRegisterRoutes = {
  'register.series': query(Nothing, z.array(z.object({ symbol: z.string(), year: z.int() }))),
  /** “Sổ quyết định” of one series and year, with a line for every gap that nobody explained. */
  'register.book': query(
    z.strictObject(Series),
    z.object({
      next: z.int(),
      lines: z.array(RegisterLine),
      counts: z.object({
        issued: Count,
        corrected: Count,
        revoked: Count,
        held: Count,
        missing: Count,
        repeated: Count,
      }),
    }),
  ),
  /** Holds numbers from `number` on for papers to come. */
  'register.reserve': command(
    z.strictObject({
      ...Series,
      number: DocumentNumber,
      amount: z.int().min(1).max(50),
      /** For whom. */
      person: Line,
      /** For what. */
      subject: Line,
    }),
    z.object({ ids: z.array(Id) }),
  ),
  /** Gives a held number back; the reason explains the number should it stay empty. */
  'register.release': command(z.strictObject({ id: Id, reason: Line }), Saved),
  /** Says why numbers stand empty, or that papers outside the program bear them (`last` null: every later one too). */
  'register.explain': command(
    z.strictObject({
      ...Series,
      kind: z.enum(['blank', 'outside']),
      first: DocumentNumber,
      last: DocumentNumber.nullable(),
      reason: Line,
    }),
    Saved,
  ),
  /** Enters one paper of the series that the program did not make; a number borne already needs an explanation. */
  'register.enterOutside': command(
    z.strictObject({
      ...Series,
      number: DocumentNumber,
      /** As an old book writes it: `a` of `05a`. */
      suffix: z.string().trim().max(4),
      dated: Day.nullable(),
      subject: Line,
      person: OptionalLine,
      explanation: OptionalLine,
    }),
    Saved,
  ),
  /** Takes a note or an outside paper out of the book again. */
  'register.strike': command(z.strictObject({ id: Id, reason: Line }), Saved),
  /** The book as it prints. */
  'register.preview': query(z.strictObject(Series), z.object({ html: z.string() })),
  'register.export': command(
    z.strictObject({ ...Series, formats: ExportFormats }),
    z.object({ files: z.array(ExportedFile) }),
  ),
};
