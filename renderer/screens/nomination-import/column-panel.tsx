import { AWARD_CODES, type AwardCode } from '#shared/domain/award-code';
import { CHOOSABLE_ROLES } from '#shared/domain/nomination-list/column-mapping';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { columnLetter } from '#shared/lib/column-letter';
import { awardNames } from '#shared/text/vi/awards';
import { columnRoleTexts, deskTexts } from '#shared/text/vi/import-desk';
import { StatusBadge } from '../../components/status-badge';
import { writtenNumber } from '../../components/written-values';
import styles from './column-panel.module.css';
import { columnDoubt, lacksAward, lacksName } from './column-roles';
import type { ListTable } from './import-draft';

type Column = ListTable['columns'][number];
type Choice = { readonly index: number; readonly role: ColumnRole; readonly award?: AwardCode };
export type OnRole = (table: ListTable, choice: Choice) => void;

const labelOf = ({ label, index }: Column): string => label || deskTexts.columnUnnamed(columnLetter(index));

/** The usual roles, and the one that the column holds where it is none of them (ballots, scores). */
const rolesFor = (role: ColumnRole): readonly ColumnRole[] => {
  const usual: readonly ColumnRole[] = CHOOSABLE_ROLES;
  return usual.includes(role) ? usual : [role, ...usual];
};

const MARKABLE = AWARD_CODES.filter((code) => code !== 'UNKNOWN');

type RowProps = { readonly table: ListTable; readonly column: Column; readonly onRole: OnRole };

const ColumnRow = ({ table, column, onRole }: RowProps) => {
  const { index, role, award, sample } = column;
  const doubt = columnDoubt(column);
  const name = labelOf(column);
  return (
    <tr>
      <th scope="row" title={name}>
        {name}
      </th>
      <td title={sample}>{sample}</td>
      <td className={styles.choices}>
        <select
          aria-label={deskTexts.roleOf(name)}
          value={role}
          onChange={({ currentTarget }) => {
            const chosen = rolesFor(role).find((one) => one === currentTarget.value);
            if (chosen !== undefined) onRole(table, { index, role: chosen });
          }}
        >
          {rolesFor(role).map((one) => (
            <option key={one} value={one}>
              {columnRoleTexts[one]}
            </option>
          ))}
        </select>
        {role === 'awardMark' && (
          <select
            aria-label={deskTexts.awardOf(name)}
            value={award ?? ''}
            onChange={({ currentTarget }) => {
              const chosen = MARKABLE.find((code) => code === currentTarget.value);
              if (chosen !== undefined) onRole(table, { index, role, award: chosen });
            }}
          >
            <option value="">{deskTexts.chooseAward}</option>
            {MARKABLE.map((code) => (
              <option key={code} value={code}>
                {awardNames[code].full}
              </option>
            ))}
          </select>
        )}
      </td>
      <td>
        {doubt !== null && (
          <StatusBadge tone="warn">{doubt === 'unsure' ? deskTexts.unsure : deskTexts.awardOpen}</StatusBadge>
        )}
      </td>
    </tr>
  );
};

const TableColumns = ({ table, onRole }: { readonly table: ListTable; readonly onRole: OnRole }) => (
  <>
    <table className={styles.columns}>
      <caption>{deskTexts.tableCaption(table.sheet, writtenNumber(table.headerRow))}</caption>
      <thead>
        <tr>
          <th scope="col">{deskTexts.columnHeads.label}</th>
          <th scope="col">{deskTexts.columnHeads.sample}</th>
          <th scope="col">{deskTexts.columnHeads.role}</th>
          <th scope="col">{deskTexts.columnHeads.mark}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <ColumnRow key={column.index} table={table} column={column} onRole={onRole} />
        ))}
      </tbody>
    </table>
    {!table.isList && <p>{deskTexts.tableNotTaken}</p>}
    {table.isList && lacksName(table) && <p>{deskTexts.noName}</p>}
    {table.isList && lacksAward(table) && <p>{deskTexts.noAward}</p>}
  </>
);

type Props = { readonly tables: readonly ListTable[]; readonly onRole: OnRole };

/** What each column of the file is taken for; the secretary says it better where the program guessed wrong. */
export const ColumnPanel = ({ tables, onRole }: Props) => {
  if (tables.length === 0) return null;
  const unsure = tables
    .filter(({ isList }) => isList)
    .reduce((sum, table) => sum + table.columns.filter((column) => columnDoubt(column) !== null).length, 0);
  return (
    <details className={styles.panel}>
      <summary>
        {deskTexts.columns(writtenNumber(tables.reduce((sum, { columns }) => sum + columns.length, 0)))}
        {unsure > 0 && (
          <>
            {' '}
            <StatusBadge tone="warn">{deskTexts.columnsUnsure(writtenNumber(unsure))}</StatusBadge>
          </>
        )}
      </summary>
      <section className={styles.tables} aria-label={deskTexts.columns(writtenNumber(tables.length))}>
        {tables.map((table) => (
          <TableColumns key={`${table.sheet ?? ''} ${table.headerRow}`} table={table} onRole={onRole} />
        ))}
      </section>
    </details>
  );
};
