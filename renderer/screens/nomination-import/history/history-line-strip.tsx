import { Button } from '@mantine/core';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { LineStrip } from '../line-strip';
import type { HistoryLine } from './history-lines';

type Props = {
  readonly line: HistoryLine;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onToggleSkip: () => void;
  readonly onKeepHidden: () => void;
  readonly onUndo: () => void;
};

const remarkOn = ({ skipped, problems, fate }: HistoryLine): string | null => {
  if (skipped) return historyListTexts.skippedRow;
  if (problems.length > 0) return null;
  return fate === 'existing' ? historyListTexts.rowStands : historyListTexts.rowFine;
};

const isHidden = ({ skipped, problems, fate }: HistoryLine): boolean =>
  !skipped && fate === 'aside' && problems.every(({ severity }) => severity !== 'error');

/** What is wrong with the current line, and what can be done about it. */
export const HistoryLineStrip = ({ onKeepHidden, ...strip }: Props) => (
  <LineStrip {...strip} remark={remarkOn(strip.line)}>
    {isHidden(strip.line) && (
      <Button size="compact-sm" variant="default" onClick={onKeepHidden}>
        {historyListTexts.keepHidden}
      </Button>
    )}
  </LineStrip>
);
