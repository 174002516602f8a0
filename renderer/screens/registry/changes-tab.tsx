import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { fold } from '#shared/lib/vietnamese-text';
import { changeText, refusedBecause } from '#shared/text/vi/changes';
import { changeLogTexts } from '#shared/text/vi/registry';
import { useQuery } from '../../api/use-query';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { SearchBox } from '../../components/search-box';
import { SidePanel } from '../../components/side-panel';
import { SplitView } from '../../components/split-view';
import { writtenMoment } from '../../components/written-values';
import { ChainCheck } from './chain-check';
import { NOTHING_OPEN, type TabProps } from './open-record';
import classes from './registry-screen.module.css';

type Change = Output<'changes.list'>[number];

const FIRST = 100;
const MOST = 500;
const words = changeLogTexts.columns;

const COLUMNS: readonly Column<Change>[] = [
  { key: 'seq', header: words.seq, cell: ({ seq }) => seq, align: 'right' },
  { key: 'at', header: words.at, cell: ({ at }) => writtenMoment(at), short: true },
  { key: 'what', header: words.what, cell: changeText, width: '26%' },
  { key: 'subject', header: words.subject, cell: ({ subjectName }) => subjectName, width: '38%' },
  { key: 'who', header: words.who, cell: ({ who }) => who },
];

/** True when the change's words hold every word searched, without marks. */
const holds = (change: Change, text: string): boolean => {
  const line = fold(`${changeText(change)} ${change.subjectName} ${change.who} ${writtenMoment(change.at)}`);
  return fold(text)
    .split(' ')
    .every((word) => line.includes(word));
};

const Recorded = ({ title, value }: { title: string; value: unknown }) => (
  <>
    <h3 className={classes.about}>{title}</h3>
    <pre className={classes.json}>
      {value === null || value === undefined ? changeLogTexts.nothing : JSON.stringify(value, null, 2)}
    </pre>
  </>
);

/** Nhật ký thay đổi: every change, newest first, and the proof that none was altered afterwards. */
export const ChangesTab = ({ open, onOpen }: TabProps) => {
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const changes = useQuery('changes.list', { limit });
  const chosen = open.kind === 'one' ? changes.value?.find(({ seq }) => String(seq) === open.id) : undefined;
  const refused = refusedBecause(chosen?.after ?? null);
  const panel = chosen && (
    <SidePanel key={chosen.seq} title={changeLogTexts.panel(chosen.seq)} onClose={() => onOpen(NOTHING_OPEN)}>
      <div className={classes.record}>
        <Text mb="sm">{[changeText(chosen), chosen.subjectName].filter(Boolean).join(': ')}</Text>
        {refused !== null && <Text mb="sm">{refused}</Text>}
        <Recorded title={changeLogTexts.before} value={chosen.before} />
        <Recorded title={changeLogTexts.after} value={chosen.after} />
      </div>
    </SidePanel>
  );
  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        <SearchBox label={changeLogTexts.search} value={text} onChange={setText} />
        <ChainCheck />
      </div>
      <SplitView panel={panel}>
        <QueryView
          loaded={changes}
          isEmpty={(list) => !list.some((change) => holds(change, text))}
          empty={<EmptyView text={changeLogTexts.empty} />}
        >
          {(list) => (
            <>
              <RowTable
                label={changeLogTexts.list}
                columns={COLUMNS}
                rows={list.filter((change) => holds(change, text))}
                rowKey={({ seq }) => String(seq)}
                selectedKey={chosen ? String(chosen.seq) : null}
                onOpen={({ seq }) => onOpen({ kind: 'one', id: String(seq) })}
              />
              {list.length === limit && limit < MOST && (
                <Button variant="default" m="sm" onClick={() => setLimit(MOST)}>
                  {changeLogTexts.more}
                </Button>
              )}
            </>
          )}
        </QueryView>
      </SplitView>
    </div>
  );
};
