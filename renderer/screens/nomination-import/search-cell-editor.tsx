import { Combobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { actionTexts } from '#shared/text/vi/actions';
import { importTexts } from '#shared/text/vi/nomination-import';
import type { AfterEdit } from '../../components/grid/use-editor-keys';
import { CellDropdown } from './cell-dropdown';
import type { FoundChoices } from './choice-search';
import styles from './list-preview.module.css';

type Props = {
  /** What typed words leave of the choices; for no words all of them, with the one that stands in the cell. */
  readonly search: (typed: string) => FoundChoices;
  readonly label: string;
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const NOTHING = '';
const optionIdOf = (id: string, value: string): string => `${id}-${value.replace(' ', '-')}`;

/** What is typed, which choices it leaves, and which of them is marked. */
const useChoiceSearch = (search: Props['search']) => {
  const [typed, setTyped] = useState('');
  const { groups, best } = useMemo(() => search(typed), [search, typed]);
  const values = groups.flatMap(({ choices }) => choices.map(({ value }) => value));
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const marked = walkedTo !== null && values.includes(walkedTo) ? walkedTo : (best ?? NOTHING);
  const isTyped = typed.trim() !== '';
  return {
    groups,
    marked,
    isTouched: isTyped || walkedTo !== null,
    /** Words that mean nothing to be taken stay in the field: leaving would look as if they had been taken. */
    holds: isTyped && marked === NOTHING,
    type: (text: string) => {
      setTyped(text);
      setWalkedTo(null);
    },
    walk: (step: number) => {
      const place = values.indexOf(marked);
      const next = place < 0 && step < 0 ? values.length - 1 : (place + step + values.length) % values.length;
      setWalkedTo(values[next] ?? null);
    },
  };
};

/** Finds a choice by the words with which lists write it. Only a choice that is marked in sight is taken. */
export const SearchCellEditor = ({ search, label, onCommit, onCancel }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  const id = useId();
  const { groups, marked, isTouched, holds, type, walk } = useChoiceSearch(search);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (marked !== NOTHING) document.getElementById(optionIdOf(id, marked))?.scrollIntoView({ block: 'nearest' });
  }, [id, marked]);

  const finish = (end: () => void) => {
    if (finished.current) return;
    finished.current = true;
    end();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step === undefined && !['Enter', 'Tab', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (step !== undefined) walk(step);
    else if (event.key === 'Escape') finish(onCancel);
    else if (event.key === 'Tab') finish(() => onCommit(isTouched ? marked : NOTHING, 'right'));
    else if (!holds) finish(() => onCommit(marked, 'down'));
  };
  return (
    <CellDropdown
      opened
      onChoose={(value) => finish(() => onCommit(value, 'down'))}
      field={
        <input
          ref={field}
          type="text"
          role="combobox"
          className={styles.editor}
          data-editor
          maxLength={200}
          placeholder={importTexts.awardChoices.search}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={marked === NOTHING ? undefined : optionIdOf(id, marked)}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => finish(() => onCommit(NOTHING, 'stay'))}
        />
      }
    >
      <Combobox.Options id={`${id}-list`} mah={280} style={{ overflowY: 'auto' }} aria-label={label}>
        {groups.map(({ key, label: name, choices }) => (
          <Combobox.Group key={key} label={name}>
            {choices.map((choice) => (
              <Combobox.Option
                key={choice.value}
                id={optionIdOf(id, choice.value)}
                value={choice.value}
                selected={choice.value === marked}
              >
                {choice.label}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {groups.length === 0 && <Combobox.Empty>{actionTexts.noMatch}</Combobox.Empty>}
      </Combobox.Options>
    </CellDropdown>
  );
};
