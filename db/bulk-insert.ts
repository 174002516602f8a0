import { getTableColumns, type InferInsertModel, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { WriteDb } from '#db/council-db';

/** As SQLite keeps it: a column that holds JSON gets its text, or the value itself, which becomes that text. */
type Value = string | number | boolean | null | object;
type Column<T extends SQLiteTable> = keyof InferInsertModel<T> & string;

/** A text of so many rows is still a young object of V8, gone soon; longer ones pile up until all of the memory is swept. */
const ROWS_A_TEXT = 100;

/**
 * An insert of many rows of a table by one statement: the rows go in as one JSON text, which SQLite takes in twice as fast
 * as it takes values bound one by one; jsonb_each hands a row on as it was parsed, json_each would write it as text again. `constants` are the same for all rows; every other column stands in `columns`, in
 * the order of a row's values.
 */
export const bulkInsert = <T extends SQLiteTable>(
  db: WriteDb,
  table: T,
  columns: readonly Column<T>[],
  constants: Readonly<Partial<Record<Column<T>, string | number | null>>>,
) => {
  const columnValue = (name: string): SQL => {
    const at = columns.findIndex((column) => column === name);
    if (at >= 0) return sql`value->>${sql.raw(String(at))}`;
    if (!Object.hasOwn(constants, name)) throw new Error(`No value for ${name}`);
    return sql`${Object.entries(constants).find(([key]) => key === name)?.[1] ?? null}`;
  };
  const values = sql.join(Object.keys(getTableColumns(table)).map(columnValue), sql`, `);
  const statement = db
    .insert(table)
    .select(sql`select ${values} from jsonb_each(${sql.placeholder('rows')})`)
    .prepare();
  return (rows: readonly (readonly Value[])[]): void => {
    for (let start = 0; start < rows.length; start += ROWS_A_TEXT) {
      statement.run({ rows: JSON.stringify(rows.slice(start, start + ROWS_A_TEXT)) });
    }
  };
};
