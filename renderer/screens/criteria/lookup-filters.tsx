import { NativeSelect } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { RECIPIENT_KINDS } from '#shared/domain/recipient';
import { AWARD_KINDS, AWARD_LEVELS } from '#shared/ipc/regulations';
import { isLocalDate } from '#shared/lib/local-date';
import { awardKindTexts, awardLevelTexts, lookupTexts } from '#shared/text/vi/criteria-lookup';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { DateField } from '../../components/date-field';
import { SearchBox } from '../../components/search-box';
import { writtenDay } from '../../components/written-values';
import classes from './criteria.module.css';
import type { CriteriaLookup } from './use-criteria-lookup';

const words = lookupTexts.filters;

type FilterProps<V extends string> = {
  readonly label: string;
  readonly any: string;
  readonly values: readonly V[];
  readonly texts: Readonly<Record<V, string>>;
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
};

const Filter = <V extends string>({ label, any, values, texts, value, onChange }: FilterProps<V>) => (
  <NativeSelect
    label={label}
    className={classes.filter ?? ''}
    value={value ?? ''}
    data={[{ value: '', label: any }, ...values.map((one) => ({ value: one, label: texts[one] }))]}
    onChange={(event) => {
      const chosen = event.currentTarget.value;
      onChange(values.find((one) => one === chosen));
    }}
  />
);

const leaves = ({ key, target, nativeEvent }: KeyboardEvent): boolean => {
  if (nativeEvent.isComposing || !(target instanceof HTMLInputElement) || target.type !== 'search') return false;
  return key === 'ArrowDown' || key === 'Enter' || (key === 'Escape' && target.value === '');
};

/** Which edition, on which day; and what of it. */
export const LookupFilters = ({ desk }: { readonly desk: CriteriaLookup }) => {
  const { lookup, change, found } = desk;
  const editions = found.value?.editions ?? [];
  const period = (from: string, to: string | null) => lookupTexts.editionPeriod(writtenDay(from), writtenDay(to));
  return (
    <search
      className={classes.filters}
      onKeyDown={(event) => {
        if (!leaves(event)) return;
        event.preventDefault();
        desk.focusList();
      }}
    >
      <SearchBox label={lookupTexts.search} value={lookup.text} onChange={(text) => change({ text })} />
      <Filter
        label={words.level}
        any={words.anyLevel}
        values={AWARD_LEVELS}
        texts={awardLevelTexts}
        value={lookup.level}
        onChange={(level) => change({ level })}
      />
      <Filter
        label={words.recipientKind}
        any={words.anyRecipientKind}
        values={RECIPIENT_KINDS}
        texts={recipientKindTexts}
        value={lookup.recipientKind}
        onChange={(recipientKind) => change({ recipientKind })}
      />
      <Filter
        label={words.kind}
        any={words.anyKind}
        values={AWARD_KINDS}
        texts={awardKindTexts}
        value={lookup.kind}
        onChange={(kind) => change({ kind })}
      />
      <NativeSelect
        label={words.edition}
        className={classes.edition ?? ''}
        value={found.value?.edition.id ?? ''}
        data={editions.map(({ id, name, validFrom, validTo }) => ({
          value: id,
          label: lookupTexts.editionChoice(period(validFrom, validTo), name),
        }))}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const day = editions.find(({ id }) => id === chosen)?.onDate;
          if (day !== undefined && isLocalDate(day)) change({ onDate: day });
        }}
      />
      <div className={classes.day}>
        <DateField
          label={words.onDate}
          value={lookup.onDate}
          onChange={(onDate) => onDate !== null && change({ onDate })}
        />
      </div>
    </search>
  );
};
