import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import { isHonorific, splitHonorific } from '#shared/domain/nomination-list/honorific';
import type { ListColumn } from '#shared/domain/nomination-list/list-table';
import { leadingTitle } from '#shared/domain/nomination-list/post-titles';
import { looksLikePerson, startsLikeHousehold } from '#shared/domain/nomination-list/recipient-name';
import { isDitto, isKindHeading, numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

/** Rows that are looked at to tell what a column holds. */
const ROWS_AT_MOST = 200;

/** The start of a cell, before position and unit. */
const firstPart = (text: string): string => text.split(/,|;|\s[-–]\s|\n|\(/u)[0]?.trim() ?? text;

/** `Ông Nguyễn Văn A, Giám đốc`, `Nguyễn Văn A`: a person begins the text. */
export const beginsWithPerson = (text: string): boolean => {
  const part = firstPart(text);
  if (looksLikePerson(part)) return true;
  const { honorific, name } = splitHonorific(part);
  return honorific !== null && /^\p{Lu}/u.test(name) && name.split(' ').length >= 2;
};

/** `Hộ bà Lò Thị Mận`; the kind alone, `Hộ gia đình`, is nobody. */
const isHousehold = (text: string): boolean => startsLikeHousehold(text) && !isKindHeading(text);

/** True when the text begins like a person, a household or a unit, and not like a post. */
export const isRecipient = (text: string): boolean =>
  beginsWithPerson(text) || isHousehold(text) || (startsWithUnitWord(text) && leadingTitle(text) === null);

const headsNextTable = ({ cells }: GridRow): boolean =>
  cells.some(
    (cell) => cell !== undefined && cell.number === undefined && meaningOfHeader(cell.text)?.role === 'number',
  );

const cellsIn = ({ cells }: GridRow): number => cells.filter((cell) => cell !== undefined).length;

/** Without the lines below the table: whoever signs stands under one column or another and says nothing of what it holds. */
const withoutSigners = (rows: readonly GridRow[]): readonly GridRow[] => {
  const most = rows.reduce((found, row) => Math.max(found, cellsIn(row)), 0);
  const last = rows.findLastIndex((row) => cellsIn(row) * 2 > most);
  return rows.slice(0, last + 1);
};

const labelsOf = (row: GridRow | undefined): string =>
  row === undefined ? '' : row.cells.map((cell) => wordsOf(cell?.text ?? '')).join('|');

/** The rows below a header, up to the header of the next table; the same header on a new page is none. */
const rowsBelow = (grid: Grid, bottom: number): readonly GridRow[] => {
  const rows = grid.rows.slice(bottom + 1, bottom + 1 + ROWS_AT_MOST);
  const own = labelsOf(grid.rows[bottom]);
  const next = rows.findIndex((row) => headsNextTable(row) && labelsOf(row) !== own);
  return next < 0 ? withoutSigners(rows) : rows.slice(0, next);
};

/** True when no row below a header has anything in the column. */
export const isColumnEmpty = (grid: Grid, bottom: number, column: number): boolean =>
  rowsBelow(grid, bottom).every(({ cells }) => cells[column] === undefined);

/** The cells of a column in the rows that hold recipients: the numbered ones where rows are numbered. */
export type Samples = (column: number) => readonly GridCell[];

export const samplesBelow = (grid: Grid, bottom: number, columns: readonly ListColumn[]): Samples => {
  const rows = rowsBelow(grid, bottom);
  const number = columns.find(({ role }) => role === 'number')?.index ?? -1;
  const isNumbered = (row: GridRow): boolean => numberKindOf(row.cells[number]?.text) === 'arabic';
  const isFull = (row: GridRow): boolean => cellsIn(row) >= 2;
  const numbered = rows.filter(isNumbered);
  const full = rows.filter(isFull);
  // One number among rows without says nothing of the others.
  const told = numbered.length * 3 >= full.length ? numbered : full;
  return (column) =>
    told.flatMap((row) => {
      const cell = row.cells[column];
      return cell === undefined || cell.isError || isDitto(cell.text) ? [] : [cell];
    });
};

/** How many of the cells look like that, from 0 to 1; 0 of none. */
export const share = (cells: readonly GridCell[], fits: (cell: GridCell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;

/** “Quý danh” heads honorifics in one list and whole names in the next: the cells decide. */
const OPEN_ROLES: ReadonlySet<ColumnRole> = new Set([
  'other',
  'unit',
  'kind',
  'award',
  'address',
  'positionUnit',
  'honorific',
]);

/** A header whose words the program knows to say something else than who is proposed. */
const isUnknown = ({ role, leaf, label }: ListColumn): boolean =>
  role === 'other' && meaningOfHeader(leaf) === null && meaningOfHeader(label) === null;

const NEVER_NAMES = /\b(nguoi (gioi thieu|dai dien|lap|ky|nhap|xac nhan|huong dan)|chu nhiem|dai dien|ghi chu)\b/;

const mayName = (column: ListColumn): boolean =>
  OPEN_ROLES.has(column.role) &&
  (column.role !== 'other' || isUnknown(column)) &&
  !NEVER_NAMES.test(wordsOf(column.label));

/** The column whose cells are persons or households, alone or among collectives; null when there is none. */
export const columnOfPersons = (grid: Grid, bottom: number, columns: readonly ListColumn[]): ListColumn | null => {
  const samplesOf = samplesBelow(grid, bottom, columns);
  const isPersonal = ({ text }: GridCell): boolean => beginsWithPerson(text) || isHousehold(text);
  for (const column of columns) {
    const cells = samplesOf(column.index);
    if (!mayName(column) || share(cells, isPersonal) < 0.3) continue;
    if (share(cells, ({ text }) => isRecipient(text)) >= 0.6) return column;
  }
  return null;
};

/** The first column with an unknown header whose cells are units. */
export const columnOfCollectives = (grid: Grid, bottom: number, columns: readonly ListColumn[]): ListColumn | null => {
  const samplesOf = samplesBelow(grid, bottom, columns);
  return (
    columns.find(
      (column) =>
        isUnknown(column) &&
        samplesOf(column.index).length >= 2 &&
        share(samplesOf(column.index), ({ text }) => isRecipient(text)) >= 0.6,
    ) ?? null
  );
};

/** Heads of figures that count nothing: codes, points, numbers to call. */
const COUNTS_NOTHING =
  /^(ma|(tong )?diem|xep|hang|sdt|(so )?(dien thoai|dt|hieu|cccd|cmnd|tai khoan|dinh danh|bhxh)|nam (sinh|thanh lap))\b/;

/** The column headed by a word for units whose cells are units; null where another column counts. */
export const columnOfUnits = (
  grid: Grid,
  bottom: number,
  columns: readonly ListColumn[],
  mayHead: (column: ListColumn) => boolean,
): ListColumn | null => {
  const samplesOf = samplesBelow(grid, bottom, columns);
  const isFigure = ({ text }: GridCell): boolean => /^\d+([.,]\d+)?$/.test(text);
  const others = columns.filter(({ role }) => role !== 'number');
  const counts = ({ index, leaf }: ListColumn): boolean =>
    !COUNTS_NOTHING.test(wordsOf(leaf)) && share(samplesOf(index), isFigure) >= 0.5;
  if (others.some(counts)) return null;
  return (
    others.find(
      (column) => mayHead(column) && share(samplesOf(column.index), ({ text }) => isRecipient(text)) >= 0.6,
    ) ?? null
  );
};

/** True when the cells of the column are honorifics or ranks and nothing else. */
export const holdsHonorifics = (
  grid: Grid,
  bottom: number,
  columns: readonly ListColumn[],
  { index }: ListColumn,
): boolean => {
  const cells = samplesBelow(grid, bottom, columns)(index);
  return cells.length > 0 && share(cells, ({ text }) => isHonorific(text)) >= 0.7;
};

const BIRTH_OF_GENDER: ReadonlyMap<string, ColumnRole> = new Map([
  ['nam', 'birthMale'],
  ['nu', 'birthFemale'],
]);

/** “Nam | Nữ” with years under them and no word of birth above. */
export const withBirthsByGender = (
  grid: Grid,
  bottom: number,
  columns: readonly ListColumn[],
): readonly ListColumn[] => {
  if (columns.some(({ role }) => role === 'birthDate' || role === 'birthMale')) return columns;
  const samplesOf = samplesBelow(grid, bottom, columns);
  return columns.map((column) => {
    const role = BIRTH_OF_GENDER.get(wordsOf(column.leaf));
    return role !== undefined && share(samplesOf(column.index), isBirth) >= 0.7 ? { ...column, role } : column;
  });
};

/** Numbers above one under the awards: how many each unit proposes, and nobody's award. */
export const countsAwards = (grid: Grid, bottom: number, columns: readonly ListColumn[]): boolean => {
  const marks = columns.filter(({ role }) => role === 'awardMark');
  if (marks.length === 0) return false;
  const samplesOf = samplesBelow(grid, bottom, columns);
  const words = columns.filter(({ role }) => role === 'award').flatMap(({ index }) => samplesOf(index));
  if (words.length > 0 && share(words, ({ text }) => recognizeAward(text) !== null) >= 0.5) return false;
  const cells = marks.flatMap(({ index }) => samplesOf(index));
  const isCount = ({ text }: GridCell): boolean => /^\d{1,4}$/.test(text);
  return cells.every(isCount) && share(cells, ({ text }) => Number(text) > 1) >= 0.2;
};

/** “Tập thể” and “Cá nhân” side by side: each row fills one of them, and with words. */
export const areFilledInTurn = (grid: Grid, bottom: number, columns: readonly ListColumn[]): boolean => {
  if (columns.length < 2) return false;
  const filled = rowsBelow(grid, bottom).map(({ cells }) =>
    columns.filter(({ index }) => (cells[index]?.text.length ?? 0) > MARK_AT_MOST),
  );
  return filled.every(({ length }) => length <= 1) && columns.every((column) => filled.flat().includes(column));
};

const MARK_AT_MOST = 3;

const BIRTH = /^(\d{1,2}[/.-]){0,2}(19[3-9]\d|200\d|201\d)$|^(19[3-9]\d|200\d)-\d{1,2}-\d{1,2}$/;
const OTHER_DATES = /\b(vao|tuyen dung|bo nhiem|ky|cap|ban hanh|ket nap|den|tu|het han|nhap ngu|cong tac)\b/;

const isBirth = ({ text, number }: GridCell): boolean =>
  BIRTH.test(text) && (number === undefined || number < 2100 || number > 10_000);

type Shape = {
  readonly role: ColumnRole;
  /** Roles whose column says the same: with one of them nothing is missing. */
  readonly besides: readonly ColumnRole[];
  readonly share: number;
  readonly fits: (cell: GridCell) => boolean;
  readonly unless?: RegExp;
};

const countWords = (text: string): number => text.split(' ').length;

/** What the cells of a column with unknown words look like, tried in this order; each role goes to one column. */
const SHAPES: readonly Shape[] = [
  { role: 'honorific', besides: [], share: 0.7, fits: ({ text }) => isHonorific(text) },
  { role: 'birthDate', besides: ['birthMale', 'birthFemale'], share: 0.7, fits: isBirth, unless: OTHER_DATES },
  {
    role: 'award',
    besides: ['awardMark', 'awardCode'],
    share: 0.6,
    fits: ({ text }) => recognizeAward(text) !== null,
  },
  {
    role: 'position',
    besides: ['positionUnit', 'rankPosition'],
    share: 0.5,
    fits: ({ text }) => leadingTitle(text) !== null,
  },
  {
    role: 'unit',
    besides: ['positionUnit'],
    share: 0.6,
    fits: ({ text }) => startsWithUnitWord(text) && leadingTitle(text) === null,
  },
  {
    role: 'achievements',
    besides: [],
    share: 0.7,
    fits: ({ text, number }) => number === undefined && countWords(text) >= 4 && !isRecipient(text),
  },
];

/** “Năm 2023 | Năm 2024”: of columns that are told by their year alone the latest proposes, the others are history. */
const latestYear = (columns: readonly ListColumn[]): ListColumn | undefined => {
  const years = columns.map(({ leaf }) => Number(/(?<!\d)20\d{2}(?!\d)/.exec(leaf)?.[0] ?? Number.POSITIVE_INFINITY));
  return columns[years.indexOf(Math.max(...years))];
};

/** Gives roles that no header names to columns with unknown headers, by what their cells look like. */
export const withRolesByShape = (grid: Grid, bottom: number, columns: readonly ListColumn[]): readonly ListColumn[] => {
  if (!columns.some(isUnknown)) return columns;
  const samplesOf = samplesBelow(grid, bottom, columns);
  const roles = new Map<number, ColumnRole>();
  const taken = new Set(columns.map(({ role }) => role));
  for (const { role, besides, share: least, fits, unless } of SHAPES) {
    if ([role, ...besides].some((one) => taken.has(one))) continue;
    const fitting = columns.filter(
      (column) =>
        isUnknown(column) &&
        !roles.has(column.index) &&
        unless?.test(wordsOf(column.label)) !== true &&
        samplesOf(column.index).length >= (role === 'award' || role === 'honorific' ? 1 : 2) &&
        share(samplesOf(column.index), fits) >= least,
    );
    const found = role === 'award' ? latestYear(fitting) : fitting[0];
    if (found === undefined) continue;
    roles.set(found.index, role);
    taken.add(role);
  }
  return columns.map((column) => ({ ...column, role: roles.get(column.index) ?? column.role }));
};
