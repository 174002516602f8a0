import { signerTexts } from '#shared/text/vi/registry';
import { useQuery } from '../../api/use-query';
import { EmptyView } from '../../components/empty-view';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { SidePanel } from '../../components/side-panel';
import { SplitView } from '../../components/split-view';
import { StatusBadge } from '../../components/status-badge';
import { NOTHING_OPEN, type TabProps } from './open-record';
import type { Signer } from './signer';
import { SignerForm } from './signer-form';

const words = signerTexts.columns;

const COLUMNS: readonly Column<Signer>[] = [
  { key: 'name', header: words.name, cell: ({ name }) => name, width: '35%' },
  { key: 'capacity', header: words.capacity, cell: ({ capacity }) => capacity.join(' – ') },
  {
    key: 'state',
    header: words.state,
    cell: ({ isCurrent }) => (
      <StatusBadge tone={isCurrent ? 'good' : 'neutral'}>
        {isCurrent ? signerTexts.states.current : signerTexts.states.past}
      </StatusBadge>
    ),
    short: true,
  },
];

/** Người ký: who signs decisions, in which capacity. */
export const SignersTab = ({ open, onOpen }: TabProps) => {
  const signers = useQuery('signers.list', {});
  const chosen = open.kind === 'one' ? signers.value?.find(({ id }) => id === open.id) : undefined;
  const shut = () => onOpen(NOTHING_OPEN);
  const panel = (open.kind === 'new' || chosen) && (
    <SidePanel key={chosen?.id ?? 'new'} title={chosen?.name ?? signerTexts.newTitle} onClose={shut}>
      <SignerForm signer={chosen ?? null} onDone={shut} />
    </SidePanel>
  );
  return (
    <SplitView panel={panel}>
      <QueryView loaded={signers} isEmpty={(list) => list.length === 0} empty={<EmptyView text={signerTexts.empty} />}>
        {(list) => (
          <RowTable
            label={signerTexts.list}
            columns={COLUMNS}
            rows={list}
            rowKey={({ id }) => id}
            selectedKey={chosen?.id ?? null}
            onOpen={({ id }) => onOpen({ kind: 'one', id })}
          />
        )}
      </QueryView>
    </SplitView>
  );
};
