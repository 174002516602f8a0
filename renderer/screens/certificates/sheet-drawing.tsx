import { type Blank, type CertificateDesign, fontKeyOf } from '#shared/domain/certificate/design';
import { MM_PER_POINT } from '#shared/domain/certificate/field-layout';
import { frameStrokes } from '#shared/domain/certificate/frame';
import type { LaidSheet } from '#shared/domain/certificate/sheet-layout';
import styles from './certificates.module.css';
import { fontFamily } from './use-font-table';

type Props = {
  readonly design: Pick<CertificateDesign, 'frame' | 'fields'>;
  readonly blank: Pick<Blank, 'widthMm' | 'heightMm'>;
  readonly laid: LaidSheet;
  /** A `data:` address of the blank's picture; never in what is printed. */
  readonly scan: string | null;
};

/** A certificate in mm: the blank's scan, the frame, the text as it prints; what the blank carries already is pale. */
export const SheetDrawing = ({ design, blank, laid, scan }: Props) => (
  <>
    <rect width={blank.widthMm} height={blank.heightMm} fill="#ffffff" stroke="#a8a8a4" strokeWidth={0.4} />
    {scan !== null && (
      <image href={scan} width={blank.widthMm} height={blank.heightMm} preserveAspectRatio="none" opacity="0.85" />
    )}
    {frameStrokes(design.frame, blank).map(({ path, colour, widthMm }) => (
      <path key={path} d={path} fill="none" stroke={colour} strokeWidth={widthMm} />
    ))}
    {design.fields.map((field, index) => {
      const one = laid.fields[index];
      if (one === undefined) return null;
      return (
        <g key={field.id} fill={field.colour} opacity={field.onBlank ? 0.28 : 1} data-field={field.id}>
          {one.lines.map(({ text, x, baseline, width }) => (
            <text
              key={`${baseline} ${text}`}
              className={styles.text}
              x={x}
              y={baseline}
              fontFamily={fontFamily(fontKeyOf(field))}
              fontSize={one.sizePt * MM_PER_POINT}
              textLength={width}
            >
              {text}
            </text>
          ))}
          {one.rule && (
            <line
              x1={one.rule.x}
              x2={one.rule.x + one.rule.width}
              y1={one.rule.y}
              y2={one.rule.y}
              stroke={field.colour}
              strokeWidth={0.3}
            />
          )}
        </g>
      );
    })}
  </>
);
