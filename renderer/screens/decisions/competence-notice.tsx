import { Alert, Text } from '@mantine/core';
import { decisionTexts } from '#shared/text/vi/decisions';
import type { Decision } from './decision-fields';

const texts = decisionTexts.competence;

const lineOf = ({ awardName, decidedBy, clause, unconfirmed }: Decision['notCompetent'][number]): string => {
  const line = decidedBy === null ? texts.gone(awardName, clause) : texts.elsewhere(awardName, decidedBy, clause);
  return unconfirmed ? `${line} ${texts.unconfirmed}` : line;
};

/** Each award that another authority decides on the day of signing, with the clause; nothing when there is none. */
export const CompetenceNotice = ({ notCompetent }: Pick<Decision, 'notCompetent'>) =>
  notCompetent.length === 0 ? null : (
    <Alert variant="outline" color="yellow" p="xs" mb="sm" title={texts.title} styles={{ title: { color: '#6b4b00' } }}>
      {notCompetent.map((row) => (
        <Text key={row.awardCode} size="sm">
          {lineOf(row)}
        </Text>
      ))}
      <Text size="sm">{texts.whatNext}</Text>
    </Alert>
  );
