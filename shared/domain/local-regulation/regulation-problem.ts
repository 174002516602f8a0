import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import type { Confirmation, LocalRegulation } from '#shared/domain/local-regulation/local-regulation';
import type { Measure } from '#shared/domain/local-regulation/measure';
import { unconfirmedValues } from '#shared/domain/local-regulation/unconfirmed-values';
import { mayWaivePapers } from '#shared/domain/local-regulation/with-local-regulation';
import type { Share } from '#shared/domain/share';
import { isReversed } from '#shared/lib/local-date';

export type RegulationProblem = {
  readonly code:
    | 'terms.reversed'
    | 'units.notFound'
    | 'localRegulation.shareAboveWhole'
    | 'localRegulation.twice'
    | 'localRegulation.unitInTwoClusters'
    | 'localRegulation.noClusters'
    | 'localRegulation.cannotWaive'
    | 'localRegulation.variantSaysNothing'
    | 'localRegulation.unknownValue';
  readonly details?: string;
};

type Known = {
  readonly unitIds: ReadonlySet<string>;
  /** The national editions, every one. */
  readonly editions: readonly RegulationEdition[];
};

const firstTwice = (keys: readonly string[]): string | undefined =>
  keys.find((key, index) => keys.indexOf(key) !== index);

const twiceIn = (regulation: LocalRegulation): string | undefined => {
  const { quotas, clusters, deadlines, papers, criteria, ballots, money, confirmed } = regulation;
  const lists = [
    ...[quotas, clusters, deadlines, papers, criteria, ballots].map((rows) => rows.map(({ id }) => id)),
    ballots.map(({ award }) => award ?? '*'),
    papers.flatMap((paper) => (paper.change === 'waive' ? [`${paper.award} ${paper.code}`] : [])),
    money.coefficients.map(({ award, recipientKind }) => `${award} ${recipientKind}`),
    confirmed.map(({ edition, key }) => `${edition} ${key}`),
  ];
  return lists.map(firstTwice).find((key) => key !== undefined);
};

/** More than the whole, which nothing can reach; “quá 100 %” is that too. */
const isAboveWhole = (share: Share): boolean =>
  share.of > share.in || (share.of === share.in && share.moreThan === true);

const sharesOf = ({ quotas, ballots, confirmed }: LocalRegulation): readonly Share[] => [
  ...quotas.flatMap(({ ceiling }) => ('share' in ceiling ? [ceiling.share] : [])),
  ...ballots.flatMap(({ quorum, threshold }) => [quorum, threshold].filter((share) => share !== null)),
  ...confirmed.flatMap(({ measure }) => (measure?.kind === 'share' ? [measure.share] : [])),
];

const clusterProblem = ({ clusters, quotas }: LocalRegulation, unitIds: Known['unitIds']): RegulationProblem | null => {
  const unknown = clusters.flatMap((cluster) => cluster.unitIds).find((id) => !unitIds.has(id));
  if (unknown !== undefined) return { code: 'units.notFound', details: unknown };
  const members = clusters.flatMap(({ kind, unitIds: ids }) => ids.map((id) => `${kind} ${id}`));
  const shared = firstTwice(members);
  if (shared !== undefined) {
    const names = clusters.filter((cluster) => cluster.unitIds.some((id) => `${cluster.kind} ${id}` === shared));
    return { code: 'localRegulation.unitInTwoClusters', details: names.map(({ name }) => name).join(', ') };
  }
  const lonely = clusters.length === 0 ? quotas.find(({ per }) => per === 'cluster') : undefined;
  return lonely ? { code: 'localRegulation.noClusters', details: lonely.text } : null;
};

/** A waiver must have an edition within the regulation's term under which it holds. */
const waiverProblem = (regulation: LocalRegulation, editions: Known['editions']): RegulationProblem | null => {
  const { validFrom, validTo, papers } = regulation;
  const within = editions.filter(
    (edition) =>
      (validTo === null || edition.validFrom <= validTo) && (edition.validTo === null || validFrom <= edition.validTo),
  );
  const vain = papers.find(
    (paper) =>
      paper.change === 'waive' &&
      !within.some((edition) =>
        edition.awards.some((award) => award.code === paper.award && mayWaivePapers(edition, award)),
      ),
  );
  return vain ? { code: 'localRegulation.cannotWaive', details: vain.award } : null;
};

const fits = (given: Measure | null, national: Measure | null): boolean =>
  given === null || given.kind === national?.kind;

/**
 * The confirmations that settle something: of a value that its edition still marks, with a measure of its kind. A later
 * program may know a value for sure; what was confirmed of it is then no longer needed.
 */
export const neededConfirmations = <T extends Confirmation>(
  confirmed: readonly T[],
  editions: readonly RegulationEdition[],
): readonly T[] => {
  const asked = new Set(confirmed.map(({ edition }) => edition));
  const values = new Map(
    editions
      .filter(({ id }) => asked.has(id))
      .flatMap((edition) => unconfirmedValues(edition).map((value) => [`${edition.id} ${value.key}`, value] as const)),
  );
  return confirmed.filter(({ edition, key, measure }) => {
    const value = values.get(`${edition} ${key}`);
    return value !== undefined && fits(measure, value.measure);
  });
};

const confirmationProblem = ({ confirmed }: LocalRegulation, editions: Known['editions']): RegulationProblem | null => {
  const needed = new Set(neededConfirmations(confirmed, editions));
  const stray = confirmed.find((row) => !needed.has(row));
  return stray ? { code: 'localRegulation.unknownValue', details: `${stray.edition} ${stray.key}` } : null;
};

/**
 * Why a regulation cannot be kept, or null: reversed term, a row twice, a share above the whole, an unknown unit or one
 * in two cụm or two khối, a quota per cụm without any, papers waived where the law keeps them, a variant that says
 * nothing, a confirmed value that no edition has.
 */
export const regulationProblem = (regulation: LocalRegulation, known: Known): RegulationProblem | null => {
  if (isReversed(regulation.validFrom, regulation.validTo)) return { code: 'terms.reversed' };
  const twice = twiceIn(regulation);
  if (twice !== undefined) return { code: 'localRegulation.twice', details: twice };
  if (sharesOf(regulation).some(isAboveWhole)) return { code: 'localRegulation.shareAboveWhole' };
  const silent = regulation.ballots.find(({ id: _, award: __, clause: ___, ...parts }) =>
    Object.values(parts).every((part) => part === null),
  );
  if (silent) return { code: 'localRegulation.variantSaysNothing', details: silent.clause };
  return (
    clusterProblem(regulation, known.unitIds) ??
    waiverProblem(regulation, known.editions) ??
    confirmationProblem(regulation, known.editions)
  );
};
