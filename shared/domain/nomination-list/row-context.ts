import type { AwardDictionary } from '#shared/domain/nomination-list/award-cell';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf, columnsOf, hasRole } from '#shared/domain/nomination-list/list-table';
import { kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import type { RowContext } from '#shared/domain/nomination-list/recipient-row';
import { hasAwardColumn } from '#shared/domain/nomination-list/row-awards';
import type { StandingHeadings } from '#shared/domain/nomination-list/standing-headings';
import { standingOf } from '#shared/domain/nomination-list/standing-headings';
import type { TitleFacts } from '#shared/domain/nomination-list/title-facts';
import type { RecipientKind } from '#shared/domain/recipient';

/** What is said of a table before its rows. */
type Told = { readonly header: TableHeader; readonly title: TitleFacts; readonly dictionary: AwardDictionary };

const listKindOf = (header: TableHeader, title: TitleFacts): RecipientKind | null => {
  const name = header.columns.find(({ role }) => role === 'name');
  const isPersons = /^ho (va )?ten$/.test(wordsOf(name?.label ?? ''));
  return kindOfWords(name?.label ?? '') ?? title.kind ?? (isPersons ? 'individual' : null);
};

/** “Họ tên chủ hộ”, and no other kind beside it: each row is the household of the person it names. */
const namesHouseholders = (header: TableHeader): boolean => {
  const words = wordsOf(columnOf(header, 'name')?.label ?? '');
  return /\bchu ho\b/.test(words) && !/\b(ca nhan|tap the)\b/.test(words);
};

/** “Tập thể” over the only column of names: `Đoàn Chèo Lam Giang` is no person, whatever it looks like. */
const namesCollectives = (header: TableHeader): boolean => {
  const [name, second] = columnsOf(header, 'name');
  return second === undefined && /^(ten |danh sach )?(cac )?tap the$/.test(wordsOf(name?.label ?? ''));
};

const kindOfTable = (header: TableHeader): RecipientKind | null => {
  if (namesHouseholders(header)) return 'household';
  return namesCollectives(header) ? 'collective' : null;
};

/** “Hình thức khác (nếu có)”: the column names what differs from the title. */
const onlyExceptions = (header: TableHeader): boolean => {
  const labels = [...columnsOf(header, 'award'), ...columnsOf(header, 'awardMark')].map(({ label }) => wordsOf(label));
  return labels.every((words) => /\bkhac\b/.test(words));
};

/** Columns that say where somebody works. */
const UNIT_ROLES = ['unit', 'positionUnit', 'address'] as const;

/** What every row of a table stands in, before its headings say more. */
export const contextOfTable = ({ header, title, dictionary }: Told): RowContext => ({
  groupKind: kindOfTable(header),
  unit: UNIT_ROLES.some((role) => hasRole(header, role)) ? null : title.unit,
  standingAwards: hasAwardColumn(header) && !onlyExceptions(header) ? [] : title.awards,
  namedAwards: title.awards,
  standingAchievements: title.achievements,
  listKind: listKindOf(header, title),
  dictionary,
});

/** What a row stands in under the headings that are open above it. */
export const contextOf = (ofTable: RowContext, headings: StandingHeadings): RowContext => {
  const { unit, kind, awards } = standingOf(headings);
  return {
    ...ofTable,
    groupKind: kind ?? ofTable.groupKind,
    unit: unit ?? ofTable.unit,
    standingAwards: awards.length > 0 ? awards : ofTable.standingAwards,
    namedAwards: awards.length > 0 ? awards : ofTable.namedAwards,
  };
};
