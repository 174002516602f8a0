import { contract } from '#shared/ipc/contract';
import { councilTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';

type Props = { readonly onFounded: () => void; readonly onCancel: () => void };

/** Founds a council; its members follow. */
export const CouncilForm = ({ onFounded, onCancel }: Props) => {
  const add = useCommand('councils.add');
  const form = useContractForm(contract['councils.add'].input, { name: councilTexts.nameExample });
  return (
    <SaveForm
      form={form}
      command={add}
      onCancel={onCancel}
      saveLabel={councilTexts.found}
      onSave={async (values) => {
        const reply = await add.run(values);
        if (reply.ok) onFounded();
      }}
    >
      <TextField control={form.control} name="name" label={councilTexts.name} required />
    </SaveForm>
  );
};
