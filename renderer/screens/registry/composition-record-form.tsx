import { SimpleGrid, Text } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { contract } from '#shared/ipc/contract';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { useCommand } from '../../api/use-command';
import { SaveForm } from '../../forms/save-form';
import { CountField, YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import { lastYear } from './history-owner';
import type { History } from './person-form';

const NOTHING_KNOWN = { members: null, completedTask: null, ldtt: null, cstdcs: null, disciplinedFromWarning: null };
const COUNTS = ['members', 'completedTask', 'ldtt', 'cstdcs', 'disciplinedFromWarning'] as const;

type Props = { readonly history: History; readonly onDone: () => void };

/** Records a collective's composition in a year. A year on record shows its numbers: saving overwrites none unseen. */
export const CompositionRecordForm = ({ history, onDone }: Props) => {
  const record = useCommand('collectives.recordYear');
  const keptIn = (year: number | null) => history.compositions.find((kept) => kept.year === year);
  const form = useContractForm(contract['collectives.recordYear'].input, {
    recipientId: history.recipient.id,
    year: lastYear(),
    ...(keptIn(lastYear()) ?? NOTHING_KNOWN),
  });
  const { control } = form;
  const { dirtyFields } = form.formState;
  const year = useWatch({ control, name: 'year' });
  const words = historyTexts.fields;
  const showKept = (entered: number | null) => {
    const kept = keptIn(entered) ?? NOTHING_KNOWN;
    for (const count of COUNTS) if (!dirtyFields[count]) form.setValue(count, kept[count]);
  };
  return (
    <SaveForm
      form={form}
      command={record}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await record.run(values);
        if (reply.ok) onDone();
      }}
    >
      <YearField
        control={control}
        name="year"
        label={words.compositionYear}
        onEntered={showKept}
        {...(keptIn(year) && { description: historyTexts.compositionKept(year) })}
        required
      />
      <Text size="sm" c="dimmed">
        {historyTexts.compositionHint}
      </Text>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
        {COUNTS.map((count) => (
          <CountField
            key={count}
            control={control}
            name={count}
            label={words[count]}
            placeholder={historyTexts.notKnown}
          />
        ))}
      </SimpleGrid>
    </SaveForm>
  );
};
