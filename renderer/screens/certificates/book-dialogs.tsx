import { Button, Group, Modal, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import type { LocalDate } from '#shared/lib/local-date';
import { certificateBookTexts as texts } from '#shared/text/vi/certificate-book';
import { printDeskTexts } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { DateField } from '../../components/date-field';
import { ErrorNotice } from '../../components/error-notice';
import { today } from '../../forms/today';

export type BookLine = Output<'certificateBook.list'>['lines'][number];
export type BookSeries = Output<'certificateBook.series'>[number];

type FrameProps = {
  readonly title: string;
  readonly error: AppError | null;
  readonly running: boolean;
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const BookDialog = ({ title, error, running, ready, onSave, onClose, children }: FrameProps) => (
  <Modal opened onClose={onClose} title={title}>
    <Stack gap="sm">
      {error && <ErrorNotice error={error} />}
      {children}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {printDeskTexts.cancel}
        </Button>
        <Button loading={running} disabled={!ready} onClick={onSave}>
          {texts.save}
        </Button>
      </Group>
    </Stack>
  </Modal>
);

type Key = { readonly series: string; readonly year: number };

const SeriesFields = ({ value, onChange }: { readonly value: Key; readonly onChange: (key: Key) => void }) => (
  <>
    <TextInput
      data-autofocus
      label={texts.numbered}
      value={value.series}
      onChange={(event) => onChange({ ...value, series: event.currentTarget.value })}
    />
    <NumberInput
      label={texts.year}
      value={value.year}
      min={1945}
      max={2199}
      onChange={(year) => {
        if (typeof year === 'number') onChange({ ...value, year });
      }}
    />
  </>
);

type SeriesProps = { readonly at: BookSeries; readonly onClose: () => void };

/** The next numbers, kept for someone. */
export const ReserveDialog = ({ at, onClose }: SeriesProps) => {
  const reserving = useCommand('certificateBook.reserve');
  const [key, setKey] = useState<Key>(at);
  const [count, setCount] = useState(1);
  const [note, setNote] = useState('');
  const save = async () => {
    const reply = await reserving.run({ ...key, count, note });
    if (reply.ok) onClose();
  };
  return (
    <BookDialog
      title={texts.reserveTitle}
      error={reserving.error}
      running={reserving.running}
      ready={key.series.trim() !== '' && note.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SeriesFields value={key} onChange={setKey} />
      <NumberInput
        label={texts.count}
        value={count}
        min={1}
        max={500}
        allowDecimal={false}
        onChange={(value) => {
          if (typeof value === 'number') setCount(value);
        }}
      />
      <TextInput label={texts.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </BookDialog>
  );
};

/** A number left out, with the reason. */
export const LeaveOutDialog = ({ at, number, onClose }: SeriesProps & { readonly number: number | null }) => {
  const leaving = useCommand('certificateBook.void');
  const [key, setKey] = useState<Key>(at);
  const [wanted, setWanted] = useState(number);
  const [reason, setReason] = useState('');
  const save = async () => {
    if (wanted === null) return;
    const reply = await leaving.run({ ...key, number: wanted, reason });
    if (reply.ok) onClose();
  };
  return (
    <BookDialog
      title={texts.leaveOutTitle}
      error={leaving.error}
      running={leaving.running}
      ready={key.series.trim() !== '' && wanted !== null && reason.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SeriesFields value={key} onChange={setKey} />
      <NumberInput
        label={texts.number}
        value={wanted ?? ''}
        min={1}
        allowDecimal={false}
        onChange={(value) => setWanted(typeof value === 'number' ? value : null)}
      />
      <TextInput label={texts.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </BookDialog>
  );
};

const KINDS = ['replaced', 'corrected'] as const;

/** A certificate handed out again under its number. */
export const ReissueDialog = ({ line, onClose }: { readonly line: BookLine; readonly onClose: () => void }) => {
  const reissuing = useCommand('certificateBook.reissue');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('replaced');
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<LocalDate | null>(today());
  const save = async () => {
    if (on === null) return;
    const reply = await reissuing.run({ id: line.id, kind, reason, on });
    if (reply.ok) onClose();
  };
  return (
    <BookDialog
      title={texts.reissueTitle(String(line.number), line.name)}
      error={reissuing.error}
      running={reissuing.running}
      ready={reason.trim() !== '' && on !== null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={texts.kind}
        value={kind}
        data={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'replaced')}
      />
      <TextInput label={texts.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <DateField label={texts.on} value={on} onChange={setOn} required />
    </BookDialog>
  );
};
