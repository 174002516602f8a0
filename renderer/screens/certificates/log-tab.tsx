import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { printDeskTexts, printLogPaper } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { EmptyView } from '../../components/empty-view';
import { ErrorNotice } from '../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../components/exported-files';
import { QueryView } from '../../components/query-view';
import { type Column, RowTable } from '../../components/row-table';
import { writtenMoment } from '../../components/written-values';
import classes from './certificates.module.css';
import { OneOf } from './print-choice';
import type { PrintRun } from './use-print-queue';

const texts = printDeskTexts.log;
const ALL = '';

const noteOf = ({ settledAt, purpose, reason }: PrintRun): string => {
  if (settledAt === null) return printLogPaper.unanswered;
  return purpose === 'reprint' ? printLogPaper.reprint(reason) : '';
};

const COLUMNS: readonly Column<PrintRun>[] = [
  { key: 'startedAt', header: texts.columns.startedAt, cell: (run) => writtenMoment(run.startedAt), short: true },
  { key: 'decision', header: texts.columns.decision, cell: (run) => run.decisionNumber, short: true },
  { key: 'award', header: texts.columns.award, cell: (run) => run.awardName },
  { key: 'printer', header: texts.columns.printer, cell: (run) => run.printer ?? printLogPaper.otherPrinter },
  { key: 'sheets', header: texts.columns.sheets, cell: (run) => run.sheets, align: 'right' },
  { key: 'good', header: texts.columns.good, cell: (run) => run.good, align: 'right' },
  { key: 'spoiled', header: texts.columns.spoiled, cell: (run) => run.spoiled, align: 'right' },
  { key: 'note', header: texts.columns.note, cell: noteOf },
];

type SheetLine = {
  readonly position: number;
  readonly name: string;
  readonly outcome: keyof typeof printDeskTexts.outcomes;
  readonly reason: string;
};

const SHEET_COLUMNS: readonly Column<SheetLine>[] = [
  {
    key: 'position',
    header: texts.sheetColumns.position,
    cell: (line) => line.position,
    align: 'right',
    width: '64px',
  },
  { key: 'name', header: texts.sheetColumns.name, cell: (line) => line.name },
  { key: 'outcome', header: texts.sheetColumns.outcome, cell: (line) => printDeskTexts.outcomes[line.outcome] },
  { key: 'reason', header: texts.sheetColumns.reason, cell: (line) => line.reason },
];

const RunSheets = ({ id }: { readonly id: string }) => {
  const run = useQuery('printDesk.run', { id }).value;
  if (run === null) return null;
  const label = texts.sheetsOf(writtenMoment(run.startedAt));
  return (
    <>
      <Text fw={600} mt="md">
        {label}
      </Text>
      <RowTable label={label} columns={SHEET_COLUMNS} rows={run.lines} rowKey={(line) => String(line.position)} />
    </>
  );
};

/** Nhật ký in: every run, what came out of it, and each of its sheets. */
export const LogTab = () => {
  const decisions = useQuery('certificates.decisions', {}).value ?? [];
  const [decisionId, setDecision] = useState(ALL);
  const filter = decisionId === ALL ? {} : { decisionId };
  const runs = useQuery('printDesk.runs', filter);
  const exporting = useCommand('printDesk.exportRuns');
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const save = async () => {
    const reply = await exporting.run(filter);
    if (reply.ok) setFiles(reply.value.files);
  };
  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        <OneOf
          label={texts.decision}
          value={decisionId}
          data={[
            { value: ALL, label: texts.all },
            ...decisions.map(({ id, number }) => ({ value: id, label: number })),
          ]}
          onChange={setDecision}
        />
        <Group ml="auto">
          <Button variant="default" loading={exporting.running} onClick={() => void save()}>
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
          <QueryView loaded={runs} isEmpty={(list) => list.length === 0} empty={<EmptyView text={texts.none} />}>
            {(list) => (
              <RowTable
                label={texts.label}
                columns={COLUMNS}
                rows={list}
                rowKey={({ id }) => id}
                selectedKey={openId}
                onOpen={({ id }) => setOpenId(id)}
              />
            )}
          </QueryView>
          {openId !== null && <RunSheets id={openId} />}
        </div>
      </div>
    </div>
  );
};
