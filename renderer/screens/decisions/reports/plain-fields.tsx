import { Textarea, TextInput } from '@mantine/core';
import type { LocalDate } from '#shared/lib/local-date';
import { reportScreenTexts } from '#shared/text/vi/report-screens';
import { DateField } from '../../../components/date-field';
import { LineListField } from '../../../forms/line-list-field';

const words = reportScreenTexts.fields;

type LineProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

/** One line of text. */
export const PlainLine = ({ label, value, onChange }: LineProps) => (
  <TextInput
    label={label}
    value={value}
    autoComplete="off"
    maxLength={500}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

/** A text of several paragraphs. */
export const PlainText = ({ label, value, onChange, hint }: LineProps & { readonly hint?: string }) => (
  <Textarea
    label={label}
    description={hint}
    value={value}
    autosize
    minRows={2}
    maxRows={12}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

/** A whole number or nothing. */
export const PlainNumber = (props: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) => (
  <TextInput
    label={props.label}
    value={props.value ?? ''}
    inputMode="numeric"
    autoComplete="off"
    maxLength={6}
    onChange={(event) => {
      const digits = event.currentTarget.value.replace(/\D/g, '');
      props.onChange(digits === '' ? null : Number(digits));
    }}
  />
);

type Frame = {
  readonly number: number | null;
  readonly symbol: string;
  readonly issuedOn: LocalDate | null;
  readonly place: string;
  readonly headLines: readonly string[];
  readonly signer: { readonly name: string; readonly capacity: readonly string[]; readonly post?: string | undefined };
  readonly recipients: readonly string[];
};

type FrameProps = { readonly frame: Frame; readonly onChange: (frame: Partial<Frame>) => void };

/** Number, day, head, signer and copies of a paper that the office issues. */
export const FrameFields = ({ frame, onChange }: FrameProps) => (
  <>
    <PlainNumber label={words.number} value={frame.number} onChange={(number) => onChange({ number })} />
    <PlainLine label={words.symbol} value={frame.symbol} onChange={(symbol) => onChange({ symbol })} />
    <DateField label={words.issuedOn} value={frame.issuedOn} onChange={(issuedOn) => onChange({ issuedOn })} />
    <PlainLine label={words.place} value={frame.place} onChange={(place) => onChange({ place })} />
    <LineListField label={words.headLines} lines={frame.headLines} onChange={(headLines) => onChange({ headLines })} />
    <LineListField
      label={words.capacity}
      lines={frame.signer.capacity}
      onChange={(capacity) => onChange({ signer: { ...frame.signer, capacity } })}
    />
    <PlainLine
      label={words.signerName}
      value={frame.signer.name}
      onChange={(name) => onChange({ signer: { ...frame.signer, name } })}
    />
    <LineListField
      label={words.recipients}
      lines={frame.recipients}
      onChange={(recipients) => onChange({ recipients })}
    />
  </>
);
