import type { Random } from '#db/seed/random';
import {
  FEMALE_MIDDLES,
  FEMALE_NAMES,
  INITIATIVES,
  MALE_MIDDLES,
  MALE_NAMES,
  POSITIONS,
  SURNAMES,
} from '#db/seed/sample-names';
import type { AwardCode } from '#shared/domain/award-code';
import type { RatingLevel } from '#shared/domain/recipient';
import { twoDigits } from '#shared/lib/two-digits';

/** How a person's years went; each kind shows another answer of the eligibility panel. */
export type Career = 'steady' | 'outstanding' | 'ready' | 'interrupted' | 'unknown';

export type SamplePerson = {
  readonly id: string;
  readonly name: string;
  readonly honorific: 'Ông' | 'Bà';
  readonly position: string;
  readonly isLeader: boolean;
  readonly birthDate: string;
  readonly career: Career;
  readonly ratings: readonly { readonly year: number; readonly level: RatingLevel }[];
  readonly awards: readonly { readonly year: number; readonly code: AwardCode }[];
  readonly initiatives: readonly {
    readonly year: number;
    readonly name: string;
    readonly scope: 'base' | 'province';
  }[];
  readonly disciplinedIn: number | null;
};

const CAREERS: readonly { readonly career: Career; readonly share: number }[] = [
  { career: 'ready', share: 10 },
  { career: 'outstanding', share: 25 },
  { career: 'steady', share: 45 },
  { career: 'interrupted', share: 10 },
  { career: 'unknown', share: 10 },
];

const careerOf = (index: number): Career => {
  let left = (index * 37) % 100;
  for (const { career, share } of CAREERS) {
    if (left < share) return career;
    left -= share;
  }
  return 'steady';
};

/** What a year's work was worth; `ready` has three outstanding years that end with the newest. */
const levelOf = (career: Career, yearsAgo: number, random: Random): RatingLevel => {
  if (career === 'interrupted' && yearsAgo === 2) return 'KHTNV';
  if (career === 'ready' && yearsAgo <= 2) return 'HTXSNV';
  if (career === 'outstanding') return yearsAgo <= 1 || random.chance(60) ? 'HTXSNV' : 'HTTNV';
  return random.chance(8) ? 'HTNV' : 'HTTNV';
};

const nameOf = (random: Random, isMale: boolean): string =>
  [
    random.pick(SURNAMES),
    random.pick(isMale ? MALE_MIDDLES : FEMALE_MIDDLES),
    random.pick(isMale ? MALE_NAMES : FEMALE_NAMES),
  ].join(' ');

/** At most a fifth of a unit may be rated HTXSNV: whoever finds the places taken is rated HTTNV and keeps the titles. */
const ratedLevel = (level: RatingLevel, mayBeOutstanding: boolean): RatingLevel =>
  level === 'HTXSNV' && !mayBeOutstanding ? 'HTTNV' : level;

const awardsFor = (levels: SamplePerson['ratings']): SamplePerson['awards'] =>
  levels.flatMap(({ year, level }) => [
    ...(level === 'HTXSNV' || level === 'HTTNV' ? [{ year, code: 'LDTT' as const }] : []),
    ...(level === 'HTXSNV' ? [{ year, code: 'CSTDCS' as const }] : []),
  ]);

/** One invented person with five years of history that end with `year`. */
export const samplePerson = (index: number, year: number, random: Random, mayBeOutstanding: boolean): SamplePerson => {
  const isMale = random.chance(52);
  const career = careerOf(index);
  const years = [4, 3, 2, 1, 0].map((ago) => ({ ago, year: year - ago }));
  const levels =
    career === 'unknown'
      ? []
      : years.map(({ ago, year: rated }) => ({ year: rated, level: levelOf(career, ago, random) }));
  const position = random.pick(POSITIONS);
  const isCreative = career === 'ready' || career === 'outstanding';
  return {
    id: `sample-person-${String(index).padStart(3, '0')}`,
    name: nameOf(random, isMale),
    honorific: isMale ? 'Ông' : 'Bà',
    position,
    isLeader: /Giám đốc|Trưởng phòng/.test(position),
    birthDate: `${1966 + Math.floor(random.next() * 34)}-${twoDigits(1 + Math.floor(random.next() * 12))}-${twoDigits(1 + Math.floor(random.next() * 28))}`,
    career,
    ratings: levels.map(({ year: rated, level }) => ({ year: rated, level: ratedLevel(level, mayBeOutstanding) })),
    awards: awardsFor(levels),
    initiatives: isCreative
      ? [
          { year: year - 1, name: random.pick(INITIATIVES), scope: 'base' },
          { year, name: random.pick(INITIATIVES), scope: career === 'ready' ? 'province' : 'base' },
        ]
      : [],
    disciplinedIn: career === 'interrupted' ? year - 2 : null,
  };
};
