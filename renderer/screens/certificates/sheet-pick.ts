import type { CertificateDesign, SheetOverride } from '#shared/domain/certificate/design';
import type { FontTable } from '#shared/domain/certificate/font-metrics';
import type { SheetValues } from '#shared/domain/certificate/placeholders';
import { type SheetWarning, sheetLayouter } from '#shared/domain/certificate/sheet-layout';
import { certificateWarnings } from '#shared/text/vi/certificates';

export type Sheet = {
  readonly dossierId: string;
  readonly values: SheetValues;
  readonly override: SheetOverride;
};

/** The longest name first, then the longest words: whoever fits last shows first. */
export const longestFirst = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const length = ({ values }: Sheet): number =>
    values.name.length * 1000 + values.post.length + values.achievement.length;
  return sheets.toSorted((one, two) => length(two) - length(one));
};

/** What is doubtful about each certificate, by dossier. */
export const warningsBySheet = (
  design: CertificateDesign,
  fonts: FontTable,
  sheets: readonly Sheet[],
): ReadonlyMap<string, readonly SheetWarning[]> => {
  const lay = sheetLayouter(design, fonts);
  return new Map(sheets.map(({ dossierId, values, override }) => [dossierId, lay(values, override).warnings]));
};

/** The warning in words, with the name of its field. */
export const warningText = ({ fields }: Pick<CertificateDesign, 'fields'>, { fieldId, kind, what }: SheetWarning) => ({
  field: fields.find(({ id }) => id === fieldId)?.name ?? '',
  text: certificateWarnings[kind](what),
});
