import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { printDeskTexts as texts } from '#shared/text/vi/print-desk';

type Props = {
  readonly name: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
};

/** A certificate that came out well is printed again only with the reason. */
export const ReasonDialog = ({ name, onReason, onClose }: Props) => {
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={texts.reprintTitle(name)}>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={texts.reprintReason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button disabled={reason.trim() === ''} onClick={() => onReason(reason)}>
            {texts.start}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
