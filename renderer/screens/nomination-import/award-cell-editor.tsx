import { Combobox, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { actionTexts } from '#shared/text/vi/actions';
import { importTexts } from '#shared/text/vi/nomination-import';
import { useQuery } from '../../api/use-query';
import type { AfterEdit } from '../../components/grid/use-editor-keys';
import { awardChoices, currentChoice } from './award-choices';
import { searchAwards } from './award-search';
import styles from './list-preview.module.css';
import type { PreviewLine } from './preview-lines';

type Props = {
  readonly line: PreviewLine;
  readonly label: string;
  readonly onCommit: (value: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const NOTHING = '';
const optionIdOf = (id: string, value: string): string => `${id}-${value.replace(' ', '-')}`;

/** What is typed, which choices it leaves, and which of them is marked. */
const useAwardSearch = ({ awards }: PreviewLine) => {
  const level = useQuery('app.status', {}).value?.office?.level ?? null;
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => searchAwards(awardChoices(awards), typed, level), [awards, typed, level]);
  const values = groups.flatMap(({ choices }) => choices.map(({ value }) => value));
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  const first = typed.trim() === '' ? currentChoice(awards) : (values[0] ?? NOTHING);
  const marked = walkedTo !== null && values.includes(walkedTo) ? walkedTo : first;
  return {
    groups,
    values,
    marked,
    isTouched: typed.trim() !== '' || walkedTo !== null,
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

/** Finds an award by the words with which lists write it. Only a choice that is marked in sight is taken. */
export const AwardCellEditor = ({ line, label, onCommit, onCancel }: Props) => {
  const store = useCombobox({ opened: true });
  const field = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  const id = useId();
  const { groups, values, marked, isTouched, type, walk } = useAwardSearch(line);
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
    // Words that mean no award stay in the field: leaving would look as if they had been taken.
    else if (values.length > 0) finish(() => onCommit(marked, 'down'));
  };
  return (
    <Combobox
      store={store}
      width={420}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      onOptionSubmit={(value) => finish(() => onCommit(value, 'down'))}
    >
      <Combobox.Target withAriaAttributes={false} withKeyboardNavigation={false}>
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
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options id={`${id}-list`} mah={280} style={{ overflowY: 'auto' }} aria-label={label}>
          {groups.map(({ group, choices }) => (
            <Combobox.Group key={group} label={importTexts.awardChoices[group]}>
              {choices.map(({ value, label: name }) => (
                <Combobox.Option key={value} id={optionIdOf(id, value)} value={value} selected={value === marked}>
                  {name}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {values.length === 0 && <Combobox.Empty>{actionTexts.noMatch}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
