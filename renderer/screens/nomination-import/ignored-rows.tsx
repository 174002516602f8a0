import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { ignoredReasonTexts, importTexts } from '#shared/text/vi/nomination-import';
import { Grid } from '../../components/grid/grid';
import type { GridColumn } from '../../components/grid/grid-cell';
import { writtenNumber, writtenRow } from '../../components/written-values';
import type { ListReading } from './import-draft';
import styles from './list-preview.module.css';

const words = importTexts.ignoredColumns;

const COLUMNS: readonly GridColumn[] = [
  { key: 'row', label: words.row, width: '62px' },
  { key: 'sheet', label: words.sheet, width: 'minmax(0, 1fr)' },
  { key: 'reason', label: words.reason, width: 'minmax(0, 1.4fr)' },
  { key: 'text', label: words.text, width: 'minmax(0, 4fr)' },
];

type IgnoredRow = ListReading['ignoredRows'][number];

const WORDS: Readonly<Record<string, (row: IgnoredRow) => string>> = {
  row: (row) => writtenRow(row.sourceRow),
  sheet: (row) => row.sheet ?? '',
  reason: (row) => ignoredReasonTexts[row.reason],
  text: (row) => row.text,
};

type Props = {
  readonly rows: readonly IgnoredRow[];
  readonly labelOf?: (count: string) => string;
  /** Takes a row for a nominee after all; left out where that cannot be said. */
  readonly onTakeIn?: (row: IgnoredRow) => void;
};

const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== 'F2') return;
  event.preventDefault();
  act();
};

/** The rows of the file that make no dossier, each with its reason: nothing disappears unseen. */
export const IgnoredRows = ({ rows, labelOf = importTexts.ignored, onTakeIn }: Props) => {
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const label = labelOf(writtenNumber(rows.length));
  const cellOf = (index: number, key: string) => {
    const row = rows[index];
    const content = row === undefined ? '' : (WORDS[key]?.(row) ?? '');
    return { content, title: content };
  };
  if (rows.length === 0) return null;
  const current = rows[Math.min(active, rows.length - 1)];
  const takeIn = onTakeIn === undefined || current === undefined ? null : () => onTakeIn(current);
  return (
    <details className={styles.ignored} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      <p className={styles.remark}>{takeIn === null ? importTexts.ignoredOnlyShown : importTexts.ignoredHint}</p>
      <div className={styles.ignoredList}>
        {open && (
          <Grid
            label={label}
            columns={COLUMNS}
            count={rows.length}
            active={Math.min(active, rows.length - 1)}
            cellOf={cellOf}
            onMove={setActive}
            {...(takeIn !== null && { onOpen: takeIn, onKey: onEnter(takeIn) })}
          />
        )}
        {open && takeIn !== null && current !== undefined && (
          <Button size="compact-sm" variant="default" onClick={takeIn}>
            {importTexts.takeIn(writtenRow(current.sourceRow))}
          </Button>
        )}
      </div>
    </details>
  );
};
