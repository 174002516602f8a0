import { SimpleGrid } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { AWARD_CODES } from '#shared/domain/award-code';
import { writtenShare } from '#shared/domain/local-regulation/written-share';
import { RATING_LEVELS } from '#shared/domain/recipient';
import { Count, Id, OptionalLine } from '#shared/ipc/fields';
import { QUOTA_PLACES, QUOTA_WHOLES, QuotaField, SHARE_ROUNDINGS } from '#shared/ipc/local-regulation';
import { EDITIONS } from '#shared/regulations/editions';
import { ballotVariantTexts, localRegulationTexts, quotaTexts as words } from '#shared/text/vi/local-regulation';
import { ratingTexts } from '#shared/text/vi/recipients';
import { ChoiceField, choicesOf, choicesOnce } from '../../../forms/choice-fields';
import { CountField, ProseField, TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import { keptById, newId, type RowFormProps, withoutId } from './regulation-draft';
import { RowForm } from './row-form';
import { AWARD_CHOICES, OptionalShare } from './written-fields';

const COUNTED = [
  ...AWARD_CHOICES,
  ...RATING_LEVELS.slice(0, 2).map((level) => ({ value: level, label: words.rated(ratingTexts[level]) })),
];

/** Every quota of the law once, though several editions keep it. */
const NATIONAL = choicesOnce(
  EDITIONS.flatMap(({ quotas }) => quotas).map(({ id, text }) => ({ value: id, label: text })),
);

/** The quota as its form holds it; either the share or the number counts. */
const WrittenQuota = z
  .object({
    id: Id,
    replaces: Id.nullable(),
    counted: z.enum([...AWARD_CODES, ...RATING_LEVELS]),
    per: z.enum(QUOTA_PLACES),
    way: z.enum(['share', 'number']),
    share: OptionalShare,
    whole: z.enum(QUOTA_WHOLES),
    rounding: z.enum(SHARE_ROUNDINGS),
    atLeast: Count.nullable(),
    number: Count.nullable(),
    clause: OptionalLine,
    text: OptionalLine,
  })
  .transform(({ id, replaces, counted, per, way, share, whole, rounding, atLeast, number, clause, text }, ctx) => {
    if (way === 'share' && share === null)
      ctx.addIssue({ code: 'custom', path: ['share'], message: ballotVariantTexts.shareRequired });
    const level = RATING_LEVELS.find((rating) => rating === counted);
    return {
      id: replaces ?? id,
      counts: level === undefined ? { award: counted } : { rating: level },
      per,
      ceiling: way === 'number' ? { number } : { share, whole, rounding, atLeast: atLeast ?? 0 },
      clause,
      text,
    };
  })
  .pipe(QuotaField);

type Quota = z.output<typeof QuotaField>;

const newQuota = () => ({
  id: newId(),
  replaces: null,
  per: 'unit' as const,
  way: 'share' as const,
  share: '',
  whole: 'ldttHolders' as const,
  rounding: 'down' as const,
  atLeast: 0,
  number: null,
  clause: '',
  text: '',
});

const written = ({ id, counts, per, ceiling, clause, text }: Quota) => ({
  ...newQuota(),
  id,
  replaces: NATIONAL.some(({ value }) => value === id) ? id : null,
  counted: 'award' in counts ? counts.award : counts.rating,
  per,
  ...('number' in ceiling
    ? { way: 'number' as const, number: ceiling.number }
    : { ...ceiling, share: writtenShare(ceiling.share) }),
  clause,
  text,
});

/** Chỉ tiêu, tỷ lệ: one ceiling. */
export const QuotaForm = ({ draft, id, onChange, onDone }: RowFormProps) => {
  const row = draft.quotas.find((quota) => quota.id === id);
  const form = useContractForm(WrittenQuota, row ? written(row) : newQuota());
  const { control } = form;
  const way = useWatch({ control, name: 'way' });
  return (
    <RowForm
      form={form}
      onKeep={(quota) => onChange({ quotas: keptById(draft.quotas, id, quota) })}
      onDrop={row && (() => onChange({ quotas: withoutId(draft.quotas, row.id) }))}
      onDone={onDone}
    >
      <ChoiceField control={control} name="counted" label={words.what} choices={COUNTED} required />
      <ChoiceField control={control} name="per" label={words.perLabel} choices={choicesOf(words.per)} required />
      <ChoiceField control={control} name="way" label={words.wayLabel} choices={choicesOf(words.way)} required />
      {way === 'number' ? (
        <CountField control={control} name="number" label={words.number} required />
      ) : (
        <>
          <TextField
            control={control}
            name="share"
            label={words.share}
            description={ballotVariantTexts.shareHint}
            required
          />
          <ChoiceField
            control={control}
            name="whole"
            label={words.wholeLabel}
            choices={choicesOf(words.whole)}
            required
          />
          <SimpleGrid cols={2} spacing="sm">
            <ChoiceField
              control={control}
              name="rounding"
              label={words.roundingLabel}
              choices={choicesOf(words.rounding)}
              required
            />
            <CountField control={control} name="atLeast" label={words.atLeast} />
          </SimpleGrid>
        </>
      )}
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
