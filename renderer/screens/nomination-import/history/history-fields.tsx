import { NumberInput, Select, TextInput } from '@mantine/core';
import { AWARD_BASES } from '#shared/domain/recipient';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { basisTexts } from '#shared/text/vi/recipients';
import { DateField } from '../../../components/date-field';
import styles from '../import-start.module.css';
import type { ChangeDraft, HistoryDraft } from './history-draft';
import own from './history-import.module.css';

type Props = {
  readonly draft: HistoryDraft;
  /** The earliest year of the file, once it is read. */
  readonly firstYear: number | null;
  readonly onChange: ChangeDraft;
};

const words = historyListTexts.fields;

const YearField = ({
  label,
  value,
  placeholder,
  description,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly placeholder: string;
  readonly description?: string;
  readonly onChange: (year: number | null) => void;
}) => (
  <NumberInput
    label={label}
    placeholder={placeholder}
    title={description}
    className={own.year ?? ''}
    hideControls
    allowDecimal={false}
    allowNegative={false}
    maxLength={4}
    value={value ?? ''}
    onChange={(next) => onChange(typeof next === 'number' && next >= 1945 && next < 2200 ? next : null)}
  />
);

/** What the secretary says of the whole list: year, decision, and from when the histories are complete. */
export const HistoryFields = ({ draft, firstYear, onChange }: Props) => (
  <>
    <YearField
      label={words.year}
      placeholder={historyListTexts.fromRows}
      value={draft.year}
      onChange={(year) => onChange({ year })}
    />
    <TextInput
      label={words.decisionNumber}
      placeholder={historyListTexts.fromRows}
      className={own.number ?? ''}
      maxLength={100}
      value={draft.decisionNumber}
      onChange={(event) => onChange({ decisionNumber: event.currentTarget.value })}
    />
    <div className={styles.day}>
      <DateField label={words.decidedOn} value={draft.decidedOn} onChange={(decidedOn) => onChange({ decidedOn })} />
    </div>
    <TextInput
      label={words.authority}
      placeholder={historyListTexts.fromRows}
      className={styles.choice ?? ''}
      maxLength={200}
      value={draft.authority}
      onChange={(event) => onChange({ authority: event.currentTarget.value })}
    />
    <Select
      label={words.basis}
      className={own.number ?? ''}
      allowDeselect={false}
      data={AWARD_BASES.map((basis) => ({ value: basis, label: basisTexts[basis] }))}
      value={draft.basis}
      onChange={(value) => {
        const basis = AWARD_BASES.find((one) => one === value);
        if (basis !== undefined) onChange({ basis });
      }}
    />
    {firstYear !== null && (
      <YearField
        label={words.knownFrom}
        placeholder={historyListTexts.notClaimed}
        description={historyListTexts.knownHint(firstYear)}
        value={draft.knownFrom}
        onChange={(knownFrom) => onChange({ knownFrom })}
      />
    )}
    {firstYear !== null && draft.knownFrom !== null && (
      <p className={own.claim}>{historyListTexts.knownHint(firstYear)}</p>
    )}
  </>
);
