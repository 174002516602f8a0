import { setImmediate as nextTurn } from 'node:timers/promises';
import { fontTable } from '#electron/writers/font-table';
import { type FontBytes, type MillimetrePdf, millimetrePdf } from '#electron/writers/millimetre-pdf';
import {
  type Blank,
  type CertificateDesign,
  type CertificateField,
  FONT_KEYS,
  type FontKey,
  fontKeyOf,
  type SheetOverride,
} from '#shared/domain/certificate/design';
import type { LaidField } from '#shared/domain/certificate/field-layout';
import type { FontTable } from '#shared/domain/certificate/font-metrics';
import { frameStrokes } from '#shared/domain/certificate/frame';
import type { SheetValues } from '#shared/domain/certificate/placeholders';
import { fedSize, type PrinterCorrection, pageTransform } from '#shared/domain/certificate/printer-correction';
import { sheetLayouter } from '#shared/domain/certificate/sheet-layout';
import { err, ok, type Result } from '#shared/lib/result';

/** What goes on one page. */
export type CertificateSheet = { readonly values: SheetValues; readonly override?: SheetOverride };

export type CertificateJob = {
  readonly title: string;
  readonly blank: Pick<Blank, 'widthMm' | 'heightMm'>;
  readonly design: Pick<CertificateDesign, 'frame' | 'fields'>;
  readonly correction: PrinterCorrection;
  /** One page each, in this order. */
  readonly sheets: Iterable<CertificateSheet>;
  /** On plain paper, to hold against a blank: also what the blank carries already, and the blank's edge. */
  readonly forSample: boolean;
};

/** The fonts, read once: their bytes and what the layout knows of them. */
export type CertificateFonts = { readonly bytes: FontBytes; readonly table: FontTable };

export type CertificatePress = {
  readonly fonts: CertificateFonts;
  readonly createdAt: Date;
  readonly onProgress: (done: number) => void;
  readonly cancelled: () => boolean;
};

/** Reads every font that a certificate may be set in. */
export const readCertificateFonts = async (
  readFont: (key: FontKey) => Promise<Uint8Array>,
): Promise<CertificateFonts> => {
  const entries: [FontKey, Uint8Array][] = [];
  for (const key of FONT_KEYS) entries.push([key, await readFont(key)]);
  const bytes = Object.fromEntries(entries) as FontBytes;
  return { bytes, table: await fontTable(async (key) => bytes[key]) };
};

/** Pages between two looks at the clock of the window. */
const PAGES_A_TURN = 10;

const RULE = { widthMm: 0.3 } as const;
const EDGE = { colour: '#8a8a8a', widthMm: 0.2 } as const;

const drawField = (pdf: MillimetrePdf, field: CertificateField, laid: LaidField): void => {
  const font = fontKeyOf(field);
  for (const { text, x, baseline } of laid.lines) {
    pdf.text(text, { x, baseline, sizePt: laid.sizePt, font, colour: field.colour });
  }
  if (laid.rule === null) return;
  const { x, y, width } = laid.rule;
  pdf.line([x, y], [x + width, y], { ...RULE, colour: field.colour });
};

const drawEdge = (pdf: MillimetrePdf, { widthMm, heightMm }: CertificateJob['blank']): void => {
  const inset = EDGE.widthMm / 2;
  const [right, bottom] = [widthMm - inset, heightMm - inset];
  pdf.line([inset, inset], [right, inset], EDGE);
  pdf.line([right, inset], [right, bottom], EDGE);
  pdf.line([right, bottom], [inset, bottom], EDGE);
  pdf.line([inset, bottom], [inset, inset], EDGE);
};

/**
 * Certificates as one PDF: a page of the blank's exact size as it is fed for each, fonts embedded, turned and moved as the printer needs. The
 * scan of the blank is never in it. Refuses when cancelled; a text too long for its box is drawn whole.
 */
export const certificatePdf = async (
  { title, blank, design, correction, sheets, forSample }: CertificateJob,
  { fonts, createdAt, onProgress, cancelled }: CertificatePress,
): Promise<Result<Uint8Array, { readonly code: 'work.stopped' }>> => {
  const pdf = millimetrePdf(fedSize(blank, correction.rotation), fonts.bytes, { title, createdAt });
  const lay = sheetLayouter(design, fonts.table);
  const transform = pageTransform(correction, blank);
  const frame = frameStrokes(design.frame, blank);
  const drawn = design.fields.map((field) => ({ field, shown: forSample || !field.onBlank }));
  let done = 0;
  for (const { values, override } of sheets) {
    pdf.addPage(transform);
    if (forSample) drawEdge(pdf, blank);
    pdf.strokes('Frame', frame);
    const laid = lay(values, override);
    for (const [index, { field, shown }] of drawn.entries()) {
      const one = laid.fields[index];
      if (shown && one !== undefined) drawField(pdf, field, one);
    }
    done += 1;
    if (done % PAGES_A_TURN !== 0) continue;
    onProgress(done);
    await nextTurn();
    if (cancelled()) return err({ code: 'work.stopped' });
  }
  return ok(await pdf.finish());
};
