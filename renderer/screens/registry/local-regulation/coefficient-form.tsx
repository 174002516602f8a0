import type { z } from 'zod';
import { LocalCoefficientField } from '#shared/ipc/local-regulation';
import { localRegulationTexts, localMoneyTexts as words } from '#shared/text/vi/local-regulation';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { ChoiceField, choicesOf } from '../../../forms/choice-fields';
import { TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import { type RowFormProps, withoutRow, withRow } from './regulation-draft';
import { RowForm } from './row-form';
import { AWARD_CHOICES, Hundredths, writtenHundredths } from './written-fields';

type Row = z.output<typeof LocalCoefficientField>;

const WrittenCoefficient = LocalCoefficientField.extend({ hundredths: Hundredths });

/** A coefficient has no id of its own: the award and the kind of recipient tell it from others. */
export const coefficientId = ({ award, recipientKind }: Pick<Row, 'award' | 'recipientKind'>): string =>
  `${award} ${recipientKind}`;

const isSame = (left: Row, right: Row): boolean => coefficientId(left) === coefficientId(right);

/** Hệ số riêng: what an award brings in multiples of the base salary. */
export const CoefficientForm = ({ draft, id, onChange, onDone }: RowFormProps) => {
  const { money } = draft;
  const row = money.coefficients.find((coefficient) => coefficientId(coefficient) === id);
  const form = useContractForm(WrittenCoefficient, {
    ...(row && { award: row.award }),
    recipientKind: row?.recipientKind ?? 'individual',
    hundredths: row ? writtenHundredths(row.hundredths) : '',
    clause: row?.clause ?? '',
  });
  const { control } = form;
  const others = row ? withoutRow(money.coefficients, row, isSame) : money.coefficients;
  const put = (coefficients: Row[]) => onChange({ money: { ...money, coefficients } });
  return (
    <RowForm
      form={form}
      onKeep={(kept) => put(withRow(others, kept, isSame))}
      onDrop={row && (() => put(others))}
      onDone={onDone}
    >
      <ChoiceField control={control} name="award" label={localRegulationTexts.award} choices={AWARD_CHOICES} required />
      <ChoiceField
        control={control}
        name="recipientKind"
        label={localRegulationTexts.kind}
        choices={choicesOf(recipientKindTexts)}
        required
      />
      <TextField control={control} name="hundredths" label={words.coefficient} required />
      <TextField
        control={control}
        name="clause"
        label={localRegulationTexts.clause}
        description={localRegulationTexts.clauseHint}
      />
    </RowForm>
  );
};
