import { contract } from '#shared/ipc/contract';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { useCommand } from '../../api/use-command';
import { SaveForm } from '../../forms/save-form';
import { YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { RecordFormProps } from './history-owner';

type Props = RecordFormProps & { readonly fromYear: number | null };

/** Says from which year on the history is complete, so that an empty year means "none". */
export const KnownHistoryForm = ({ owner, fromYear, onDone }: Props) => {
  const mark = useCommand('recipients.markHistoryKnown');
  const form = useContractForm(contract['recipients.markHistoryKnown'].input, { ...owner, fromYear });
  return (
    <SaveForm
      form={form}
      command={mark}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await mark.run(values);
        if (reply.ok) onDone();
      }}
    >
      <YearField
        control={form.control}
        name="fromYear"
        label={historyTexts.fields.fromYear}
        description={historyTexts.knownHint}
      />
    </SaveForm>
  );
};
