import { SimpleGrid } from '@mantine/core';
import { contract } from '#shared/ipc/contract';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { initiativeKindTexts, initiativeScopeTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { CheckField, ChoiceField, choicesOf } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { ProseField, TextField, YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import { lastYear } from './history-owner';

/** Records an initiative or research work of a person. */
export const InitiativeRecordForm = ({ personId, onDone }: { personId: string; onDone: () => void }) => {
  const record = useCommand('initiatives.record');
  const form = useContractForm(contract['initiatives.record'].input, {
    personId,
    year: lastYear(),
    name: '',
    kind: 'initiative',
    scope: 'base',
    applied: true,
    decisionNumber: '',
  });
  const { control } = form;
  const words = historyTexts.fields;
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
      <YearField control={control} name="year" label={words.initiativeYear} required />
      <ProseField control={control} name="name" label={words.name} required />
      <SimpleGrid cols={2} spacing="sm">
        <ChoiceField
          control={control}
          name="kind"
          label={words.kind}
          choices={choicesOf(initiativeKindTexts)}
          required
        />
        <ChoiceField
          control={control}
          name="scope"
          label={words.scope}
          choices={choicesOf(initiativeScopeTexts)}
          required
        />
      </SimpleGrid>
      <CheckField control={control} name="applied" label={words.applied} />
      <TextField control={control} name="decisionNumber" label={words.decisionNumber} />
    </SaveForm>
  );
};
