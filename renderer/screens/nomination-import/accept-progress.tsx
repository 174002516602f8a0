import { Button, Progress } from '@mantine/core';
import { importUndoTexts as words } from '#shared/text/vi/import-undo';
import { call } from '../../api/call';
import { useProgress } from '../../api/use-progress';
import { writtenNumber } from '../../components/written-values';
import styles from './import-start.module.css';

/** How far a list is on its way into the data; it can be stopped, and then nothing of it is stored. */
export const AcceptProgress = () => {
  const progress = useProgress(true);
  if (progress === null) return null;
  return (
    <div className={styles.accepting} role="status">
      <p>{words.stored(writtenNumber(progress.done), writtenNumber(progress.total))}</p>
      <Progress
        value={(100 * progress.done) / Math.max(1, progress.total)}
        aria-label={words.storing}
        transitionDuration={0}
      />
      <Button size="compact-sm" variant="default" title={words.stopHint} onClick={() => void call('work.stop', {})}>
        {words.stop}
      </Button>
    </div>
  );
};
