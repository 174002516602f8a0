import { countsAwards } from '#shared/domain/nomination-list/column-shapes';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListColumn } from '#shared/domain/nomination-list/list-table';
import { looksLikePerson } from '#shared/domain/nomination-list/recipient-name';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';

const COUNT = /^(?:\d{1,4}(?:\s*(?:tập thể|cá nhân|người|đồng chí|đ\/c|hộ|hộ gia đình|gia đình|đơn vị))?|[-–—]+)$/iu;

const KINDS = /^(tap the|ca nhan|ho gia dinh)$/;

/** Rows that tell what stands under a header. */
const ROWS_TO_SEE = 200;

/** `Hình thức | Tập thể | Cá nhân` over `02`, `09`: how many there are of each, and nobody's name. */
const countsRecipients = (grid: Grid, bottom: number, columns: readonly ListColumn[]): boolean => {
  const names = columns.filter(({ role, leaf }) => role === 'name' || KINDS.test(wordsOf(leaf)));
  const number = columns.find(({ role }) => role === 'number')?.index;
  if (number === undefined || !names.some(({ role }) => role === 'name')) return false;
  const rows = grid.rows.slice(bottom + 1, bottom + 1 + ROWS_TO_SEE);
  const numbered = rows.filter(({ cells }) => numberKindOf(cells[number]?.text) === 'arabic');
  const cells = numbered.flatMap((row) => names.flatMap(({ index }) => row.cells[index] ?? []));
  const counts = cells.filter(({ text }) => COUNT.test(text));
  if (counts.length === 0 || counts.length < cells.length) return false;
  const named = numbered.filter((row) => row.cells.some((cell) => cell !== undefined && looksLikePerson(cell.text)));
  return named.length * 2 < numbered.length;
};

/** True of a table of figures: how many awards or recipients there are, and nobody's name. */
export const tellsCounts = (grid: Grid, bottom: number, columns: readonly ListColumn[]): boolean =>
  countsAwards(grid, bottom, columns) || countsRecipients(grid, bottom, columns);
