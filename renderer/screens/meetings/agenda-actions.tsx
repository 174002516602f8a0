import { Button } from '@mantine/core';
import { meetingTexts } from '#shared/text/vi/meetings';
import styles from './agenda.module.css';
import type { AgendaItem } from './tally-entry';
import type { TallyEntry } from './use-tally-entry';

type Props = { readonly entry: TallyEntry; readonly item: AgendaItem };

const texts = meetingTexts.agenda;

/** Votes once more on what the first round did not pass, or takes the second vote back. */
export const RoundAction = ({ entry, item }: Props) => {
  if (item.maySecondRound && entry.secondId !== item.id)
    return (
      <Button
        variant="default"
        size="compact-xs"
        className={styles.action}
        aria-label={texts.secondRoundOf(item.name)}
        onClick={() => entry.voteAgain(item.id)}
      >
        {texts.secondRound}
      </Button>
    );
  if (item.round === 1 || item.outcome === null) return null;
  return (
    <Button
      variant="default"
      size="compact-xs"
      className={styles.action}
      aria-label={texts.withdrawSecondRoundOf(item.name)}
      onClick={() => entry.withdrawSecondRound(item)}
    >
      {texts.withdrawSecondRound}
    </Button>
  );
};

/** Says of each member with the nominee's name whether it is the same person. */
export const MemberActions = ({ entry, item }: Props) =>
  item.ownMembers.map(({ id, recused }) => (
    <Button
      key={id}
      variant="default"
      size="compact-xs"
      className={styles.action}
      onClick={() => entry.recuse(item, id, !recused)}
    >
      {recused ? texts.letVote : texts.recuse}
    </Button>
  ));
