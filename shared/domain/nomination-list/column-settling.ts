import { asksInSpiteOfPoints, standsUnderAward, yearAbove } from '#shared/domain/nomination-list/award-context';
import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { settleRatios } from '#shared/domain/nomination-list/ballot-columns';
import {
  areFilledInTurn,
  columnOfCollectives,
  columnOfPersons,
  columnOfUnits,
  holdsHonorifics,
  isColumnEmpty,
  samplesBelow,
  share,
  withBirthsByGender,
  withRolesByShape,
} from '#shared/domain/nomination-list/column-shapes';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { headWords } from '#shared/domain/nomination-list/header-vocabulary';
import { withRolesOfLevels } from '#shared/domain/nomination-list/level-columns';
import type { ListColumn } from '#shared/domain/nomination-list/list-table';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import { withToldAwardsAside } from '#shared/domain/nomination-list/told-awards';

const withRole = (columns: readonly ListColumn[], index: number, role: ColumnRole): readonly ListColumn[] =>
  columns.map((column) => (column.index === index ? { ...column, role } : column));

const isPersonName = (column: ListColumn): boolean => /\bho (va )?ten\b|\bho ten\b/.test(wordsOf(column.label));

/** “Tên gọi” over `Ông`, `Bà` beside the names: what a column holds goes before what its head says. */
const settleHonorifics = (grid: Grid, bottom: number, columns: readonly ListColumn[]): readonly ListColumn[] => {
  if (columns.some(({ role }) => role === 'honorific')) return columns;
  const names = columns.filter(({ role }) => role === 'name');
  const honorifics =
    names.length < 2 ? undefined : names.find((column) => holdsHonorifics(grid, bottom, columns, column));
  return honorifics === undefined ? columns : withRole(columns, honorifics.index, 'honorific');
};

/** A column of names that nobody filled in beside a filled one (“Tên gọi” left empty, “Tên tập thể”) names nobody. */
const dropEmptyNames = (grid: Grid, bottom: number, columns: readonly ListColumn[]): readonly ListColumn[] => {
  const isEmpty = ({ index }: ListColumn): boolean => isColumnEmpty(grid, bottom, index);
  const isNamed = columns.some(
    (column) => (column.role === 'name' || NAMES_COLLECTIVES.test(wordsOf(column.leaf))) && !isEmpty(column),
  );
  if (!isNamed) return columns;
  return columns.map((column) => (column.role === 'name' && isEmpty(column) ? { ...column, role: 'other' } : column));
};

const NAMES_COLLECTIVES = /^(tap the|ca nhan|ho gia dinh|ten|ten don vi|ten tap the|danh sach)$/;

/** Two name columns: “Họ và tên” is the name, the other one the unit; `Họ tên vợ (chồng)`, `Họ tên người nhận thay` are neither. */
const keepOneName = (grid: Grid, bottom: number, written: readonly ListColumn[]): readonly ListColumn[] => {
  const columns = settleHonorifics(grid, bottom, written);
  const names = columns.filter(({ role }) => role === 'name');
  if (areFilledInTurn(grid, bottom, names)) return columns;
  const kept = names.find(isPersonName) ?? names[0];
  return columns.map((column) => {
    if (column.role !== 'name' || column === kept) return column;
    return { ...column, role: isPersonName(column) ? 'other' : 'unit' };
  });
};

/** `Họ đệm | Tên` is a name in two columns; `Tên` alone is the name. */
const settleGivenName = (columns: readonly ListColumn[]): readonly ListColumn[] => {
  const family = columns.find(({ role }) => role === 'familyName');
  const given = columns.find(({ role }) => role === 'givenName');
  const hasName = columns.some(({ role }) => role === 'name');
  if (family !== undefined && given !== undefined && !hasName) return columns;
  return columns.map((column) => {
    if (column.role === 'givenName') return { ...column, role: hasName ? 'other' : 'name' };
    return column.role === 'familyName'
      ? { ...column, role: hasName || given !== undefined || column !== family ? 'other' : 'name' }
      : column;
  });
};

