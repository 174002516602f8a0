import { Text } from '@mantine/core';
import { OwnDayFields } from '#shared/ipc/days';
import { dayTexts } from '#shared/text/vi/days';
import { useCommand } from '../../api/use-command';
import { ChoiceField, choicesOf, DayField } from '../../forms/choice-fields';
import { dayValue } from '../../forms/day-value';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { ListedDay } from './listed-day';

type Props = { readonly chosen: ListedDay | null; readonly onDone: () => void };

const OWN_KINDS: Partial<Record<ListedDay['kind'], 'off' | 'working'>> = { ownOff: 'off', ownWorking: 'working' };

/** What the form begins with: a day of the law is opened to work on it, a new one to rest. */
const valuesOf = (chosen: ListedDay | null) => {
  if (chosen === null) return { kind: 'off', reason: '' } as const;
  const day = dayValue(chosen.day) ?? undefined;
  const own = OWN_KINDS[chosen.kind];
  const kind = own ?? (chosen.kind === 'swappedWorking' ? ('off' as const) : ('working' as const));
  return { ...(day && { day }), kind, reason: own === undefined ? '' : chosen.name };
};

/** Sets a day on which the office itself rests or works, or takes that back. */
export const DayForm = ({ chosen, onDone }: Props) => {
  const set = useCommand('days.set');
  const form = useContractForm(OwnDayFields, valuesOf(chosen));
  const { control } = form;
  const words = dayTexts.fields;
  const isOwn = chosen !== null && OWN_KINDS[chosen.kind] !== undefined;
  const kinds = isOwn ? { ...dayTexts.kinds, asCalendar: dayTexts.asCalendar } : dayTexts.kinds;
  return (
    <SaveForm
      form={form}
      command={set}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await set.run(values);
        if (reply.ok) onDone();
      }}
    >
      {chosen ? (
        <Text>{dayTexts.names[chosen.kind](chosen.name)}</Text>
      ) : (
        <DayField control={control} name="day" label={words.day} required />
      )}
      <ChoiceField control={control} name="kind" label={words.kind} choices={choicesOf(kinds)} required />
      <TextField control={control} name="reason" label={words.reason} />
    </SaveForm>
  );
};
