import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { meetingTexts } from '#shared/text/vi/meetings';
import { councilRoleTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ErrorNotice } from '../../components/error-notice';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { writtenDay } from '../../components/written-values';
import { CouncilMemberForm, type Member } from './council-member-form';

type Council = Output<'councils.list'>[number];

const texts = meetingTexts.council;

const columns: readonly Column<Member>[] = [
  { key: 'name', header: texts.name, cell: (member) => member.name },
  { key: 'post', header: texts.post, cell: (member) => member.post },
  { key: 'role', header: texts.role, cell: (member) => councilRoleTexts[member.role] },
  {
    key: 'valid',
    header: texts.validFrom,
    short: true,
    cell: ({ validFrom, validTo }) =>
      `${writtenDay(validFrom)} – ${validTo === null ? texts.now : writtenDay(validTo)}`,
  },
];

/** Names a council: an office that starts empty has none. */
const AddCouncil = () => {
  const add = useCommand('councils.add');
  const [name, setName] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (add.running || name.trim() === '') return;
    await add.run({ name });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text>{texts.none}</Text>
        {add.error && <ErrorNotice error={add.error} onClose={add.clearError} />}
        <TextInput
          label={texts.councilName}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          data-autofocus
        />
        <Group justify="flex-end">
          <Button type="submit" loading={add.running}>
            {texts.addCouncil}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Members = ({ councils }: { councils: readonly Council[] }) => {
  const [councilId, setCouncilId] = useState<string | null>(null);
  const [edited, setEdited] = useState<Member | null>(null);
  const [isInUse, setInUse] = useState(false);
  const council = councils.find(({ id }) => id === councilId) ?? councils[0];
  if (council === undefined) return <AddCouncil />;
  return (
    <Stack gap="sm">
      {councils.length > 1 && (
        <Select
          label={texts.choose}
          data={councils.map(({ id, name }) => ({ value: id, label: name }))}
          value={council.id}
          onChange={setCouncilId}
          allowDeselect={false}
        />
      )}
      {councils.length === 1 && <Text fw={600}>{council.name}</Text>}
      {council.members.length === 0 ? (
        <Text>{texts.noMembers}</Text>
      ) : (
        <RowTable
          label={texts.title}
          columns={columns}
          rows={council.members}
          rowKey={(member) => member.id}
          onOpen={setEdited}
          selectedKey={edited?.id ?? null}
        />
      )}
      <CouncilMemberForm
        key={`${council.id} ${edited?.id ?? council.members.length}`}
        councilId={council.id}
        member={edited}
        lastBegan={council.members.at(-1)?.validFrom ?? null}
        takesFocus={isInUse || edited !== null}
        onDone={() => {
          setEdited(null);
          setInUse(true);
        }}
      />
    </Stack>
  );
};

/** Who sits on the council, since when and until when: a meeting seats those of its day. */
export const CouncilDialog = ({ onClose }: { onClose: () => void }) => {
  const councils = useQuery('councils.list', {});
  return (
    <Modal opened onClose={onClose} title={texts.title} size="xl">
      <QueryView loaded={councils}>{(list) => <Members councils={list} />}</QueryView>
    </Modal>
  );
};
