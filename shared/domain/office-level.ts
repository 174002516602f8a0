export const OFFICE_LEVELS = ['province', 'ministry', 'department', 'commune', 'unit'] as const;
/** The level of the office that keeps the data: it decides which awards are its own. */
export type OfficeLevel = (typeof OFFICE_LEVELS)[number];
