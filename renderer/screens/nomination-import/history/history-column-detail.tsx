import { mayBeOfYear } from '#shared/domain/history-list/column-choice';
import { RATING_LEVELS } from '#shared/domain/recipient';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { ratingTexts } from '#shared/text/vi/recipients';
import { ColumnDetail, MarkedAward } from '../column-detail';
import type { HistoryTableColumn } from './history-column-roles';
import type { ChosenHistoryColumn } from './history-draft';

export type ColumnChoice = Omit<ChosenHistoryColumn, 'sheet' | 'headerRow'>;

const LEVELS = RATING_LEVELS.map((level) => ({ value: level, label: ratingTexts[level] }));
const FIRST_YEAR = 1975;

const yearChoices = (own: number | undefined) => {
  const last = new Date().getFullYear();
  const usual = Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => last - back);
  const years = own === undefined || usual.includes(own) ? usual : [own, ...usual];
  return years.map((year) => ({ value: String(year), label: String(year) }));
};

type Props = {
  readonly column: HistoryTableColumn;
  readonly name: string;
  readonly onChoice: (choice: ColumnChoice) => void;
};

/** What a mark in the column gives, and of which year its cells are. */
export const HistoryColumnDetail = ({ column: { index, role, award, level, year }, name, onChoice }: Props) => {
  const words = historyListTexts.columnsOfFile;
  if (role === 'awardMark') {
    return <MarkedAward column={name} award={award} onAward={(chosen) => onChoice({ index, role, award: chosen })} />;
  }
  if (role === 'ratingMark') {
    return (
      <ColumnDetail
        label={words.levelOf(name)}
        value={level}
        open={words.chooseLevel}
        choices={LEVELS}
        onChoose={(chosen) => chosen !== undefined && onChoice({ index, role, level: chosen })}
      />
    );
  }
  if (!mayBeOfYear(role)) return null;
  return (
    <ColumnDetail
      label={words.yearOf(name)}
      value={year === undefined ? undefined : String(year)}
      open={role === 'yearCell' ? words.chooseYear : words.yearOfRows}
      choices={yearChoices(year)}
      onChoose={(chosen) => onChoice({ index, role, ...(chosen === undefined ? {} : { year: Number(chosen) }) })}
    />
  );
};
