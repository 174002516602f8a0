import { Button, Group, Select, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import { registerTexts as texts } from '#shared/text/vi/decision-register';
import { useQuery } from '../../../api/use-query';
import { useNavigation } from '../../../app/navigation';
import { EmptyView } from '../../../components/empty-view';
import { QueryView } from '../../../components/query-view';
import { RowTable } from '../../../components/row-table';
import { ScreenFrame } from '../../../components/screen-frame';
import { StatusBadge } from '../../../components/status-badge';
import type { BookAction, Series } from './book-line';
import { ExplainDialog } from './explain-dialog';
import { OutsideDialog, ReasonDialog, ReserveDialog } from './number-dialogs';
import { bookColumns } from './register-columns';
import { RegisterPrint } from './register-print';

type Book = Output<'register.book'>;

const keyOf = ({ symbol, year }: Series): string => `${year} ${symbol}`;

const Counts = ({ book }: { readonly book: Book }) => (
  <Group gap="xs" ml="auto">
    <Text size="sm">{texts.counts(book.counts)}</Text>
    {book.counts.missing > 0 ? (
      <StatusBadge tone="bad">{texts.missing(book.counts.missing)}</StatusBadge>
    ) : (
      <StatusBadge tone="good">{texts.missingNone}</StatusBadge>
    )}
    <Text size="sm">{texts.next(book.next)}</Text>
  </Group>
);

type ActProps = {
  readonly action: BookAction | null;
  readonly series: Series;
  readonly next: number;
  readonly onClose: () => void;
};

const ActDialog = ({ action, ...props }: ActProps) => {
  if (action === null) return null;
  if (action.kind === 'reserve') return <ReserveDialog {...props} />;
  if (action.kind === 'outside') return <OutsideDialog {...props} />;
  if (action.kind === 'explain') return <ExplainDialog {...props} line={action.line} />;
  return <ReasonDialog kind={action.kind} line={action.line} onClose={props.onClose} />;
};

/** “Sổ quyết định”: the numbers of one series and year, what bears each, and every gap that nobody explained. */
export const RegisterView = ({ switcher }: { readonly switcher: ReactNode }) => {
  const all = useQuery('register.series', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [action, setAction] = useState<BookAction | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const { go } = useNavigation();
  const known = all.value ?? [];
  const series = known.find((one) => keyOf(one) === chosen) ?? known[0] ?? null;
  const book = useQuery('register.book', series);
  const open = (id: string) => go('decisions', { id });
  if (isPrinting && series !== null) return <RegisterPrint series={series} onBack={() => setPrinting(false)} />;
  return (
    <ScreenFrame
      title={texts.title}
      primary={<Button onClick={() => setAction({ kind: 'reserve' })}>{texts.reserve.open}</Button>}
      toolbar={
        <>
          {switcher}
          <Select
            aria-label={texts.series}
            w={220}
            allowDeselect={false}
            data={known.map((one) => ({ value: keyOf(one), label: texts.seriesOf(one.symbol, one.year) }))}
            value={series === null ? null : keyOf(series)}
            onChange={setChosen}
          />
          <Button variant="default" onClick={() => setAction({ kind: 'outside' })}>
            {texts.outside.open}
          </Button>
          <Button variant="default" onClick={() => setPrinting(true)}>
            {texts.print}
          </Button>
          {book.value && <Counts book={book.value} />}
        </>
      }
    >
      <QueryView
        loaded={book}
        isEmpty={({ lines }) => lines.length === 0}
        empty={<EmptyView text={texts.none} action={null} />}
      >
        {({ lines }) => (
          <RowTable
            label={texts.label(series?.symbol ?? '', series?.year ?? 0)}
            columns={bookColumns({ onOpen: open, onAct: setAction })}
            rows={lines}
            rowKey={(line) => line.key}
            onOpen={(line) => {
              if (line.decisionId !== null) open(line.decisionId);
              else if (line.state === 'missing') setAction({ kind: 'explain', line });
            }}
          />
        )}
      </QueryView>
      {series !== null && (
        <ActDialog action={action} series={series} next={book.value?.next ?? 1} onClose={() => setAction(null)} />
      )}
    </ScreenFrame>
  );
};
