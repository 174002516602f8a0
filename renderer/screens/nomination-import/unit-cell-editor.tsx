import { Combobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useQuery } from '../../api/use-query';
import { type AfterEdit, useEditorKeys } from '../../components/grid/use-editor-keys';
import { CellDropdown } from './cell-dropdown';
import styles from './list-preview.module.css';
import { suggestUnits } from './unit-suggestions';

type Props = {
  readonly value: string;
  /** The lines of the list, whose units are proposed first. */
  readonly lines: readonly { readonly unit: string }[];
  readonly label: string;
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A field for the name of a unit: what is typed stands, and the arrows choose from the names of the list and the register. */
export const UnitCellEditor = ({ value, lines, label, onCommit, onCancel }: Props) => {
  const units = useQuery('units.list', {});
  const ofList = useMemo(() => [...new Set(lines.map(({ unit }) => unit))], [lines]);
  const registered = useMemo(() => (units.value ?? []).map(({ name }) => name), [units.value]);
  const [typed, setTyped] = useState<string | null>(null);
  const [marked, setMarked] = useState(-1);
  const suggested = useMemo(() => suggestUnits(typed ?? '', ofList, registered), [typed, ofList, registered]);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const chosen = suggested[marked];
  const finished = useRef(false);
  // The list takes the focus back while a clicked name is taken: leaving the field then says nothing more.
  const commit = (text: string, then: AfterEdit) => {
    if (finished.current) return;
    finished.current = true;
    onCommit(text, then);
  };
  const { onKeyDown, ...keys } = useEditorKeys({
    onCommit: (text, then) => commit(chosen !== undefined && then !== 'stay' ? chosen : text, then),
    onCancel,
  });
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const walk = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || suggested.length === 0 || event.nativeEvent.isComposing) return onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
    // One place more than there are names: past either end the typed words are the choice again.
    const places = suggested.length + 1;
    setMarked(((marked + 1 + step + places) % places) - 1);
  };
  return (
    <CellDropdown
      opened={suggested.length > 0}
      onChoose={(name) => commit(name, 'down')}
      field={
        <input
          ref={field}
          type="text"
          role="combobox"
          className={styles.editor}
          maxLength={500}
          defaultValue={value}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={suggested.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${marked}`}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setMarked(-1);
          }}
          onKeyDown={walk}
          {...keys}
        />
      }
    >
      <Combobox.Options id={`${id}-list`} aria-label={label}>
        {suggested.map((name, place) => (
          <Combobox.Option key={name} id={`${id}-${place}`} value={name} selected={place === marked}>
            {name}
          </Combobox.Option>
        ))}
      </Combobox.Options>
    </CellDropdown>
  );
};
