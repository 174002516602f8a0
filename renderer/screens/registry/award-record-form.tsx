import { SimpleGrid } from '@mantine/core';
import { AWARD_CODES } from '#shared/domain/award-code';
import { contract } from '#shared/ipc/contract';
import { awardNames } from '#shared/text/vi/awards';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { basisTexts } from '#shared/text/vi/recipients';
import { useCommand } from '../../api/use-command';
import { ChoiceField, choicesOf, DayField } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { TextField, YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import { lastYear, type RecordFormProps } from './history-owner';

const AWARDS = AWARD_CODES.filter((code) => code !== 'UNKNOWN').map((code) => ({
  value: code,
  label: awardNames[code].full,
}));

/** Records an award that was given before this program kept the book. */
export const AwardRecordForm = ({ owner, onDone }: RecordFormProps) => {
  const record = useCommand('awards.record');
  const form = useContractForm(contract['awards.record'].input, {
    ...owner,
    year: lastYear(),
    basis: 'merit',
    decisionNumber: '',
    decidedOn: null,
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
      <YearField control={control} name="year" label={words.year} required />
      <ChoiceField control={control} name="code" label={words.code} choices={AWARDS} required />
      <ChoiceField control={control} name="basis" label={words.basis} choices={choicesOf(basisTexts)} required />
      <SimpleGrid cols={2} spacing="sm">
        <TextField control={control} name="decisionNumber" label={words.decisionNumber} />
        <DayField control={control} name="decidedOn" label={words.decidedOn} />
      </SimpleGrid>
    </SaveForm>
  );
};
