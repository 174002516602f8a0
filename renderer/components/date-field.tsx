import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { type KeyboardEvent, useId, useState } from 'react';
import { formatSlashed, isLocalDate, type LocalDate, parseTypedDate } from '#shared/lib/local-date';
import { actionTexts, calendarTexts, fieldTexts } from '#shared/text/vi/actions';

type Props = {
  readonly label: string;
  readonly value: LocalDate | null;
  readonly onChange: (value: LocalDate | null) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly name?: string;
};

const CalendarMark = () => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <path d="M3 4.500h14v12.500H3zM3 8.500h14M7 2.500v4M13 2.500v4" />
  </svg>
);

/**
 * A day typed as people write it (`19/3/2024`, `19032024`, `19.3.24`). Tab goes to the next field; the calendar opens
 * only by its button or Alt+↓. Text that is no day stays, is marked, and gives null; its input carries
 * `data-unreadable` so that a form can refuse to save.
 */
export const DateField = ({ label, value, onChange, error, required, name }: Props) => {
  const id = useId();
  const [text, setText] = useState(value ? formatSlashed(value) : '');
  const [opened, setOpened] = useState(false);
  const [last, setLast] = useState(value);
  const typed = parseTypedDate(text);
  if (value !== last) {
    setLast(value);
    if (value !== typed) setText(value ? formatSlashed(value) : '');
  }
  const unreadable = text.trim() !== '' && typed === null;
  const change = (next: string) => {
    setText(next);
    const day = parseTypedDate(next);
    setLast(day);
    if (day !== value) onChange(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpened(true);
  };
  const calendar = (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray.7"
          tabIndex={-1}
          aria-label={actionTexts.openCalendar}
          onClick={() => setOpened((was) => !was)}
        >
          <CalendarMark />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          hideOutsideDates
          ariaLabels={calendarTexts}
          value={value}
          {...(value && { defaultDate: value })}
          onChange={(day) => {
            if (day !== null && isLocalDate(day)) change(formatSlashed(day));
            setOpened(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <TextInput
      id={id}
      label={label}
      name={name}
      value={text}
      withAsterisk={required ?? false}
      aria-required={required}
      inputMode="numeric"
      autoComplete="off"
      placeholder={fieldTexts.dayHint}
      error={unreadable ? fieldTexts.day : error}
      data-unreadable={unreadable || undefined}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => typed && setText(formatSlashed(typed))}
      onKeyDown={onKeyDown}
      rightSection={calendar}
    />
  );
};
