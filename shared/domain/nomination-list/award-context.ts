import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { stripEnumerator } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { linesOf } from '#shared/domain/nomination-list/sheet-grid';
import { readTitleFacts, withSheetName, yearOfHeadings } from '#shared/domain/nomination-list/title-facts';

/** Lines above a table, and rows below its header, that may say what its rows are proposed for. */
const ROWS_AT_MOST = 200;

/** Figures about units, and who has sent papers. */
const TELLS_FIGURES = /\b(so luong|thong ke|(da|chua|khong) (nop|gui)|nop ho so|gui ho so|tinh hinh|tien do)\b/;

const onlyText = ({ cells }: GridRow): string | null => {
  const texts = cells.flatMap((cell) =>
    cell === undefined || /^([IVXLC]+|[A-Z])$/.test(cell.text) ? [] : [cell.text],
  );
  return texts.length === 1 ? (texts[0] ?? null) : null;
};

/** The lines between the table before, whose rows have several cells, and this one. */
const linesAbove = ({ rows }: Grid, top: number): readonly string[] => {
  const above = rows.slice(Math.max(0, top - ROWS_AT_MOST), top);
  const before = above.findLastIndex(({ cells }) => cells.filter((cell) => cell !== undefined).length > 2);
  return above
    .slice(before + 1)
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell === undefined ? [] : linesOf(cell))));
};

/** The year that the headings above a table give. */
export const yearAbove = (grid: Grid, top: number): number | null => yearOfHeadings(linesAbove(grid, top));

/** A sheet that adds points up, whoever stands in it. */
const TELLS_POINTS =
  /\b(cham diem|bang diem|bieu diem|phieu diem|(tong hop|ket qua|tong) diem|diem thi dua|xep (hang|thu))\b/;
const ASKS_FOR_AWARDS = /\bdanh sach\b.*\b(de nghi|khen|tang|xet|suy ton|binh (bau|xet)|danh hieu)\b/;

/**
 * True when a table asks for awards though it tells points: by a column of its own (`proposes`), by the lines above it, or
 * standing under an award.
 */
export const asksInSpiteOfPoints = (grid: Grid, top: number, bottom: number, proposes: boolean): boolean => {
  const lines = [...linesAbove(grid, top), grid.name ?? ''].map(wordsOf);
  if (lines.some((words) => TELLS_POINTS.test(words))) return false;
  return proposes || lines.some((words) => ASKS_FOR_AWARDS.test(words)) || standsUnderAward(grid, top, bottom);
};

/**
 * True when the lines above a table, the name of its sheet, or a heading among its rows give an award: whoever the table
 * names is proposed for it.
 */
export const standsUnderAward = (grid: Grid, top: number, bottom: number): boolean => {
  const lines = linesAbove(grid, top);
  if (lines.some((text) => TELLS_FIGURES.test(wordsOf(text)))) return false;
  if (withSheetName(readTitleFacts(lines), grid.name).awards.length > 0) return true;
  return grid.rows.slice(bottom + 1, bottom + 1 + ROWS_AT_MOST).some((row) => {
    const text = onlyText(row);
    return text !== null && recognizeAward(stripEnumerator(text)) !== null;
  });
};
