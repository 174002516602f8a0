import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { actionTexts } from '#shared/text/vi/actions';
import { localRegulationTexts as words } from '#shared/text/vi/local-regulation';
import { type Column, RowTable } from '../../../components/row-table';
import classes from '../registry-screen.module.css';

type Props<T> = {
  readonly title: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly selectedKey: string | null;
  /** Null: a new row. */
  readonly onOpen: (key: string | null) => void;
  readonly children?: ReactNode;
};

/** One part of the regulation: its rows, and the button that adds one. */
export const PartSection = <T,>({ title, columns, rows, rowKey, selectedKey, onOpen, children }: Props<T>) => (
  <section aria-label={title}>
    <Group justify="space-between" mb={4}>
      <h2 className={classes.about}>{title}</h2>
      <Button variant="default" size="compact-sm" aria-label={words.addTo(title)} onClick={() => onOpen(null)}>
        {actionTexts.add}
      </Button>
    </Group>
    {children}
    {rows.length === 0 ? (
      <Text c="dimmed">{words.none}</Text>
    ) : (
      <RowTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        selectedKey={selectedKey}
        onOpen={(row) => onOpen(rowKey(row))}
      />
    )}
  </section>
);
