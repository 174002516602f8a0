import type { AwardCode } from '#shared/domain/award-code';
import type { DuplicateKind } from '#shared/domain/nomination-list/duplicate-kinds';
import { gravestFirst } from '#shared/domain/nomination-list/duplicate-kinds';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { AwardBasis } from '#shared/domain/recipient';

/** An award of the history, as a list is compared with it. */
export type ReceivedAward = {
  readonly awardCode: AwardCode;
  readonly year: number;
  readonly basis: AwardBasis;
  readonly decisionNumber: string | null;
  readonly decidedOn: string | null;
  /** What it was given for, where its dossier says it. */
  readonly achievements: string | null;
};

/** What a row proposes, for one year and on one basis. */
export type Proposal = {
  readonly awardCodes: readonly AwardCode[];
  readonly year: number;
  readonly basis: AwardBasis;
  readonly achievements: string | null;
};

export type RepeatedAward = { readonly code: DuplicateKind; readonly award: ReceivedAward };

/** Titles for the work of one year that many receive year after year: having them from another year says nothing. */
export const YEARLY_TITLES: readonly AwardCode[] = [
  ...(['LDTT', 'CSTT', 'CSTDCS', 'TTLDTT', 'TTLDXS', 'DVTT', 'DVQT'] as const),
  ...(['CO_TINH', 'CO_CP', 'CO_QK', 'GDVH', 'XTB', 'TDPVH'] as const),
];

/** Given for the work of one year: once for each year. */
const OF_ONE_YEAR: readonly AwardCode[] = [...YEARLY_TITLES, 'CSTD_TINH', 'CSTDTQ'];

/** Awards that need several years: worth a note when they were given before. */
const NOT_EVERY_YEAR: readonly AwardCode[] = ['CSTD_TINH', 'CSTDTQ', 'BK_TINH', 'BK_BO', 'BK_QK', 'BK_TTCP'];

const isCertificate = (code: AwardCode): boolean => code === 'GK' || code.startsWith('GK_');

/** Orders, medals, state honours and prizes: each of them, of one rank, is given once. */
const isGivenOnce = (code: AwardCode): boolean =>
  /^(HC|HCH|DH|GT)_|^(KNC|NGUT|NGND|TT[NU][DT]|NS[NU][DT]|NN[NU][DT])$/.test(code);

/** Shorter words of praise are the same for everybody: `Hoàn thành xuất sắc nhiệm vụ`. */
const TELLING_LENGTH = 60;

const areOneAchievement = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && left.length >= TELLING_LENGTH && sameWordsKey(left) === sameWordsKey(right);

const isForm = (code: AwardCode): boolean => !OF_ONE_YEAR.includes(code);

const compareSameAward = (proposal: Proposal, award: ReceivedAward): DuplicateKind | null => {
  const { awardCode: code, year } = award;
  const sameYear = year === proposal.year;
  if (isGivenOnce(code)) return sameYear ? 'ALREADY_AWARDED' : 'AWARDED_ONCE_ALREADY';
  if (sameYear && OF_ONE_YEAR.includes(code)) return 'ALREADY_AWARDED';
  if (sameYear && award.basis === proposal.basis && !isCertificate(code)) return 'AWARDED_SAME_YEAR';
  return NOT_EVERY_YEAR.includes(code) && year <= proposal.year ? 'AWARDED_EARLIER' : null;
};

/** One achievement is rewarded with one form only; a title beside it is another matter. */
const isRewardedAlready = (proposal: Proposal, proposed: AwardCode, award: ReceivedAward): boolean =>
  isForm(proposed) && isForm(award.awardCode) && areOneAchievement(proposal.achievements, award.achievements);

const compare = (proposal: Proposal, proposed: AwardCode, award: ReceivedAward): readonly DuplicateKind[] => {
  const same = proposed === award.awardCode ? compareSameAward(proposal, award) : null;
  const rewarded = isRewardedAlready(proposal, proposed, award) ? (['ACHIEVEMENT_REWARDED'] as const) : [];
  return [...(same === null ? [] : [same]), ...rewarded];
};

/**
 * The gravest way in which a proposal repeats what the recipient holds; null when it repeats nothing. Of several
 * alike the latest award is told.
 */
export const repeatedAward = (proposal: Proposal, history: readonly ReceivedAward[]): RepeatedAward | null => {
  const latestFirst = [...history].sort((left, right) => right.year - left.year);
  const found = latestFirst.flatMap((award): readonly RepeatedAward[] =>
    proposal.awardCodes.flatMap((proposed) => compare(proposal, proposed, award).map((code) => ({ code, award }))),
  );
  return gravestFirst(found)[0] ?? null;
};
