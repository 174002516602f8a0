import type { Output } from '#shared/ipc/contract';
import { recipientTexts } from '#shared/text/vi/recipient-history';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { type Column, RowTable } from '../../components/row-table';
import { writtenBirthDate } from './birth-date';

export type RecipientLine = Output<'recipients.search'>['lines'][number];

const words = recipientTexts.columns;

const COLUMNS: readonly Column<RecipientLine>[] = [
  {
    key: 'name',
    header: words.name,
    cell: ({ honorific, name }) => (honorific ? `${honorific} ${name}` : name),
    short: true,
  },
  { key: 'kind', header: words.kind, cell: ({ kind }) => recipientKindTexts[kind], short: true },
  { key: 'position', header: words.position, cell: ({ position }) => position, width: '32%', clip: true },
  { key: 'unit', header: words.unit, cell: ({ unitName }) => unitName, width: '32%', clip: true },
  { key: 'birthDate', header: words.birthDate, cell: ({ birthDate }) => writtenBirthDate(birthDate), short: true },
  { key: 'awards', header: words.awards, cell: ({ awards }) => awards, align: 'right' },
];

type Props = {
  readonly lines: readonly RecipientLine[];
  readonly selectedId: string | null;
  readonly onOpen: (line: RecipientLine) => void;
};

/** The recipients found, whatever their kind. */
export const RecipientsTable = ({ lines, selectedId, onOpen }: Props) => (
  <RowTable
    label={recipientTexts.list}
    columns={COLUMNS}
    rows={lines}
    rowKey={({ id }) => id}
    selectedKey={selectedId}
    onOpen={onOpen}
  />
);
