import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { reportScreenTexts } from '#shared/text/vi/report-screens';
import type { Paper, SummaryContent } from './paper-draft';
import { PlainText } from './plain-fields';

const words = reportScreenTexts.achievements;

type Told = SummaryContent['fields']['achievements'];
type Props = {
  /** The nominees, each with the achievement as the paper prints it now. */
  readonly nominees: Paper['items'];
  readonly told: Told;
  readonly onChange: (told: Told) => void;
};

/** What the summary says of one nominee: the list's words until somebody writes others. */
export const NomineeAchievements = ({ nominees, told, onChange }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const nominee = nominees.find(({ dossierId }) => dossierId === chosen) ?? nominees[0];
  if (nominee === undefined) return null;
  const { dossierId } = nominee;
  const own = told.find((one) => one.dossierId === dossierId);
  const others = told.filter((one) => one.dossierId !== dossierId);
  return (
    <>
      <NativeSelect
        label={words.nominee}
        value={dossierId}
        data={nominees.map((one) => ({ value: one.dossierId, label: one.name }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <PlainText
        label={words.text}
        hint={own === undefined ? words.fromList : words.own}
        value={own?.text ?? nominee.line}
        onChange={(text) => onChange([...others, { dossierId, text }])}
      />
      {own !== undefined && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => onChange(others)}>
            {words.takeBack}
          </Button>
        </div>
      )}
    </>
  );
};
