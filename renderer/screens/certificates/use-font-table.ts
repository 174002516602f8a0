import { useEffect } from 'react';
import { FONT_KEYS } from '#shared/domain/certificate/design';
import { fontFileName } from '#shared/domain/certificate/font-files';
import type { FontTable } from '#shared/domain/certificate/font-metrics';
import { useQuery } from '../../api/use-query';

/** The name under which the page knows a font of the certificates. */
export const fontFamily = (key: string): string => `certificate-${key}`;

let announced = false;

/** The fonts are loaded when the first text asks for them. */
const announceFonts = (): void => {
  if (announced) return;
  announced = true;
  for (const key of FONT_KEYS) document.fonts.add(new FontFace(fontFamily(key), `url(/fonts/${fontFileName(key)})`));
};

/** What the layout needs to set text here exactly as the PDF sets it; null while it is being read. */
export const useFontTable = (): FontTable | null => {
  useEffect(announceFonts, []);
  return useQuery('certificates.fonts', {}).value as FontTable | null;
};
