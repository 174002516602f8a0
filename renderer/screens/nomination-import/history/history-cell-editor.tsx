import { useEffect, useRef } from 'react';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { type AfterEdit, useEditorKeys } from '../../../components/grid/use-editor-keys';
import styles from '../list-preview.module.css';
import { editorOf, type HistoryColumn } from './history-columns';
import type { HistoryLine } from './history-lines';

type Props = {
  readonly line: HistoryLine;
  readonly column: HistoryColumn;
  readonly label: string;
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** A plain field over the cell: text, or a select of awards, scopes or people. */
export const HistoryCellEditor = ({ line, column, label, onCommit, onCancel }: Props) => {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const keys = useEditorKeys({ onCommit, onCancel });
  const editor = editorOf(column, line);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  if (editor === null) return null;
  const shared = {
    ref: field,
    className: styles.editor,
    'aria-label': label,
    defaultValue: editor.value(line),
    ...keys,
  };
  if (editor.choices === null) return <input {...shared} type="text" maxLength={500} />;
  return (
    <select {...shared}>
      <option value="">
        {column === 'match' ? historyListTexts.chooseRecipient : historyListTexts.factChoices.keep}
      </option>
      {editor.choices(line).map(({ label: group, choices }) => (
        <optgroup key={group} label={group}>
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
