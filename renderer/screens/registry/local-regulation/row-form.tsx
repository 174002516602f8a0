import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { localRegulationTexts as words } from '#shared/text/vi/local-regulation';
import { SaveForm } from '../../../forms/save-form';

/** A row goes into the draft: nothing is sent, so nothing can be refused. */
const NOT_SENT = { running: false, error: null, clearError: () => {} };

type Props<T extends FieldValues, O> = {
  readonly form: UseFormReturn<T, unknown, O>;
  readonly onKeep: (row: O) => void;
  /** Left out for a new row. */
  readonly onDrop?: (() => void) | undefined;
  readonly dropLabel?: string;
  readonly keepLabel?: string;
  readonly onDone: () => void;
  readonly children: ReactNode;
};

/** The small form of one row of the regulation. */
export const RowForm = <T extends FieldValues, O>({ form, onKeep, onDrop, onDone, children, ...rest }: Props<T, O>) => (
  <SaveForm
    form={form}
    command={NOT_SENT}
    saveLabel={rest.keepLabel ?? words.keepRow}
    onCancel={onDone}
    onSave={async (row) => {
      onKeep(row);
      onDone();
    }}
  >
    {children}
    <Text size="sm" c="dimmed">
      {words.rowHint}
    </Text>
    {onDrop && (
      <Button
        variant="default"
        onClick={() => {
          onDrop();
          onDone();
        }}
      >
        {rest.dropLabel ?? words.dropRow}
      </Button>
    )}
  </SaveForm>
);
