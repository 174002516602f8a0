import { Button, Group } from '@mantine/core';
import { importTexts } from '#shared/text/vi/nomination-import';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { writtenNumber } from '../../components/written-values';
import type { ListProblem } from './import-draft';
import styles from './list-preview.module.css';
import { byGravity } from './preview-cells';
import { isFaulty, type PreviewLine } from './preview-lines';

const TONES: Record<ListProblem['severity'], Tone> = { error: 'bad', warning: 'warn', info: 'info' };

/** Problems as sentences, the gravest first. */
export const ProblemSentences = ({ problems }: { readonly problems: readonly ListProblem[] }) => (
  <ul className={styles.sentences}>
    {byGravity(problems).map((problem) => (
      <li key={`${problem.code} ${problem.field ?? ''} ${problem.why}`}>
        <StatusBadge tone={TONES[problem.severity]}>{importTexts.severity[problem.severity]}</StatusBadge> {problem.why}
        {problem.relatedRows !== undefined && problem.relatedRows.length > 0 && (
          <> {importTexts.relatedRows(problem.relatedRows.map(writtenNumber).join(', '))}</>
        )}
      </li>
    ))}
  </ul>
);

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

/** What is wrong with the current line, and what can be done about it. */
export const LineProblems = ({ line, canEdit, onEdit, onToggleSkip, onKeepHidden, onUndo, forAll }: Props) => {
  const place = importTexts.rowNumber(writtenNumber(line.sourceRow), line.shownSheet);
  return (
    <section className={styles.strip} aria-label={place}>
      <div className={styles.stripText} aria-live="polite">
        <strong>
          {place}
          {line.fullName && ` – ${line.fullName}`}
        </strong>
        {line.skipped && <p className={styles.remark}>{importTexts.skippedRow}</p>}
        {!line.skipped && line.problems.length === 0 && (
          <p className={styles.remark}>{isFaulty(line) ? importTexts.awardNeeded : importTexts.rowFine}</p>
        )}
        {!line.skipped && <ProblemSentences problems={line.problems} />}
      </div>
      <Group gap={6} className={styles.stripActions}>
        {forAll && (
          <Button size="compact-sm" onClick={forAll.apply}>
            {forAll.label}
          </Button>
        )}
        {line.hidden && !line.skipped && (
          <Button size="compact-sm" variant="default" onClick={onKeepHidden}>
            {importTexts.keepHidden}
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
