import { Text } from '@mantine/core';
import type { Blank, CertificateDesign } from '#shared/domain/certificate/design';
import type { FontTable } from '#shared/domain/certificate/font-metrics';
import { designWarnings, type SheetWarning, sheetLayouter } from '#shared/domain/certificate/sheet-layout';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import classes from './certificates.module.css';
import { type Sheet, warningText } from './sheet-pick';

const texts = certificateTexts.designs;

export type NamedWarning = SheetWarning & { readonly name: string };

/** What is wrong with the design, and for whom its texts do not fit: each kind once, with the first name. */
export const namedWarnings = (
  design: CertificateDesign,
  blank: Blank,
  fonts: FontTable,
  sheets: readonly Sheet[],
): readonly NamedWarning[] => {
  const lay = sheetLayouter(design, fonts);
  const found = new Map<string, NamedWarning>();
  const keep = (warning: SheetWarning, name: string) => {
    const key = `${warning.fieldId} ${warning.kind}`;
    if (!found.has(key)) found.set(key, { ...warning, name });
  };
  for (const warning of designWarnings(design, blank)) keep(warning, '');
  for (const { values } of sheets) for (const warning of lay(values).warnings) keep(warning, values.name);
  return [...found.values()];
};

type Props = { readonly design: CertificateDesign; readonly warnings: readonly NamedWarning[] };

/** The list under the drawing. */
export const DesignWarnings = ({ design, warnings }: Props) => (
  <div role="status" aria-label={texts.warnings}>
    {warnings.length === 0 ? (
      <Text size="sm">{texts.noWarnings}</Text>
    ) : (
      <ul className={classes.warnings}>
        {warnings.map((warning) => {
          const { field, text } = warningText(design, warning);
          return <li key={`${warning.fieldId} ${warning.kind}`}>{texts.warning(field, text, warning.name)}</li>;
        })}
      </ul>
    )}
  </div>
);
