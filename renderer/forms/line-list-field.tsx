import { ActionIcon, Button, Group, Input, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { lineListTexts } from '#shared/text/vi/line-list';

type Props = {
  readonly label: string;
  /** Marks each line with `data-line-of` and `data-index`, so that something can lead to it. */
  readonly name?: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly addLabel?: string;
  /** Lines that hold paragraphs: Enter breaks the line instead of adding one. */
  readonly areParagraphs?: boolean;
  /** Numbers the first line otherwise than 1, for a list that goes on from another field. */
  readonly firstNumber?: number;
  /** The index of the first line as `data-index` counts. */
  readonly firstIndex?: number;
  readonly lineLabel?: (position: number) => string;
};

const swapped = (lines: readonly string[], from: number, to: number): string[] => {
  const next = [...lines];
  const [moved] = next.splice(from, 1);
  if (moved !== undefined) next.splice(to, 0, moved);
  return next;
};

/** An ordered list of lines: Enter adds one below, Backspace in an empty one removes it, Alt+↑ and Alt+↓ move it. */
export const LineListField = ({ label, lines, onChange, hint, error, areParagraphs = false, ...rest }: Props) => {
  const boxes = useRef<(HTMLTextAreaElement | null)[]>([]);
  const toFocus = useRef<number | null>(null);
  const firstNumber = rest.firstNumber ?? 1;

  useEffect(() => {
    if (toFocus.current === null) return;
    boxes.current[toFocus.current]?.focus();
    toFocus.current = null;
  });

  const replace = (next: string[], focus: number) => {
    toFocus.current = focus;
    onChange(next);
  };
  const add = (index: number) => replace(lines.toSpliced(index, 0, ''), index);
  const remove = (index: number) => replace(lines.toSpliced(index, 1), Math.max(0, index - 1));
  const move = (index: number, step: number) => {
    const target = index + step;
    if (target >= 0 && target < lines.length) replace(swapped(lines, index, target), target);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
    const step = steps[event.key];
    if (event.altKey && step !== undefined) {
      event.preventDefault();
      move(index, step);
    } else if (event.key === 'Enter' && !areParagraphs && !event.ctrlKey) {
      event.preventDefault();
      add(index + 1);
    } else if (event.key === 'Backspace' && lines[index] === '' && lines.length > 1) {
      event.preventDefault();
      remove(index);
    }
  };

  return (
    <Input.Wrapper label={label} description={hint} error={error} labelElement="div">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known only by its place
        <Group key={index} gap={4} wrap="nowrap" align="flex-start" mt={4}>
          <Textarea
            ref={(box) => {
              boxes.current[index] = box;
            }}
            style={{ flex: 1 }}
            data-line-of={rest.name}
            data-index={index + (rest.firstIndex ?? 0)}
            autosize
            minRows={areParagraphs ? 2 : 1}
            aria-label={rest.lineLabel?.(index + firstNumber) ?? lineListTexts.lineOf(label, index + firstNumber)}
            value={line}
            onChange={(event) => onChange(lines.with(index, event.currentTarget.value))}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
          <LineButton mark="↑" label={lineListTexts.up(label, index + firstNumber)} onClick={() => move(index, -1)} />
          <LineButton mark="↓" label={lineListTexts.down(label, index + firstNumber)} onClick={() => move(index, 1)} />
          <LineButton mark="×" label={lineListTexts.remove(label, index + firstNumber)} onClick={() => remove(index)} />
        </Group>
      ))}
      <Button variant="subtle" size="compact-sm" mt={4} onClick={() => add(lines.length)}>
        {rest.addLabel ?? lineListTexts.add}
      </Button>
    </Input.Wrapper>
  );
};

/** Small buttons for the mouse; the keyboard has Alt+arrows and Backspace, so they are no tab stops. */
const LineButton = ({ mark, label, onClick }: { mark: string; label: string; onClick: () => void }) => (
  <ActionIcon
    variant="subtle"
    color="gray.7"
    size={28}
    tabIndex={-1}
    aria-label={label}
    title={label}
    onClick={onClick}
  >
    {mark}
  </ActionIcon>
);
