import { Button } from '@mantine/core';
import { listVersionTexts as words } from '#shared/text/vi/list-versions';
import { writtenDay, writtenNumber } from '../../components/written-values';
import styles from './column-panel.module.css';
import type { ImportDraft, ListReading } from './import-draft';
import { ListDifference } from './list-difference';

type Props = {
  readonly answer: ImportDraft['version'];
  readonly version: ListReading['version'];
  readonly onAnswer: (answer: ImportDraft['version']) => void;
};

/** Says of which earlier list this one is likely a later version and what differs, and asks whether it takes its place. */
export const VersionNotice = ({ answer, version, onAnswer }: Props) => {
  if (answer?.replaces === true && version?.listId !== answer.of) {
    return (
      <p className={styles.note} role="status">
        {words.gone}
        <Button size="compact-xs" variant="default" onClick={() => onAnswer(null)}>
          {words.leave}
        </Button>
      </p>
    );
  }
  if (version === null) return null;
  const { listId, fileName, receivedOn, common, nominees, replaces } = version;
  const said = {
    likely: words.likely(fileName, writtenDay(receivedOn), writtenNumber(common), writtenNumber(nominees)),
    chosen: words.chosen(fileName),
    beside: words.isBeside(fileName),
  }[replaces === null ? 'likely' : replaces ? 'chosen' : 'beside'];
  return (
    <section aria-label={words.title}>
      <p className={styles.note} role="status">
        {said}
        {replaces !== true && (
          <Button
            size="compact-xs"
            variant="default"
            title={words.replaceHint}
            onClick={() => onAnswer({ of: listId, replaces: true })}
          >
            {words.replace}
          </Button>
        )}
        {replaces !== false && (
          <Button
            size="compact-xs"
            variant="default"
            title={words.besideHint}
            onClick={() => onAnswer({ of: listId, replaces: false })}
          >
            {replaces === null ? words.beside : words.leave}
          </Button>
        )}
      </p>
      {replaces !== false && <ListDifference than={words.thanList} difference={version} />}
    </section>
  );
};
