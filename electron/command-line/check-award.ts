import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type CommandLine, type Ended, usageError } from '#electron/command-line/ended';
import { factsFault } from '#electron/command-line/facts-fault';
import { readJson } from '#electron/command-line/json-text';
import { AUTHORITIES } from '#shared/domain/authority';
import { awardCodeOf } from '#shared/domain/award-code-aliases';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { checkUnderTransition } from '#shared/domain/eligibility/transition';
import { PERSON_CATEGORIES } from '#shared/domain/recipient';
import { Basis, Count, Rating, RecipientKindField, Year } from '#shared/ipc/fields';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { applicableEditions } from '#shared/regulations/transition';
import { commandLineTexts as texts } from '#shared/text/vi/command-line';
import { errorTexts } from '#shared/text/vi/errors';
import { givenFactsTexts } from '#shared/text/vi/given-facts';

const { reasons, discipline } = givenFactsTexts;

const Day = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value), reasons.notADay);

/** Codes of the catalogue and those that other lists use for its awards. */
const WrittenCode = z.string().transform((text, context) => {
  const code = awardCodeOf(text);
  if (code !== null) return code;
  context.addIssue({ code: 'custom', message: reasons.unknownAward(text) });
  return z.NEVER;
});

/** People read the evidence: a code becomes its words, other words stay. */
const DisciplineForm = z
  .string()
  .transform((form) => (Object.hasOwn(discipline, form) ? discipline[form] : form) ?? form);

const Known = z.int().min(0).nullable().default(null);
const unknownUnless = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** A community (thôn, xã) is a collective to the law: Điều 20 khoản 1 names its titles among the collectives'. */
const KindOrCommunity = z.preprocess((kind) => (kind === 'community' ? 'collective' : kind), RecipientKindField);

/** Facts as a file gives them: an empty list is known to be none, an absent one is not known. */
const Facts = z.object({
  onDate: Day,
  award: WrittenCode,
  awardYear: Year,
  basis: Basis,
  recipientKind: KindOrCommunity,
  /** The day it was received for appraisal, where that is another one. */
  receivedOn: Day.optional(),
  subject: unknownUnless(z.object({ category: z.enum(PERSON_CATEGORIES), isLeader: z.boolean().default(false) })),
  ratings: unknownUnless(z.array(z.object({ year: Year, level: Rating, decisionNumber: z.string().optional() }))),
  awards: unknownUnless(
    z.array(
      z.object({
        code: WrittenCode,
        year: Year,
        date: Day.optional(),
        basis: Basis,
        decisionNumber: z.string().optional(),
      }),
    ),
  ),
  initiatives: unknownUnless(
    z.array(
      z.object({
        year: Year,
        scope: z.enum(['base', 'province', 'national']),
        kind: z.enum(['initiative', 'research']),
        applied: z.boolean(),
        name: z.string().optional(),
        decisionNumber: z.string().optional(),
      }),
    ),
  ),
  discipline: unknownUnless(z.array(z.object({ form: DisciplineForm, from: Day, to: Day.nullable().default(null) }))),
  openInvestigation: unknownUnless(z.boolean()),
  dissolvedOn: Day.nullable().optional(),
  votes: z.object({ members: Count, agreed: Count }).optional(),
  decidedBy: z.enum(AUTHORITIES).optional(),
  collective: unknownUnless(
    z.object({
      members: Known,
      completedTask: Known,
      ldtt: Known,
      cstdcs: Known,
      disciplinedFromWarning: Known,
      foundedYear: unknownUnless(Year),
      flagEligible: unknownUnless(z.boolean()),
    }),
  ),
});

type GivenFacts = EligibilityFacts & { readonly receivedOn?: LocalDate };
type Read = { readonly facts: GivenFacts; readonly ignored: readonly string[] } | { readonly fault: string };

/** What is not there stays absent: an optional fact is never a fact without a value. */
const withoutGaps = (facts: z.output<typeof Facts>): GivenFacts => JSON.parse(JSON.stringify(facts));

const readText = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const readFacts = (file: string): Read => {
  const text = readText(file);
  if (text === null) return { fault: texts.noFile(file) };
  const read = readJson(text);
  if ('fault' in read) return read;
  const parsed = Facts.safeParse(read.json);
  if (!parsed.success) return { fault: factsFault(parsed.error, read.json) };
  const ignored = Object.keys(Object(read.json)).filter((key) => !Object.hasOwn(Facts.shape, key));
  return { facts: withoutGaps(parsed.data), ignored };
};

/**
 * Judges one nominee for one award from a file of facts and prints the verdict with every line of the law. A misspelt
 * name leaves its fact unknown, so what is not read is said.
 */
export const checkAward = async ({ words }: CommandLine): Promise<Ended> => {
  const [file] = words;
  if (file === undefined) return usageError(texts.missingArgument(texts.fileArgument));
  const read = readFacts(file);
  if ('fault' in read) return usageError(read.fault);
  const { onDate, receivedOn = onDate } = read.facts;
  const judged = checkUnderTransition(applicableEditions({ receivedOn, onDate }), read.facts);
  if (!judged.ok) return usageError(errorTexts[judged.error.code]);
  return {
    exitCode: 0,
    output: JSON.stringify(judged.value, null, 2),
    ...(read.ignored.length > 0 && { complaint: givenFactsTexts.ignored(read.ignored) }),
  };
};
