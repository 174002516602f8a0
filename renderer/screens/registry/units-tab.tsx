import { Text } from '@mantine/core';
import { useState } from 'react';
import { registryTexts, unitLevelTexts, unitTexts } from '#shared/text/vi/registry';
import { useQuery } from '../../api/use-query';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { SearchBox } from '../../components/search-box';
import { SidePanel } from '../../components/side-panel';
import { SplitView } from '../../components/split-view';
import { writtenDay, writtenNumber } from '../../components/written-values';
import { NOTHING_OPEN, type TabProps } from './open-record';
import classes from './registry-screen.module.css';
import { UnitForm } from './unit-form';
import { type UnitNode, unitsFound } from './unit-tree';

const LONGEST = 400;
const words = unitTexts.columns;

const COLUMNS: readonly Column<UnitNode>[] = [
  {
    key: 'name',
    header: words.name,
    cell: ({ unit, depth }) => <div style={{ paddingLeft: depth * 20 }}>{unit.name}</div>,
    width: '40%',
  },
  { key: 'shortName', header: words.shortName, cell: ({ unit }) => unit.shortName },
  { key: 'level', header: words.level, cell: ({ unit }) => unitLevelTexts[unit.level] },
  {
    key: 'period',
    header: words.period,
    cell: ({ unit }) => registryTexts.period(writtenDay(unit.validFrom), writtenDay(unit.validTo)),
    short: true,
  },
  { key: 'people', header: words.people, cell: ({ unit }) => writtenNumber(unit.people), align: 'right' },
];

/** Đơn vị: the tree of units, with validity. */
export const UnitsTab = ({ open, onOpen }: TabProps) => {
  const units = useQuery('units.list', {});
  const [text, setText] = useState('');
  const all = units.value ?? [];
  const chosen = open.kind === 'one' ? all.find(({ id }) => id === open.id) : undefined;
  const shut = () => onOpen(NOTHING_OPEN);
  const panel = (open.kind === 'new' || chosen) && (
    <SidePanel key={chosen?.id ?? 'new'} title={chosen?.name ?? unitTexts.newTitle} onClose={shut}>
      <UnitForm unit={chosen ?? null} units={all} onDone={shut} />
    </SidePanel>
  );
  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        <SearchBox label={unitTexts.search} value={text} onChange={setText} />
      </div>
      <SplitView panel={panel}>
        <QueryView loaded={units} isEmpty={(list) => list.length === 0} empty={<EmptyView text={unitTexts.empty} />}>
          {(list) => {
            const found = unitsFound(list, text);
            if (found.length === 0) return <EmptyView text={unitTexts.noMatch} />;
            return (
              <>
                <RowTable
                  label={unitTexts.list}
                  columns={COLUMNS}
                  rows={found.slice(0, LONGEST)}
                  rowKey={({ unit }) => unit.id}
                  selectedKey={chosen?.id ?? null}
                  onOpen={({ unit }) => onOpen({ kind: 'one', id: unit.id })}
                />
                {found.length > LONGEST && <Text p="sm">{registryTexts.shownFirst(LONGEST, found.length)}</Text>}
              </>
            );
          }}
        </QueryView>
      </SplitView>
    </div>
  );
};
