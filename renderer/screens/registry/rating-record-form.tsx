import { contract } from '#shared/ipc/contract';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { ratingTexts } from '#shared/text/vi/recipients';
import { useCommand } from '../../api/use-command';
import { ChoiceField, choicesOf } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { TextField, YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import { lastYear, type RecordFormProps } from './history-owner';

/** Records the yearly rating; a second one of the same year takes the place of the first. */
export const RatingRecordForm = ({ owner, onDone }: RecordFormProps) => {
  const record = useCommand('ratings.record');
  const form = useContractForm(contract['ratings.record'].input, {
    ...owner,
    year: lastYear(),
    level: 'HTTNV',
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
      <YearField control={control} name="year" label={words.ratingYear} required />
      <ChoiceField control={control} name="level" label={words.level} choices={choicesOf(ratingTexts)} required />
      <TextField control={control} name="decisionNumber" label={words.decisionNumber} />
    </SaveForm>
  );
};
