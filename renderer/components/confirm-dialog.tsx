import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { actionTexts } from '#shared/text/vi/actions';

type Props = {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly running?: boolean;
  /** How far the step is, while it runs. */
  readonly children?: ReactNode;
};

/** Asks before a step that cannot be taken back; the button says the verb, Esc leaves. */
export const ConfirmDialog = ({ opened, title, text, running, children, ...choice }: Props) => (
  <Modal opened={opened} onClose={choice.onCancel} title={title}>
    <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
    {children}
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={choice.onCancel}>
        {choice.cancelLabel ?? actionTexts.cancel}
      </Button>
      <Button data-autofocus loading={running ?? false} onClick={choice.onConfirm}>
        {choice.confirmLabel}
      </Button>
    </Group>
  </Modal>
);
