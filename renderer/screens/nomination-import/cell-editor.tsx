import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { importTexts } from '#shared/text/vi/nomination-import';
import { awardChoices, currentChoice } from './award-choices';
import styles from './list-preview.module.css';
import { EDITORS, kindChoices, type PreviewColumn } from './preview-columns';
import type { PreviewLine } from './preview-lines';

export type AfterEdit = 'down' | 'right' | 'stay';

type Props = {
  readonly line: PreviewLine;
  readonly column: PreviewColumn;
  readonly label: string;
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

const AFTER_KEY: Readonly<Record<string, AfterEdit>> = { Enter: 'down', Tab: 'right' };

/** Keys and focus that every editor in a cell shares: Enter goes down, Tab right, Esc gives up, leaving keeps. */
const useEditorKeys = ({ onCommit, onCancel }: Pick<Props, 'onCommit' | 'onCancel'>) => {
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

/** A plain field over the cell: text, or a select of kinds or awards. */
export const CellEditor = ({ line, column, label, onCommit, onCancel }: Props) => {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const keys = useEditorKeys({ onCommit, onCancel });
  const editor = EDITORS[column];
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  if (editor === undefined) return null;
  const shared = { ref: field, className: styles.editor, 'aria-label': label, ...keys };
  if (editor.kind === 'text')
    return <input {...shared} type="text" maxLength={500} defaultValue={editor.value(line)} />;
  if (editor.kind === 'kind') {
    return (
      <select {...shared} defaultValue={editor.value(line)}>
        {kindChoices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <select {...shared} defaultValue={currentChoice(line.awards)}>
      <option value="">{importTexts.awardChoices.keep}</option>
      {awardChoices(line.awards).map(({ group, choices }) => (
        <optgroup key={group} label={importTexts.awardChoices[group]}>
          {choices.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
};
