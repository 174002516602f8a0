import { Button, Progress } from '@mantine/core';
import { importUndoTexts as words } from '#shared/text/vi/import-undo';
import { call } from '../../api/call';
import { useProgress } from '../../api/use-progress';
import { writtenNumber } from '../../components/written-values';
import styles from './import-start.module.css';

type Props = { readonly said: (typeof words)['storing' | 'undoing'] };

/** How far a long change is; it can be stopped, and then nothing of it is done. */
const ChangeProgress = ({ said }: Props) => {
  const progress = useProgress(true);
  if (progress === null || progress.total === 0) return null;
  return (
    <div className={styles.accepting} role="status">
      <p>{said.done(writtenNumber(progress.done), writtenNumber(progress.total))}</p>
      <Progress
        value={(100 * progress.done) / Math.max(1, progress.total)}
        aria-label={said.label}
        transitionDuration={0}
      />
      <Button size="compact-sm" variant="default" title={said.stopHint} onClick={() => void call('work.stop', {})}>
        {said.stop}
      </Button>
    </div>
  );
};

/** How far a list is on its way into the data. */
export const AcceptProgress = () => <ChangeProgress said={words.storing} />;

/** How far a list is on its way out of the data. */
export const UndoProgress = () => <ChangeProgress said={words.undoing} />;
