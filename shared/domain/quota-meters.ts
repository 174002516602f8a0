import type { AwardCode } from '#shared/domain/award-code';
import { type Quota, type QuotaWhole, quotaCeiling } from '#shared/domain/quota';
import type { RatingLevel, RecipientKind } from '#shared/domain/recipient';
import { grouped } from '#shared/lib/grouped';
import { compareVietnamese } from '#shared/lib/vietnamese-text';

/** How far an award of the year has come, farthest first; `waiting` is proposed and not yet accepted. */
export const QUOTA_STANDINGS = ['decided', 'passed', 'accepted', 'waiting'] as const;
export type QuotaStanding = (typeof QUOTA_STANDINGS)[number];

/** Units stand by their id, or by their name when the registry does not know them. */
export type CountedUnit = { readonly key: string; readonly name: string; readonly rating: RatingLevel | null };
export type CountedAward = {
  readonly recipientId: string;
  readonly unitKey: string;
  readonly award: AwardCode;
  readonly standing: QuotaStanding;
};
export type CountedRating = {
  readonly recipientId: string;
  readonly unitKey: string;
  readonly kind: RecipientKind;
  readonly level: RatingLevel;
};

/** Awards and ratings of one year, in any order; one recipient may stand in several rows. */
export type QuotaFacts = {
  readonly units: readonly CountedUnit[];
  readonly awards: readonly CountedAward[];
  readonly ratings: readonly CountedRating[];
};

/** Cụm, khối thi đua: units that are measured together. */
export type Cluster = { readonly id: string; readonly name: string; readonly unitIds: readonly string[] };

/** One quota in one unit, cluster or the whole office. `used` leaves out what only waits. */
export type QuotaMeter = Readonly<Record<QuotaStanding, number>> & {
  readonly quota: Quota;
  readonly groupId: string;
  readonly groupName: string;
  /** Keys of the units it measures; null: all. */
  readonly unitKeys: readonly string[] | null;
  /** What the ceiling is a share of; null for a fixed number. */
  readonly whole: number | null;
  readonly ceiling: number;
  readonly used: number;
  readonly over: boolean;
  /** Not over, but it would be if everything that waits were accepted. */
  readonly near: boolean;
};

type Rows = { readonly awards: readonly CountedAward[]; readonly ratings: readonly CountedRating[] };
type Group = Pick<QuotaMeter, 'groupId' | 'groupName' | 'unitKeys'> & { readonly rating: RatingLevel | null };

const NO_ROWS: Rows = { awards: [], ratings: [] };

const distinct = (rows: readonly { readonly recipientId: string }[]): number =>
  new Set(rows.map(({ recipientId }) => recipientId)).size;

/** The titles that make up each whole; a higher title counts for the lower one it is chosen from. */
const WHOLE_AWARDS: Readonly<Record<QuotaWhole, readonly AwardCode[]>> = {
  ldttHolders: ['LDTT', 'CSTT'],
  ttldttCollectives: ['TTLDTT', 'TTLDXS'],
  flagCollectives: ['CO_TINH', 'CO_CP'],
  ratedGood: [],
};

const isPersonRated = ({ kind, level }: CountedRating, levels: readonly RatingLevel[]): boolean =>
  kind === 'individual' && levels.includes(level);

/**
 * Whoever is proposed counts in the whole like whoever holds: both are settled in the same round. HTXSNV is a share of
 * those rated HTTNV or better, never of the headcount; whether the Party's rule leaves out those rated HTXSNV themselves
 * was not seen, so its rows are unconfirmed.
 */
const countWhole = (whole: QuotaWhole, { awards, ratings }: Rows): number =>
  whole === 'ratedGood'
    ? distinct(ratings.filter((row) => isPersonRated(row, ['HTTNV', 'HTXSNV'])))
    : distinct(awards.filter(({ award }) => WHOLE_AWARDS[whole].includes(award)));

/** The awards that must be read for some quotas: those they count and those of their wholes. */
export const awardsRead = (quotas: readonly Quota[]): readonly AwardCode[] => [
  ...new Set(
    quotas.flatMap(({ counts, ceiling }) => [
      ...('award' in counts ? [counts.award] : []),
      ...('whole' in ceiling ? WHOLE_AWARDS[ceiling.whole] : []),
    ]),
  ),
];

