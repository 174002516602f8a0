import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { CriterionLine } from '#shared/domain/eligibility/rules';
import { AWARD_BASES, type AwardBasis, type RecipientKind } from '#shared/domain/recipient';

type SubjectCategory = NonNullable<EligibilityFacts['subject']>['category'];

/** Decided by what is recorded, left to a person, or only shown to one when it does not hold. */
export type LineNature = 'checked' | 'attested' | 'shown';

export type LookupLine = {
  readonly id: string;
  readonly clause: string;
  readonly text: string;
  readonly nature: LineNature;
  readonly unconfirmed: boolean;
  readonly subjects: readonly SubjectCategory[];
  readonly exceptSubjects: readonly SubjectCategory[];
  /** The alternatives of a line that asks for one of several. */
  readonly limbs: readonly LookupLine[];
};

/** Lines that speak of the same recipients and bases; an empty list means all of the award's. */
export type CriteriaGroup = {
  readonly kinds: readonly RecipientKind[];
  readonly bases: readonly AwardBasis[];
  readonly lines: readonly LookupLine[];
};

const natureOf = (line: CriterionLine): LineNature => {
  if ('attest' in line) return 'attested';
  return 'advisory' in line && line.advisory ? 'shown' : 'checked';
};

const toLookupLine = (line: CriterionLine): LookupLine => ({
  id: line.id,
  clause: line.clause,
  text: line.text,
  nature: natureOf(line),
  unconfirmed: line.unconfirmed === true,
  subjects: line.subjects ?? [],
  exceptSubjects: line.exceptSubjects ?? [],
  limbs: 'oneOf' in line ? line.oneOf.map(toLookupLine) : [],
});

/** Those of `all` that are restricted to, in the order of `all`; none when nothing is restricted. */
const restrictedTo = <T>(all: readonly T[], some: readonly T[] | undefined): readonly T[] => {
  const kept = all.filter((one) => some?.includes(one));
  return kept.length === all.length ? [] : kept;
};

const rankOf = <T>(all: readonly T[], [first]: readonly T[]): number =>
  first === undefined ? all.length : all.indexOf(first);

/**
 * The lines of an award by whom and what basis they speak of: each kind in the award's order, công trạng first, lines
 * for everyone last. Lines for kinds the award is not for are left out.
 */
export const groupCriteria = (
  lines: readonly CriterionLine[],
  recipientKinds: readonly RecipientKind[],
): readonly CriteriaGroup[] => {
  const groups = new Map<string, CriteriaGroup & { readonly lines: LookupLine[] }>();
  for (const line of lines) {
    if (line.kinds && !recipientKinds.some((kind) => line.kinds?.includes(kind))) continue;
    const kinds = restrictedTo(recipientKinds, line.kinds);
    const bases = restrictedTo(AWARD_BASES, line.bases);
    const key = JSON.stringify([kinds, bases]);
    const group = groups.get(key) ?? { kinds, bases, lines: [] };
    group.lines.push(toLookupLine(line));
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      rankOf(recipientKinds, a.kinds) - rankOf(recipientKinds, b.kinds) ||
      rankOf(AWARD_BASES, a.bases) - rankOf(AWARD_BASES, b.bases),
  );
};
