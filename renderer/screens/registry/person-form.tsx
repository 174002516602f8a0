import { SimpleGrid } from '@mantine/core';
import { z } from 'zod';
import type { Output } from '#shared/ipc/contract';
import { PersonFields } from '#shared/ipc/registry';
import { recipientTexts } from '#shared/text/vi/recipient-history';
import { personCategoryTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { CheckField, ChoiceField, choicesOf } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import { readBirthDate, writtenBirthDate } from './birth-date';
import { unitChoices } from './unit-choices';
import type { Unit } from './unit-tree';

export type History = Output<'recipients.history'>;

/** The channel's fields, with the birth date as people type it. */
const TypedPerson = PersonFields.extend({
  birthDate: z
    .string()
    .refine((typed) => typed.trim() === '' || readBirthDate(typed) !== null, recipientTexts.birthWrong)
    .transform(readBirthDate),
});

type Props = { readonly history: History | null; readonly units: readonly Unit[]; readonly onDone: () => void };

const valuesOf = (history: History | null): z.input<typeof TypedPerson> => ({
  fullName: history?.recipient.name ?? '',
  honorific: history?.recipient.honorific ?? '',
  position: history?.recipient.position ?? '',
  unitId: history?.recipient.unitId ?? null,
  birthDate: writtenBirthDate(history?.recipient.birthDate ?? null),
  category: history?.person?.category ?? 'civilServant',
  isLeader: history?.person?.isLeader ?? false,
});

/** Adds a person, or changes the one whose history is given. */
export const PersonForm = ({ history, units, onDone }: Props) => {
  const add = useCommand('people.add');
  const update = useCommand('people.update');
  const form = useContractForm(TypedPerson, valuesOf(history));
  const { control } = form;
  const words = recipientTexts.fields;
  const save = async (values: z.output<typeof TypedPerson>) => {
    const reply = history ? await update.run({ ...values, id: history.recipient.id }) : await add.run(values);
    if (reply.ok) onDone();
  };
  return (
    <SaveForm form={form} command={history ? update : add} onSave={save} onCancel={onDone}>
      <SimpleGrid cols={2} spacing="sm">
        <TextField control={control} name="honorific" label={words.honorific} />
        <ChoiceField
          control={control}
          name="category"
          label={words.category}
          choices={choicesOf(personCategoryTexts)}
          required
        />
      </SimpleGrid>
      <TextField control={control} name="fullName" label={words.fullName} required />
      <TextField control={control} name="birthDate" label={words.birthDate} description={recipientTexts.birthHint} />
      <TextField control={control} name="position" label={words.position} />
      <ChoiceField control={control} name="unitId" label={words.unitId} choices={unitChoices(units)} />
      <CheckField control={control} name="isLeader" label={words.isLeader} />
    </SaveForm>
  );
};
