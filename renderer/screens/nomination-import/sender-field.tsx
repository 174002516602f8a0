import { type OptionsFilter, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { fold, tidy } from '#shared/lib/vietnamese-text';
import { senderTexts } from '#shared/text/vi/list-senders';
import { importTexts } from '#shared/text/vi/nomination-import';
import { useQuery } from '../../api/use-query';
import { foldedOptions } from '../../components/folded-options';
import styles from './import-start.module.css';
import { useAddedUnit } from './use-added-unit';

const ADD = 'add';

/** The units that fit what was typed, and below them the unit that would be added under these words. */
const withAddition: OptionsFilter = (input) => {
  const isAddition = (option: (typeof input.options)[number]) => 'value' in option && option.value === ADD;
  const units = foldedOptions({ ...input, options: input.options.filter((option) => !isAddition(option)) });
  return [...units, ...input.options.filter(isAddition)];
};

type Props = { readonly unitId: string | null; readonly onChoose: (unitId: string | null) => void };

/** The unit that sent the list: one of the register, or one that joins it under the name that was typed. */
export const SenderField = ({ unitId, onChoose }: Props) => {
  const units = useQuery('units.list', {});
  const added = useAddedUnit(onChoose);
  const [typed, setTyped] = useState('');
  const name = tidy(typed);
  const choices = useMemo(() => {
    const known = (units.value ?? []).map(({ id, name: label }) => ({ value: id, label }));
    const isNew = name !== '' && !known.some(({ label }) => fold(label) === fold(name));
    return isNew ? [...known, { value: ADD, label: senderTexts.addTyped(name) }] : known;
  }, [units.value, name]);
  return (
    <Select
      label={importTexts.unit}
      placeholder={importTexts.unitPlaceholder}
      className={styles.choice ?? ''}
      searchable
      clearable
      limit={60}
      filter={withAddition}
      data={choices}
      value={unitId}
      disabled={added.running}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(value) => (value === ADD ? added.add({ name }) : onChoose(value))}
    />
  );
};
