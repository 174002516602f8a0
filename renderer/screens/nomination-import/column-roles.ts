import type { AwardCode } from '#shared/domain/award-code';
import { isSharedRole } from '#shared/domain/nomination-list/column-mapping';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import type { ChosenRole, ListTable } from './import-draft';

type Column = ListTable['columns'][number];

/** A column that the program could not tell, or that lacks its award. */
export type ColumnDoubt = 'unsure' | 'awardOpen';

const VOID_LABEL = /^[\d\s().-]*$/;

/** What the secretary should look at in a column; a column that the header itself says is of no use is none. */
export const columnDoubt = ({ role, award, label, sample }: Column): ColumnDoubt | null => {
  if (role === 'awardMark' && award === undefined) return 'awardOpen';
  if (role !== 'other' || sample === '' || VOID_LABEL.test(label)) return null;
  return meaningOfHeader(label) === null ? 'unsure' : null;
};

const isOf = (table: ListTable, { sheet, headerRow }: ChosenRole): boolean =>
  sheet === table.sheet && headerRow === table.headerRow;

type Choice = { readonly index: number; readonly role: ColumnRole; readonly award?: AwardCode };

/** The chosen roles with one more: another column of the table gives way where only one may hold the role. */
export const withRole = (chosen: readonly ChosenRole[], table: ListTable, choice: Choice): readonly ChosenRole[] => {
  const others = chosen.filter((one) => !isOf(table, one) || one.index !== choice.index);
  const givenWay = others.map((one): ChosenRole => {
    const gives = isOf(table, one) && one.role === choice.role && !isSharedRole(choice.role);
    return gives ? { sheet: one.sheet, headerRow: one.headerRow, index: one.index, role: 'other' } : one;
  });
  return [...givenWay, { sheet: table.sheet, headerRow: table.headerRow, ...choice }];
};

const FULL_NAMES: readonly ColumnRole[] = ['name', 'familyName', 'givenName'];
const AWARDS: readonly ColumnRole[] = ['award', 'awardMark', 'awardCode', 'awardLevel'];

const lacks = (table: ListTable, roles: readonly ColumnRole[]): boolean =>
  !table.columns.some(({ role }) => roles.includes(role));

export const lacksName = (table: ListTable): boolean => lacks(table, FULL_NAMES);
export const lacksAward = (table: ListTable): boolean => lacks(table, AWARDS);
