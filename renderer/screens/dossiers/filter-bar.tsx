import { NativeSelect } from '@mantine/core';
import { type KeyboardEvent, memo, useEffect, useState } from 'react';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { SearchBox } from '../../components/search-box';
import { type DossierFilters, type FilterField, withFilter, withoutFilter } from './dossier-filters';
import styles from './dossiers.module.css';

type Props = {
  readonly fields: readonly FilterField[];
  readonly filters: DossierFilters;
  readonly onFilters: (filters: DossierFilters) => void;
  /** Back to the list: Esc in an empty search, Enter or ↓ from a full one. */
  readonly onLeave: () => void;
};

/** Typing settles before the list is asked. */
const PAUSE_MS = 160;

const SearchField = ({ filters, onFilters }: Pick<Props, 'filters' | 'onFilters'>) => {
  const applied = filters.text ?? '';
  const [text, setText] = useState(applied);
  const [last, setLast] = useState(applied);
  if (applied !== last) {
    setLast(applied);
    setText(applied);
  }
  useEffect(() => {
    if (text === applied) return;
    const timer = setTimeout(() => {
      setLast(text);
      onFilters(text.trim() === '' ? withoutFilter(filters, 'text') : { ...filters, text });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, applied, filters, onFilters]);
  return <SearchBox label={dossierTexts.search} value={text} onChange={setText} />;
};

const leaves = ({ key, target, nativeEvent }: KeyboardEvent): boolean => {
  if (nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return false;
  return key === 'ArrowDown' || key === 'Enter' || (key === 'Escape' && target.value === '');
};

/** Search and the filters; memoised, for it need not be drawn again while rows are walked. */
export const FilterBar = memo(({ fields, filters, onFilters, onLeave }: Props) => (
  <search
    className={styles.filters}
    onKeyDown={(event) => {
      if (!leaves(event)) return;
      event.preventDefault();
      onLeave();
    }}
  >
    <SearchField filters={filters} onFilters={onFilters} />
    {fields.map(({ key, label, any, choices }) => (
      <NativeSelect
        key={key}
        aria-label={label}
        className={styles.filter ?? ''}
        classNames={{ input: styles.filterInput ?? '' }}
        rightSectionWidth={24}
        value={filters[key] ?? ''}
        data={[{ value: '', label: any }, ...choices]}
        onChange={(event) => onFilters(withFilter(filters, key, event.currentTarget.value))}
      />
    ))}
  </search>
));
