import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { yearOf } from '#shared/lib/local-date';
import { dayTexts, weekdayTexts } from '#shared/text/vi/days';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { useQuery } from '../../api/use-query';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { SidePanel } from '../../components/side-panel';
import { SplitView } from '../../components/split-view';
import { StatusBadge } from '../../components/status-badge';
import { writtenDay } from '../../components/written-values';
import { today } from '../../forms/today';
import { DayForm } from './day-form';
import type { ListedDay } from './listed-day';
import { NOTHING_OPEN, type TabProps } from './open-record';
import classes from './registry-screen.module.css';

const words = dayTexts.columns;

const isWorked = ({ kind }: ListedDay): boolean => kind === 'ownWorking' || kind === 'swappedWorking';
const sourceText = ({ kind, source, unconfirmed }: ListedDay): string =>
  kind === 'ownOff' || kind === 'ownWorking'
    ? dayTexts.own
    : unconfirmed
      ? `${source} · ${eligibilityText.unconfirmed}`
      : source;

const COLUMNS: readonly Column<ListedDay>[] = [
  { key: 'day', header: words.day, cell: ({ day }) => writtenDay(day), short: true },
  { key: 'weekday', header: words.weekday, cell: ({ day }) => weekdayTexts[new Date(day).getUTCDay()], short: true },
  { key: 'name', header: words.name, cell: ({ kind, name }) => dayTexts.names[kind](name), width: '36%' },
  {
    key: 'state',
    header: words.state,
    cell: (day) => (
      <StatusBadge tone={isWorked(day) ? 'info' : 'neutral'}>
        {isWorked(day) ? dayTexts.states.working : dayTexts.states.off}
      </StatusBadge>
    ),
    short: true,
  },
  { key: 'source', header: words.source, cell: sourceText, width: '36%' },
];

/** Two years back and two ahead. */
const yearsAround = (year: number): readonly string[] => [-2, -1, 0, 1, 2].map((step) => String(year + step));

/** Ngày nghỉ: the days by which working days are counted, with those that the office sets itself. */
export const DaysTab = ({ open, onOpen }: TabProps) => {
  const [year, setYear] = useState(() => yearOf(today()));
  const days = useQuery('days.list', { year });
  const chosen = open.kind === 'one' ? days.value?.days.find(({ day }) => day === open.id) : undefined;
  const shut = () => onOpen(NOTHING_OPEN);
  const panel = (open.kind === 'new' || chosen) && (
    <SidePanel key={chosen?.day ?? 'new'} title={chosen ? writtenDay(chosen.day) : dayTexts.newTitle} onClose={shut}>
      <DayForm chosen={chosen ?? null} onDone={shut} />
    </SidePanel>
  );
  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        <NativeSelect
          aria-label={dayTexts.year}
          value={String(year)}
          data={[...yearsAround(yearOf(today()))]}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
        <Text size="sm" flex={1}>
          {days.value?.confirmed === false ? dayTexts.unconfirmedYear : dayTexts.intro}
        </Text>
      </div>
      <SplitView panel={panel}>
        <QueryView loaded={days}>
          {(list) => (
            <RowTable
              label={dayTexts.list}
              columns={COLUMNS}
              rows={list.days}
              rowKey={({ day }) => day}
              selectedKey={chosen?.day ?? null}
              onOpen={({ day }) => onOpen({ kind: 'one', id: day })}
            />
          )}
        </QueryView>
      </SplitView>
    </div>
  );
};
