import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { findAward } from '#shared/domain/eligibility/rules';
import { AwardCodeField, Id, OptionalLine } from '#shared/ipc/fields';
import { LocalPaperField, PAPER_CODES } from '#shared/ipc/local-regulation';
import { editionOn } from '#shared/regulations/editions';
import { localRegulationTexts, localPaperTexts as words } from '#shared/text/vi/local-regulation';
import { ChoiceField, choicesOf, choicesOnce } from '../../../forms/choice-fields';
import { TextField } from '../../../forms/text-fields';
import { today } from '../../../forms/today';
import { useContractForm } from '../../../forms/use-contract-form';
import { keptById, newId, type RowFormProps, withoutId } from './regulation-draft';
import { RowForm } from './row-form';
import { AWARD_CHOICES } from './written-fields';

const WrittenPaper = z
  .object({
    id: Id,
    award: AwardCodeField,
    change: z.enum(['add', 'waive']),
    name: OptionalLine,
    when: z.enum(['always', 'relevant']),
    code: z.enum(PAPER_CODES).nullable(),
    clause: OptionalLine,
  })
  .transform(({ change, name, when, code, ...row }) =>
    change === 'add' ? { ...row, change, name, when } : { ...row, change, code },
  )
  .pipe(LocalPaperField);

/** Giấy tờ: one that the office asks more, or one it does without. */
export const PaperForm = ({ draft, id, onChange, onDone }: RowFormProps) => {
  const row = draft.papers.find((paper) => paper.id === id);
  const form = useContractForm(WrittenPaper, {
    id: row?.id ?? newId(),
    ...(row && { award: row.award }),
    change: row?.change ?? 'add',
    name: row?.change === 'add' ? row.name : '',
    when: row?.change === 'add' ? row.when : 'always',
    code: row?.change === 'waive' ? row.code : null,
    clause: row?.clause ?? '',
  });
  const { control } = form;
  const [change, award] = useWatch({ control, name: ['change', 'award'] });
  const named = award === undefined ? [] : (findAward(editionOn(today()), award)?.papers ?? []);
  return (
    <RowForm
      form={form}
      onKeep={(paper) => onChange({ papers: keptById(draft.papers, id, paper) })}
      onDrop={row && (() => onChange({ papers: withoutId(draft.papers, row.id) }))}
      onDone={onDone}
    >
      <ChoiceField control={control} name="award" label={localRegulationTexts.award} choices={AWARD_CHOICES} required />
      <ChoiceField
        control={control}
        name="change"
        label={words.changeLabel}
        choices={choicesOf(words.change)}
        required
      />
      {change === 'waive' ? (
        <ChoiceField
          control={control}
          name="code"
          label={words.code}
          description={words.codeHint}
          choices={choicesOnce(named.map(({ code, name }) => ({ value: code, label: name })))}
          required
        />
      ) : (
        <>
          <TextField control={control} name="name" label={words.name} required />
          <ChoiceField control={control} name="when" label={words.whenLabel} choices={choicesOf(words.when)} required />
        </>
      )}
      <TextField
        control={control}
        name="clause"
        label={localRegulationTexts.clause}
        description={localRegulationTexts.clauseHint}
      />
    </RowForm>
  );
};
