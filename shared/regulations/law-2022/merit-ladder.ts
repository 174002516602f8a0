import type { AwardCode } from '#shared/domain/award-code';
import type { Applicability, Check, CriterionLine, Streak } from '#shared/domain/eligibility/rules';

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** Rows that count towards a higher award, with the words they are called by. */
export type CountedTitle = { readonly codes: readonly AwardCode[]; readonly name: string };
export const FLAG_OF_GOVERNMENT: CountedTitle = { codes: ['CO_CP'], name: '“Cờ thi đua của Chính phủ”' };
export const FLAG_OF_PROVINCE: CountedTitle = { codes: ['CO_TINH'], name: 'cờ thi đua của Bộ, ban, ngành, tỉnh' };
export const DIPLOMA_OF_PRIME_MINISTER: CountedTitle = {
  codes: ['BK_TTCP'],
  name: '“Bằng khen của Thủ tướng Chính phủ”',
};
export const DIPLOMA_OF_PROVINCE: CountedTitle = {
  codes: ['BK_TINH', 'BK_BO'],
  name: 'bằng khen của Bộ, ban, ngành, tỉnh',
};

type Ladder = {
  readonly id: string;
  readonly clause: string;
  /** The award one step below, held before the years begin. */
  readonly former: CountedTitle;
};

const heldLine = ({ id, clause, former }: Ladder, years: number, where: Applicability): CriterionLine => ({
  id: `${id}.held`,
  clause,
  text: `Đã được tặng ${former.name} trước khi ${twoDigits(years)} năm tính thành tích bắt đầu.`,
  ...where,
  check: { check: 'heldStrictlyBeforeWindow', codes: former.codes, years },
});

export type IndividualLadder = Ladder & {
  readonly excellentYears: number;
  readonly title: CountedTitle & { readonly times: number };
};

const YEARS = 5;
const goodYears = ({ former }: Ladder): Streak => ({ years: YEARS, rating: 'HTTNV', after: former.codes });

/**
 * The merit limb of an order for one person: the award below, “sau đó” five good years, in them so many excellent ones
 * and so many titles. Each demand is a line of its own, so that the one that fails is seen.
 */
export const individualLadder = (ladder: IndividualLadder, where: Applicability = {}): readonly CriterionLine[] => {
  const { id, clause, excellentYears, title } = ladder;
  const streak = goodYears(ladder);
  const merit: Applicability = { kinds: ['individual'], bases: ['merit'], ...where };
  return [
    heldLine(ladder, YEARS, merit),
    {
      id: `${id}.ratings`,
      clause,
      text: 'Sau đó liên tục từ 05 năm trở lên đến thời điểm đề nghị hoàn thành tốt nhiệm vụ trở lên.',
      ...merit,
      check: { check: 'consecutiveYears', ...streak },
    },
    {
      id: `${id}.excellent`,
      clause,
      text: `Trong thời gian đó có từ ${twoDigits(excellentYears)} năm trở lên hoàn thành xuất sắc nhiệm vụ.`,
      ...merit,
      check: { check: 'ratingsInStreak', level: 'HTXSNV', times: excellentYears, streak },
    },
    {
      id: `${id}.titles`,
      clause,
      text: `Trong thời gian đó có ${twoDigits(title.times)} lần được tặng ${title.name}.`,
      ...merit,
      check: { check: 'countInWindow', codes: title.codes, times: title.times, streak },
    },
  ];
};

type Counted = readonly [CountedTitle, times: number];

/** One way to have enough awards in the years; `unlessFlags`: only where the collective may not receive flags. */
export type Alternative = { readonly key: string; readonly counted: readonly Counted[]; readonly unlessFlags?: true };

export type CollectiveLadder = Ladder & {
  readonly years: 5 | 10;
  /** The title that stands for an excellent year. */
  readonly title: CountedTitle;
  readonly alternatives: readonly Alternative[];
  readonly foundedYears?: number;
  readonly foundedClause?: string;
};

const alternativeLine = (ladder: CollectiveLadder, streak: Streak, alternative: Alternative): CriterionLine => {
  const counts = alternative.counted.map(
    ([{ codes }, times]): Check => ({ check: 'countInWindow', codes, times, streak }),
  );
  const words = alternative.counted.map(([{ name }, times]) => `${twoDigits(times)} lần được tặng ${name}`);
  const unless = alternative.unlessFlags === true;
  return {
    id: `${ladder.id}.awards.${alternative.key}`,
    clause: ladder.clause,
    text: `${unless ? 'Tập thể không thuộc đối tượng được tặng cờ thi đua: ' : ''}${words.join(', ')}.`.replace(
      /^\d/,
      (digit) => `Có ${digit}`,
    ),
    check: { check: 'allOf', checks: unless ? [{ check: 'notFlagEligible' }, ...counts] : counts },
  };
};

/** The merit limb of an order for a collective: age, award below, excellent years after it, awards within them. */
export const collectiveLadder = (ladder: CollectiveLadder): readonly CriterionLine[] => {
  const { id, clause, years, title, former, alternatives, foundedYears, foundedClause } = ladder;
  const streak: Streak = { years, rating: 'HTXSNV', titles: title.codes, after: former.codes };
  const merit: Applicability = { kinds: ['collective'], bases: ['merit'] };
  const founded: readonly CriterionLine[] =
    foundedYears === undefined
      ? []
      : [
          {
            id: `${id}.founded`,
            clause: foundedClause ?? clause,
            text: `Có quá trình xây dựng, phát triển từ ${foundedYears} năm trở lên.`,
            ...merit,
            check: { check: 'yearsSinceFounded', years: foundedYears },
          },
        ];
  return [
    ...founded,
    heldLine(ladder, years, merit),
    {
      id: `${id}.ratings`,
      clause,
      text: `Sau đó liên tục từ ${twoDigits(years)} năm trở lên hoàn thành xuất sắc nhiệm vụ hoặc đạt ${title.name}.`,
      ...merit,
      check: { check: 'consecutiveYears', ...streak },
    },
    {
      id: `${id}.awards`,
      clause,
      text: 'Trong thời gian đó có đủ cờ thi đua, bằng khen theo một trong các cách sau.',
      ...merit,
      oneOf: alternatives.map((alternative) => alternativeLine(ladder, streak, alternative)),
    },
  ];
};
