import { useEffect, useRef } from 'react';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { type AfterEdit, useEditorKeys } from '../../../components/grid/use-editor-keys';
import styles from '../list-preview.module.css';
import { UnitCellEditor } from '../unit-cell-editor';
import { FactCellEditor } from './fact-cell-editor';
import { editorOf, type HistoryColumn } from './history-columns';
import type { HistoryLine } from './history-lines';

type Props = {
  readonly line: HistoryLine;
  readonly column: HistoryColumn;
  readonly label: string;
  /** All lines of the list: their units are proposed. */
  readonly lines: readonly HistoryLine[];
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** A plain field over the cell: text, names of units, a select of scopes or people, or a search for awards and ratings. */
export const HistoryCellEditor = ({ line, column, label, lines, onCommit, onCancel }: Props) => {
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const keys = useEditorKeys({ onCommit, onCancel });
  const editor = editorOf(column, line);
  useEffect(() => {
    input.current?.focus();
    if (input.current instanceof HTMLInputElement) input.current.select();
  }, []);
  if (editor === null) return null;
  const { field } = editor;
  const ends = { label, onCommit, onCancel };
  if (field.kind === 'fact') return <FactCellEditor line={line} {...ends} />;
  if (field.kind === 'unit') return <UnitCellEditor value={editor.value(line)} lines={lines} {...ends} />;
  const shared = {
    ref: input,
    className: styles.editor,
    'aria-label': label,
    defaultValue: editor.value(line),
    ...keys,
  };
  if (field.kind !== 'choices') return <input {...shared} type="text" maxLength={500} />;
  return (
    <select {...shared}>
      <option value="">
        {column === 'match' ? historyListTexts.chooseRecipient : historyListTexts.factChoices.keep}
      </option>
      {field.choices(line).map(({ label: group, choices }) => (
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
