import { SimpleGrid, Text } from '@mantine/core';
import { z } from 'zod';
import type { Measure } from '#shared/domain/local-regulation/measure';
import type { UnconfirmedValue } from '#shared/domain/local-regulation/unconfirmed-values';
import { writtenShare } from '#shared/domain/local-regulation/written-share';
import { Count, Line, OptionalLine } from '#shared/ipc/fields';
import { isRealDay } from '#shared/lib/local-date';
import { ballotVariantTexts, deadlineTexts, unconfirmedTexts as words } from '#shared/text/vi/local-regulation';
import { CountField, ProseField, TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import type { Draft } from './regulation-draft';
import { withoutRow, withRow } from './regulation-draft';
import { RowForm } from './row-form';
import { Hundredths, OptionalShare, writtenHundredths } from './written-fields';

type Row = Draft['confirmed'][number];

type Props = {
  readonly value: UnconfirmedValue;
  readonly edition: string;
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onDone: () => void;
};

const isSame = (left: Row, right: Row): boolean => left.edition === right.edition && left.key === right.key;

const Common = { clause: OptionalLine, text: OptionalLine, reason: Line };
const NotAsked = z.string().transform(() => null);

/** The measure as it is typed: a coefficient with a comma, a share as people write it, days as they are counted. */
const writtenConfirmation = ({ part, measure }: UnconfirmedValue) => {
  const kind = measure?.kind;
  return z
    .object({
      ...Common,
      number: kind === 'number' && part !== 'coefficient' ? Count.nullable() : z.null(),
      coefficient: part === 'coefficient' ? Hundredths : NotAsked,
      share: kind === 'share' ? OptionalShare : NotAsked,
      day: kind === 'dayOfYear' ? Count.nullable() : z.null(),
      month: kind === 'dayOfYear' ? Count.nullable() : z.null(),
    })
    .transform(({ number, coefficient, share, day, month, ...row }, ctx): Omit<Row, 'edition' | 'key'> => {
      const isWrongDay = kind === 'dayOfYear' && !isRealDay({ year: 2024, month: month ?? 0, day: day ?? 0 });
      if (isWrongDay) ctx.addIssue({ code: 'custom', path: ['day'], message: deadlineTexts.wrongDay });
      const given = measureFrom(measure, { number: number ?? coefficient, share, day, month });
      return { clause: row.clause || null, text: row.text || null, reason: row.reason, measure: given };
    });
};

type Typed = {
  readonly number: number | null;
  readonly share: Extract<Row['measure'], { kind: 'share' }>['share'] | null;
  readonly day: number | null;
  readonly month: number | null;
};

const measureFrom = (national: Measure | null, { number, share, day, month }: Typed): Row['measure'] => {
  if (national?.kind === 'number' && number !== null) return { kind: 'number', number };
  if (national?.kind === 'share' && share !== null) return { kind: 'share', share };
  if (national?.kind === 'dayOfYear' && day !== null && month !== null) return { ...national, day, month };
  return null;
};

const startOf = (value: UnconfirmedValue, row: Row | undefined) => {
  const measure = row?.measure ?? value.measure;
  const number = measure?.kind === 'number' ? measure.number : null;
  const isCoefficient = value.part === 'coefficient';
  return {
    clause: row?.clause ?? value.clause,
    text: row?.text ?? value.text ?? '',
    reason: row?.reason ?? '',
    number: isCoefficient ? null : number,
    coefficient: isCoefficient && number !== null ? writtenHundredths(number) : '',
    share: measure?.kind === 'share' ? writtenShare(measure.share) : '',
    day: measure?.kind === 'dayOfYear' ? measure.day : null,
    month: measure?.kind === 'dayOfYear' ? measure.month : null,
  };
};

/** The secretary held a value against the full text: it is right, or this is what it says; always with the reason. */
export const ConfirmationForm = ({ value, edition, draft, onChange, onDone }: Props) => {
  const row = draft.confirmed.find((other) => other.edition === edition && other.key === value.key);
  const form = useContractForm(writtenConfirmation(value), startOf(value, row));
  const { control } = form;
  const kind = value.part === 'coefficient' ? 'coefficient' : value.measure?.kind;
  return (
    <RowForm
      form={form}
      keepLabel={words.confirm}
      dropLabel={words.withdraw}
      onKeep={(kept) => onChange({ confirmed: withRow(draft.confirmed, { ...kept, edition, key: value.key }, isSame) })}
      onDrop={row && (() => onChange({ confirmed: withoutRow(draft.confirmed, row, isSame) }))}
      onDone={onDone}
    >
      <Text size="sm">{words.asNational}</Text>
      {value.text !== null && <ProseField control={control} name="text" label={words.text} />}
      <TextField control={control} name="clause" label={words.clause} />
      {kind === 'number' && <CountField control={control} name="number" label={words.number} required />}
      {kind === 'coefficient' && <TextField control={control} name="coefficient" label={words.number} required />}
      {kind === 'share' && (
        <TextField
          control={control}
          name="share"
          label={words.share}
          description={ballotVariantTexts.shareHint}
          required
        />
      )}
      {kind === 'dayOfYear' && (
        <SimpleGrid cols={2} spacing="sm">
          <CountField control={control} name="day" label={words.day} required />
          <CountField control={control} name="month" label={words.month} required />
        </SimpleGrid>
      )}
      <TextField control={control} name="reason" label={words.reason} description={words.reasonHint} required />
    </RowForm>
  );
};
