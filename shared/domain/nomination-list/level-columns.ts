import { saysOneLevel } from '#shared/domain/nomination-list/award-cell';
import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { ratingIn } from '#shared/domain/nomination-list/award-pieces';
import { samplesBelow, share } from '#shared/domain/nomination-list/column-shapes';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnsOf } from '#shared/domain/nomination-list/list-table';
import type { Grid, GridCell } from '#shared/domain/nomination-list/sheet-grid';

type Fits = (cell: GridCell) => boolean;

/** “Xã” under “Hình thức đề nghị” may be a level of awards as well as the place of a unit. */
const isLevel = ({ role, leaf }: ListColumn): boolean =>
  role === 'awardLevel' || /^cap\b/.test(wordsOf(leaf)) || (role === 'unit' && saysOneLevel(leaf));

/** `Chiến sĩ thi đua`, `Giấy khen`: an award, whose level may stand in the column beside it. */
const namesAward: Fits = ({ text }) => recognizeAward(text) !== null || recognizeAward(`${text} cơ sở`) !== null;

const isAwardOf = ({ leaf }: ListColumn): Fits => {
  const level = saysOneLevel(leaf) ? leaf : '';
  return ({ text }) => recognizeAward(`${text} ${level}`) !== null;
};

const isRating: Fits = ({ text }) => ratingIn(text) !== null;

type Rule = {
  readonly asks: (column: ListColumn) => boolean;
  readonly fits: (column: ListColumn) => Fits;
  readonly role: ColumnRole;
};

/** Columns whose heads leave open what stands in them, by what does; the first that fits. */
const RULES: readonly Rule[] = [
  // “Cấp trên | Cấp tỉnh”, “Xã” that hold awards, and neither levels nor units.
  { asks: isLevel, fits: isAwardOf, role: 'award' },
  // “Loại | Cấp” under “Thi đua” and “Khen thưởng”: the kind of award, and none of recipients.
  { asks: ({ role }) => role === 'kind', fits: () => namesAward, role: 'award' },
  // “Mức độ” over `HTXSNV`, `HTTNV`: how well somebody worked.
  { asks: ({ role }) => role === 'awardLevel', fits: () => isRating, role: 'other' },
];

/** Gives columns headed “Cấp”, “Loại”, “Mức độ” the role that their cells show. */
export const withRolesOfLevels = (
  grid: Grid,
  bottom: number,
  columns: readonly ListColumn[],
): readonly ListColumn[] => {
  if (!columns.some((column) => RULES.some(({ asks }) => asks(column)))) return columns;
  const samplesOf = samplesBelow(grid, bottom, columns);
  return columns.map((column) => {
    const rule = RULES.find(({ asks, fits }) => asks(column) && share(samplesOf(column.index), fits(column)) >= 0.6);
    return rule === undefined ? column : { ...column, role: rule.role };
  });
};

/** `Danh hiệu | Cấp | Hình thức`: a level between two awards is that of the one before it. */
const isOfAwardBefore = (awards: readonly ListColumn[], level: ListColumn, award: ListColumn): boolean =>
  award.index > level.index && awards.some(({ index }) => index < level.index);

/**
 * The column that says the level of the awards in a column: the one there is. Of as many as there are columns of awards
 * each has its own, in their order; otherwise the next to its right.
 */
export const levelColumnFor = (header: TableHeader, award: ListColumn): ListColumn | undefined => {
  const levels = columnsOf(header, 'awardLevel');
  const [level] = levels;
  if (level === undefined) return undefined;
  const awards = columnsOf(header, 'award');
  if (levels.length === 1) return isOfAwardBefore(awards, level, award) ? undefined : level;
  const own = awards.length === levels.length ? levels[awards.indexOf(award)] : undefined;
  return own ?? levels.find(({ index }) => index > award.index) ?? levels[0];
};
