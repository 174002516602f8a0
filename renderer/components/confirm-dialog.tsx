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
  /** What goes with the step: where work does, Enter only leaves. */
  readonly loses: 'work' | 'nothing';
  readonly running?: boolean;
  /** How far the step is, while it runs. */
  readonly children?: ReactNode;
};

/** What the focus begins with. */
const FOCUS = { 'data-autofocus': true };

/** Asks before a step; the button says the verb, Esc leaves. Enter takes the step unless work is lost by it. */
export const ConfirmDialog = ({ opened, title, text, loses, running, children, ...choice }: Props) => (
  <Modal opened={opened} onClose={choice.onCancel} title={title}>
    <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
    {children}
    <Group justify="flex-end" mt="lg">
      <Button variant="default" {...(loses === 'work' ? FOCUS : {})} onClick={choice.onCancel}>
        {choice.cancelLabel ?? actionTexts.cancel}
      </Button>
      <Button {...(loses === 'work' ? {} : FOCUS)} loading={running ?? false} onClick={choice.onConfirm}>
        {choice.confirmLabel}
      </Button>
    </Group>
  </Modal>
);