const NONE: Readonly<Record<QuotaStanding, number>> = { decided: 0, passed: 0, accepted: 0, waiting: 0 };

/** Recipients by how far they have come; one with several rows counts once, by the farthest. A rating is decided. */
const standings = ({ counts }: Quota, { awards, ratings }: Rows): Readonly<Record<QuotaStanding, number>> => {
  if ('rating' in counts)
    return { ...NONE, decided: distinct(ratings.filter((row) => isPersonRated(row, [counts.rating]))) };
  const farthest = new Map<string, number>();
  for (const { recipientId, award, standing } of awards) {
    if (award !== counts.award) continue;
    const place = QUOTA_STANDINGS.indexOf(standing);
    farthest.set(recipientId, Math.min(place, farthest.get(recipientId) ?? place));
  }
  const result = { ...NONE };
  for (const place of farthest.values()) {
    const standing = QUOTA_STANDINGS[place];
    if (standing !== undefined) result[standing] += 1;
  }
  return result;
};

const measure = (quota: Quota, { rating, ...group }: Group, rows: Rows): QuotaMeter => {
  const whole = 'whole' in quota.ceiling ? countWhole(quota.ceiling.whole, rows) : null;
  const ceiling = quotaCeiling(quota, whole ?? 0, rating);
  const counted = standings(quota, rows);
  const used = counted.decided + counted.passed + counted.accepted;
  const over = used > ceiling;
  return { quota, ...group, whole, ceiling, ...counted, used, over, near: !over && used + counted.waiting > ceiling };
};

const urgency = ({ over, near }: QuotaMeter): number => (over ? 0 : near ? 1 : 2);

/** Awards move while dossiers are decided; ratings come after them. */
const kindPlace = ({ quota }: QuotaMeter): number => ('award' in quota.counts ? 0 : 1);

const inOrder = (left: QuotaMeter, right: QuotaMeter): number =>
  urgency(left) - urgency(right) ||
  kindPlace(left) - kindPlace(right) ||
  compareVietnamese(left.groupName, right.groupName) ||
  (left.groupId < right.groupId ? -1 : left.groupId > right.groupId ? 1 : 0);

/**
 * How full each quota is, by unit, cluster or office: those over the ceiling first, then those near it. Groups where
 * nothing is counted have no meter. Whole numbers only; the order of the facts does not matter.
 */
export const quotaMeters = (
  quotas: readonly Quota[],
  facts: QuotaFacts,
  clusters: readonly Cluster[],
): readonly QuotaMeter[] => {
  const awards = grouped(facts.awards, ({ unitKey }) => unitKey);
  const ratings = grouped(facts.ratings, ({ unitKey }) => unitKey);
  const groups: Readonly<Record<Quota['per'], readonly Group[]>> = {
    unit: facts.units.map(({ key, name, rating }) => ({ groupId: key, groupName: name, unitKeys: [key], rating })),
    cluster: clusters.map(({ id, name, unitIds }) => ({
      groupId: id,
      groupName: name,
      unitKeys: unitIds,
      rating: null,
    })),
    office: [{ groupId: 'office', groupName: '', unitKeys: null, rating: null }],
  };
  const rowsOf = ({ unitKeys }: Group): Rows =>
    unitKeys === null
      ? facts
      : [...new Set(unitKeys)].reduce<Rows>(
          (rows, key) => ({
            awards: rows.awards.concat(awards.get(key) ?? []),
            ratings: rows.ratings.concat(ratings.get(key) ?? []),
          }),
          NO_ROWS,
        );
  return quotas
    .flatMap((quota) => groups[quota.per].map((group) => measure(quota, group, rowsOf(group))))
    .filter(({ used, waiting }) => used + waiting > 0)
    .toSorted(inOrder);
};

/** Whether an award in a unit is one of those that the meter counts. */
export const isMeasured = (
  { quota, unitKeys }: QuotaMeter,
  { award, unitKey }: Pick<CountedAward, 'award' | 'unitKey'>,
): boolean =>
  'award' in quota.counts && quota.counts.award === award && (unitKeys === null || unitKeys.includes(unitKey));
