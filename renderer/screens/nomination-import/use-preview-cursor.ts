import { useState } from 'react';
import { clampRow } from '../../components/grid/grid-keys';
import { columnToCorrect } from './preview-columns';
import { countLines, filterLines, type LineFilter, type PreviewLine } from './preview-lines';

type Cursor = { readonly key: string | null; readonly row: number; readonly column: number };

/** Which lines show, which cell is the current one, and whether it is being edited. */
export const usePreviewCursor = (lines: readonly PreviewLine[]) => {
  const counts = countLines(lines);
  const [chosen, setFilter] = useState<LineFilter>(counts.errors > 0 ? 'errors' : 'all');
  const chosenLines = filterLines(lines, chosen);
  // The last faulty line was put right: the whole list shows again.
  const filter = chosenLines.length === 0 ? 'all' : chosen;
  const shown = filter === 'all' ? lines : chosenLines;

  const [cursor, setCursor] = useState<Cursor>(() => ({
    key: shown[0]?.key ?? null,
    row: 0,
    column: shown[0] === undefined ? 0 : columnToCorrect(shown[0]),
  }));
  const [editing, setEditing] = useState(false);

  // The line stays current when lines above it leave the filter; where it left itself, the next one takes its place.
  const found = shown.findIndex(({ key }) => key === cursor.key);
  const row = found >= 0 ? found : clampRow(cursor.row, shown.length);
  const line = shown[row];

  const moveTo = (nextRow: number, column: number) => {
    setEditing(false);
    setCursor({ key: shown[nextRow]?.key ?? null, row: nextRow, column });
  };

  /** Down to the next line; among faulty lines straight to what is wrong with it. */
  const moveDown = () => {
    const nextRow = clampRow(row + 1, shown.length);
    const next = shown[nextRow];
    moveTo(nextRow, filter !== 'all' && next !== undefined ? columnToCorrect(next) : cursor.column);
  };

  return { counts, filter, setFilter, shown, row, column: cursor.column, line, editing, setEditing, moveTo, moveDown };
};
