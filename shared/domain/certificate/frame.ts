import type { Frame } from '#shared/domain/certificate/design';

/** One stroke: an SVG path of M, L, C and Z in absolute mm. */
export type FrameStroke = { readonly path: string; readonly colour: string; readonly widthMm: number };

type PageSize = { readonly widthMm: number; readonly heightMm: number };

const RED = '#b5121b';
const GOLD = '#b98a1e';

const INSET_MM = 9;
const BAND_MM = 6;

const rectangle = ({ widthMm, heightMm }: PageSize, inset: number): string => {
  const [right, bottom] = [widthMm - inset, heightMm - inset];
  return `M ${inset} ${inset} L ${right} ${inset} L ${right} ${bottom} L ${inset} ${bottom} Z`;
};

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

type Side = {
  readonly from: readonly [number, number];
  readonly along: readonly [number, number];
  readonly length: number;
};

/** A wave that starts and ends on its middle line, in whole periods of about 7 mm. */
const wave = ({ from, along, length }: Side, swing: number): string => {
  const halves = 2 * Math.max(1, Math.round(length / 7));
  const step = length / halves;
  const at = (distance: number, aside: number): string => {
    const [dx, dy] = along;
    return `${rounded(from[0] + dx * distance - dy * aside)} ${rounded(from[1] + dy * distance + dx * aside)}`;
  };
  let path = `M ${at(0, 0)}`;
  for (let half = 0; half < halves; half += 1) {
    const [start, aside] = [half * step, (half % 2 === 0 ? 4 : -4) * (swing / 3)];
    path += ` C ${at(start + step * 0.36, aside)} ${at(start + step * 0.64, aside)} ${at(start + step, 0)}`;
  }
  return path;
};

/** The four sides of the band's middle line, between plain corners: a giấy khen has no pattern in its corners. */
const sides = ({ widthMm, heightMm }: PageSize): readonly Side[] => {
  const [middle, start] = [INSET_MM + BAND_MM / 2, INSET_MM + BAND_MM];
  const [wide, high] = [widthMm - 2 * start, heightMm - 2 * start];
  return [
    { from: [start, middle], along: [1, 0], length: wide },
    { from: [widthMm - middle, start], along: [0, 1], length: high },
    { from: [widthMm - start, heightMm - middle], along: [-1, 0], length: wide },
    { from: [middle, heightMm - start], along: [0, -1], length: high },
  ];
};

const corners = ({ widthMm, heightMm }: PageSize, inset: number): string => {
  const [near, far] = [INSET_MM, INSET_MM + BAND_MM];
  const square = (left: number, top: number): string => {
    const [x, y, side] = [left + inset, top + inset, BAND_MM - 2 * inset];
    return `M ${x} ${y} L ${x + side} ${y} L ${x + side} ${y + side} L ${x} ${y + side} Z`;
  };
  const lefts = [near, widthMm - far];
  return lefts.flatMap((x) => [square(x, near), square(x, heightMm - far)]).join(' ');
};

const lines = (size: PageSize): readonly FrameStroke[] => [
  { path: rectangle(size, INSET_MM), colour: GOLD, widthMm: 0.5 },
  { path: rectangle(size, INSET_MM + 2), colour: RED, widthMm: 1.4 },
  { path: rectangle(size, INSET_MM + 4), colour: GOLD, widthMm: 0.5 },
];

const waves = (size: PageSize): readonly FrameStroke[] => {
  const all = (swing: number): string =>
    sides(size)
      .map((side) => wave(side, swing))
      .join(' ');
  const swing = BAND_MM / 2 - 0.9;
  return [
    { path: rectangle(size, INSET_MM - 1.6), colour: RED, widthMm: 0.9 },
    { path: rectangle(size, INSET_MM), colour: GOLD, widthMm: 0.35 },
    { path: corners(size, 0), colour: GOLD, widthMm: 0.35 },
    { path: corners(size, 1.4), colour: RED, widthMm: 0.5 },
    { path: all(swing), colour: GOLD, widthMm: 0.45 },
    { path: all(-swing), colour: GOLD, widthMm: 0.45 },
    { path: all(swing * 0.45), colour: RED, widthMm: 0.3 },
    { path: all(-swing * 0.45), colour: RED, widthMm: 0.3 },
    { path: rectangle(size, INSET_MM + BAND_MM), colour: GOLD, widthMm: 0.35 },
    { path: rectangle(size, INSET_MM + BAND_MM + 1.4), colour: RED, widthMm: 0.5 },
  ];
};

const FRAMES: Readonly<Record<Frame, (size: PageSize) => readonly FrameStroke[]>> = {
  none: () => [],
  lines,
  wave: waves,
};

/** The strokes of a frame on a page of this size, first below. */
export const frameStrokes = (frame: Frame, size: PageSize): readonly FrameStroke[] => FRAMES[frame](size);
