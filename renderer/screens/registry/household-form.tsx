import { contract } from '#shared/ipc/contract';
import { recipientTexts } from '#shared/text/vi/recipient-history';
import { useCommand } from '../../api/use-command';
import { ChoiceField } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import { unitChoices } from './unit-choices';
import type { Unit } from './unit-tree';

/** Adds a household. */
export const HouseholdForm = ({ units, onDone }: { units: readonly Unit[]; onDone: () => void }) => {
  const add = useCommand('households.add');
  const form = useContractForm(contract['households.add'].input, { name: '', address: '', unitId: null });
  const { control } = form;
  const words = recipientTexts.fields;
  return (
    <SaveForm
      form={form}
      command={add}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await add.run(values);
        if (reply.ok) onDone();
      }}
    >
      <TextField control={control} name="name" label={words.name} required />
      <TextField control={control} name="address" label={words.address} />
      <ChoiceField control={control} name="unitId" label={words.unitId} choices={unitChoices(units)} />
    </SaveForm>
  );
};
