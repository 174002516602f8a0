import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** Puts text on the clipboard as Ctrl+C would: the page has no leave to write there by itself. */
const copy = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  return isDone;
};

type Props = { readonly text: string; readonly label: string; readonly name: string; readonly done: string };

/** Copies one text; `name` is what a screen reader says, `done` what is told when it is copied. */
export const CopyButton = ({ text, label, name, done }: Props) => (
  <Button
    variant="subtle"
    size="compact-sm"
    aria-label={name}
    onClick={(event) => {
      const button = event.currentTarget;
      if (copy(text)) notifications.show({ message: done });
      button.focus();
    }}
  >
    {label}
  </Button>
);
