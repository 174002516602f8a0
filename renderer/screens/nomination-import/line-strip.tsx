import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { importTexts } from '#shared/text/vi/nomination-import';
import { writtenRow } from '../../components/written-values';
import type { ListProblem } from './import-draft';
import styles from './list-preview.module.css';
import { ProblemSentences } from './problem-sentences';
import { isTold, type Told, ToldLine } from './told-line';
import toldStyles from './told-line.module.css';

type Line = {
  readonly sourceRow: number;
  readonly shownSheet: string | null;
  readonly fullName: string;
  readonly problems: readonly ListProblem[];
  readonly skipped: boolean;
  readonly corrected: boolean;
};

type Props = {
  readonly line: Line;
  /** What is to be said of the line where its problems do not; null: nothing. */
  readonly remark: string | null;
  /** The unit's own words about it; left out where the list is of a kind that has none. */
  readonly told?: Told;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onToggleSkip: () => void;
  readonly onUndo: () => void;
  /** What else can be done about it, named first. */
  readonly children: ReactNode;
};

/** What is wrong with the current line of a preview, and what can be done about it. */
export const LineStrip = ({ line, remark, told, canEdit, onEdit, onToggleSkip, onUndo, children }: Props) => {
  const place = importTexts.rowNumber(writtenRow(line.sourceRow), line.shownSheet);
  return (
    <section className={`${styles.strip} ${toldStyles.around}`} aria-label={place}>
      <div className={styles.stripText} aria-live="polite">
        <div className={toldStyles.head}>
          <strong>
            {place}
            {line.fullName && ` – ${line.fullName}`}
          </strong>
          {told && isTold(told) && <ToldLine {...told} />}
        </div>
        {remark !== null && <p className={styles.remark}>{remark}</p>}
        {!line.skipped && <ProblemSentences problems={line.problems} />}
      </div>
      <Group gap={6} className={styles.stripActions}>
        {children}
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
