import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import type { LocalDate } from '#shared/lib/local-date';
import { meetingTexts } from '#shared/text/vi/meetings';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { DateField } from '../../components/date-field';
import { ErrorNotice } from '../../components/error-notice';
import { today } from '../../forms/today';

type Props = {
  readonly campaignId: string | null;
  readonly onPrepared: (id: string) => void;
  readonly onClose: () => void;
};
type Values = {
  readonly councilId: string | null;
  readonly campaignId: string | null;
  readonly heldOn: LocalDate | null;
  readonly startedAt: string;
  readonly place: string;
};

const texts = meetingTexts.form;

/** What stands alone is chosen already: most offices have one council and one campaign under way. */
const onlyId = (lines: readonly { readonly id: string }[]): string | null =>
  lines.length === 1 ? (lines[0]?.id ?? null) : null;

const readyCampaigns = (campaigns: Output<'campaigns.list'> | null) =>
  (campaigns ?? []).filter((campaign) => campaign.dossiers.accepted > 0);

/** Lập cuộc họp: council, campaign, day, hour, place; the accepted dossiers become the agenda. */
export const PrepareMeetingDialog = ({ campaignId, onPrepared, onClose }: Props) => {
  const councils = useQuery('councils.list', {});
  const campaigns = useQuery('campaigns.list', {});
  const prepare = useCommand('meetings.prepare');
  const [typed, setTyped] = useState<Partial<Values>>({});
  const [isChecked, setChecked] = useState(false);

  const ready = readyCampaigns(campaigns.value);
  const values: Values = {
    councilId: onlyId(councils.value ?? []),
    campaignId: ready.some((campaign) => campaign.id === campaignId) ? campaignId : onlyId(ready),
    heldOn: today(),
    startedAt: '',
    place: '',
    ...typed,
  };
  const change = (part: Partial<Values>) => setTyped((last) => ({ ...last, ...part }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const { councilId, campaignId: chosen, heldOn, startedAt, place } = values;
    if (councilId === null || chosen === null || heldOn === null || prepare.running) return;
    const reply = await prepare.run({ councilId, campaignId: chosen, heldOn, startedAt, place });
    if (reply.ok) onPrepared(reply.value.id);
  };

  return (
    <Modal opened onClose={onClose} title={meetingTexts.prepare} size="lg">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          {prepare.error && <ErrorNotice error={prepare.error} onClose={prepare.clearError} />}
          {councils.state === 'ready' && councils.value.length === 0 && <Text c="red.8">{texts.noCouncils}</Text>}
          {campaigns.state === 'ready' && ready.length === 0 && <Text c="red.8">{texts.noCampaigns}</Text>}
          <Select
            label={texts.council}
            data={(councils.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={values.councilId}
            onChange={(councilId) => change({ councilId })}
            error={isChecked && values.councilId === null ? texts.chooseCouncil : null}
            allowDeselect={false}
            required
          />
          <Select
            label={texts.campaign}
            data={ready.map(({ id, name, dossiers }) => ({
              value: id,
              label: texts.campaignOption(name, dossiers.accepted),
            }))}
            value={values.campaignId}
            onChange={(chosen) => change({ campaignId: chosen })}
            error={isChecked && values.campaignId === null ? texts.chooseCampaign : null}
            allowDeselect={false}
            required
          />
          <Group gap="sm" grow align="flex-start">
            <DateField
              label={texts.heldOn}
              value={values.heldOn}
              onChange={(heldOn) => change({ heldOn })}
              {...(isChecked && values.heldOn === null ? { error: texts.chooseDay } : {})}
              required
            />
            <TextInput
              label={texts.startedAt}
              placeholder={texts.startedAtHint}
              value={values.startedAt}
              onChange={(event) => change({ startedAt: event.currentTarget.value })}
            />
          </Group>
          <TextInput
            label={texts.place}
            value={values.place}
            onChange={(event) => change({ place: event.currentTarget.value })}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={prepare.running} data-autofocus>
              {meetingTexts.prepare}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
