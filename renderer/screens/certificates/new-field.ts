import type { Blank, CertificateDesign, CertificateField } from '#shared/domain/certificate/design';
import type { Sent } from '#shared/ipc/contract';
import { certificateTexts } from '#shared/text/vi/certificate-studio';

/** A field in the middle of the blank, to be moved and filled. */
export const newField = (
  { fields }: Pick<CertificateDesign, 'fields'>,
  { widthMm, heightMm }: Pick<Blank, 'widthMm' | 'heightMm'>,
): CertificateField => {
  const taken = new Set(fields.map(({ id }) => id));
  let number = fields.length + 1;
  while (taken.has(`field-${number}`)) number += 1;
  return {
    id: `field-${number}`,
    name: certificateTexts.designs.newField,
    box: { x: widthMm / 2 - 40, y: heightMm / 2 - 6, width: 80, height: 12 },
    template: certificateTexts.designs.newField,
    face: 'tinos',
    bold: false,
    italic: false,
    largestPt: 14,
    smallestPt: 10,
    maxLines: 1,
    fit: 'shrinkFirst',
    across: 'center',
    down: 'middle',
    colour: '#1a1a1a',
    letterCase: 'asWritten',
    lineSpacing: 1,
    ruleBelow: false,
    onBlank: false,
  };
};

/** A design as the channel takes it. */
export const sentDesign = (design: CertificateDesign): Sent<'certificates.saveDesign'>['design'] => design;
