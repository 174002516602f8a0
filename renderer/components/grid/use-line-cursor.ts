import { useState } from 'react';
import { clampRow } from './grid-keys';

type Cursor = { readonly key: string | null; readonly row: number; readonly column: number };

export type LineFilter = 'all' | 'errors' | 'doubts';

type Line = { readonly key: string };

type Rules<L extends Line> = {
  readonly isFaulty: (line: L) => boolean;
  readonly isDoubtful: (line: L) => boolean;
  /** Where a line is put right: its first error, else its first doubt. */
  readonly columnToCorrect: (line: L) => number;
};

/** Which lines of a preview show, which cell is the current one, and whether it is being edited. */
export const useLineCursor = <L extends Line>(lines: readonly L[], rules: Rules<L>) => {
  const [faulty, doubtful] = [lines.filter(rules.isFaulty), lines.filter(rules.isDoubtful)];
  const chosenOf: Record<LineFilter, readonly L[]> = { all: lines, errors: faulty, doubts: doubtful };
  const [chosen, setFilter] = useState<LineFilter>(faulty.length > 0 ? 'errors' : 'all');
  // The last faulty line was put right: the whole list shows again.
  const filter = chosenOf[chosen].length === 0 ? 'all' : chosen;
  const shown = chosenOf[filter];

  const [cursor, setCursor] = useState<Cursor>(() => ({
    key: shown[0]?.key ?? null,
    row: 0,
    column: shown[0] === undefined ? 0 : rules.columnToCorrect(shown[0]),
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
    moveTo(nextRow, filter !== 'all' && next !== undefined ? rules.columnToCorrect(next) : cursor.column);
  };

  return { filter, setFilter, shown, row, column: cursor.column, line, editing, setEditing, moveTo, moveDown };
};
