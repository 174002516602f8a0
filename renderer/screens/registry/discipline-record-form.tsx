import { SimpleGrid } from '@mantine/core';
import { contract } from '#shared/ipc/contract';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { useCommand } from '../../api/use-command';
import { DayField } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { RecordFormProps } from './history-owner';

/** Records a disciplinary measure and the days it holds. */
export const DisciplineRecordForm = ({ owner, onDone }: RecordFormProps) => {
  const record = useCommand('discipline.record');
  const form = useContractForm(contract['discipline.record'].input, {
    ...owner,
    form: '',
    to: null,
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
      <TextField control={control} name="form" label={words.form} description={historyTexts.fields.formHint} required />
      <SimpleGrid cols={2} spacing="sm">
        <DayField control={control} name="from" label={words.from} required />
        <DayField control={control} name="to" label={words.to} />
      </SimpleGrid>
      <TextField control={control} name="decisionNumber" label={words.decisionNumber} />
    </SaveForm>
  );
};