/** “Họ và tên” over two columns with nothing more said: the second one is the rest of the name. */
const settleSplitName = (grid: Grid, columns: readonly ListColumn[]): readonly ListColumn[] => {
  const names = columns.filter(({ role }) => role === 'name');
  const [first, second] = names;
  const isOneHeader = first !== undefined && second !== undefined && first.label === second.label;
  if (!isOneHeader || names.length !== 2 || second.index !== first.index + 1 || grid.width === 0) return columns;
  return withRole(withRole(columns, first.index, 'familyName'), second.index, 'givenName');
};

/** A list of initiatives or research is about works; the units beside them are no recipients. */
const LISTS_WORKS = /^(ten )?(de tai|sang kien|giai phap|cong trinh)\b/;

const NAMES_PARENT = /\b(chu quan|cap tren|truc thuoc|cong tac|quan ly)\b/;

const mayNameUnits = ({ role, label, leaf }: ListColumn): boolean =>
  NAMES_COLLECTIVES.test(wordsOf(leaf)) || (role === 'unit' && !NAMES_PARENT.test(wordsOf(label)));

/** The name column without a word for names: its cells tell it; a list of collectives may call it “Đơn vị”. */
const promoteName = (
  grid: Grid,
  { top, bottom }: HeaderRows,
  columns: readonly ListColumn[],
): readonly ListColumn[] => {
  if (columns.some(({ role }) => role === 'name' || role === 'familyName')) return columns;
  if (columns.some(({ label }) => LISTS_WORKS.test(wordsOf(label)))) return columns;
  const isList = columns.some(({ role }) => /^(award|awardMark|achievements|position|votesYes)$/.test(role));
  const bares = columns.filter(({ leaf }) => NAMES_COLLECTIVES.test(wordsOf(leaf)));
  if (areFilledInTurn(grid, bottom, bares))
    return columns.map((column) => (bares.includes(column) ? { ...column, role: 'name' } : column));
  const [bare] = bares;
  if (bare !== undefined && isList) return withRole(columns, bare.index, 'name');
  const persons = columns.some(({ role }) => role === 'score') ? null : columnOfPersons(grid, bottom, columns);
  if (persons !== null) return withRole(columns, persons.index, 'name');
  if (!isList) {
    const units = columnOfUnits(grid, bottom, columns, mayNameUnits);
    return units !== null && standsUnderAward(grid, top, bottom) ? withRole(columns, units.index, 'name') : columns;
  }
  const collectives = columnOfCollectives(grid, bottom, columns);
  const named = columns.find(
    ({ role, label }) => role === 'kind' || (role === 'unit' && !NAMES_PARENT.test(wordsOf(label))),
  );
  const isFirst = collectives !== null && (named === undefined || collectives.index < named.index);
  const places = columns.find(({ role }) => role === 'unit') ?? columns.find(({ role }) => role === 'address');
  const candidate = isFirst ? collectives : (named ?? places);
  return candidate === undefined ? columns : withRole(columns, candidate.index, 'name');
};

/** Code columns give the awards when no column has their words. */
const promoteCodes = (columns: readonly ListColumn[]): readonly ListColumn[] =>
  columns.some(({ role }) => role === 'award' || role === 'awardMark')
    ? columns
    : columns.map((column) =>
        column.role === 'awardCode' && /\b(hinh thuc|danh hieu|khen)\b/.test(wordsOf(column.label))
          ? { ...column, role: 'award' }
          : column,
      );

export const NAME_ROLES: ReadonlySet<ColumnRole> = new Set(['name', 'familyName']);

/** Where a header stands, as indexes of the grid's rows. */
type HeaderRows = { readonly top: number; readonly bottom: number };

