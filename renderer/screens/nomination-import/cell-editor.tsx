import { useEffect, useRef } from 'react';
import { type AfterEdit, useEditorKeys } from '../../components/grid/use-editor-keys';
import { AwardCellEditor } from './award-cell-editor';
import styles from './list-preview.module.css';
import { EDITORS, kindChoices, type PreviewColumn } from './preview-columns';
import type { PreviewLine } from './preview-lines';
import { UnitCellEditor } from './unit-cell-editor';

type Props = {
  readonly line: PreviewLine;
  readonly column: PreviewColumn;
  readonly label: string;
  /** All lines of the list: their units are proposed. */
  readonly lines: readonly PreviewLine[];
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** A plain field over the cell: text, names of units, a select of kinds, or a search for awards. */
export const CellEditor = ({ line, column, label, lines, onCommit, onCancel }: Props) => {
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
  const ends = { label, onCommit, onCancel };
  if (editor.kind === 'unit') return <UnitCellEditor value={editor.value(line)} lines={lines} {...ends} />;
  return <AwardCellEditor line={line} {...ends} />;
};
