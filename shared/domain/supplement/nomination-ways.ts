import { readGroupHeading } from '#shared/domain/nomination-list/group-heading';
import type { ListProblem } from '#shared/domain/nomination-list/list-reading';
import type { FaultyRow } from '#shared/domain/supplement/faulty-rows';
import type { ListWays } from '#shared/domain/supplement/original-rows';

type Field = NonNullable<ListProblem['field']>;

const ROLES: Readonly<Record<Field, RegExp>> = {
  fullName: /^(name|familyName|givenName)$/,
  position: /^(position|positionUnit|rankPosition)$/,
  unit: /^(unit|positionUnit|address)$/,
  awardProposed: /^(award|awardLevel|awardMark|awardCode)$/,
  birthDate: /^(birthDate|birthMale|birthFemale)$/,
  achievements: /^achievements$/,
};

/** A unit, an award, else a kind of recipient. */
const subjectOf = (heading: string): 'unit' | 'award' | 'kind' => {
  const { unit, awards } = readGroupHeading(heading);
  if (unit !== null) return 'unit';
  return awards.length > 0 ? 'award' : 'kind';
};

/** How the rows of a nomination list are understood. */
export const NOMINATION_WAYS: ListWays<FaultyRow> = {
  isDoubtful: ({ problems }, { role }) => problems.some(({ field }) => field !== undefined && ROLES[field].test(role)),
  subjectsOf: (heading) => [subjectOf(heading)],
  reasonOf: ({ row }) => row?.achievements ?? null,
};
