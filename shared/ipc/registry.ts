import { z } from 'zod';
import { PERSON_CATEGORIES } from '#shared/domain/recipient';
import {
  AwardCodeField,
  Basis,
  Count,
  Day,
  Id,
  Line,
  Nothing,
  OptionalLine,
  Rating,
  RecipientKindField,
  Saved,
  Year,
} from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

export const UNIT_LEVELS = ['central', 'province', 'district', 'commune', 'unit'] as const;

export const UnitFields = z.strictObject({
  name: Line,
  shortName: OptionalLine,
  level: z.enum(UNIT_LEVELS),
  parentId: Id.nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
});

export const Unit = z.object({
  id: Id,
  name: z.string(),
  shortName: z.string(),
  level: z.enum(UNIT_LEVELS),
  parentId: Id.nullable(),
  parentName: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  people: z.int(),
});

export const PersonFields = z.strictObject({
  fullName: Line,
  honorific: OptionalLine,
  position: OptionalLine,
  unitId: Id.nullable(),
  birthDate: z.string().max(10).nullable(),
  category: z.enum(PERSON_CATEGORIES),
  isLeader: z.boolean(),
});

export const CollectiveFields = z.strictObject({
  name: Line,
  unitId: Id.nullable(),
  foundedYear: Year.nullable(),
  flagEligible: z.boolean().nullable(),
});

/** How a collective was made up in one year; null: not known. */
const Composition = {
  year: Year,
  members: Count.nullable(),
  completedTask: Count.nullable(),
  ldtt: Count.nullable(),
  cstdcs: Count.nullable(),
  disciplinedFromWarning: Count.nullable(),
};

/** A line of the registry of recipients, whatever its kind. */
export const RecipientLine = z.object({
  id: Id,
  kind: RecipientKindField,
  name: z.string(),
  honorific: z.string(),
  position: z.string(),
  unitId: Id.nullable(),
  unitName: z.string(),
  birthDate: z.string().nullable(),
  awards: z.int(),
});

/** The row of a list of earlier years that a fact came from; null: it came another way. */
const HistorySource = z
  .object({ fileName: z.string(), sheet: z.string(), sourceRow: z.int(), text: z.string() })
  .nullable();

export const HistoryAward = z.object({
  id: Id,
  year: z.int(),
  code: AwardCodeField,
  name: z.string(),
  basis: Basis,
  decisionNumber: z.string().nullable(),
  decidedOn: z.string().nullable(),
  /** Made by a decision issued here: it is not removed from the history. */
  byDecision: z.boolean(),
  /** The decision that took it back: it stays in the history and proves nothing any more. */
  revoked: z.object({ number: z.string(), on: z.string() }).nullable(),
  /** Words of its decision that a later one changed. */
  corrections: z.array(z.object({ before: z.string(), after: z.string(), number: z.string(), on: z.string() })),
  /** The decision that gave it back, the last time that it was taken. */
  restored: z.object({ number: z.string(), on: z.string() }).nullable(),
  /** Whom the decision names since it was corrected; null where it names whom the catalogue does. */
  correctedName: z.string().nullable(),
  source: HistorySource,
});

export const RecipientHistory = z.object({
  recipient: RecipientLine,
  awards: z.array(HistoryAward),
  ratings: z.array(
    z.object({ year: z.int(), level: Rating, decisionNumber: z.string().nullable(), source: HistorySource }),
  ),
  initiatives: z.array(
    z.object({
      id: Id,
      year: z.int(),
      name: z.string(),
      kind: z.enum(['initiative', 'research']),
      scope: z.enum(['base', 'province', 'national']),
      applied: z.boolean(),
      decisionNumber: z.string().nullable(),
      /** The author's share in percent, when a list said it. */
      share: z.int().nullable(),
      source: HistorySource,
    }),
  ),
  discipline: z.array(z.object({ form: z.string(), from: z.string(), to: z.string().nullable() })),
  openInvestigation: z.boolean(),
  /** Newest first. */
  investigations: z.array(
    z.object({ id: Id, summary: z.string(), openedOn: z.string(), closedOn: z.string().nullable() }),
  ),
  /** Of a collective, newest first. */
  compositions: z.array(z.object(Composition)),
  /** From this year on a year without a row means "none"; null: not confirmed yet. */
  historyKnownFrom: z.int().nullable(),
  /** What the forms need beside the line, so that an update overwrites nothing unseen. */
  person: z.object({ category: z.enum(PERSON_CATEGORIES), isLeader: z.boolean() }).nullable(),
  collective: z.object({ foundedYear: z.int().nullable(), flagEligible: z.boolean().nullable() }).nullable(),
  dossiers: z.array(
    z.object({ id: Id, campaign: z.string(), awardName: z.string(), status: z.string(), year: z.int() }),
  ),
});

