import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { meetingTexts } from '#shared/text/vi/meetings';
import { useCommand } from '../../api/use-command';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import { RefusalDialog } from '../../components/refusal-dialog';
import type { AgendaItem, Meeting } from './tally-entry';

type DialogProps = { readonly meeting: Meeting; readonly onClose: () => void };

const withoutTally = (agenda: readonly AgendaItem[]): number => agenda.filter(({ tally }) => tally === null).length;
/** So many votes on each of the items left, or null when they differ. */
const sameVoters = (agenda: readonly AgendaItem[]): number | null => {
  const amounts = new Set(agenda.filter(({ tally }) => tally === null).map(({ voters }) => voters));
  const [amount] = amounts;
  return amounts.size === 1 && amount !== undefined ? amount : null;
};
const withOutcome = (agenda: readonly AgendaItem[], passed: boolean): number =>
  agenda.filter(({ outcome }) => outcome !== null && (outcome === 'passed') === passed).length;

/** Kết thúc cuộc họp: names how many passed, and that the counts are fixed afterwards. */
export const CloseMeetingDialog = ({ meeting, onClose }: DialogProps) => {
  const close = useCommand('meetings.close');
  const [endedAt, setEndedAt] = useState(meeting.endedAt);
  const texts = meetingTexts.closing;
  const missing = withoutTally(meeting.agenda);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (close.running || missing > 0) return;
    const reply = await close.run({ id: meeting.id, endedAt });
    if (reply.ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.title}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          {close.error && <ErrorNotice error={close.error} onClose={close.clearError} />}
          <Text>
            {missing > 0
              ? texts.missing(missing)
              : texts.text(withOutcome(meeting.agenda, true), withOutcome(meeting.agenda, false))}
          </Text>
          {missing === 0 && (
            <TextInput
              label={texts.endedAt}
              placeholder={meetingTexts.form.startedAtHint}
              value={endedAt}
              onChange={(event) => setEndedAt(event.currentTarget.value)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} data-autofocus={missing > 0 || undefined}>
              {texts.cancel}
            </Button>
            {missing === 0 && (
              <Button type="submit" loading={close.running} data-autofocus>
                {texts.confirm(meeting.agenda.length)}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

/** Mở lại cuộc họp: only with a reason. */
export const ReopenMeetingDialog = ({ meeting, onClose }: DialogProps) => {
  const reopen = useCommand('meetings.reopen');
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const texts = meetingTexts.reopening;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reopen.running || reason.trim() === '') return;
    const reply = await reopen.run({ id: meeting.id, reason });
    if (reply.ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.title}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          {reopen.error && <ErrorNotice error={reopen.error} onClose={reopen.clearError} />}
          <Text>{texts.text}</Text>
          <TextInput
            label={texts.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isChecked && reason.trim() === '' ? texts.reasonMissing : null}
            required
            data-autofocus
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={reopen.running}>
              {texts.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

/** Tất cả nhất trí: every item that has no count yet gets "all agree". */
export const UnanimousDialog = ({ meeting, onClose, onRecorded }: DialogProps & { onRecorded: () => void }) => {
  const record = useCommand('meetings.recordUnanimous');
  const texts = meetingTexts.agenda;
  const missing = withoutTally(meeting.agenda);
  const run = async () => {
    const reply = await record.run({ id: meeting.id });
    if (!reply.ok) return;
    onClose();
    // After the dialog gave the focus back to its button, which has nothing more to do.
    requestAnimationFrame(onRecorded);
  };
  if (record.error) return <RefusalDialog title={texts.unanimousTitle} error={record.error} onClose={onClose} />;
  return (
    <ConfirmDialog
      opened
      loses="nothing"
      title={texts.unanimousTitle}
      text={texts.unanimousText(missing, sameVoters(meeting.agenda))}
      confirmLabel={texts.unanimousConfirm(missing)}
      onConfirm={() => void run()}
      onCancel={onClose}
      running={record.running}
    />
  );
};

/** Hủy cuộc họp: for one that was prepared by mistake; its dossiers wait for another. */
export const DiscardMeetingDialog = ({ meeting, onClose, onDiscarded }: DialogProps & { onDiscarded: () => void }) => {
  const discard = useCommand('meetings.discard');
  const texts = meetingTexts.discarding;
  const run = async () => {
    const reply = await discard.run({ id: meeting.id });
    if (reply.ok) onDiscarded();
  };
  if (discard.error) return <RefusalDialog title={texts.title} error={discard.error} onClose={onClose} />;
  return (
    <ConfirmDialog
      opened
      loses="work"
      title={texts.title}
      text={texts.text(meeting.agenda.length, meeting.agenda.length - withoutTally(meeting.agenda))}
      confirmLabel={texts.confirm}
      cancelLabel={texts.cancel}
      onConfirm={() => void run()}
      onCancel={onClose}
      running={discard.running}
    />
  );
};
