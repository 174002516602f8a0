import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { connectionOf, type WriteDb } from '#db/council-db';

/** A column that holds JSON gets its text, or the value itself, which becomes that text. */
type Value = string | number | boolean | null | object;
/** As SQLite keeps it. */
type Kept = string | number | null;
type Column<T extends SQLiteTable> = keyof InferInsertModel<T> & string;

/**
 * So many rows go in by one statement, their values bound one after another: quicker than one JSON text of them, which SQLite
 * would take apart again, and a third quicker than a statement for each.
 */
const ROWS_AT_ONCE = 50;

const asKept = (value: Value): Kept => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
};

/** `insert into … values (…), (…)` of so many rows; a value that is the same for all is named, the others are bound in order. */
const insertText = (
  table: SQLiteTable,
  columns: readonly string[],
  constants: Readonly<Record<string, Kept>>,
  rows: number,
): string => {
  const kept = getTableColumns(table);
  const filled = [...columns, ...Object.keys(constants)];
  for (const key of Object.keys(kept)) if (!filled.includes(key)) throw new Error(`No value for ${key}`);
  const names = filled.map((key) => `"${kept[key]?.name}"`).join(', ');
  const values = [...columns.map(() => '?'), ...Object.keys(constants).map((key) => `@${key}`)].join(', ');
  return `insert into "${getTableName(table)}" (${names}) values ${Array(rows).fill(`(${values})`).join(', ')}`;
};

/**
 * An insert of many rows of a table. `constants` are the same for all rows; every other column stands in `columns`, in the
 * order of a row's values.
 */
export const bulkInsert = <T extends SQLiteTable>(
  db: WriteDb,
  table: T,
  columns: readonly Column<T>[],
  constants: Readonly<Partial<Record<Column<T>, Kept>>>,
) => {
  const same = constants as Readonly<Record<string, Kept>>;
  const connection = connectionOf(db);
  const insertOf = (rows: number) => connection.prepare(insertText(table, columns, same, rows));
  const one = insertOf(1);
  let many: ReturnType<typeof insertOf> | null = null;
  return (rows: readonly (readonly Value[])[]): void => {
    const inFull = rows.length - (rows.length % ROWS_AT_ONCE);
    for (let start = 0; start < inFull; start += ROWS_AT_ONCE) {
      many ??= insertOf(ROWS_AT_ONCE);
      many.run(
        rows.slice(start, start + ROWS_AT_ONCE).flatMap((row) => row.map(asKept)),
        same,
      );
    }
    for (const row of rows.slice(inFull)) one.run(row.map(asKept), same);
  };
};
