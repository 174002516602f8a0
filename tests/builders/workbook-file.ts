import ExcelJS from 'exceljs';
import { readWorkbook } from '#electron/excel/read-workbook';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';

export type SheetPlan = {
  readonly name?: string;
  /** Rows from row 1 on; `null` is an empty cell, `[]` an empty row. */
  readonly rows: readonly (readonly (string | number | Date | null)[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  readonly font?: string;
};

/** Writes sheets as a secretary's Excel would and gives the bytes of the file. */
export const writeWorkbook = async (plans: readonly SheetPlan[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  plans.forEach((plan, index) => {
    const sheet = book.addWorksheet(plan.name ?? `Sheet${index + 1}`, {
      state: plan.hidden === true ? 'hidden' : 'visible',
    });
    plan.rows.forEach((cells, rowIndex) => {
      const row = sheet.getRow(rowIndex + 1);
      cells.forEach((value, column) => {
        if (value === null) return;
        row.getCell(column + 1).value = value;
        if (plan.font !== undefined) row.getCell(column + 1).font = { name: plan.font, size: 13 };
      });
    });
    for (const range of plan.merges ?? []) sheet.mergeCells(range);
    for (const number of plan.hiddenRows ?? []) sheet.getRow(number).hidden = true;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
};

export const readBytes = async (fileName: string, bytes: Uint8Array): Promise<ListReading> => {
  const workbook = await readWorkbook({ fileName, bytes });
  if (!workbook.ok) throw new Error(`${workbook.error.code} ${workbook.error.detail}`);
  return understandWorkbook(workbook.value);
};

/** Writes a workbook, reads it back and understands it. */
export const readPlans = async (...plans: readonly SheetPlan[]): Promise<ListReading> =>
  readBytes('danh-sach.xlsx', await writeWorkbook(plans));

/** Rows in short: `7 individual | Bà | Nguyễn Thị A | Giáo viên | Tổ Toán | LDTT+GK_XA | achievements | birth`. */
export const inShort = (reading: ListReading): readonly string[] =>
  reading.rows.map((row) =>
    [
      `${row.sourceRow} ${row.recipientKind}`,
      row.honorific ?? '',
      row.fullName,
      row.position ?? '',
      row.unit ?? '',
      row.awardProposed.map(({ code }) => code).join('+'),
      row.achievements ?? '',
      row.birthDate?.value ?? '',
    ]
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );

/** Errors and warnings in short: `9 AWARD_MISSING`. */
export const doubts = (reading: ListReading): readonly string[] =>
  reading.problems.filter(({ severity }) => severity !== 'info').map(({ sourceRow, code }) => `${sourceRow} ${code}`);
