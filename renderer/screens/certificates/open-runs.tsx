import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { printDeskTexts as texts } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import type { ExportedFile } from '../../components/exported-files';
import { writtenMoment } from '../../components/written-values';
import { AnswerDialog } from './answer-dialog';
import classes from './certificates.module.css';
import { RunDialog } from './run-dialog';
import type { PrintRun } from './use-print-queue';

type Props = {
  readonly run: PrintRun;
  readonly onFiles: (files: readonly ExportedFile[]) => void;
};

const OpenRun = ({ run, onFiles }: Props) => {
  const answering = useCommand('printDesk.answer');
  const [printing, setPrinting] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <div className={classes.openRun} role="status">
      <Group gap="xs">
        <Text fw={600}>{texts.open(writtenMoment(run.startedAt), run.sheets, run.awardName, run.decisionNumber)}</Text>
        <Button
          loading={answering.running}
          onClick={() => void answering.run({ id: run.id, lastOut: run.sheets, spoiled: [] })}
        >
          {texts.allGood(run.sheets)}
        </Button>
        <Button variant="default" onClick={() => setAsking(true)}>
          {texts.answer}
        </Button>
        <Button variant="default" onClick={() => setPrinting(true)}>
          {texts.again}
        </Button>
      </Group>
      <Text size="sm">{texts.howTo}</Text>
      {answering.error && <ErrorNotice error={answering.error} />}
      {printing && <RunDialog run={run} onFiles={onFiles} onClose={() => setPrinting(false)} />}
      {asking && <AnswerDialog run={run} onClose={() => setAsking(false)} />}
    </div>
  );
};

/** Runs of which nobody said yet what came out, also those of before the program was closed or killed. */
export const OpenRuns = ({ runs, onFiles }: { readonly runs: readonly PrintRun[] } & Pick<Props, 'onFiles'>) =>
  runs.map((run) => <OpenRun key={run.id} run={run} onFiles={onFiles} />);
