import { runInNewContext } from 'node:vm';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { read, utils } from '@e965/xlsx';
import { numberCell } from '#electron/excel/number-cell';
import { numberShapeOf } from '#electron/excel/ooxml-styles';
import { type CellBudget, checkMerges, LimitPassed, newCellBudget, SHEET_LIMITS } from '#electron/excel/sheet-limits';
import type { WorkbookRefusal } from '#electron/excel/workbook-refusal';
import { refusal } from '#electron/excel/workbook-refusal';
import { checkRecords, workbookRecords } from '#electron/excel/xls-records';
import type { RawCell, RawRow, RawSheet } from '#shared/domain/raw-workbook';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';

const toRawCell = (cell: CellObject, epoch1904: boolean): RawCell | undefined => {
  const formula = cell.f === undefined ? {} : { isFormula: true };
  if (cell.t === 'e') return { text: cell.w ?? '#N/A', isError: true, ...formula };
  if (cell.t === 'n' && typeof cell.v === 'number') {
    return {
      ...numberCell({ number: cell.v, shape: numberShapeOf(String(cell.z ?? 'General')), epoch1904 }),
      ...formula,
    };
  }
  const text = cell.v === undefined ? '' : String(cell.v);
  return text === '' ? undefined : { text: text.replace(/\r\n?/g, '\n'), ...formula };
};

const readRows = (sheet: WorkSheet, epoch1904: boolean, budget: CellBudget): readonly RawRow[] => {
  const rows = new Map<number, { sourceRow: number; hidden: boolean; cells: (RawCell | undefined)[] }>();
  for (const reference of Object.keys(sheet)) {
    if (reference.startsWith('!')) continue;
    const cell: CellObject = sheet[reference];
    const raw = toRawCell(cell, epoch1904);
    const { r, c } = utils.decode_cell(reference);
    if (raw === undefined || c >= SHEET_LIMITS.columns) continue;
    budget.take(raw.text);
    const row = rows.get(r) ?? { sourceRow: r + 1, hidden: sheet['!rows']?.[r]?.hidden === true, cells: [] };
    while (row.cells.length < c) row.cells.push(undefined);
    row.cells[c] = raw;
    rows.set(r, row);
  }
  return [...rows.values()].sort((left, right) => left.sourceRow - right.sourceRow);
};

const hiddenColumnsOf = (sheet: WorkSheet): readonly number[] =>
  (sheet['!cols'] ?? []).flatMap((column, index) => (column?.hidden === true ? [index] : []));

/** The reading process ends after 15 s; the parser must leave it time to say why. */
const LONGEST_PARSE_MS = 12_000;

/** The parser never ends on some damaged formulas (a record cut off before its length): then Node breaks it off. */
const parsed = (records: Uint8Array): WorkBook =>
  runInNewContext(
    'parse()',
    {
      parse: () =>
        read(Buffer.from(records.buffer), { type: 'buffer', cellStyles: true, cellNF: true, sheetRows: 65_536 }),
    },
    { timeout: LONGEST_PARSE_MS },
  );

/** Reads a BIFF workbook (.xls). Fonts are not known in this format. */
export const readXlsSheets = (bytes: Uint8Array): Result<readonly RawSheet[], WorkbookRefusal> => {
  try {
    const records = workbookRecords(bytes);
    checkRecords(records);
    const book = parsed(records);
    const budget = newCellBudget();
    const epoch1904 = book.Workbook?.WBProps?.date1904 === true;
    return ok(
      book.SheetNames.flatMap((name, index) => {
        const sheet = book.Sheets[name];
        if (sheet === undefined) return [];
        const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
          top: s.r + 1,
          left: s.c,
          bottom: e.r + 1,
          right: e.c,
        }));
        const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
        const rows = readRows(sheet, epoch1904, budget);
        checkMerges(rows, merges);
        return [{ name, hidden, rows, merges, hiddenColumns: hiddenColumnsOf(sheet) }];
      }),
    );
  } catch (cause) {
    if (cause instanceof LimitPassed) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    return err(refusal(/password/i.test(detail) ? 'workbook.protected' : 'workbook.unreadable', detail));
  }
};
