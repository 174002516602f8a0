import { useEffect, useRef } from 'react';
import { importTexts } from '#shared/text/vi/nomination-import';
import { type AfterEdit, useEditorKeys } from '../../components/grid/use-editor-keys';
import { awardChoices, currentChoice } from './award-choices';
import styles from './list-preview.module.css';
import { EDITORS, kindChoices, type PreviewColumn } from './preview-columns';
import type { PreviewLine } from './preview-lines';

type Props = {
  readonly line: PreviewLine;
  readonly column: PreviewColumn;
  readonly label: string;
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
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
