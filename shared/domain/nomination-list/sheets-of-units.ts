import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import type { SheetReading } from '#shared/domain/nomination-list/sheet-reading';
import { spelledUnit } from '#shared/domain/nomination-list/unit-spelling';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

/** Parts of a unit; what begins otherwise, alone above a list, is its letterhead. */
const PART_OF_UNIT = /^(?:tổ|khoa|bộ môn|bộ phận|phòng|ban|đội|khối|phân xưởng|xưởng|trạm|chi nhánh|nhóm)\s/iu;

/** The one line above the list of a sheet where it names a part of a unit: `TỔ TOÁN - TIN`. */
const partAbove = (grid: Grid, { firstRow }: SheetReading): string | null => {
  const above = firstRow === undefined ? [] : grid.rows.slice(0, firstRow);
  const [line, ...others] = above.flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? []));
  if (line === undefined || others.length > 0) return null;
  return PART_OF_UNIT.test(line) && startsWithUnitWord(line) ? spelledUnit(line) : null;
};

/**
 * A workbook with a sheet for each part of the unit that sends it, its name alone above the list: the people of the sheet who
 * name no unit are of that part. One such sheet says nothing: its line may be the letterhead.
 */
export const withUnitsOfSheets = (read: readonly SheetReading[], grids: readonly Grid[]): readonly SheetReading[] => {
  const parts = read.map((reading, at) => {
    const grid = grids[at];
    return grid === undefined || !reading.isList ? null : partAbove(grid, reading);
  });
  if (new Set(parts.filter((part) => part !== null)).size < 2) return read;
  return read.map((reading, at) => {
    const unit = parts[at] ?? null;
    if (unit === null) return reading;
    const ofPart = (row: NomineeRow): NomineeRow =>
      row.unit === null && row.recipientKind === 'individual' ? { ...row, unit } : row;
    const problems = reading.problems.filter(({ code }) => code !== 'UNIT_MISSING');
    return { ...reading, rows: reading.rows.map(ofPart), nameless: reading.nameless?.map(ofPart) ?? [], problems };
  });
};
