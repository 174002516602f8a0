import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { COUNCIL_ROLES } from '#shared/ipc/meetings';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { meetingTexts } from '#shared/text/vi/meetings';
import { councilRoleTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { DateField } from '../../components/date-field';
import { ErrorNotice } from '../../components/error-notice';
import { today } from '../../forms/today';

export type Member = Output<'councils.list'>[number]['members'][number];
type Role = Member['role'];
type Values = {
  readonly name: string;
  readonly post: string;
  readonly role: Role;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
};
type Props = {
  readonly councilId: string;
  readonly member: Member | null;
  /** When the member entered last began: one decision appoints them all. */
  readonly lastBegan: string | null;
  /** The first field waits for typing: the next member follows at once. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
};

const texts = meetingTexts.council;

const dayOf = (text: string | null): LocalDate | null => (text !== null && isLocalDate(text) ? text : null);

const valuesOf = (member: Member | null, lastBegan: string | null): Values =>
  member === null
    ? { name: '', post: '', role: 'member', validFrom: dayOf(lastBegan) ?? today(), validTo: null }
    : { ...member, validFrom: dayOf(member.validFrom), validTo: dayOf(member.validTo) };

const roleOf = (chosen: string | null): Role => COUNCIL_ROLES.find((role) => role === chosen) ?? 'member';

/** Adds a member to the council, or corrects the one that was opened. */
export const CouncilMemberForm = ({ councilId, member, lastBegan, takesFocus, onDone }: Props) => {
  const add = useCommand('councils.addMember');
  const update = useCommand('councils.updateMember');
  const [values, setValues] = useState(() => valuesOf(member, lastBegan));
  const [isChecked, setChecked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const change = (part: Partial<Values>) => setValues((last) => ({ ...last, ...part }));
  const refused = add.error ?? update.error;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const { name, post, role, validFrom, validTo } = values;
    if (name.trim() === '' || validFrom === null || add.running || update.running) return;
    const fields = { name, post, role, validFrom, validTo };
    const reply =
      member === null ? await add.run({ councilId, ...fields }) : await update.run({ id: member.id, ...fields });
    if (reply.ok) onDone();
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="xs">
        <Text fw={600}>{member === null ? texts.newMember : texts.edit(member.name)}</Text>
        {refused && <ErrorNotice error={refused} />}
        <Group gap="sm" grow align="flex-start">
          <TextInput
            ref={first}
            label={texts.name}
            value={values.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            error={isChecked && values.name.trim() === '' ? texts.nameMissing : null}
            required
          />
          <TextInput
            label={texts.post}
            value={values.post}
            onChange={(event) => change({ post: event.currentTarget.value })}
          />
        </Group>
        <Group gap="sm" grow align="flex-start">
          <Select
            label={texts.role}
            data={COUNCIL_ROLES.map((role) => ({ value: role, label: councilRoleTexts[role] }))}
            value={values.role}
            onChange={(role) => change({ role: roleOf(role) })}
            allowDeselect={false}
          />
          <DateField
            label={texts.validFrom}
            value={values.validFrom}
            onChange={(validFrom) => change({ validFrom })}
            error={isChecked && values.validFrom === null ? texts.dayMissing : undefined}
            required
          />
          <DateField label={texts.validTo} value={values.validTo} onChange={(validTo) => change({ validTo })} />
        </Group>
        <Group justify="flex-end" gap="xs">
          {member !== null && (
            <Button variant="default" onClick={onDone}>
              {meetingTexts.form.cancel}
            </Button>
          )}
          <Button type="submit" loading={add.running || update.running}>
            {member === null ? texts.addMember : texts.saveMember}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
