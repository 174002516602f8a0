import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { AppError } from '#shared/ipc/errors';
import { actionTexts } from '#shared/text/vi/actions';
import { useShortcut } from '../app/navigation';
import { ErrorNotice } from '../components/error-notice';
import classes from './save-form.module.css';

type Props<T extends FieldValues, O> = {
  readonly form: UseFormReturn<T, unknown, O>;
  readonly command: { readonly running: boolean; readonly error: AppError | null; readonly clearError: () => void };
  readonly onSave: (values: O) => Promise<unknown>;
  readonly onCancel?: () => void;
  readonly saveLabel?: string;
  readonly children: ReactNode;
};

/** Enter in a line of a long form does not send it off half filled; Ctrl+S, Ctrl+Enter and the button do. */
const holdEnter = (event: KeyboardEvent) => {
  const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
  if (isPlain && event.target instanceof HTMLInputElement) event.preventDefault();
};

/** A form that saves with Ctrl+S, Ctrl+Enter or its button, shows why it was refused, and never saves a day it cannot read. */
export const SaveForm = <T extends FieldValues, O>(props: Props<T, O>) => {
  const { form, command, onSave, onCancel, saveLabel, children } = props;
  const element = useRef<HTMLFormElement>(null);
  const send = () => element.current?.requestSubmit();
  useShortcut('mod+S', send);
  useShortcut('mod+Enter', send);
  const { isDirty, isSubmitting, isSubmitSuccessful } = form.formState;
  const isUnsaved = isDirty && !isSubmitting && !(isSubmitSuccessful && command.error === null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unreadable = element.current?.querySelector<HTMLElement>('[data-unreadable]');
    if (unreadable) unreadable.focus();
    else if (!command.running) void form.handleSubmit(onSave)();
  };
  return (
    <form ref={element} data-unsaved={isUnsaved || undefined} noValidate onSubmit={submit} onKeyDown={holdEnter}>
      <Stack gap="sm" p="md">
        {children}
      </Stack>
      <div className={classes.foot}>
        {command.error && <ErrorNotice error={command.error} onClose={command.clearError} />}
        <Group gap="xs" px="md" py={8}>
          <Button type="submit" loading={command.running} title="Ctrl+S">
            {saveLabel ?? actionTexts.save}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {actionTexts.cancel}
            </Button>
          )}
        </Group>
      </div>
    </form>
  );
};
