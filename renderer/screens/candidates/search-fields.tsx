import { NativeSelect, NumberInput, Select } from '@mantine/core';
import { useMemo } from 'react';
import { actionTexts } from '#shared/text/vi/actions';
import { candidateTexts } from '#shared/text/vi/candidates';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { useQuery } from '../../api/use-query';
import { foldedOptions } from '../../components/folded-options';
import classes from './candidates.module.css';
import type { CandidateSearch } from './use-candidate-search';

const words = candidateTexts.fields;
const LONGEST_LIST = 100;

/** Which award, which year, and of whom. */
export const SearchFields = ({ search }: { readonly search: CandidateSearch }) => {
  const { choices, award, recipientKind, year, unitId, change } = search;
  const units = useQuery('units.list', {});
  const unitChoices = useMemo(
    () =>
      (units.value ?? []).map(({ id, name, parentName }) => ({
        value: id,
        label: parentName ? `${name} – ${parentName}` : name,
      })),
    [units.value],
  );
  const kinds = award?.judgedKinds ?? [];
  return (
    <search className={classes.fields}>
      <Select
        label={words.award}
        className={classes.award ?? ''}
        placeholder={actionTexts.nothingChosen}
        searchable
        selectFirstOptionOnChange
        allowDeselect={false}
        filter={foldedOptions}
        limit={LONGEST_LIST}
        data={choices.map(({ code, name }) => ({ value: code, label: name }))}
        value={award?.code ?? null}
        onChange={(value) => change({ awardCode: choices.find(({ code }) => code === value)?.code ?? null })}
      />
      <NumberInput
        label={words.year}
        className={classes.year ?? ''}
        min={1945}
        max={2199}
        clampBehavior="blur"
        allowDecimal={false}
        hideControls
        value={year ?? ''}
        onChange={(value) => change({ year: typeof value === 'number' ? value : null })}
      />
      {kinds.length > 1 && (
        <NativeSelect
          label={words.recipientKind}
          className={classes.kind ?? ''}
          value={recipientKind ?? ''}
          data={kinds.map((kind) => ({ value: kind, label: recipientKindTexts[kind] }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            change({ recipientKind: kinds.find((kind) => kind === chosen) ?? null });
          }}
        />
      )}
      <Select
        label={words.unit}
        className={classes.unit ?? ''}
        placeholder={words.anyUnit}
        searchable
        clearable
        clearButtonProps={{ tabIndex: -1 }}
        selectFirstOptionOnChange
        filter={foldedOptions}
        limit={LONGEST_LIST}
        data={unitChoices}
        value={unitId}
        onChange={(value) => change({ unitId: value })}
      />
    </search>
  );
};
