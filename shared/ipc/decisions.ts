import { z } from 'zod';
import { DECISION_PARTINGS } from '#shared/domain/decision-parts';
import { DECISION_KINDS } from '#shared/domain/decision-register/register';
import { DossierLine } from '#shared/ipc/dossiers';
import {
  AwardCodeField,
  Count,
  Day,
  ExportedFile,
  ExportFormats,
  Id,
  Line,
  Nothing,
  OptionalLine,
  Prose,
  Saved,
  Year,
} from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

/** What the secretary fills in; the program proposes each value. */
export const DecisionFields = z.strictObject({
  /** Null while the clerk has not given the number. */
  number: z.int().min(1).max(999_999).nullable(),
  symbol: Line,
  issuedOn: Day.nullable(),
  place: Line,
  headLines: z.array(Line).min(1).max(3),
  authority: Line,
  /** `Về việc tặng Bằng khen của Chủ tịch UBND tỉnh` */
  subject: Line,
  /** Căn cứ, one a line, without the end mark. */
  legalBases: z.array(Line).min(1).max(30),
  /** How this decision prints the awards' names, where not as the regulations do. */
  awardNames: z
    .array(z.strictObject({ code: AwardCodeField, name: Line }))
    .max(30)
    .default([]),
  /** The words after the award in Điều 1: `đã có thành tích xuất sắc trong …`. */
  achievement: OptionalLine,
  /** Texts of Điều 1, 2, …; Điều 1 is composed anew from the list when it is left empty. */
  articles: z.array(Prose).min(1).max(12),
  signer: z.strictObject({ name: Line, capacity: z.array(Line).min(1).max(3) }),
  /** Nơi nhận, one a line, without dash and end mark. */
  recipients: z.array(Line).min(1).max(40),
  listStyle: z.enum(['lines', 'table']),
  /** Of a list in table style. */
  listOrientation: z.enum(['portrait', 'landscape']).default('portrait'),
  /** Parts the list by unit, a heading above each. */
  listByUnit: z.boolean().default(false),
  /** An electronic original leaves number and date open in the list's reference. */
  issuedAs: z.enum(['paper', 'electronic']).default('paper'),
  /** Prints each recipient's money: a column of a list in table style, and of the Excel list. */
  showAmounts: z.boolean().default(false),
});

export const DecisionLine = z.object({
  id: Id,
  number: z.int().nullable(),
  symbol: z.string(),
  issuedOn: z.string().nullable(),
  subject: z.string(),
  campaignName: z.string(),
  state: z.enum(['draft', 'issued']),
  kind: z.enum(DECISION_KINDS),
  items: Count,
  year: Year.nullable(),
});

const NotCompetent = z.object({
  awardCode: AwardCodeField,
  awardName: z.string(),
  /** `Thủ tướng Chính phủ`; null when the regulations of the day no longer have the award. */
  decidedBy: z.string().nullable(),
  clause: z.string(),
  unconfirmed: z.boolean(),
});

export const decisionRoutes = {
  'decisions.list': query(Nothing, z.array(DecisionLine)),
  'decisions.get': query(
    z.strictObject({ id: Id }),
    DecisionLine.extend({
      meetingId: Id.nullable(),
      /** A revocation of a revocation: awards hold again. */
      givesBack: z.boolean(),
      fields: DecisionFields,
      items: z.array(DossierLine.extend({ line: z.string() })),
      /** Of a draft: its awards that this office does not decide on the day of signing (today while there is none). */
      notCompetent: z.array(NotCompetent),
    }),
  ),
  /** Drafts a decision from what a closed meeting passed; bases, articles, signer and recipients are proposed. */
  'decisions.draft': command(
    z.strictObject({
      meetingId: Id,
      awardCodes: z.array(z.string()).optional(),
      /** One decision for all that is chosen, for each award, or for each unit that proposed. */
      parting: z.enum(DECISION_PARTINGS).default('together'),
    }),
    /** All drafts, and the first of them. */
    Saved.extend({ ids: z.array(Id) }),
  ),
  'decisions.update': command(
    z.strictObject({
      id: Id,
      fields: DecisionFields,
      lines: z
        .array(z.strictObject({ dossierId: Id, line: Line }))
        .max(10_000)
        .optional(),
    }),
    Saved,
  ),
  'decisions.discard': command(z.strictObject({ id: Id }), Saved),
  /** The paper as it will print: the same model that goes to Word and PDF. */
  'decisions.preview': query(z.strictObject({ id: Id }), z.object({ html: z.string() })),
  'decisions.nextNumber': query(
    z.strictObject({ symbol: Line, year: Year }),
    z.object({
      next: z.int(),
      /** Borne by a decision, or used for a paper that the program did not make. */
      taken: z.array(z.int()),
      /** Reserved in the book. */
      held: z.array(z.object({ number: z.int(), person: z.string(), subject: z.string() })),
    }),
  ),
  /** Number, date, signer and list become fixed; every dossier in it is decided and enters the award history. */
  'decisions.issue': command(
    z.strictObject({
      id: Id,
      /** By what the office decides an award that the law leaves to another (ủy quyền); needed then, else without effect. */
      authorization: OptionalLine.optional(),
      /** The warnings of the proof-reader that somebody has seen, by their keys. */
      seen: z.array(z.string().max(300)).max(5000).optional(),
    }),
    z.object({ id: Id, number: z.int(), items: Count }),
  ),
  'decisions.export': command(
    z.strictObject({ id: Id, formats: ExportFormats }),
    z.object({ files: z.array(ExportedFile) }),
  ),
};
