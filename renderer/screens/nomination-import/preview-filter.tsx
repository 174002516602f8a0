import { SegmentedControl } from '@mantine/core';
import { importTexts } from '#shared/text/vi/nomination-import';
import type { LineFilter } from '../../components/grid/use-line-cursor';
import { writtenNumber } from '../../components/written-values';
import styles from './list-preview.module.css';

const isFilter = (value: string): value is LineFilter => value === 'all' || value === 'errors' || value === 'doubts';

type Props = {
  readonly counts: { readonly read: number; readonly errors: number; readonly doubts: number };
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
};

/** Which lines of a preview show: all, the faulty ones, or all that should be looked at. */
export const PreviewFilter = ({ counts: { read, errors, doubts }, filter, onFilter }: Props) => {
  const words = importTexts.filters;
  return (
    <SegmentedControl
      aria-label={words.label}
      size="xs"
      className={styles.filter ?? ''}
      value={filter}
      onChange={(value) => {
        if (isFilter(value)) onFilter(value);
      }}
      data={[
        { value: 'all', label: words.all(writtenNumber(read)) },
        { value: 'errors', label: words.errors(writtenNumber(errors)), disabled: errors === 0 },
        { value: 'doubts', label: words.doubts(writtenNumber(doubts)), disabled: doubts === 0 },
      ]}
    />
  );
};
