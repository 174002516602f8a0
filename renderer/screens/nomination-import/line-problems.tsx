import { Button } from '@mantine/core';
import { importTexts } from '#shared/text/vi/nomination-import';
import { LineStrip } from './line-strip';
import { isFaulty, type PreviewLine } from './preview-lines';
import type { Told } from './told-line';

type Props = {
  readonly line: PreviewLine;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onToggleSkip: () => void;
  readonly onKeepHidden: () => void;
  readonly onUndo: () => void;
  /** Lines with the same words for an award that was just chosen. */
  readonly forAll: { readonly label: string; readonly apply: () => void } | null;
};

const remarkOn = (line: PreviewLine): string | null => {
  if (line.skipped) return importTexts.skippedRow;
  if (line.problems.length > 0) return null;
  return isFaulty(line) ? importTexts.awardNeeded : importTexts.rowFine;
};

const toldOf = ({ row }: PreviewLine): Told => ({
  note: row?.note ?? '',
  achievements: row?.achievements ?? '',
});

/** What is wrong with the current line, and what can be done about it. */
export const LineProblems = ({ onKeepHidden, forAll, ...strip }: Props) => (
  <LineStrip {...strip} remark={remarkOn(strip.line)} told={toldOf(strip.line)}>
    {forAll && (
      <Button size="compact-sm" onClick={forAll.apply}>
        {forAll.label}
      </Button>
    )}
    {strip.line.hidden && !strip.line.skipped && (
      <Button size="compact-sm" variant="default" onClick={onKeepHidden}>
        {importTexts.keepHidden}
      </Button>
    )}
  </LineStrip>
);