/** Behind “Sáng kiến”: of which level one is, or that there is one, and no word of it. */
const SAYS_LEVEL = /^(cap [a-z ]+|co so|tinh|nganh|co|khong|x|dat|\d+)$/;
const ANNOUNCES_WORKS = /^(so )?(sang kien|de tai|skkn|nckh)\b/;
const YEAR_ALONE = /^(nam |nam hoc )?20\d\d( 20\d\d)?$/;

/** Columns that tell no achievement in words: awards of earlier years under “Thành tích đã đạt được”, levels of initiatives. */
const withoutWords = (grid: Grid, bottom: number, columns: readonly ListColumn[]): readonly ListColumn[] => {
  if (!columns.some(({ role }) => role === 'achievements')) return columns;
  const samplesOf = samplesBelow(grid, bottom, columns);
  return columns.map((column) => {
    if (column.role !== 'achievements') return column;
    const cells = samplesOf(column.index);
    const isOfYear =
      YEAR_ALONE.test(wordsOf(column.leaf)) && share(cells, ({ text }) => recognizeAward(text) !== null) >= 0.5;
    const isLevel =
      ANNOUNCES_WORKS.test(wordsOf(column.leaf)) && share(cells, ({ text }) => SAYS_LEVEL.test(wordsOf(text))) === 1;
    return isOfYear || isLevel ? { ...column, role: 'other' } : column;
  });
};

/** More columns of points than these are what a sheet is about. */
const POINTS_BESIDE = 3;

/** `Điểm`, `Tổng điểm`, `Xếp hạng` in a list that asks for awards say something beside the names. */
const withPointsAside = (
  grid: Grid,
  { top, bottom }: HeaderRows,
  columns: readonly ListColumn[],
): readonly ListColumn[] => {
  const points = columns.filter(({ role }) => role === 'score').length;
  if (points === 0 || points > POINTS_BESIDE) return columns;
  const proposes = columns.some(({ role }) => role === 'award' || role === 'awardMark');
  if (!asksInSpiteOfPoints(grid, top, bottom, proposes)) return columns;
  return columns.map((column) => (column.role === 'score' ? { ...column, role: 'other' } : column));
};

const CODE_OF_STAFF = /^ma( so)?( (nv|nhan vien|cb|can bo|cbcc|cong chuc|vien chuc|gv|giao vien|ns|nhan su))?$/;

/** `Mã NV` first in a list without numbers: what stands there tells people (`TT0112`) from the letters of headings (`A`). */
const withCodesAsNumbers = (grid: Grid, bottom: number, columns: readonly ListColumn[]): readonly ListColumn[] => {
  const [first] = columns;
  if (first === undefined || columns.some(({ role }) => role === 'number')) return columns;
  if (!CODE_OF_STAFF.test(headWords(first.leaf))) return columns;
  const codes = grid.rows.slice(bottom + 1).flatMap(({ cells }) => cells[first.index]?.text ?? []);
  return codes.every((code) => !/^\d+$/.test(code)) ? withRole(columns, first.index, 'number') : columns;
};

/** Decides between columns that could say one thing, and finds the name where no header names it. */
export const settleColumns = (grid: Grid, rows: HeaderRows, written: readonly ListColumn[]): readonly ListColumn[] => {
  const { bottom } = rows;
  const numbered = withCodesAsNumbers(grid, bottom, written);
  const proposing = withToldAwardsAside(withoutWords(grid, bottom, numbered), () => yearAbove(grid, rows.top));
  const columns = withPointsAside(grid, rows, proposing);
  const born = withBirthsByGender(grid, bottom, withRolesOfLevels(grid, bottom, settleRatios(columns)));
  const named = promoteName(
    grid,
    rows,
    keepOneName(grid, bottom, dropEmptyNames(grid, bottom, settleGivenName(settleSplitName(grid, born)))),
  );
  const isNamed = named.some(({ role }) => NAME_ROLES.has(role)) && !named.some(({ role }) => role === 'score');
  return promoteCodes(isNamed ? withRolesByShape(grid, bottom, named) : named);
};
