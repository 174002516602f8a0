import type { ListProblem } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnsOf } from '#shared/domain/nomination-list/list-table';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { addDays, localDate } from '#shared/lib/local-date';

const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/;
const MONTHS = 12;
const REAL_AT_LEAST = 3;

type Orders = {
  /** Real dates whose day could be a month. */
  readonly reversible: number;
  /** Real dates whose day can be no month: the program that made them put the day first. */
  readonly sure: number;
  /** Typed dates left as text because they have no thirteenth month. */
  readonly leftAsText: number;
  /** Typed dates that a program would have taken either way. */
  readonly typed: number;
};

const dayOf = (serial: number): number => Number(addDays(localDate('1900-01-01'), Math.floor(serial) - 2).slice(8, 10));

const countOrders = (cells: readonly GridCell[]): Orders => {
  const days = cells.flatMap(({ dateSerial }) => (dateSerial === undefined ? [] : [dayOf(dateSerial)]));
  const typed = cells.flatMap(({ dateSerial, text }) => {
    const day = dateSerial === undefined ? TYPED.exec(text)?.[1] : undefined;
    return day === undefined ? [] : [Number(day)];
  });
  return {
    reversible: days.filter((day) => day <= MONTHS).length,
    sure: days.filter((day) => day > MONTHS).length,
    leftAsText: typed.filter((day) => day > MONTHS).length,
    typed: typed.filter((day) => day <= MONTHS).length,
  };
};

/**
 * Dates typed day first into a spreadsheet that puts the month first: those up to the twelfth became real dates with
 * day and month changed over, the others stayed text. The sheet shows nothing of it, so the secretary is asked.
 */
export const doubtfulDateOrder = (grid: Grid, header: TableHeader, rows: readonly GridRow[]): readonly ListProblem[] =>
  (['birthDate', 'birthMale', 'birthFemale'] as const)
    .flatMap((role) => columnsOf(header, role))
    .flatMap(({ index, leaf }): readonly ListProblem[] => {
      const { reversible, sure, leftAsText, typed } = countOrders(rows.flatMap((row) => row.cells[index] ?? []));
      if (reversible < REAL_AT_LEAST || sure > 0 || leftAsText === 0 || typed > 0) return [];
      const facts = { column: leaf, dates: reversible };
      return [{ sheet: grid.name, sourceRow: null, code: 'DATE_ORDER_DOUBTFUL', severity: 'warning', facts }];
    });
