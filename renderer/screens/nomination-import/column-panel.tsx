import type { ReactNode } from 'react';
import { columnLetter } from '#shared/lib/column-letter';
import { deskTexts } from '#shared/text/vi/import-desk';
import { StatusBadge } from '../../components/status-badge';
import { writtenNumber, writtenRow } from '../../components/written-values';
import styles from './column-panel.module.css';

type PanelColumn<Role extends string> = {
  readonly index: number;
  readonly label: string;
  readonly role: Role;
  readonly sample: string;
};

type PanelTable<Role extends string> = {
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly isList: boolean;
  readonly columns: readonly PanelColumn<Role>[];
};

type ColumnOf<Table extends PanelTable<string>> = Table['columns'][number];
type RoleOf<Table extends PanelTable<string>> = ColumnOf<Table>['role'];

/** The roles of a desk, and what it says of the columns that hold them. */
export type ColumnWords<Table extends PanelTable<string>> = {
  readonly usualRoles: readonly RoleOf<Table>[];
  readonly roleTexts: Readonly<Record<RoleOf<Table>, string>>;
  /** What the secretary should look at in a column; null: nothing. */
  readonly doubtOf: (column: ColumnOf<Table>) => string | null;
  /** What a table that is taken lacks. */
  readonly remarksOf: (table: Table) => readonly string[];
};

type Props<Table extends PanelTable<string>> = {
  readonly tables: readonly Table[];
  readonly words: ColumnWords<Table>;
  readonly onRole: (table: Table, column: ColumnOf<Table>, role: RoleOf<Table>) => void;
  /** What else is asked of a column beside its role. */
  readonly detailOf: (table: Table, column: ColumnOf<Table>, name: string) => ReactNode;
};

const labelOf = ({ label, index }: PanelColumn<string>): string =>
  label || deskTexts.columnUnnamed(columnLetter(index));

/** The usual roles, and the one that the column holds where it is none of them (ballots, scores). */
const rolesFor = <Role extends string>(usual: readonly Role[], role: Role): readonly Role[] =>
  usual.includes(role) ? usual : [role, ...usual];

type RowProps<Table extends PanelTable<string>> = Omit<Props<Table>, 'tables'> & {
  readonly table: Table;
  readonly column: ColumnOf<Table>;
};

const ColumnRow = <Table extends PanelTable<string>>({ table, column, words, onRole, detailOf }: RowProps<Table>) => {
  const role: RoleOf<Table> = column.role;
  const roles = rolesFor(words.usualRoles, role);
  const doubt = words.doubtOf(column);
  const name = labelOf(column);
  return (
    <tr>
      <th scope="row" title={name}>
        {name}
      </th>
      <td title={column.sample}>{column.sample}</td>
      <td className={styles.choices}>
        <select
          aria-label={deskTexts.roleOf(name)}
          value={role}
          onChange={({ currentTarget }) => {
            const chosen = roles.find((one) => one === currentTarget.value);
            if (chosen !== undefined) onRole(table, column, chosen);
          }}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {words.roleTexts[one]}
            </option>
          ))}
        </select>
        {detailOf(table, column, name)}
      </td>
      <td>{doubt !== null && <StatusBadge tone="warn">{doubt}</StatusBadge>}</td>
    </tr>
  );
};

const TableColumns = <Table extends PanelTable<string>>({
  table,
  ...rest
}: Omit<Props<Table>, 'tables'> & { readonly table: Table }) => (
  <>
    <table className={styles.columns}>
      <caption>{deskTexts.tableCaption(table.sheet, writtenRow(table.headerRow))}</caption>
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
          <ColumnRow key={column.index} table={table} column={column} {...rest} />
        ))}
      </tbody>
    </table>
    {!table.isList && <p>{deskTexts.tableNotTaken}</p>}
    {table.isList && rest.words.remarksOf(table).map((remark) => <p key={remark}>{remark}</p>)}
  </>
);

/** What each column of the file is taken for; the secretary says it better where the program guessed wrong. */
export const ColumnPanel = <Table extends PanelTable<string>>({ tables, ...rest }: Props<Table>) => {
  if (tables.length === 0) return null;
  const columns = tables.flatMap(({ columns: own }) => own);
  const ofLists = tables.filter(({ isList }) => isList).flatMap(({ columns: own }) => own);
  const unsure = ofLists.filter((column) => rest.words.doubtOf(column) !== null).length;
  return (
    <details className={styles.panel}>
      <summary>
        {deskTexts.columns(writtenNumber(columns.length))}
        {unsure > 0 && (
          <>
            {' '}
            <StatusBadge tone="warn">{deskTexts.columnsUnsure(writtenNumber(unsure))}</StatusBadge>
          </>
        )}
      </summary>
      <section className={styles.tables} aria-label={deskTexts.columns(writtenNumber(tables.length))}>
        {tables.map((table) => (
          <TableColumns key={`${table.sheet ?? ''} ${table.headerRow}`} table={table} {...rest} />
        ))}
      </section>
    </details>
  );
};
