import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Sent } from '#shared/ipc/contract';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { printDeskTexts } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../components/exported-files';
import { PrintDialog } from '../../components/printing/print-dialog';
import { type Column, RowTable } from '../../components/row-table';
import { StatusBadge } from '../../components/status-badge';
import classes from './certificates.module.css';
import { OpenRuns } from './open-runs';
import { OpenSheet } from './open-sheet';
import { PdfProgress } from './pdf-progress';
import { type GrantedAward, type IssuedDecision, PrintChoice } from './print-choice';
import { RunBar } from './run-bar';
import type { Sheet } from './sheet-pick';
import { usePrintJob } from './use-print-job';
import { type PrintState, usePrintQueue } from './use-print-queue';

const texts = certificateTexts.print;

type Line = { readonly sheet: Sheet; readonly doubts: number; readonly state: PrintState };

const TONES = { waiting: 'neutral', sent: 'info', printed: 'good', outdated: 'warn', spoiled: 'bad' } as const;

const COLUMNS: readonly Column<Line>[] = [
  {
    key: 'place',
    header: texts.columns.place,
    cell: ({ sheet }) => sheet.values.goldBook,
    align: 'right',
    width: '64px',
  },
  { key: 'name', header: texts.columns.name, cell: ({ sheet }) => sheet.values.name },
  {
    key: 'bookNumber',
    header: printDeskTexts.columns.number,
    cell: ({ sheet }) => sheet.values.bookNumber,
    width: '84px',
  },
  {
    key: 'print',
    header: printDeskTexts.columns.print,
    width: '88px',
    cell: ({ state }) => <StatusBadge tone={TONES[state]}>{printDeskTexts.states[state]}</StatusBadge>,
  },
  {
    key: 'state',
    header: texts.columns.state,
    width: '96px',
    cell: ({ sheet, doubts }) => {
      if (doubts > 0) return <StatusBadge tone="warn">{texts.toSee(doubts)}</StatusBadge>;
      return Object.keys(sheet.override).length > 0 ? texts.own : texts.fine;
    },
  },
];

type Job = ReturnType<typeof usePrintJob>;

type ListProps = {
  readonly job: Job;
  readonly states: ReadonlyMap<string, PrintState>;
  readonly openId: string | null;
  readonly onOpen: (dossierId: string) => void;
};

/** Who gets a certificate, and which of them somebody should look at. */
const SheetList = ({ job: { sheets, doubts, printer, isMeasured }, states, openId, onOpen }: ListProps) => {
  const lines = sheets.map((sheet) => ({
    sheet,
    doubts: doubts.get(sheet.dossierId)?.length ?? 0,
    state: states.get(sheet.dossierId) ?? 'waiting',
  }));
  const doubtful = lines.filter((line) => line.doubts > 0).length;
  return (
    <div className={classes.side}>
      <Text className={classes.note} fw={600} role="status">
        {doubtful > 0 ? texts.doubtful(doubtful) : texts.allFine}
      </Text>
      {printer !== null && !isMeasured && <Text className={classes.note}>{texts.notMeasured}</Text>}
      <RowTable
        label={texts.listLabel}
        columns={COLUMNS}
        rows={lines}
        rowKey={(line) => line.sheet.dossierId}
        selectedKey={openId}
        onOpen={(line) => onOpen(line.sheet.dossierId)}
      />
    </div>
  );
};

type Props = {
  readonly decisions: readonly IssuedDecision[];
  readonly decision: IssuedDecision;
  readonly award: GrantedAward;
  readonly onChoose: (decisionId: string, awardCode: string) => void;
};

/** One award of one decision: who gets it, how each certificate looks, and the PDF. */
export const PrintDesk = ({ decisions, decision, award, onChoose }: Props) => {
  const job = usePrintJob(decision.id, award.code);
  const { sheets, designs, designId, opened, fonts, printer, printers } = job;
  const [openId, setOpenId] = useState<string | null>(null);
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const exporting = useCommand('certificates.export');
  const place = designId === null ? null : { decisionId: decision.id, awardCode: award.code, designId, printer };
  const queue = usePrintQueue(place);
  const sheet = sheets.find(({ dossierId }) => dossierId === openId) ?? sheets[0];
  const [sample, setSample] = useState<Sent<'certificates.export'> | null>(null);
  const save = async (input: Sent<'certificates.export'>) => {
    const reply = await exporting.run(input);
    if (reply.ok) setFiles(reply.value.files);
  };
  const all = { decisionId: decision.id, awardCode: award.code, designId: designId ?? '', printer };
  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        <PrintChoice
          {...{ decisions, decision, award, designs, printers, printer }}
          designId={designId ?? ''}
          onDecision={onChoose}
          onDesign={job.setDesign}
          onPrinter={job.setPrinter}
        />
        <Group gap="xs" ml="auto">
          <Button
            variant="default"
            disabled={exporting.running || !sheet || !place}
            onClick={() => sheet && setSample({ ...all, dossierIds: [sheet.dossierId], forSample: true })}
          >
            {texts.sample}
          </Button>
          <Button
            variant="default"
            loading={exporting.running}
            disabled={!sheet || !place}
            onClick={() => void save({ ...all, forSample: false })}
          >
            {texts.export(sheets.length)}
          </Button>
        </Group>
      </div>
      {place && sheet && (
        <RunBar {...{ place, queue, sheets, sheet }} year={Number(decision.issuedOn.slice(0, 4))} onFiles={setFiles} />
      )}
      <OpenRuns runs={queue.open} onFiles={setFiles} />
      {sample && (
        <PrintDialog
          asked={{ channel: 'certificates.export', input: sample }}
          printer={printer}
          onSaved={setFiles}
          onClose={() => setSample(null)}
        />
      )}
      {exporting.error && <ErrorNotice error={exporting.error} onClose={exporting.clearError} />}
      {exporting.running && <PdfProgress count={sheets.length} />}
      {files.length > 0 && !exporting.running && (
        <div className={classes.note}>
          <ExportedFiles files={files} />
        </div>
      )}
      <div className={classes.split}>
        <SheetList job={job} states={queue.states} openId={sheet?.dossierId ?? null} onOpen={setOpenId} />
        {sheet && opened && fonts && (
          <OpenSheet sheet={sheet} opened={opened} fonts={fonts} doubts={job.doubts.get(sheet.dossierId) ?? []} />
        )}
      </div>
    </div>
  );
};
