import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { type Control, useController, useWatch } from 'react-hook-form';
import type { Output } from '#shared/ipc/contract';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useQuery } from '../../api/use-query';
import { DayField } from '../../forms/choice-fields';
import { LineListField } from '../../forms/line-list-field';
import { TextField } from '../../forms/text-fields';
import { type DecisionInput, type DecisionOutput, numberingYear } from './decision-fields';

type FormControl = Control<DecisionInput, unknown, DecisionOutput>;
type SignerLine = Output<'signers.list'>[number];

const texts = decisionTexts.editor;

type IssueProps = {
  readonly control: FormControl;
  /** The number that this draft holds already: it is taken by nobody else. */
  readonly heldNumber: number | null;
  readonly isSaving: boolean;
};

/** The clerk's number: the next free one is proposed, a taken one is explained. */
const NumberField = ({ control, heldNumber, isSaving }: IssueProps) => {
  const { field, fieldState } = useController({ control, name: 'number' });
  const [symbol, issuedOn] = useWatch({ control, name: ['symbol', 'issuedOn'] });
  const year = numberingYear({ issuedOn });
  const numbers = useQuery('decisions.nextNumber', symbol.trim() === '' ? null : { symbol, year });
  const next = numbers.value?.next ?? null;
  const isFree = field.value === null || field.value === heldNumber || isSaving;
  const isTaken = !isFree && (numbers.value?.taken.includes(field.value ?? 0) ?? false);
  const held = numbers.value?.held.find(({ number }) => number === field.value);
  const takenText = isTaken && next !== null ? texts.numberTaken(field.value ?? next, year, next) : null;
  return (
    <Group gap={6} align="flex-start" wrap="nowrap">
      <TextInput
        ref={field.ref}
        data-first-field
        label={texts.number}
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
        error={takenText ?? fieldState.error?.message}
        description={held && texts.numberHeld(held.number, held.person, held.subject)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        withAsterisk
      />
      {next !== null && (field.value === null || isTaken) && (
        <Button variant="default" onClick={() => field.onChange(next)} mt={20} px="sm">
          {texts.proposeNumber(next)}
        </Button>
      )}
    </Group>
  );
};

const signerIdOf = (signers: readonly SignerLine[], signer: DecisionInput['signer']): string | null =>
  signers.find(({ name, capacity }) => name === signer.name && capacity.join('\n') === signer.capacity.join('\n'))
    ?.id ?? null;

/** Who signs: chosen from the list of signers, then each line may be changed. */
const SignerFields = ({ control }: { control: FormControl }) => {
  const { field } = useController({ control, name: 'signer' });
  const capacity = useController({ control, name: 'signer.capacity' });
  const signers = useQuery('signers.list', {});
  const list = signers.value ?? [];
  const choose = (id: string | null) => {
    const signer = list.find((line) => line.id === id);
    if (signer) field.onChange({ name: signer.name, capacity: [...signer.capacity] });
  };
  return (
    <>
      {list.length > 0 && (
        <Select
          label={texts.signerChoice}
          data={list.map(({ id, name, capacity: lines }) => ({ value: id, label: `${lines.join(' – ')}: ${name}` }))}
          value={signerIdOf(list, field.value)}
          onChange={choose}
          allowDeselect={false}
        />
      )}
      <TextField control={control} name="signer.name" label={texts.signerName} required />
      <LineListField
        name="signerCapacity"
        label={texts.capacity}
        hint={texts.capacityHint}
        lines={capacity.field.value}
        onChange={capacity.field.onChange}
        error={capacity.fieldState.error && texts.required}
      />
    </>
  );
};

/** What the clerk gives last: number, symbol, day, place, signer. */
export const IssueFields = (props: IssueProps) => (
  <>
    <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
      <NumberField {...props} />
      <TextField control={props.control} name="symbol" label={texts.symbol} required />
      <DayField control={props.control} name="issuedOn" label={texts.issuedOn} required />
      <TextField control={props.control} name="place" label={texts.place} required />
    </SimpleGrid>
    <SignerFields control={props.control} />
  </>
);
