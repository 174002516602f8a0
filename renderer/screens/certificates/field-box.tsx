import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Box, CertificateField } from '#shared/domain/certificate/design';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import classes from './certificates.module.css';

type Props = {
  readonly field: CertificateField;
  readonly isChosen: boolean;
  readonly isWrong: boolean;
  readonly onChoose: () => void;
  readonly onBox: (box: Box) => void;
};

const FINE_MM = 0.1;
const COARSE_MM = 1;
const HANDLE_MM = 2.4;
const SMALLEST_MM = 3;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

const moved = ({ x, y, ...size }: Box, dx: number, dy: number): Box => ({
  ...size,
  x: tenth(x + dx),
  y: tenth(y + dy),
});
const stretched = ({ width, height, ...place }: Box, dx: number, dy: number): Box => ({
  ...place,
  width: tenth(Math.max(SMALLEST_MM, width + dx)),
  height: tenth(Math.max(SMALLEST_MM, height + dy)),
});

type Drag = { readonly x: number; readonly y: number; readonly box: Box; readonly change: typeof moved };

/** Follows the pointer in mm of the drawing, from where it was pressed. */
const useDrag = (onBox: (box: Box) => void) => {
  const drag = useRef<Drag | null>(null);
  const start = (event: PointerEvent<SVGElement>, box: Box, change: typeof moved) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, box, change };
  };
  const follow = (event: PointerEvent<SVGElement>) => {
    const matrix = event.currentTarget instanceof SVGGraphicsElement ? event.currentTarget.getScreenCTM() : null;
    if (drag.current === null || matrix === null) return;
    const { x, y, box, change } = drag.current;
    onBox(change(box, (event.clientX - x) / matrix.a, (event.clientY - y) / matrix.d));
  };
  const end = () => {
    drag.current = null;
  };
  return { start, handlers: { onPointerMove: follow, onPointerUp: end, onPointerCancel: end } };
};

const comma = (value: number): string => value.toFixed(1).replace('.', ',');

/** The box of a field on the blank: dragged and stretched by pointer or arrow keys. */
export const FieldBox = ({ field, isChosen, isWrong, onChoose, onBox }: Props) => {
  const { box } = field;
  const { start, handlers } = useDrag(onBox);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose();
    }
    const step = STEPS[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    const far = event.shiftKey ? COARSE_MM : FINE_MM;
    onBox((event.ctrlKey ? stretched : moved)(box, step[0] * far, step[1] * far));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing in millimetres holds no button element
    <g
      className={classes.field}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={certificateTexts.designs.box(
        field.name,
        comma(box.x),
        comma(box.y),
        comma(box.width),
        comma(box.height),
      )}
      onFocus={onChoose}
      onKeyDown={onKeyDown}
    >
      <rect
        className={classes.box}
        data-wrong={isWrong}
        {...box}
        onPointerDown={(event) => start(event, box, moved)}
        {...handlers}
      />
      {isChosen && (
        <rect
          className={classes.handle}
          x={box.x + box.width - HANDLE_MM / 2}
          y={box.y + box.height - HANDLE_MM / 2}
          width={HANDLE_MM}
          height={HANDLE_MM}
          onPointerDown={(event) => start(event, box, stretched)}
          {...handlers}
        />
      )}
    </g>
  );
};
