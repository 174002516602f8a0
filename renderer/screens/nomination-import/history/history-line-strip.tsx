import { Button, Group } from '@mantine/core';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { importTexts } from '#shared/text/vi/nomination-import';
import { writtenNumber } from '../../../components/written-values';
import { ProblemSentences } from '../line-problems';
import styles from '../list-preview.module.css';
import type { HistoryLine } from './history-lines';

type Props = {
  readonly line: HistoryLine;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onToggleSkip: () => void;
  readonly onKeepHidden: () => void;
  readonly onUndo: () => void;
};

/** What is wrong with the current line, and what can be done about it. */
export const HistoryLineStrip = ({ line, canEdit, onEdit, onToggleSkip, onKeepHidden, onUndo }: Props) => {
  const place = importTexts.rowNumber(writtenNumber(line.sourceRow), line.shownSheet);
  const isFine = !line.skipped && line.problems.length === 0;
  const isHidden =
    !line.skipped && line.fate === 'aside' && line.problems.every(({ severity }) => severity !== 'error');
  return (
    <section className={styles.strip} aria-label={place}>
      <div className={styles.stripText} aria-live="polite">
        <strong>
          {place}
          {line.fullName && ` – ${line.fullName}`}
        </strong>
        {line.skipped && <p className={styles.remark}>{historyListTexts.skippedRow}</p>}
        {isFine && (
          <p className={styles.remark}>
            {line.fate === 'existing' ? historyListTexts.rowStands : historyListTexts.rowFine}
          </p>
        )}
        {!line.skipped && <ProblemSentences problems={line.problems} />}
      </div>
      <Group gap={6} className={styles.stripActions}>
        {isHidden && (
          <Button size="compact-sm" variant="default" onClick={onKeepHidden}>
            {historyListTexts.keepHidden}
          </Button>
        )}
        {line.corrected && (
          <Button size="compact-sm" variant="default" onClick={onUndo}>
            {importTexts.undo}
          </Button>
        )}
        <Button size="compact-sm" variant="default" disabled={!canEdit} onClick={onEdit}>
          {importTexts.edit}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onToggleSkip}>
          {line.skipped ? importTexts.unskip : importTexts.skip}
        </Button>
      </Group>
    </section>
  );
};
