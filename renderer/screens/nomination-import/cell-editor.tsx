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
  /** The units that the rows of the list name. */
  readonly unitsOfList: readonly string[];
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** A plain field over the cell: text, names of units, a select of kinds, or a search for awards. */
export const CellEditor = ({ line, column, label, unitsOfList, onCommit, onCancel }: Props) => {
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
  if (editor.kind === 'unit') return <UnitCellEditor value={editor.value(line)} ofList={unitsOfList} {...ends} />;
  return <AwardCellEditor line={line} {...ends} />;
};
