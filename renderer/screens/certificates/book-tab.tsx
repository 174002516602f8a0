import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { certificateBookPaper, certificateBookTexts as texts } from '#shared/text/vi/certificate-book';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ErrorNotice } from '../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../components/exported-files';
import { PrintButton } from '../../components/printing/print-button';
import { type Column, RowTable } from '../../components/row-table';
import { writtenDay } from '../../components/written-values';
import { today } from '../../forms/today';
import { type BookLine, type BookSeries, LeaveOutDialog, ReissueDialog, ReserveDialog } from './book-dialogs';
import classes from './certificates.module.css';
import { OneOf } from './print-choice';

const noteOf = ({ note, reissues }: BookLine): string =>
  [
    ...(note === '' ? [] : [note]),
    ...reissues.map(({ kind, on, reason }) => certificateBookPaper.reissued[kind](writtenDay(on), reason)),
  ].join('; ');

const COLUMNS: readonly Column<BookLine>[] = [
  {
    key: 'number',
    header: certificateBookPaper.columns.number,
    cell: ({ number }) => number,
    align: 'right',
    width: '84px',
  },
  { key: 'name', header: certificateBookPaper.columns.name, cell: ({ name }) => name },
  { key: 'award', header: certificateBookPaper.columns.award, cell: ({ awardName }) => awardName },
  { key: 'decision', header: certificateBookPaper.columns.decision, cell: ({ decision }) => decision, short: true },
  { key: 'state', header: certificateBookPaper.columns.state, cell: ({ state }) => certificateBookPaper.states[state] },
  { key: 'note', header: certificateBookPaper.columns.note, cell: noteOf },
];

type Dialog = 'reserve' | 'leaveOut' | 'reissue' | null;

const keyOf = ({ series, year }: BookSeries): string => `${year} ${series}`;

type PagesProps = {
  readonly at: BookSeries;
  readonly openId: string | null;
  readonly onOpen: (line: BookLine) => void;
};

const Pages = ({ at, openId, onOpen }: PagesProps) => {
  const { series, year } = at;
  const book = useQuery('certificateBook.list', { series, year }).value;
  if (book === null) return null;
  const stretches = book.gaps.map(({ from, to }) => certificateBookPaper.stretch(String(from), String(to)));
  return (
    <>
      <Text fw={600}>{texts.next(book.next)}</Text>
      {stretches.length > 0 && <Text>{texts.gaps(stretches.join(', '))}</Text>}
      <RowTable
        label={texts.label}
        columns={COLUMNS}
        rows={book.lines}
        rowKey={({ id }) => id}
        selectedKey={openId}
        onOpen={onOpen}
      />
    </>
  );
};

/** Sổ cấp bằng: the numbers of one series and year, with what became of each. */
export const BookTab = () => {
  const all = useQuery('certificateBook.series', {}).value ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState<BookLine | null>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const exporting = useCommand('certificateBook.export');
  const at = all.find((one) => keyOf(one) === chosen) ?? all[0];
  const shut = () => setDialog(null);
  const save = async () => {
    if (at === undefined) return;
    const reply = await exporting.run({ ...at, formats: ['docx', 'pdf', 'xlsx'] });
    if (reply.ok) setFiles(reply.value.files);
  };
  const proposed = at ?? { series: '', year: Number(today().slice(0, 4)) };
  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        {at && (
          <OneOf
            label={texts.series}
            value={keyOf(at)}
            data={all.map((one) => ({ value: keyOf(one), label: texts.seriesOption(one.series, one.year) }))}
            onChange={(key) => {
              setChosen(key);
              setOpen(null);
            }}
          />
        )}
        <Group gap="xs" ml="auto">
          <Button variant="default" onClick={() => setDialog('reserve')}>
            {texts.reserve}
          </Button>
          <Button variant="default" onClick={() => setDialog('leaveOut')}>
            {texts.leaveOut}
          </Button>
          <Button variant="default" disabled={open?.state !== 'given'} onClick={() => setDialog('reissue')}>
            {texts.reissue}
          </Button>
          {at && <PrintButton asked={{ channel: 'certificateBook.export', input: { ...at, formats: ['pdf'] } }} />}
          <Button disabled={at === undefined} loading={exporting.running} onClick={() => void save()}>
            {texts.export}
          </Button>
        </Group>
      </div>
      {exporting.error && <ErrorNotice error={exporting.error} onClose={exporting.clearError} />}
      {files.length > 0 && (
        <div className={classes.note}>
          <ExportedFiles files={files} />
        </div>
      )}
      <div className={classes.page}>
        <div className={classes.broad}>
          {at ? <Pages at={at} openId={open?.id ?? null} onOpen={setOpen} /> : <Text>{texts.none}</Text>}
        </div>
      </div>
      {dialog === 'reserve' && <ReserveDialog at={proposed} onClose={shut} />}
      {dialog === 'leaveOut' && <LeaveOutDialog at={proposed} number={open?.number ?? null} onClose={shut} />}
      {dialog === 'reissue' && open && <ReissueDialog line={open} onClose={shut} />}
    </div>
  );
};
