import { type FocusEvent, type KeyboardEvent, useRef } from 'react';

export type AfterEdit = 'down' | 'right' | 'stay';

type Ends = { readonly onCommit: (value: string, then: AfterEdit) => void; readonly onCancel: () => void };

const AFTER_KEY: Readonly<Record<string, AfterEdit>> = { Enter: 'down', Tab: 'right' };

/** Keys and focus that every editor in a cell shares: Enter goes down, Tab right, Esc gives up, leaving keeps. */
export const useEditorKeys = ({ onCommit, onCancel }: Ends) => {
  const finished = useRef(false);
  return {
    'data-editor': true,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
      event.stopPropagation();
      if (event.nativeEvent.isComposing) return;
      const then = AFTER_KEY[event.key];
      if (then === undefined && event.key !== 'Escape') return;
      event.preventDefault();
      finished.current = true;
      if (then === undefined) onCancel();
      else onCommit(event.currentTarget.value, then);
    },
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLSelectElement>) => {
      if (finished.current) return;
      finished.current = true;
      onCommit(event.currentTarget.value, 'stay');
    },
  };
};
