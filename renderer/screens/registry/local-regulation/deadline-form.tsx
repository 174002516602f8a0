import { SimpleGrid } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { DEADLINE_STEPS } from '#shared/domain/deadlines';
import { AwardCodeField, Count, Id, OptionalLine } from '#shared/ipc/fields';
import { DeadlineField } from '#shared/ipc/local-regulation';
import { AWARD_LEVELS } from '#shared/ipc/regulations';
import { isRealDay } from '#shared/lib/local-date';
import { EDITIONS } from '#shared/regulations/editions';
import { localRegulationTexts, deadlineTexts as words } from '#shared/text/vi/local-regulation';
import { ChoiceField, choicesOf, choicesOnce } from '../../../forms/choice-fields';
import { MultiChoiceField } from '../../../forms/multi-choice-field';
import { CountField, ProseField, TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import { keptById, newId, type RowFormProps, withoutId } from './regulation-draft';
import { RowForm } from './row-form';
import { AWARD_CHOICES } from './written-fields';

const NATIONAL = choicesOnce(
  EDITIONS.flatMap(({ deadlines }) => deadlines).map(({ id, text }) => ({ value: id, label: text })),
);

const isDay = (day: number | null, month: number | null): boolean =>
  day !== null && month !== null && isRealDay({ year: 2024, month, day });

const WrittenDeadline = z
  .object({
    id: Id,
    replaces: Id.nullable(),
    step: z.enum(DEADLINE_STEPS),
    way: z.enum(['working', 'calendar', 'dayOfYear']),
    days: Count.nullable(),
    day: Count.nullable(),
    month: Count.nullable(),
    year: z.enum(['same', 'next']),
    awards: z.array(AwardCodeField),
    levels: z.array(z.enum(AWARD_LEVELS)),
    clause: OptionalLine,
    text: OptionalLine,
  })
  .transform(({ id, replaces, step, way, days, day, month, year, awards, levels, clause, text }, ctx) => {
    if (way === 'dayOfYear' && !isDay(day, month))
      ctx.addIssue({ code: 'custom', path: ['day'], message: words.wrongDay });
    const limit = way === 'dayOfYear' ? { day, month, yearOffset: year === 'next' ? 1 : 0 } : { days, unit: way };
    return {
      id: replaces ?? id,
      step,
      limit,
      ...(awards.length > 0 && { awards }),
      ...(levels.length > 0 && { levels }),
      clause,
      text,
    };
  })
  .pipe(DeadlineField);

type Deadline = z.output<typeof DeadlineField>;

const newDeadline = () => ({
  id: newId(),
  replaces: null,
  step: 'submitDossiers' as const,
  way: 'working' as const,
  days: null,
  day: null,
  month: null,
  year: 'same' as const,
  awards: [],
  levels: [],
  clause: '',
  text: '',
});

const writtenLimit = (limit: Deadline['limit']) =>
  'days' in limit
    ? { way: limit.unit, days: limit.days }
    : {
        way: 'dayOfYear' as const,
        day: limit.day,
        month: limit.month,
        year: limit.yearOffset === 1 ? ('next' as const) : ('same' as const),
      };

const written = ({ id, step, limit, awards, levels, clause, text }: Deadline) => ({
  ...newDeadline(),
  id,
  replaces: NATIONAL.some(({ value }) => value === id) ? id : null,
  step,
  ...writtenLimit(limit),
  awards: awards ?? [],
  levels: levels ?? [],
  clause,
  text,
});

/** Thời hạn: how long one step may take, or the day by which it is done. */
export const DeadlineForm = ({ draft, id, onChange, onDone }: RowFormProps) => {
  const row = draft.deadlines.find((deadline) => deadline.id === id);
  const form = useContractForm(WrittenDeadline, row ? written(row) : newDeadline());
  const { control } = form;
  const way = useWatch({ control, name: 'way' });
  return (
    <RowForm
      form={form}
      onKeep={(deadline) => onChange({ deadlines: keptById(draft.deadlines, id, deadline) })}
      onDrop={row && (() => onChange({ deadlines: withoutId(draft.deadlines, row.id) }))}
      onDone={onDone}
    >
      <ChoiceField control={control} name="step" label={words.step} choices={choicesOf(words.steps)} required />
      <ChoiceField control={control} name="way" label={words.wayLabel} choices={choicesOf(words.way)} required />
      {way === 'dayOfYear' ? (
        <SimpleGrid cols={3} spacing="sm">
          <CountField control={control} name="day" label={words.day} required />
          <CountField control={control} name="month" label={words.month} required />
          <ChoiceField control={control} name="year" label={words.yearLabel} choices={choicesOf(words.year)} required />
        </SimpleGrid>
      ) : (
        <CountField control={control} name="days" label={words.days} required />
      )}
      <MultiChoiceField control={control} name="awards" label={localRegulationTexts.award} choices={AWARD_CHOICES} />
      <MultiChoiceField control={control} name="levels" label={words.level} choices={choicesOf(words.levels)} />
      <TextField
        control={control}
        name="clause"
        label={localRegulationTexts.clause}
        description={localRegulationTexts.clauseHint}
      />
      <ProseField control={control} name="text" label={words.text} required />
      {NATIONAL.length > 0 && (
        <ChoiceField control={control} name="replaces" label={words.replaces} choices={NATIONAL} />
      )}
    </RowForm>
  );
};
