import { SimpleGrid, Text } from '@mantine/core';
import { z } from 'zod';
import { writtenShare } from '#shared/domain/local-regulation/written-share';
import type { Share } from '#shared/domain/share';
import { AwardCodeField, Id, OptionalLine } from '#shared/ipc/fields';
import { ABSENT_MEMBERS, BallotVariantField, DENOMINATORS } from '#shared/ipc/local-regulation';
import { localRegulationTexts, ballotVariantTexts as words } from '#shared/text/vi/local-regulation';
import { ChoiceField, choicesOf } from '../../../forms/choice-fields';
import { TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import { keptById, newId, type RowFormProps, withoutId } from './regulation-draft';
import { RowForm } from './row-form';
import { AWARD_CHOICES, OptionalShare } from './written-fields';

const WrittenVariant = z
  .object({
    id: Id,
    award: AwardCodeField.nullable(),
    clause: OptionalLine,
    ballot: z.enum(['yes', 'no']).nullable(),
    quorum: OptionalShare,
    threshold: OptionalShare,
    denominator: z.enum(DENOMINATORS).nullable(),
    absentMembers: z.enum(ABSENT_MEMBERS).nullable(),
    rounds: z.enum(['1', '2']).nullable(),
  })
  .transform(({ ballot, rounds, ...row }, ctx) => {
    const variant = {
      ...row,
      requiresBallot: ballot === null ? null : ballot === 'yes',
      rounds: rounds === null ? null : Number(rounds),
    };
    const { id: _, award: __, clause: ___, ...parts } = variant;
    if (Object.values(parts).every((part) => part === null))
      ctx.addIssue({ code: 'custom', path: ['quorum'], message: words.saysNothing });
    return variant;
  })
  .pipe(BallotVariantField);

const typed = (share: Share | null | undefined): string => (share ? writtenShare(share) : '');

/** Biểu quyết: how the council votes otherwise than the national layer says. */
export const BallotForm = ({ draft, id, onChange, onDone }: RowFormProps) => {
  const row = draft.ballots.find((variant) => variant.id === id);
  const requires = row?.requiresBallot ?? null;
  const form = useContractForm(WrittenVariant, {
    id: row?.id ?? newId(),
    award: row?.award ?? null,
    clause: row?.clause ?? '',
    ballot: requires === null ? null : requires ? 'yes' : 'no',
    quorum: typed(row?.quorum),
    threshold: typed(row?.threshold),
    denominator: row?.denominator ?? null,
    absentMembers: row?.absentMembers ?? null,
    rounds: row?.rounds ? (row.rounds === 1 ? '1' : '2') : null,
  });
  const { control } = form;
  return (
    <RowForm
      form={form}
      onKeep={(variant) => onChange({ ballots: keptById(draft.ballots, id, variant) })}
      onDrop={row && (() => onChange({ ballots: withoutId(draft.ballots, row.id) }))}
      onDone={onDone}
    >
      <Text size="sm">{words.allHint}</Text>
      <ChoiceField control={control} name="award" label={localRegulationTexts.award} choices={AWARD_CHOICES} />
      <SimpleGrid cols={2} spacing="sm">
        <TextField control={control} name="quorum" label={words.quorum} description={words.shareHint} />
        <TextField control={control} name="threshold" label={words.threshold} description={words.shareHint} />
      </SimpleGrid>
      <ChoiceField
        control={control}
        name="denominator"
        label={words.denominatorLabel}
        choices={choicesOf(words.denominator)}
      />
      <ChoiceField control={control} name="ballot" label={words.ballotLabel} choices={choicesOf(words.ballot)} />
      <ChoiceField control={control} name="absentMembers" label={words.absentLabel} choices={choicesOf(words.absent)} />
      <ChoiceField control={control} name="rounds" label={words.roundsLabel} choices={choicesOf(words.rounds)} />
      <TextField
        control={control}
        name="clause"
        label={localRegulationTexts.clause}
        description={localRegulationTexts.clauseHint}
      />
    </RowForm>
  );
};
