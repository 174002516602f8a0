import { Button, Checkbox, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DECISION_PARTINGS, type DecisionParting } from '#shared/domain/decision-parts';
import type { Output } from '#shared/ipc/contract';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useNavigation } from '../../app/navigation';
import { EmptyView } from '../../components/empty-view';
import { ErrorNotice } from '../../components/error-notice';
import { QueryView } from '../../components/query-view';
import { writtenDay } from '../../components/written-values';

type MeetingLine = Output<'meetings.list'>[number];
type Agenda = Output<'meetings.get'>['agenda'];
type AwardGroup = Pick<Agenda[number], 'decidedBy'> & {
  readonly code: string;
  readonly name: string;
  readonly count: number;
};

const texts = decisionTexts.drafting;

/** What the meeting passed and no decision holds yet, counted by award. */
const awardsWaiting = (agenda: Agenda): readonly AwardGroup[] => {
  const groups = new Map<string, AwardGroup>();
  for (const { status, awardCode, awardName, decidedBy } of agenda) {
    if (status !== 'passed') continue;
    const count = (groups.get(awardCode)?.count ?? 0) + 1;
    groups.set(awardCode, { code: awardCode, name: awardName, decidedBy, count });
  }
  return [...groups.values()];
};

const labelOf = ({ name, count, decidedBy }: AwardGroup): string =>
  decidedBy === null ? texts.awardOption(name, count) : texts.upwardOption(name, count, decidedBy);

type ChoiceProps = {
  readonly meetings: readonly MeetingLine[];
  readonly meetingId: string | null;
  readonly onDrafted: (ids: readonly string[]) => void;
  readonly onClose: () => void;
};

type PartingProps = {
  readonly parting: DecisionParting;
  readonly onChange: (parting: DecisionParting) => void;
};

/** One decision for everything, for each award, or for each unit. */
const PartingChoice = ({ parting, onChange }: PartingProps) => (
  <Radio.Group
    label={texts.parting}
    value={parting}
    onChange={(value) => onChange(DECISION_PARTINGS.find((known) => known === value) ?? 'together')}
    name="parting"
  >
    <Stack gap={6} mt={6}>
      {DECISION_PARTINGS.map((known) => (
        <Radio key={known} value={known} label={texts.partings[known]} />
      ))}
    </Stack>
  </Radio.Group>
);

const MeetingChoice = ({ meetings, meetingId, onDrafted, onClose }: ChoiceProps) => {
  const draft = useCommand('decisions.draft');
  const [chosen, setChosen] = useState(meetingId ?? meetings[0]?.id ?? null);
  const [chosenLeft, setLeft] = useState<readonly string[] | null>(null);
  const [parting, setParting] = useState<DecisionParting>('together');
  const meeting = useQuery('meetings.get', chosen === null ? null : { id: chosen });
  const awards = awardsWaiting(meeting.value?.agenda ?? []);
  // What this office only proposes goes to the authority that decides it, unless it is ticked.
  const left = chosenLeft ?? awards.filter(({ decidedBy }) => decidedBy !== null).map(({ code }) => code);
  const taken = awards.filter(({ code }) => !left.includes(code));
  const count = taken.reduce((sum, award) => sum + award.count, 0);

  // The awards come after the dialog opened: Enter is ready as soon as they are there.
  const confirm = useRef<HTMLButtonElement>(null);
  const isReady = count > 0;
  useEffect(() => {
    if (isReady) confirm.current?.focus();
  }, [isReady]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null || count === 0 || draft.running) return;
    const reply = await draft.run({ meetingId: chosen, awardCodes: taken.map(({ code }) => code), parting });
    if (reply.ok) onDrafted(reply.value.ids);
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        {draft.error && <ErrorNotice error={draft.error} onClose={draft.clearError} />}
        <Select
          label={texts.meeting}
          data={meetings.map(({ id, heldOn, campaignName, passed }) => ({
            value: id,
            label: texts.meetingOption(writtenDay(heldOn), campaignName, passed),
          }))}
          value={chosen}
          onChange={(id) => {
            setChosen(id);
            setLeft(null);
          }}
          allowDeselect={false}
        />
        {meeting.state === 'ready' && awards.length === 0 && <Text>{texts.nothingLeft}</Text>}
        {awards.length > 0 && (
          <Checkbox.Group
            label={texts.awards}
            value={taken.map(({ code }) => code)}
            onChange={(codes) => setLeft(awards.map(({ code }) => code).filter((code) => !codes.includes(code)))}
          >
            <Stack gap={6} mt={6}>
              {awards.map((award) => (
                <Checkbox key={award.code} value={award.code} label={labelOf(award)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {awards.length > 0 && <PartingChoice parting={parting} onChange={setParting} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button ref={confirm} type="submit" loading={draft.running} disabled={!isReady}>
            {texts.confirm(count)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

type Props = Omit<ChoiceProps, 'meetings'>;

/** Lập quyết định từ kết quả họp: which meeting, which of its awards. */
export const DraftDecisionDialog = ({ meetingId, onDrafted, onClose }: Props) => {
  const meetings = useQuery('meetings.list', {});
  const { go } = useNavigation();
  const ready = (lines: readonly MeetingLine[]) =>
    lines.filter(({ state, passed }) => state === 'closed' && passed > 0);
  return (
    <Modal opened onClose={onClose} title={texts.title} size="lg">
      <QueryView
        loaded={meetings}
        isEmpty={(lines) => ready(lines).length === 0}
        empty={
          <EmptyView
            text={texts.noMeetings}
            action={<Button onClick={() => go('meetings')}>{texts.goToMeetings}</Button>}
          />
        }
      >
        {(lines) => (
          <MeetingChoice meetings={ready(lines)} meetingId={meetingId} onDrafted={onDrafted} onClose={onClose} />
        )}
      </QueryView>
    </Modal>
  );
};
