import { contract } from '#shared/ipc/contract';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { useCommand } from '../../api/use-command';
import { DayField } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { ProseField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { RecordFormProps } from './history-owner';

/** Records that an inspection or investigation was opened; until its end nothing is proposed. */
export const InvestigationRecordForm = ({ owner, onDone }: RecordFormProps) => {
  const open = useCommand('investigations.open');
  const form = useContractForm(contract['investigations.open'].input, { ...owner, summary: '' });
  const { control } = form;
  const words = historyTexts.fields;
  return (
    <SaveForm
      form={form}
      command={open}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await open.run(values);
        if (reply.ok) onDone();
      }}
    >
      <ProseField control={control} name="summary" label={words.summary} required />
      <DayField control={control} name="openedOn" label={words.openedOn} required />
    </SaveForm>
  );
};
