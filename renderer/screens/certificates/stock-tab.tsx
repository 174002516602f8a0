import { Button, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Output, Sent } from '#shared/ipc/contract';
import { printDeskTexts } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { EmptyView } from '../../components/empty-view';
import { ErrorNotice } from '../../components/error-notice';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { writtenMoment } from '../../components/written-values';
import classes from './certificates.module.css';
import { OneOf } from './print-choice';

const texts = printDeskTexts.stock;

type Stock = Output<'blankStock.list'>[number];
type Move = Stock['moves'][number];
type Kind = Sent<'blankStock.record'>['kind'];

const KINDS: readonly Kind[] = ['received', 'counted', 'spoiled'];

const noteOf = ({ difference, note }: Move): string =>
  [...(difference === 0 ? [] : [texts.difference(difference)]), ...(note === '' ? [] : [note])].join('; ');

const COLUMNS: readonly Column<Move>[] = [
  { key: 'movedAt', header: texts.columns.movedAt, cell: ({ movedAt }) => writtenMoment(movedAt), short: true },
  { key: 'kind', header: texts.columns.kind, cell: ({ kind }) => texts.kinds[kind] },
  { key: 'sheets', header: texts.columns.sheets, cell: ({ sheets }) => sheets, align: 'right' },
  { key: 'after', header: texts.columns.after, cell: ({ after }) => after, align: 'right' },
  {
    key: 'serials',
    header: texts.columns.serials,
    cell: ({ serialFrom, serialTo }) => [serialFrom, serialTo].filter((part) => part !== '').join(' - '),
  },
  { key: 'note', header: texts.columns.note, cell: noteOf },
];

const EMPTY = { sheets: null as number | null, serialFrom: '', serialTo: '', note: '' };

const RecordForm = ({ blankId }: { readonly blankId: string }) => {
  const recording = useCommand('blankStock.record');
  const [kind, setKind] = useState<Kind>('received');
  const [entry, setEntry] = useState(EMPTY);
  const set = (changed: Partial<typeof EMPTY>) => setEntry((last) => ({ ...last, ...changed }));
  const save = async () => {
    if (entry.sheets === null) return;
    const reply = await recording.run({ ...entry, sheets: entry.sheets, blankId, kind });
    if (reply.ok) setEntry(EMPTY);
  };
  return (
    <>
      {recording.error && <ErrorNotice error={recording.error} />}
      <div className={classes.entry}>
        <NativeSelect
          label={texts.kind}
          value={kind}
          data={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'received')}
        />
        <NumberInput
          label={texts.sheets}
          value={entry.sheets ?? ''}
          min={kind === 'counted' ? 0 : 1}
          allowDecimal={false}
          onChange={(value) => set({ sheets: typeof value === 'number' ? value : null })}
        />
        {(['serialFrom', 'serialTo', 'note'] as const).map((field) => (
          <TextInput
            key={field}
            label={texts[field]}
            value={entry[field]}
            onChange={(event) => set({ [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Button mt="sm" loading={recording.running} disabled={entry.sheets === null} onClick={() => void save()}>
        {texts.save}
      </Button>
    </>
  );
};

const Book = ({ stocks }: { readonly stocks: readonly Stock[] }) => {
  const [blankId, setBlankId] = useState<string | null>(null);
  const stock = stocks.find((one) => one.blankId === blankId) ?? stocks[0];
  if (stock === undefined) return null;
  return (
    <div className={classes.page}>
      <div className={classes.card}>
        <OneOf
          label={texts.blank}
          value={stock.blankId}
          data={stocks.map((one) => ({ value: one.blankId, label: `${one.name}. ${texts.left(one.stock)}` }))}
          onChange={setBlankId}
        />
        <RecordForm key={stock.blankId} blankId={stock.blankId} />
      </div>
      <div className={classes.broad}>
        <Text fw={600}>{texts.book(stock.name)}</Text>
        {stock.moves.length === 0 ? (
          <Text>{texts.noMoves}</Text>
        ) : (
          <RowTable
            label={texts.book(stock.name)}
            columns={COLUMNS}
            rows={stock.moves.toReversed()}
            rowKey={({ id }) => id}
          />
        )}
      </div>
    </div>
  );
};

/** Phôi: what came in, went out and was counted of each blank. */
export const StockTab = () => (
  <QueryView
    loaded={useQuery('blankStock.list', {})}
    isEmpty={(list) => list.length === 0}
    empty={<EmptyView text={texts.none} />}
  >
    {(stocks) => <Book stocks={stocks} />}
  </QueryView>
);
