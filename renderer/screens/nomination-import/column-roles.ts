import type { AwardCode } from '#shared/domain/award-code';
import { CHOOSABLE_ROLES, isSharedRole } from '#shared/domain/nomination-list/column-mapping';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import { columnRoleTexts, deskTexts } from '#shared/text/vi/import-desk';
import type { ColumnWords } from './column-panel';
import type { ChosenRole, ListTable } from './import-draft';

type Column = ListTable['columns'][number];

const VOID_LABEL = /^[\d\s().-]*$/;

/** True of a column with words for a head and for a cell, of which no role is known. */
export const isUntold = ({ role, label, sample }: Pick<Column, 'label' | 'sample'> & { readonly role: string }) =>
  role === 'other' && sample !== '' && !VOID_LABEL.test(label);

/** What the secretary should look at in a column; a column that the header itself says is of no use is none. */
const doubtOf = (column: Column): string | null => {
  if (column.role === 'awardMark' && column.award === undefined) return deskTexts.awardOpen;
  return isUntold(column) && meaningOfHeader(column.label) === null ? deskTexts.unsure : null;
};

type Place = Pick<ChosenRole, 'sheet' | 'headerRow'>;

const isOf = (table: Place, { sheet, headerRow }: Place): boolean =>
  sheet === table.sheet && headerRow === table.headerRow;

type Choice = { readonly index: number; readonly role: ColumnRole; readonly award?: AwardCode };

/** The choices with one more: another column of the table that it `excludes` holds nothing any more. */
export const withChoice = <Chosen extends Place & { readonly index: number }>(
  chosen: readonly (Chosen | NothingHeld)[],
  choice: Chosen,
  excludes: (other: Chosen | NothingHeld) => boolean,
): readonly (Chosen | NothingHeld)[] => {
  const others = chosen.filter((one) => !isOf(choice, one) || one.index !== choice.index);
  const givenWay = others.map((one) => {
    const { sheet, headerRow, index } = one;
    return isOf(choice, one) && excludes(one) ? ({ sheet, headerRow, index, role: 'other' } as const) : one;
  });
  return [...givenWay, choice];
};

type NothingHeld = Place & { readonly index: number; readonly role: 'other' };

/** The chosen roles with one more: another column of the table gives way where only one may hold the role. */
export const withRole = (chosen: readonly ChosenRole[], table: Place, choice: Choice): readonly ChosenRole[] => {
  const one: ChosenRole = { sheet: table.sheet, headerRow: table.headerRow, ...choice };
  return withChoice(chosen, one, ({ role }) => role === choice.role && !isSharedRole(choice.role));
};

const FULL_NAMES: readonly ColumnRole[] = ['name', 'familyName', 'givenName'];
const AWARDS: readonly ColumnRole[] = ['award', 'awardMark', 'awardCode', 'awardLevel'];

const lacks = (table: ListTable, roles: readonly ColumnRole[]): boolean =>
  !table.columns.some(({ role }) => roles.includes(role));

/** The columns of nomination lists, for the panel. */
export const nominationColumns: ColumnWords<ListTable> = {
  usualRoles: CHOOSABLE_ROLES,
  roleTexts: columnRoleTexts,
  doubtOf,
  remarksOf: (table) => [
    ...(lacks(table, FULL_NAMES) ? [deskTexts.noName] : []),
    ...(lacks(table, AWARDS) ? [deskTexts.noAward] : []),
  ],
};
