import { Button, Checkbox, Textarea } from '@mantine/core';
import { memo, useState } from 'react';
import { ASK_KINDS, type AskKind } from '#shared/ipc/list-papers';
import { supplementTexts as texts } from '#shared/text/vi/supplements';
import { writtenNumber } from '../../../components/written-values';
import styles from './supplement.module.css';
import type { Ask, Choice } from './supplement-draft';

type Props = {
  readonly asks: readonly Ask[];
  readonly choice: Choice;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  readonly onReword: (id: string, text: string) => void;
};

type ItemProps = {
  readonly ask: Ask;
  readonly isChosen: boolean;
  readonly text: string;
  readonly onChoose: Props['onChoose'];
  readonly onReword: Props['onReword'];
};

/** One thing to ask for: on the paper or not, in the program's words or the secretary's. */
const AskItem = memo(({ ask, isChosen, text, onChoose, onReword }: ItemProps) => {
  const [isOpen, setOpen] = useState(false);
  const about = texts.ask(ask.name === '' ? texts.wholeList : ask.name, ask.place);
  return (
    <li className={styles.ask} data-chosen={isChosen}>
      <Checkbox
        label={about}
        description={ask.awardName}
        checked={isChosen}
        onChange={(event) => onChoose([ask.id], event.currentTarget.checked)}
      />
      {isOpen ? (
        <Textarea
          autosize
          minRows={2}
          autoFocus
          aria-label={texts.rewordOf(about)}
          value={text}
          onChange={(event) => onReword(ask.id, event.currentTarget.value)}
        />
      ) : (
        <p className={styles.asked}>
          {text}{' '}
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => setOpen(true)}
            aria-label={`${texts.reword}: ${about}`}
          >
            {texts.reword}
          </Button>
        </p>
      )}
    </li>
  );
});

const KindChoice = ({ kind, asks, choice, onChoose }: Omit<Props, 'onReword'> & { readonly kind: AskKind }) => {
  const ids = asks.filter((ask) => ask.kind === kind).map(({ id }) => id);
  const chosen = ids.filter((id) => choice.chosen.has(id)).length;
  if (ids.length === 0) return null;
  return (
    <Checkbox
      label={texts.kindOption(texts.kinds[kind], writtenNumber(chosen), writtenNumber(ids.length))}
      checked={chosen === ids.length}
      indeterminate={chosen > 0 && chosen < ids.length}
      onChange={(event) => onChoose(ids, event.currentTarget.checked)}
    />
  );
};

/** Everything that a unit may be asked for, whole kinds first, then one by one. */
export const AsksList = ({ asks, choice, onChoose, onReword }: Props) => (
  <>
    <div className={styles.kinds}>
      {ASK_KINDS.map((kind) => (
        <KindChoice key={kind} kind={kind} asks={asks} choice={choice} onChoose={onChoose} />
      ))}
    </div>
    <ul className={styles.asks}>
      {asks.map((ask) => (
        <AskItem
          key={ask.id}
          ask={ask}
          isChosen={choice.chosen.has(ask.id)}
          text={choice.reworded.get(ask.id) ?? ask.asked}
          onChoose={onChoose}
          onReword={onReword}
        />
      ))}
    </ul>
  </>
);
