import { z } from 'zod';
import { CollectiveFields } from '#shared/ipc/registry';
import { recipientTexts } from '#shared/text/vi/recipient-history';
import { useCommand } from '../../api/use-command';
import { ChoiceField, choicesOf } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { TextField, YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { History } from './person-form';
import { unitChoices } from './unit-choices';
import type { Unit } from './unit-tree';

const FLAGS = { unknown: null, yes: true, no: false } as const;
type Flag = keyof typeof FLAGS;

/** The channel's fields, with the yes, no or unknown of the flag as a choice. */
const ChosenCollective = CollectiveFields.extend({
  flagEligible: z.enum(['unknown', 'yes', 'no']).transform((flag) => FLAGS[flag]),
});

type Props = { readonly history: History | null; readonly units: readonly Unit[]; readonly onDone: () => void };

const flagOf = (eligible: boolean | null): Flag => (eligible === null ? 'unknown' : eligible ? 'yes' : 'no');

/** Adds a collective, or changes the one whose history is given. */
export const CollectiveForm = ({ history, units, onDone }: Props) => {
  const add = useCommand('collectives.add');
  const update = useCommand('collectives.update');
  const form = useContractForm(ChosenCollective, {
    name: history?.recipient.name ?? '',
    unitId: history?.recipient.unitId ?? null,
    foundedYear: history?.collective?.foundedYear ?? null,
    flagEligible: flagOf(history?.collective?.flagEligible ?? null),
  });
  const { control } = form;
  const words = recipientTexts.fields;
  const save = async (values: z.output<typeof ChosenCollective>) => {
    const reply = history ? await update.run({ ...values, id: history.recipient.id }) : await add.run(values);
    if (reply.ok) onDone();
  };
  return (
    <SaveForm form={form} command={history ? update : add} onSave={save} onCancel={onDone}>
      <TextField control={control} name="name" label={words.name} required />
      <ChoiceField control={control} name="unitId" label={words.unitId} choices={unitChoices(units)} />
      <YearField control={control} name="foundedYear" label={words.foundedYear} />
      <ChoiceField
        control={control}
        name="flagEligible"
        label={words.flagEligible}
        choices={choicesOf(recipientTexts.flagChoices)}
        required
      />
    </SaveForm>
  );
};
