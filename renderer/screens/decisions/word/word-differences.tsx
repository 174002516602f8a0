import { Text } from '@mantine/core';
import { isGrave, type WordDifference } from '#shared/domain/word-differences';
import { wordVersionTexts as texts } from '#shared/text/vi/word-versions';
import classes from './word.module.css';

const lineOf = ({ kind, paper, word }: WordDifference): string => texts.difference(texts.kinds[kind], paper, word);

const Lines = ({ differences }: { readonly differences: readonly WordDifference[] }) => (
  <ul className={classes.differences}>
    {differences.map((difference) => (
      <li key={JSON.stringify(difference)}>{lineOf(difference)}</li>
    ))}
  </ul>
);

type Props = { readonly differences: readonly WordDifference[]; readonly isInForce: boolean };

/** What the edited file says otherwise: first what was decided, the other words folded. */
export const WordDifferences = ({ differences, isInForce }: Props) => {
  const grave = differences.filter(isGrave);
  const wording = differences.filter((difference) => !isGrave(difference));
  if (differences.length === 0) return <Text size="sm">{texts.same}</Text>;
  return (
    <>
      {grave.length > 0 && (
        <div className={classes.grave}>
          <Text size="sm" fw={600}>
            {isInForce ? texts.graveUsed(grave.length) : texts.grave(grave.length)}
          </Text>
          <Lines differences={grave} />
        </div>
      )}
      {wording.length > 0 && (
        <details>
          <summary>{texts.wording(wording.length)}</summary>
          <Lines differences={wording} />
        </details>
      )}
    </>
  );
};
