import type { Blank, FontKey } from '#shared/domain/certificate/design';
import { calibrationCrosses, type PrinterCorrection } from '#shared/domain/certificate/printer-correction';
import { certificatePapers } from '#shared/text/vi/certificates';

type Point = readonly [number, number];

/** A page of strokes and texts, all in mm from the top left of the paper. */
export type CalibrationSheet = {
  readonly fileName: string;
  readonly lines: readonly { readonly from: Point; readonly to: Point; readonly widthMm: number }[];
  /** `x` is the middle of the text. */
  readonly texts: readonly {
    readonly text: string;
    readonly x: number;
    readonly baseline: number;
    readonly sizePt: number;
    readonly font: FontKey;
  }[];
};

const words = certificatePapers.calibration;
const CROSS_ARM_MM = 9;
const FINE_MM = 0.15;
/** The two rulers do not meet in the corner. */
const RULER_START_MM = 15;

const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

/** Strokes of 1, 5 and 10 mm along one edge of the page; the edge itself may be out of the printer's reach. */
const ruler = (length: number, at: (along: number, out: number) => Point): CalibrationSheet['lines'] =>
  Array.from({ length: Math.floor(length) + 1 - RULER_START_MM }, (_none, index) => {
    const mm = RULER_START_MM + index;
    const out = mm % 10 === 0 ? 5 : mm % 5 === 0 ? 3.5 : 2;
    return { from: at(mm, 6), to: at(mm, 6 + out), widthMm: FINE_MM };
  });

const rulerNumbers = (length: number, at: (along: number, out: number) => Point): CalibrationSheet['texts'] =>
  Array.from({ length: Math.floor(length / 10) - 2 }, (_none, index) => {
    const tens = (index + 2) * 10;
    const [x, baseline] = at(tens, 13.5);
    return { text: String(tens), x, baseline, sizePt: 6, font: 'tinos-regular' as const };
  });

const cross = ({ x, y }: { readonly x: number; readonly y: number }): CalibrationSheet['lines'] => [
  { from: [x - CROSS_ARM_MM, y], to: [x + CROSS_ARM_MM, y], widthMm: FINE_MM },
  { from: [x, y - CROSS_ARM_MM], to: [x, y + CROSS_ARM_MM], widthMm: FINE_MM },
  { from: [x - 2, y - 2], to: [x + 2, y + 2], widthMm: FINE_MM },
  { from: [x - 2, y + 2], to: [x + 2, y - 2], widthMm: FINE_MM },
];

/** The sheet whose two crosses are measured with a ruler; says what the printer is helped with now. */
export const calibrationSheet = (
  printer: string,
  blank: Blank,
  { dxMm, dyMm, scaleX, scaleY, rotation }: PrinterCorrection,
): CalibrationSheet => {
  const { widthMm, heightMm } = blank;
  const { first, second } = calibrationCrosses(blank);
  const top = (along: number, out: number): Point => [along, out];
  const left = (along: number, out: number): Point => [out, along];
  const middle = widthMm / 2;
  const size = `${comma(widthMm, 0)} × ${comma(heightMm, 0)}`;
  const told = [
    words.facts(printer, blank.name, size),
    words.applied(comma(dxMm, 1), comma(dyMm, 1), comma(scaleX * 100, 2), comma(scaleY * 100, 2)),
    ...words.steps,
    words.feeds[rotation],
  ];
  const start = heightMm / 2 - (told.length * 7) / 2;
  return {
    fileName: words.fileName(printer),
    lines: [...ruler(widthMm, top), ...ruler(heightMm, left), ...cross(first), ...cross(second)],
    texts: [
      ...rulerNumbers(widthMm, top),
      ...rulerNumbers(heightMm, (along, out) => [out + 1, along + 0.8]),
      { text: words.top, x: middle, baseline: 20, sizePt: 9, font: 'tinos-bold' },
      { text: words.first, x: first.x + 5, baseline: first.y - 3, sizePt: 14, font: 'tinos-bold' },
      { text: words.second, x: second.x - 5, baseline: second.y + 7, sizePt: 14, font: 'tinos-bold' },
      { text: words.title, x: middle, baseline: start - 6, sizePt: 18, font: 'tinos-bold' },
      ...told.map((text, index) => ({
        text,
        x: middle,
        baseline: start + 4 + index * 7,
        sizePt: Math.min(12, widthMm / 22),
        font: 'tinos-regular' as const,
      })),
    ],
  };
};
