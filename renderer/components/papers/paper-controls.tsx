import { Button, Group, Input, Select, Textarea, TextInput } from '@mantine/core';
import { type FieldValues, useController, useWatch } from 'react-hook-form';
import type { Output } from '#shared/ipc/contract';
import { isLocalDate, yearOf } from '#shared/lib/local-date';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useQuery } from '../../api/use-query';
import { ChoiceField, choicesOf, DayField } from '../../forms/choice-fields';
import { LineListField } from '../../forms/line-list-field';
import { CountField, ProseField, TextField } from '../../forms/text-fields';
import { today } from '../../forms/today';
import type { Paper, PaperControl } from './paper';
import type { FieldLayout } from './paper-layout';

const texts = paperEditorTexts;

type Props = { readonly control: PaperControl; readonly field: FieldLayout; readonly paper: Paper };

/** The clerk's number; the next free one of the series is proposed. */
const NumberField = ({ control, field: { name, label } }: Props) => {
  const { field, fieldState } = useController({ control, name });
  const [symbol, issuedOn] = useWatch({ control, name: ['symbol', 'issuedOn'] });
  const year = yearOf(typeof issuedOn === 'string' && isLocalDate(issuedOn) ? issuedOn : today());
  const series = typeof symbol === 'string' && symbol.trim() !== '' ? { symbol: symbol.trim(), year } : null;
  const next = useQuery('papers.nextNumber', series).value?.next ?? null;
  return (
    <Group gap={6} align="flex-end" wrap="nowrap">
      <TextInput
        ref={field.ref}
        data-first-field
        label={label}
        name={field.name}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        style={{ flex: 1 }}
        value={field.value ?? ''}
        onChange={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, '');
          field.onChange(digits === '' ? null : Number(digits));
        }}
        onBlur={field.onBlur}
        error={fieldState.error?.message}
      />
      {next !== null && field.value === null && (
        <Button variant="default" onClick={() => field.onChange(next)} px="sm">
          {texts.proposeNumber(next)}
        </Button>
      )}
    </Group>
  );
};

type SignerLine = Output<'signers.list'>[number];

/** Who signs: chosen from the list of signers, then each line may be changed. */
const SignerFields = ({ control, field: { name } }: Props) => {
  const { field } = useController({ control, name });
  const capacity = useController({ control, name: `${name}.capacity` });
  const list: readonly SignerLine[] = useQuery('signers.list', {}).value ?? [];
  const choose = (id: string | null) => {
    const signer = list.find((line) => line.id === id);
    if (signer) field.onChange({ name: signer.name, capacity: [...signer.capacity], post: '' });
  };
  return (
    <>
      {list.length > 0 && (
        <Select
          label={texts.signerChoice}
          data={list.map(({ id, name: who, capacity: lines }) => ({
            value: id,
            label: `${lines.join(' – ')}: ${who}`,
          }))}
          value={list.find((line) => line.name === field.value?.name)?.id ?? null}
          onChange={choose}
          allowDeselect={false}
        />
      )}
      <TextField control={control} name={`${name}.name`} label={texts.fields.signerName} required />
      <LineListField
        label={texts.fields.capacity}
        lines={capacity.field.value ?? []}
        onChange={capacity.field.onChange}
        error={capacity.fieldState.error && texts.required}
      />
      <TextField control={control} name={`${name}.post`} label={texts.fields.post} />
    </>
  );
};

const LinesField = ({ control, field: { name, label, control: kind } }: Props) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <LineListField
      label={label}
      lines={field.value ?? []}
      onChange={field.onChange}
      areParagraphs={kind === 'paragraphs'}
      error={fieldState.error && texts.required}
    />
  );
};

type Reworded = { readonly dossierId: string; readonly line: string };

/** The words of each dossier as the paper prints them. */
const ItemsField = ({ control, field: { name, label }, paper }: Props) => {
  const { field } = useController({ control, name });
  const reworded: readonly Reworded[] = field.value ?? [];
  const change = (dossierId: string, line: string) =>
    field.onChange([...reworded.filter((one) => one.dossierId !== dossierId), { dossierId, line }]);
  return (
    <Input.Wrapper label={label} labelElement="div">
      {paper.items.map((item, index) => (
        <Textarea
          key={item.dossierId}
          autosize
          minRows={1}
          maxRows={8}
          mt={4}
          aria-label={texts.lineOf(index + 1, item.name)}
          value={reworded.find(({ dossierId }) => dossierId === item.dossierId)?.line ?? item.line}
          onChange={(event) => change(item.dossierId, event.currentTarget.value)}
        />
      ))}
    </Input.Wrapper>
  );
};

type Teller = { readonly name: string; readonly post: string };

/** The tellers, their head first. */
const TellersField = ({ control, field: { name, label } }: Props) => {
  const { field } = useController({ control, name });
  const tellers: readonly Teller[] = field.value ?? [];
  const change = (at: number, teller: Teller) => field.onChange(tellers.with(at, teller));
  const seat = (at: number) => (at === 0 ? texts.teller.head : texts.teller.member(at));
  return (
    <Input.Wrapper label={label} labelElement="div">
      {tellers.map((teller, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a teller is known only by the place
        <Group key={at} gap={6} mt={4} wrap="nowrap">
          <TextInput
            style={{ flex: 1 }}
            aria-label={`${seat(at)}: ${texts.teller.name}`}
            placeholder={`${seat(at)}: ${texts.teller.name}`}
            value={teller.name}
            onChange={(event) => change(at, { ...teller, name: event.currentTarget.value })}
          />
          <TextInput
            style={{ flex: 1 }}
            aria-label={`${seat(at)}: ${texts.teller.post}`}
            placeholder={texts.teller.post}
            value={teller.post}
            onChange={(event) => change(at, { ...teller, post: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={tellers.length === 1}
            aria-label={`${texts.teller.remove}: ${seat(at)}`}
            onClick={() => field.onChange(tellers.toSpliced(at, 1))}
          >
            {texts.teller.remove}
          </Button>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        mt={4}
        disabled={tellers.length >= 9}
        onClick={() => field.onChange([...tellers, { name: '', post: '' }])}
      >
        {texts.teller.add}
      </Button>
    </Input.Wrapper>
  );
};

const plain = ({ name, label }: FieldLayout): { readonly name: string; readonly label: string } => ({ name, label });

/** One field of a paper, drawn as its layout says. */
export const PaperField = (props: Props) => {
  const { control, field } = props;
  const required = 'required' in field ? { required: true } : {};
  switch (field.control) {
    case 'number':
      return <NumberField {...props} />;
    case 'signer':
      return <SignerFields {...props} />;
    case 'tellers':
      return <TellersField {...props} />;
    case 'items':
      return <ItemsField {...props} />;
    case 'lines':
    case 'paragraphs':
      return <LinesField {...props} />;
    case 'day':
      return <DayField<FieldValues, FieldValues> control={control} {...plain(field)} {...required} />;
    case 'count':
      return <CountField<FieldValues, FieldValues> control={control} {...plain(field)} {...required} />;
    case 'choice':
      return <ChoiceField control={control} {...plain(field)} choices={choicesOf(field.choices)} required />;
    case 'prose':
      return <ProseField control={control} {...plain(field)} {...required} />;
    default:
      return <TextField control={control} {...plain(field)} {...required} />;
  }
};
