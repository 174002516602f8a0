/** Why a file is not read at all. The words stand in shared/text/vi/workbook-refusals.ts. */
export const WORKBOOK_REFUSAL_CODES = [
  'workbook.empty',
  'workbook.notASpreadsheet',
  'workbook.otherFormat',
  'workbook.tooLarge',
  'workbook.tooManyCells',
  'workbook.cellTooLong',
  'workbook.tooHeavy',
  'workbook.suspicious',
  'workbook.macro',
  'workbook.embedded',
  'workbook.externalLinks',
  'workbook.unreadable',
  'workbook.protected',
  'workbook.oldWord',
  'workbook.nothingPasted',
  'workbook.pastedTooLarge',
] as const;
export type WorkbookRefusalCode = (typeof WORKBOOK_REFUSAL_CODES)[number];

/** `detail` is for the log: which part of the file broke which rule. */
export type WorkbookRefusal = { readonly code: WorkbookRefusalCode; readonly detail: string };

export const refusal = (code: WorkbookRefusalCode, detail: string): WorkbookRefusal => ({ code, detail });
