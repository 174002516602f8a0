import {
  type Blank,
  type CertificateDesign,
  type CertificateField,
  fontKeyOf,
  type SheetOverride,
} from '#shared/domain/certificate/design';
import { type LaidField, layField } from '#shared/domain/certificate/field-layout';
import type { FontTable } from '#shared/domain/certificate/font-metrics';
import { inLetterCase } from '#shared/domain/certificate/letter-case';
import { fillTemplate, type SheetValues, unknownPlaceholders } from '#shared/domain/certificate/placeholders';

export const SHEET_WARNINGS = ['tooLong', 'missingLetters', 'empty', 'unknownPlaceholder', 'outsideBlank'] as const;
/** What the secretary should look at before printing; `what` names letters or placeholders. */
export type SheetWarning = {
  readonly fieldId: string;
  readonly kind: (typeof SHEET_WARNINGS)[number];
  readonly what: string;
};

/** One certificate, set: each field in the order of the design, and what is doubtful about it. */
export type LaidSheet = { readonly fields: readonly LaidField[]; readonly warnings: readonly SheetWarning[] };

const warningsOf = (field: CertificateField, laid: LaidField): readonly SheetWarning[] => [
  ...(laid.tooLong ? [{ fieldId: field.id, kind: 'tooLong' as const, what: '' }] : []),
  ...(laid.lines.length === 0 ? [{ fieldId: field.id, kind: 'empty' as const, what: '' }] : []),
  ...(laid.missingLetters.length > 0
    ? [{ fieldId: field.id, kind: 'missingLetters' as const, what: laid.missingLetters.join(' ') }]
    : []),
];

/** Sets certificates of one design one after another; texts that come again are set once. */
export const sheetLayouter = (
  design: Pick<CertificateDesign, 'fields'>,
  fonts: FontTable,
): ((values: SheetValues, override?: SheetOverride) => LaidSheet) => {
  const known = new Map<CertificateField, { readonly text: string; readonly laid: LaidField }>();
  const laidOnce = (field: CertificateField, text: string): LaidField => {
    const last = known.get(field);
    if (last?.text === text) return last.laid;
    const laid = layField(field, text, fonts[fontKeyOf(field)]);
    known.set(field, { text, laid });
    return laid;
  };
  return (values, override = {}) => {
    const warnings: SheetWarning[] = [];
    const fields = design.fields.map((field) => {
      const own = override[field.id];
      const text = inLetterCase(own?.text ?? fillTemplate(field.template, values), field.letterCase);
      const laid = own === undefined ? laidOnce(field, text) : layField(field, text, fonts[fontKeyOf(field)], own);
      warnings.push(...warningsOf(field, laid));
      return laid;
    });
    return { fields, warnings };
  };
};

/** What is wrong with the design itself, whoever is printed: placeholders that name nothing, boxes beyond the paper. */
export const designWarnings = (
  { fields }: Pick<CertificateDesign, 'fields'>,
  { widthMm, heightMm }: Pick<Blank, 'widthMm' | 'heightMm'>,
): readonly SheetWarning[] =>
  fields.flatMap(({ id, template, box }) => {
    const outside = box.x < 0 || box.y < 0 || box.x + box.width > widthMm || box.y + box.height > heightMm;
    return [
      ...unknownPlaceholders(template).map((what) => ({ fieldId: id, kind: 'unknownPlaceholder' as const, what })),
      ...(outside ? [{ fieldId: id, kind: 'outsideBlank' as const, what: '' }] : []),
    ];
  });
