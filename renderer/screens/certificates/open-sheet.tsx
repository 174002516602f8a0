import type { FontTable } from '#shared/domain/certificate/font-metrics';
import { type SheetWarning, sheetLayouter } from '#shared/domain/certificate/sheet-layout';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import classes from './certificates.module.css';
import { OverrideForm } from './override-form';
import { SheetDrawing } from './sheet-drawing';
import { type Sheet, warningText } from './sheet-pick';
import type { OpenDesign } from './use-open-design';

type Props = {
  readonly sheet: Sheet;
  readonly opened: OpenDesign;
  readonly fonts: FontTable;
  readonly doubts: readonly SheetWarning[];
};

/** One certificate as it will print, what is doubtful about it, and what it has of its own. */
export const OpenSheet = ({ sheet, opened, fonts, doubts }: Props) => {
  const { design, blank, scan, id } = opened;
  return (
    <>
      <div className={classes.stage}>
        <svg
          className={classes.sheet}
          viewBox={`0 0 ${blank.widthMm} ${blank.heightMm}`}
          role="img"
          aria-label={certificateTexts.print.preview(sheet.values.name)}
        >
          <SheetDrawing
            design={design}
            blank={blank}
            scan={scan}
            laid={sheetLayouter(design, fonts)(sheet.values, sheet.override)}
          />
        </svg>
        {doubts.length > 0 && (
          <ul className={classes.warnings}>
            {doubts.map((doubt) => {
              const { field, text } = warningText(design, doubt);
              return (
                <li key={`${doubt.fieldId} ${doubt.kind}`}>{certificateTexts.designs.warning(field, text, '')}</li>
              );
            })}
          </ul>
        )}
      </div>
      <OverrideForm key={`${sheet.dossierId} ${id}`} sheet={sheet} designId={id} design={design} />
    </>
  );
};
