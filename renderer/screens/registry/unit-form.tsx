import { SimpleGrid } from '@mantine/core';
import type { z } from 'zod';
import { UnitFields } from '#shared/ipc/registry';
import { registryTexts, unitLevelTexts, unitTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { ChoiceField, choicesOf, DayField } from '../../forms/choice-fields';
import { dayValue } from '../../forms/day-value';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import { unitChoices } from './unit-choices';
import type { Unit } from './unit-tree';

type Values = z.output<typeof UnitFields>;
type Props = { readonly unit: Unit | null; readonly units: readonly Unit[]; readonly onDone: () => void };

const valuesOf = (unit: Unit | null): Values => ({
  name: unit?.name ?? '',
  shortName: unit?.shortName ?? '',
  level: unit?.level ?? 'unit',
  parentId: unit?.parentId ?? null,
  validFrom: dayValue(unit?.validFrom ?? null),
  validTo: dayValue(unit?.validTo ?? null),
});

/** Adds a unit, or changes the given one. */
export const UnitForm = ({ unit, units, onDone }: Props) => {
  const add = useCommand('units.add');
  const update = useCommand('units.update');
  const form = useContractForm(UnitFields, valuesOf(unit));
  const { control } = form;
  const words = unitTexts.fields;
  const save = async (values: Values) => {
    const reply = unit ? await update.run({ ...values, id: unit.id }) : await add.run(values);
    if (reply.ok) onDone();
  };
  return (
    <SaveForm form={form} command={unit ? update : add} onSave={save} onCancel={onDone}>
      <TextField control={control} name="name" label={words.name} required />
      <TextField control={control} name="shortName" label={words.shortName} description={unitTexts.shortHint} />
      <ChoiceField control={control} name="level" label={words.level} choices={choicesOf(unitLevelTexts)} required />
      <ChoiceField
        control={control}
        name="parentId"
        label={words.parentId}
        choices={unitChoices(units.filter(({ id }) => id !== unit?.id))}
      />
      <SimpleGrid cols={2} spacing="sm">
        <DayField control={control} name="validFrom" label={registryTexts.validFrom} />
        <DayField control={control} name="validTo" label={registryTexts.validTo} />
      </SimpleGrid>
    </SaveForm>
  );
};
