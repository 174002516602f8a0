import { contract } from '#shared/ipc/contract';
import { councilTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';

/** Founds a council; its members follow. */
export const CouncilForm = ({ onDone }: { onDone: () => void }) => {
  const add = useCommand('councils.add');
  const form = useContractForm(contract['councils.add'].input, { name: councilTexts.nameExample });
  return (
    <SaveForm
      form={form}
      command={add}
      onCancel={onDone}
      saveLabel={councilTexts.found}
      onSave={async (values) => {
        const reply = await add.run(values);
        if (reply.ok) onDone();
      }}
    >
      <TextField control={form.control} name="name" label={councilTexts.name} required />
    </SaveForm>
  );
};