const Owner = { recipientKind: RecipientKindField, recipientId: Id };

export const registryRoutes = {
  'units.list': query(z.strictObject({ onDate: Day.optional() }), z.array(Unit)),
  'units.add': command(UnitFields, Saved),
  'units.update': command(UnitFields.extend({ id: Id }), Saved),

  'recipients.search': query(
    z.strictObject({
      text: z.string().max(200).default(''),
      kind: RecipientKindField.optional(),
      unitId: Id.optional(),
      /** Only these. */
      ids: z.array(Id).max(1000).optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ total: z.int(), lines: z.array(RecipientLine) }),
  ),
  'recipients.history': query(z.strictObject(Owner), RecipientHistory),
  'people.add': command(PersonFields, Saved),
  'people.update': command(PersonFields.extend({ id: Id }), Saved),
  'collectives.add': command(CollectiveFields, Saved),
  'collectives.update': command(CollectiveFields.extend({ id: Id }), Saved),
  /** A year has one composition: recording it again replaces it. */
  'collectives.recordYear': command(z.strictObject({ recipientId: Id, ...Composition }), Saved),
  'households.add': command(z.strictObject({ name: Line, address: OptionalLine, unitId: Id.nullable() }), Saved),

  'ratings.record': command(
    z.strictObject({ ...Owner, year: Year, level: Rating, decisionNumber: OptionalLine }),
    Saved,
  ),
  'awards.record': command(
    z.strictObject({
      ...Owner,
      code: AwardCodeField,
      year: Year,
      basis: Basis,
      decisionNumber: OptionalLine,
      decidedOn: Day.nullable(),
    }),
    Saved,
  ),
  /** Takes a row out that was recorded by mistake; one made by an issued decision stays. */
  'awards.remove': command(z.strictObject({ id: Id, reason: Line }), Saved),
  'initiatives.remove': command(z.strictObject({ id: Id, reason: Line }), Saved),
  'initiatives.record': command(
    z.strictObject({
      personId: Id,
      year: Year,
      name: Line,
      kind: z.enum(['initiative', 'research']),
      scope: z.enum(['base', 'province', 'national']),
      applied: z.boolean(),
      decisionNumber: OptionalLine,
    }),
    Saved,
  ),
  'discipline.record': command(
    z.strictObject({ ...Owner, form: Line, from: Day, to: Day.nullable(), decisionNumber: OptionalLine }),
    Saved,
  ),
  /** While one is open nothing may be proposed for the recipient. */
  'investigations.open': command(z.strictObject({ ...Owner, summary: Line, openedOn: Day }), Saved),
  'investigations.close': command(z.strictObject({ id: Id, closedOn: Day }), Saved),
  /** The history of one recipient is complete from this year on: a year without a row then means "none". */
  'recipients.markHistoryKnown': command(z.strictObject({ ...Owner, fromYear: Year.nullable() }), Saved),

  'signers.list': query(
    Nothing,
    z.array(z.object({ id: Id, name: z.string(), capacity: z.array(z.string()), isCurrent: z.boolean() })),
  ),
  'signers.save': command(
    z.strictObject({ id: Id.nullable(), name: Line, capacity: z.array(Line).min(1).max(3), isCurrent: z.boolean() }),
    Saved,
  ),
};
