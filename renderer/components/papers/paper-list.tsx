import { paperEditorTexts, paperKindTexts } from '#shared/text/vi/paper-editor';
import { useQuery } from '../../api/use-query';
import { EmptyView } from '../empty-view';
import { QueryView } from '../query-view';
import { type Column, RowTable } from '../row-table';
import { writtenDay } from '../written-values';
import type { PaperLine } from './paper';
import { PaperState } from './paper-state';

const texts = paperEditorTexts;
const heads = texts.columns;

const columns: readonly Column<PaperLine>[] = [
  { key: 'kind', header: heads.kind, width: '180px', cell: (it) => paperKindTexts[it.kind] },
  { key: 'number', header: heads.number, width: '150px', cell: (it) => texts.numberLine(it.number, it.symbol) },
  { key: 'issuedOn', header: heads.issuedOn, width: '110px', cell: (it) => writtenDay(it.issuedOn) || texts.noDay },
  { key: 'subject', header: heads.subject, cell: (it) => it.subject },
  { key: 'campaign', header: heads.campaign, cell: (it) => it.campaignName },
  {
    key: 'state',
    header: heads.state,
    width: '150px',
    cell: (it) => <PaperState paper={it} />,
  },
];

type Props = {
  readonly place: { readonly meetingId?: string };
  readonly empty: string;
  readonly onOpen: (paper: PaperLine) => void;
};

/** The official papers of a place, drafts first. */
export const PaperList = ({ place, empty, onOpen }: Props) => {
  const papers = useQuery('papers.list', place);
  return (
    <QueryView loaded={papers} isEmpty={(lines) => lines.length === 0} empty={<EmptyView text={empty} />}>
      {(lines) => (
        <RowTable label={texts.listLabel} columns={columns} rows={lines} rowKey={(line) => line.id} onOpen={onOpen} />
      )}
    </QueryView>
  );
};
