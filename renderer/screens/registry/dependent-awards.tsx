import { Button, Stack, Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { dependencyTexts as words } from '#shared/text/vi/dependencies';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { ratingTexts } from '#shared/text/vi/recipients';
import { useQuery } from '../../api/use-query';
import { StatusBadge } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import classes from './history-sections.module.css';
import type { HistoryView } from './history-view';

type DependentAward = Output<'dependencies.list'>[number];
type Warning = DependentAward['warnings'][number];

const warningText = ({ cause, what, year, now, usedBy }: Warning): string =>
  words.causes[cause](what, year, now === null ? '' : ratingTexts[now], words.list(usedBy));

/** What the award comes to when judged anew, with the lines that come out otherwise. */
const JudgedAnew = ({ anew }: { readonly anew: DependentAward['anew'] }) => {
  if (anew === null) return null;
  const { before, after } = anew.verdict;
  const changed = anew.lines.filter(({ change }) => change === 'verdict');
  return (
    <>
      <Text size="sm">{words.anew(eligibilityText.verdict[before], eligibilityText.verdict[after])}</Text>
      {changed.length > 0 && (
        <ul className={classes.reasons} aria-label={words.changed}>
          {changed.map(({ id, after: now }) => (
            <li key={id}>{now && `${now.text} (${now.clause})`}</li>
          ))}
        </ul>
      )}
    </>
  );
};

const AwardNotice = ({ award, onView }: { readonly award: DependentAward; readonly onView: Props['onView'] }) => {
  const { warnings, anew, review, needsReview, awardId } = award;
  const name = words.named(award);
  return (
    <div className={classes.known}>
      <Text fw={600} size="sm">
        {name} {needsReview && <StatusBadge tone="warn">{words.toReview}</StatusBadge>}
      </Text>
      {warnings.map((warning) => (
        <Text key={warningText(warning)} size="sm">
          {warningText(warning)}
        </Text>
      ))}
      <JudgedAnew anew={anew} />
      {review && <Text size="sm">{words.seen(writtenDay(review.reviewedOn), review.note)}</Text>}
      <Button
        mt={4}
        variant="default"
        size="compact-sm"
        aria-label={words.reviewOf(name)}
        onClick={() => onView({ name: 'review', awardId })}
      >
        {words.review}
      </Button>
    </div>
  );
};

type Props = { readonly recipientId: string; readonly onView: (view: HistoryView) => void };

/** Awards of the recipient whose grounds changed since they were decided; nothing is shown where there is none. */
export const DependentAwards = ({ recipientId, onView }: Props) => {
  const { value } = useQuery('dependencies.list', { recipientId });
  if (value === null || value.length === 0) return null;
  return (
    <section aria-label={words.title}>
      <h3 className={classes.title}>{words.title}</h3>
      <Stack gap={6} mt={4}>
        {value.map((award) => (
          <AwardNotice key={award.awardId} award={award} onView={onView} />
        ))}
        <Text size="sm">{words.law}</Text>
      </Stack>
    </section>
  );
};
