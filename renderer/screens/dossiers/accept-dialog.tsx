import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { actionTexts } from '#shared/text/vi/actions';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { useShortcut } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { useReturnFocus } from '../../components/use-return-focus';
import { writtenNumber } from '../../components/written-values';
import type { StepTarget } from './use-dossier-steps';

type Props = {
  readonly target: StepTarget;
  /** The counts, when it is a quota that asks for the reason. */
  readonly overQuota: string | undefined;
  readonly running: boolean;
  readonly error: AppError | null;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
};

const words = dossierTexts.acceptDialog;

/** Asks why a dossier that does not meet the criteria, or is one more than a quota allows, still goes to the council. */
export const AcceptDialog = ({ target, overQuota, running, error, onConfirm, onCancel }: Props) => {
  useReturnFocus();
  const [reason, setReason] = useState('');
  const confirm = reason.trim() === '' ? null : () => onConfirm(reason);
  useShortcut('mod+Enter', confirm ?? (() => {}));
  const missing = target.name === null ? words.titleMany(writtenNumber(target.ids.length)) : words.title;
  const title = overQuota === undefined ? missing : words.titleOver;
  return (
    <Modal opened onClose={onCancel} title={title}>
      {target.name !== null && <Text fw={600}>{target.name}</Text>}
      {overQuota !== undefined && (
        <Text mb="xs" style={{ whiteSpace: 'pre-line' }}>
          {words.over(overQuota)}
        </Text>
      )}
      <Text mb="sm">{words.text}</Text>
      {error && <ErrorNotice error={error} />}
      <Textarea
        data-autofocus
        label={words.reason}
        withAsterisk
        autosize
        minRows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onCancel}>
          {actionTexts.cancel}
        </Button>
        <Button
          loading={running}
          disabled={confirm === null}
          title={dossierTexts.acceptKeys}
          onClick={confirm ?? undefined}
        >
          {words.confirm}
        </Button>
      </Group>
    </Modal>
  );
};
