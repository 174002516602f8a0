import { Button, Group, Modal, Text } from '@mantine/core';
import type { unansweredPairs } from '#shared/domain/nomination-list/unanswered-pairs';
import { unansweredTexts as words } from '#shared/text/vi/unanswered-pairs';
import { writtenNumber } from '../../components/written-values';

type Props = {
  readonly unanswered: ReturnType<typeof unansweredPairs>;
  readonly onAnswer: () => void;
  readonly onAnyway: () => void;
  readonly onLeave: () => void;
};

/** Asks whether pairs are answered before the list is taken in, and says what becomes of them otherwise. */
export const UnansweredQuestion = ({ unanswered, onAnswer, onAnyway, onLeave }: Props) => {
  const { total, apart, isOfPeople } = unanswered;
  const outcomes = (['waits', 'apart', 'again'] as const).filter((outcome) => unanswered[outcome] > 0);
  return (
    <Modal opened onClose={onLeave} title={words.title(writtenNumber(total))}>
      {outcomes.map((outcome) => (
        <Text key={outcome}>{words[outcome](writtenNumber(unanswered[outcome]))}</Text>
      ))}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onAnyway}>
          {words.anyway[apart === 0 ? 'nothing' : isOfPeople ? 'people' : 'others']}
        </Button>
        <Button data-autofocus onClick={onAnswer}>
          {words.answer}
        </Button>
      </Group>
    </Modal>
  );
};
