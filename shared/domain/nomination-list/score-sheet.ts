import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';

/** A count padded for paper (`05`) is meant as text. */
const DECIMAL_TEXT = /^-?(?!0\d)\d{1,4}([.,]\d{1,3})?$/;

const numericColumns = (rows: readonly GridRow[], width: number): ReadonlySet<number> => {
  const numeric = new Set<number>();
  for (let column = 0; column < width; column += 1) {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const numbers = cells.filter((cell) => cell.number !== undefined).length;
    if (numbers >= 2 && numbers * 2 >= cells.length) numeric.add(column);
  }
  return numeric;
};

const numbersAsText = (grid: Grid, rows: readonly GridRow[]): readonly ListProblem[] => {
  const numeric = numericColumns(rows, grid.width);
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, column): readonly ListProblem[] => {
      if (cell === undefined || cell.number !== undefined || !numeric.has(column) || !DECIMAL_TEXT.test(cell.text))
        return [];
      const facts = { text: cell.text, value: Number(cell.text.replace(',', '.')) };
      return [{ sheet: grid.name, sourceRow: row.sourceRow, code: 'NUMBER_AS_TEXT', severity: 'warning', facts }];
    }),
  );
};

const rankTies = (grid: Grid, rows: readonly GridRow[]): readonly ListProblem[] =>
  rows.flatMap((row): readonly ListProblem[] => {
    const isRank = row.cells.some((cell) => /^(xep hang|xep thu|thu hang)\b/.test(wordsOf(cell?.text ?? '')));
    const ranks = row.cells.flatMap((cell) => (cell?.number === undefined ? [] : [cell.number]));
    const tied = ranks.find((rank, index) => ranks.indexOf(rank) !== index);
    if (!isRank || tied === undefined) return [];
    return [{ sheet: grid.name, sourceRow: row.sourceRow, code: 'RANK_TIE', severity: 'info', facts: { rank: tied } }];
  });

/** Says why a sheet of points or statistics gives no nominees, and what in it needs a second look. */
export const checkScoreSheet = (grid: Grid, header: TableHeader): readonly ListProblem[] => {
  const headerRow = grid.rows[header.top];
  const rows = grid.rows.slice(header.bottom + 1);
  const facts = {
    header: header.columns
      .map(({ leaf }) => leaf)
      .slice(0, 4)
      .join(', '),
  };
  return [
    {
      sheet: grid.name,
      sourceRow: headerRow?.sourceRow ?? null,
      code: 'NOT_A_RECIPIENT_LIST',
      severity: 'info',
      facts,
    },
    ...numbersAsText(grid, rows),
    ...rankTies(grid, rows),
  ];
};
