import { AWARD_CODES, type AwardCode } from '#shared/domain/award-code';
import { awardNames } from '#shared/text/vi/awards';
import { deskTexts } from '#shared/text/vi/import-desk';

const MARKABLE = AWARD_CODES.filter((code) => code !== 'UNKNOWN');

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value | undefined;
  readonly open: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value | undefined) => void;
};

/** What a column gives or is of, chosen beside its role; the first line leaves it open. */
export const ColumnDetail = <Value extends string>({ label, value, open, choices, onChoose }: Props<Value>) => (
  <select
    aria-label={label}
    value={value ?? ''}
    onChange={({ currentTarget }) => onChoose(choices.find((one) => one.value === currentTarget.value)?.value)}
  >
    <option value="">{open}</option>
    {choices.map((one) => (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    ))}
  </select>
);

const AWARDS = MARKABLE.map((code) => ({ value: code, label: awardNames[code].full }));

type AwardProps = {
  readonly column: string;
  readonly award: AwardCode | undefined;
  readonly onAward: (award: AwardCode) => void;
};

/** Which award a mark in the column gives. */
export const MarkedAward = ({ column, award, onAward }: AwardProps) => (
  <ColumnDetail
    label={deskTexts.awardOf(column)}
    value={award === 'UNKNOWN' ? undefined : award}
    open={deskTexts.chooseAward}
    choices={AWARDS}
    onChoose={(chosen) => chosen !== undefined && onAward(chosen)}
  />
);
