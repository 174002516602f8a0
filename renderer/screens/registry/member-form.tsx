import { SimpleGrid } from '@mantine/core';
import type { z } from 'zod';
import { contract } from '#shared/ipc/contract';
import { councilRoleTexts, councilTexts, registryTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { ChoiceField, choicesOf, DayField } from '../../forms/choice-fields';
import { dayValue } from '../../forms/day-value';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { today } from '../../forms/today';
import { useContractForm } from '../../forms/use-contract-form';
import type { Council, Member } from './council-term';

const NewMember = contract['councils.addMember'].input;
type Values = z.output<typeof NewMember>;
type Props = { readonly member: Member | null; readonly councils: readonly Council[]; readonly onDone: () => void };

/** Adds a member to a council, or changes the given one; who leaves gets a last day and stays in old minutes. */
export const MemberForm = ({ member, councils, onDone }: Props) => {
  const add = useCommand('councils.addMember');
  const update = useCommand('councils.updateMember');
  const home = member ? councils.find(({ members }) => members.some(({ id }) => id === member.id)) : councils[0];
  // One decision appoints them all: the next member begins where the last one entered did.
  const validFrom = dayValue(member?.validFrom ?? home?.members.at(-1)?.validFrom ?? today());
  const form = useContractForm(NewMember, {
    name: member?.name ?? '',
    post: member?.post ?? '',
    role: member?.role ?? 'member',
    ...(validFrom && { validFrom }),
    validTo: dayValue(member?.validTo ?? null),
    ...(home && { councilId: home.id }),
  });
  const { control } = form;
  const words = councilTexts.fields;
  const save = async ({ councilId, ...values }: Values) => {
    const reply = member ? await update.run({ ...values, id: member.id }) : await add.run({ ...values, councilId });
    if (reply.ok) onDone();
  };
  return (
    <SaveForm form={form} command={member ? update : add} onSave={save} onCancel={onDone}>
      <TextField control={control} name="name" label={words.name} required />
      <ChoiceField control={control} name="role" label={words.role} choices={choicesOf(councilRoleTexts)} required />
      <TextField control={control} name="post" label={words.post} description={councilTexts.postHint} />
      {councils.length > 1 && !member && (
        <ChoiceField
          control={control}
          name="councilId"
          label={words.councilId}
          choices={councils.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      <SimpleGrid cols={2} spacing="sm">
        <DayField control={control} name="validFrom" label={registryTexts.validFrom} required />
        <DayField control={control} name="validTo" label={registryTexts.validTo} />
      </SimpleGrid>
    </SaveForm>
  );
};
