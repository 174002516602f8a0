import { campaignTexts } from '#shared/text/vi/campaigns';
import { basisTexts } from '#shared/text/vi/recipients';
import { type Column, RowTable } from '../../components/row-table';
import { StatusBadge } from '../../components/status-badge';
import { writtenDay, writtenNumber } from '../../components/written-values';
import type { Campaign } from './campaign';
import { CampaignProgress } from './campaign-progress';

const words = campaignTexts.columns;

const COLUMNS: readonly Column<Campaign>[] = [
  { key: 'name', header: words.name, cell: ({ name }) => name, width: '28%' },
  { key: 'basis', header: words.basis, cell: ({ basis }) => basisTexts[basis], width: '16%' },
  { key: 'year', header: words.year, cell: ({ year }) => year, align: 'right' },
  { key: 'dueOn', header: words.dueOn, cell: ({ dueOn }) => writtenDay(dueOn), short: true },
  { key: 'lists', header: words.lists, cell: ({ lists }) => writtenNumber(lists), align: 'right' },
  { key: 'dossiers', header: words.dossiers, cell: ({ dossiers }) => writtenNumber(dossiers.total), align: 'right' },
  {
    key: 'progress',
    header: words.progress,
    cell: ({ dossiers }) => <CampaignProgress dossiers={dossiers} />,
    width: '16%',
  },
  {
    key: 'state',
    header: words.state,
    cell: ({ state }) => (
      <StatusBadge tone={state === 'open' ? 'good' : 'neutral'}>{campaignTexts.states[state]}</StatusBadge>
    ),
  },
];

type Props = {
  readonly campaigns: readonly Campaign[];
  readonly selectedId: string | null;
  readonly onOpen: (campaign: Campaign) => void;
};

/** The campaigns, newest first as they come, with how far their dossiers are. */
export const CampaignsTable = ({ campaigns, selectedId, onOpen }: Props) => (
  <RowTable
    label={campaignTexts.list}
    columns={COLUMNS}
    rows={campaigns}
    rowKey={({ id }) => id}
    selectedKey={selectedId}
    onOpen={onOpen}
  />
);
