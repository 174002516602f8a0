import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { actionTexts } from '#shared/text/vi/actions';
import { dossierEditionTexts } from '#shared/text/vi/dossier-editions';
import { useShortcut } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { useReturnFocus } from '../../components/use-return-focus';

type Props = {
  readonly editionName: string;
  readonly running: boolean;
  readonly error: AppError | null;
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
};

const words = dossierEditionTexts.dialog;

/** Asks why another edition is applied to the dossier. */
export const ApplyEditionDialog = ({ editionName, running, error, onConfirm, onCancel }: Props) => {
  useReturnFocus();
  const [reason, setReason] = useState('');
  const confirm = reason.trim() === '' ? null : () => onConfirm(reason);
  useShortcut('mod+Enter', confirm ?? (() => {}));
  return (
    <Modal opened onClose={onCancel} title={words.title}>
      <Text fw={600}>{editionName}</Text>
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
        <Button loading={running} disabled={confirm === null} title="Ctrl+Enter" onClick={confirm ?? undefined}>
          {words.confirm}
        </Button>
      </Group>
    </Modal>
  );
};
