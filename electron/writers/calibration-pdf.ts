import type { CertificateFonts } from '#electron/writers/certificate-pdf';
import { millimetrePdf } from '#electron/writers/millimetre-pdf';
import type { CalibrationSheet } from '#shared/documents/calibration-sheet';
import { MM_PER_POINT } from '#shared/domain/certificate/field-layout';
import { textWidth } from '#shared/domain/certificate/font-metrics';
import { type PageSize, type PrinterCorrection, pageTransform } from '#shared/domain/certificate/printer-correction';

const BLACK = '#000000';

/** The calibration sheet as a PDF of the size given, helped as the printer is helped now and never turned. */
export const calibrationPdf = (
  sheet: CalibrationSheet,
  { size, correction }: { readonly size: PageSize; readonly correction: PrinterCorrection },
  { fonts, createdAt }: { readonly fonts: CertificateFonts; readonly createdAt: Date },
): Promise<Uint8Array> => {
  const pdf = millimetrePdf(size, fonts.bytes, { title: sheet.fileName, createdAt });
  pdf.addPage(pageTransform({ ...correction, rotation: 0 }, size));
  for (const { from, to, widthMm } of sheet.lines) pdf.line(from, to, { colour: BLACK, widthMm });
  for (const { text, x, baseline, sizePt, font } of sheet.texts) {
    const width = textWidth(fonts.table[font], text) * sizePt * MM_PER_POINT;
    pdf.text(text, { x: x - width / 2, baseline, sizePt, font, colour: BLACK });
  }
  return pdf.finish();
};
