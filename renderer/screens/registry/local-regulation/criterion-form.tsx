import { SimpleGrid, Text } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { AwardCodeField, Count, Id, OptionalLine, Rating, RecipientKindField } from '#shared/ipc/fields';
import { INITIATIVE_SCOPES, LocalCriterionField } from '#shared/ipc/local-regulation';
import { fieldTexts } from '#shared/text/vi/actions';
import { localRegulationTexts, localCriterionTexts as words } from '#shared/text/vi/local-regulation';
import { ratingTexts, recipientKindTexts } from '#shared/text/vi/recipients';
import { initiativeScopeTexts } from '#shared/text/vi/registry';
import { ChoiceField, choicesOf } from '../../../forms/choice-fields';
import { CountField, ProseField, TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import { keptById, newId, type RowFormProps, withoutId } from './regulation-draft';
import { RowForm } from './row-form';
import { AWARD_CHOICES } from './written-fields';

const ASKS = ['attest', 'ratingOfYear', 'ratedYears', 'initiatives', 'awardHeld', 'noMemberDisciplined'] as const;

/** All parameters side by side; the ask says which of them count. */
const WrittenCriterion = z
  .object({
    id: Id,
    award: AwardCodeField,
    kind: RecipientKindField.nullable(),
    clause: OptionalLine,
    text: OptionalLine,
    ask: z.enum(ASKS),
    level: Rating,
    years: Count.nullable(),
    times: Count.nullable(),
    scope: z.enum(INITIATIVE_SCOPES),
    held: AwardCodeField.nullable(),
  })
  .transform(({ ask, level, years, times, scope, held, ...row }, ctx) => {
    const rules = {
      attest: { ask },
      ratingOfYear: { ask, level },
      ratedYears: { ask, years, level },
      initiatives: { ask, times, scope, years },
      awardHeld: { ask, award: held },
      noMemberDisciplined: { ask },
    };
    const rule = rules[ask];
    if ('years' in rule && !years) ctx.addIssue({ code: 'custom', path: ['years'], message: fieldTexts.required });
    if ('times' in rule && !times) ctx.addIssue({ code: 'custom', path: ['times'], message: fieldTexts.required });
    if (ask === 'awardHeld' && held === null)
      ctx.addIssue({ code: 'custom', path: ['held'], message: fieldTexts.required });
    return { ...row, rule };
  })
  .pipe(LocalCriterionField);

type Criterion = z.output<typeof LocalCriterionField>;

const newCriterion = () => ({
  id: newId(),
  kind: null,
  clause: '',
  text: '',
  ask: 'attest' as const,
  level: 'HTXSNV' as const,
  years: 2,
  times: 1,
  scope: 'base' as const,
  held: null,
});

const written = ({ rule, ...row }: Criterion) => {
  const parameters = rule.ask === 'awardHeld' ? { ask: rule.ask, held: rule.award } : rule;
  return { ...newCriterion(), ...row, ...parameters };
};

/** Tiêu chuẩn riêng: one line that the office asks beside the law. */
export const CriterionForm = ({ draft, id, onChange, onDone }: RowFormProps) => {
  const row = draft.criteria.find((criterion) => criterion.id === id);
  const form = useContractForm(WrittenCriterion, row ? written(row) : newCriterion());
  const { control } = form;
  const ask = useWatch({ control, name: 'ask' });
  return (
    <RowForm
      form={form}
      onKeep={(criterion) => onChange({ criteria: keptById(draft.criteria, id, criterion) })}
      onDrop={row && (() => onChange({ criteria: withoutId(draft.criteria, row.id) }))}
      onDone={onDone}
    >
      <Text size="sm">{words.hint}</Text>
      <ChoiceField control={control} name="award" label={localRegulationTexts.award} choices={AWARD_CHOICES} required />
      <ChoiceField
        control={control}
        name="kind"
        label={localRegulationTexts.kind}
        choices={choicesOf(recipientKindTexts)}
      />
      <ProseField control={control} name="text" label={words.text} required />
      <TextField
        control={control}
        name="clause"
        label={localRegulationTexts.clause}
        description={localRegulationTexts.clauseHint}
      />
      <ChoiceField control={control} name="ask" label={words.askLabel} choices={choicesOf(words.ask)} required />
      {(ask === 'ratingOfYear' || ask === 'ratedYears') && (
        <ChoiceField control={control} name="level" label={words.level} choices={choicesOf(ratingTexts)} required />
      )}
      {ask === 'initiatives' && (
        <SimpleGrid cols={2} spacing="sm">
          <CountField control={control} name="times" label={words.times} required />
          <ChoiceField
            control={control}
            name="scope"
            label={words.scope}
            choices={choicesOf(initiativeScopeTexts)}
            required
          />
        </SimpleGrid>
      )}
      {(ask === 'initiatives' || ask === 'ratedYears') && (
        <CountField control={control} name="years" label={words.years} required />
      )}
      {ask === 'awardHeld' && (
        <ChoiceField control={control} name="held" label={words.held} choices={AWARD_CHOICES} required />
      )}
    </RowForm>
  );
};
