import { Text } from '@mantine/core';
import { contract } from '#shared/ipc/contract';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { useCommand } from '../../api/use-command';
import { writtenDay } from '../../components/written-values';
import { DayField } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { useContractForm } from '../../forms/use-contract-form';
import type { History } from './person-form';

type Props = { readonly investigation: History['investigations'][number]; readonly onDone: () => void };

/** Records the day on which an open inspection or investigation ended. */
export const InvestigationEndForm = ({ investigation, onDone }: Props) => {
  const { id, summary, openedOn } = investigation;
  const close = useCommand('investigations.close');
  const form = useContractForm(contract['investigations.close'].input, { id });
  return (
    <SaveForm
      form={form}
      command={close}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await close.run(values);
        if (reply.ok) onDone();
      }}
    >
      <Text>{historyTexts.opened(summary, writtenDay(openedOn))}</Text>
      <DayField control={form.control} name="closedOn" label={historyTexts.fields.closedOn} required />
    </SaveForm>
  );
};
