import { z } from 'zod';
import { AUTHORITIES, PROPOSERS } from '#shared/domain/authority';
import { PERSON_CATEGORIES } from '#shared/domain/recipient';
import { AwardCodeField, Basis, Count, Day, RecipientKindField } from '#shared/ipc/fields';
import { query } from '#shared/ipc/route';

export const AWARD_LEVELS = ['base', 'province', 'state'] as const;
export const AWARD_KINDS = ['title', 'form'] as const;

const EditionLine = z.object({
  id: z.string(),
  name: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});

/** A line of the law at its place. */
const Place = z.object({ clause: z.string(), text: z.string() });

const AwardLine = z.object({
  code: AwardCodeField,
  /** As papers print it: `“Lao động tiên tiến”`. */
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(AWARD_KINDS),
  level: z.enum(AWARD_LEVELS),
  recipientKinds: z.array(RecipientKindField),
});

const LookupLine = z.object({
  id: z.string(),
  clause: z.string(),
  text: z.string(),
  nature: z.enum(['checked', 'attested', 'shown']),
  unconfirmed: z.boolean(),
  subjects: z.array(z.enum(PERSON_CATEGORIES)),
  exceptSubjects: z.array(z.enum(PERSON_CATEGORIES)),
  /** The alternatives of a line that asks for one of several. */
  get limbs() {
    return z.array(LookupLine);
  },
});

/** Lines that speak of the same recipients and bases; an empty list means all of the award's. */
const CriteriaGroup = z.object({
  kinds: z.array(RecipientKindField),
  bases: z.array(Basis),
  lines: z.array(LookupLine),
});

const AuthorityField = z.enum(AUTHORITIES);

const Difference = z.object({
  /** False when the other edition does not know the award; then nothing else is said. */
  isThere: z.boolean(),
  isSame: z.boolean(),
  edition: EditionLine,
  lines: z.array(
    z.object({
      id: z.string(),
      change: z.enum(['added', 'removed', 'changed', 'reset', 'renumbered']),
      here: Place.nullable(),
      there: Place.nullable(),
    }),
  ),
  deciders: z.object({ added: z.array(AuthorityField), removed: z.array(AuthorityField) }),
  papers: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
  ballot: z.object({ here: z.string(), there: z.string() }).nullable(),
  money: z.array(z.object({ recipientKind: RecipientKindField, here: z.int().nullable(), there: z.int().nullable() })),
});

export const regulationRoutes = {
  /** The catalogue of the edition in force on a day (today when left out), with what the office's own rules add. */
  'regulations.search': query(
    z.strictObject({
      onDate: Day.optional(),
      /** Names, clauses (“Điều 44”), words of the criteria; without marks. */
      text: z.string().max(200).default(''),
      level: z.enum(AWARD_LEVELS).optional(),
      recipientKind: RecipientKindField.optional(),
      kind: z.enum(AWARD_KINDS).optional(),
    }),
    z.object({
      onDate: z.string(),
      edition: EditionLine,
      editions: z.array(EditionLine.extend({ onDate: z.string() })),
      total: Count,
      lines: z.array(
        AwardLine.extend({
          /** Where the words stand when the name does not hold them. */
          hit: Place.nullable(),
          /** The kinds of recipient for which what is recorded can decide the award by merit. */
          judgedKinds: z.array(RecipientKindField),
        }),
      ),
    }),
  ),
  /** One award as the edition of the day has it; with `compareWith` also what that edition has otherwise. */
  'regulations.award': query(
    z.strictObject({
      code: AwardCodeField,
      onDate: Day.optional(),
      compareWith: z.string().max(60).optional(),
    }),
    AwardLine.extend({
      edition: EditionLine,
      onDate: z.string(),
      historyYears: Count,
      decidedBy: z.array(z.object({ authority: AuthorityField, clause: z.string(), unconfirmed: z.boolean() })),
      proposedBy: z.array(z.object({ proposer: z.enum(PROPOSERS), clause: z.string(), unconfirmed: z.boolean() })),
      groups: z.array(CriteriaGroup),
      /** The lines that hold for every award. */
      general: z.array(CriteriaGroup),
      papers: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          when: z.enum(['always', 'relevant']),
          form: z.string().nullable(),
          /** For whom and on which basis this form is used; empty: for all. */
          kinds: z.array(RecipientKindField),
          bases: z.array(Basis),
          unconfirmed: z.boolean(),
        }),
      ),
      ballot: z.object({
        requiresBallot: z.boolean(),
        /** `ít nhất 80 % tổng số thành viên Hội đồng` */
        threshold: z.string(),
        quorum: z.string(),
        clause: z.string(),
        unconfirmed: z.boolean(),
      }),
      /** By the base salary of the day; both in đồng. */
      money: z.array(
        z.object({
          recipientKind: RecipientKindField,
          hundredths: z.int(),
          baseSalary: z.int(),
          exact: z.int(),
          amount: z.int(),
          clause: z.string(),
          unconfirmed: z.boolean(),
        }),
      ),
      quotas: z.array(z.object({ id: z.string(), text: z.string(), clause: z.string(), unconfirmed: z.boolean() })),
      deadlines: z.array(z.object({ id: z.string(), text: z.string(), clause: z.string(), unconfirmed: z.boolean() })),
      difference: Difference.nullable(),
    }),
  ),
};
