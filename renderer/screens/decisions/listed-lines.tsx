import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useNewest } from '../../app/newest';
import type { DecisionItem } from './decision-fields';
import styles from './listed-lines.module.css';

type Props = {
  readonly items: readonly DecisionItem[];
  readonly lines: Readonly<Record<string, string>>;
  readonly onChange: (dossierId: string, line: string) => void;
  /** The line to go to; a new value goes there again. */
  readonly wanted: { readonly dossierId: string | null } | null;
};

const texts = decisionTexts.editor;
const ROW_PX = 32;

/** Every line of the attached list in order, to be reworded where needed; arrows and Enter walk along. */
export const ListedLines = ({ items, lines, onChange, wanted }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });

  const focusLine = (index: number) => {
    const target = Math.max(0, Math.min(items.length - 1, index));
    rows.scrollToIndex(target);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLInputElement>(`[data-line="${target}"]`)?.focus());
  };
  const newestFocus = useNewest(focusLine);
  const newestItems = useNewest(items);
  useEffect(() => {
    if (wanted === null) return;
    frame.current?.scrollIntoView({ block: 'center' });
    newestFocus.current(newestItems.current.findIndex(({ id }) => id === wanted.dossierId));
  }, [wanted]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focusLine(index + step);
  };

  return (
    <div>
      <Text size="xs" c="gray.8">
        {texts.listHint}
      </Text>
      <div ref={frame} className={styles.frame}>
        <ol className={styles.list} style={{ height: rows.getTotalSize() }} aria-label={texts.list}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const item = items[index];
            if (item === undefined) return null;
            return (
              <li key={item.id} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
                <span className={styles.order}>{index + 1}</span>
                <input
                  className={styles.line}
                  data-line={index}
                  aria-label={texts.lineOf(index + 1, item.name)}
                  autoComplete="off"
                  maxLength={500}
                  value={lines[item.id] ?? item.line}
                  title={lines[item.id] ?? item.line}
                  onChange={(event) => onChange(item.id, event.currentTarget.value)}
                  onBlur={(event) => event.currentTarget.value.trim() === '' && onChange(item.id, item.line)}
                  onKeyDown={(event) => onKeyDown(event, index)}
                />
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
};
