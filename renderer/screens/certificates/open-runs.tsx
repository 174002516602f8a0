import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { printDeskTexts as texts } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import { writtenMoment } from '../../components/written-values';
import { AnswerDialog } from './answer-dialog';
import classes from './certificates.module.css';
import type { PrintRun } from './use-print-queue';

const OpenRun = ({ run }: { readonly run: PrintRun }) => {
  const answering = useCommand('printDesk.answer');
  const sending = useCommand('printDesk.send');
  const [asking, setAsking] = useState(false);
  const error = answering.error ?? sending.error;
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
        <Button variant="default" loading={sending.running} onClick={() => void sending.run({ id: run.id })}>
          {texts.again}
        </Button>
      </Group>
      <Text size="sm">{texts.howTo}</Text>
      {error && <ErrorNotice error={error} />}
      {asking && <AnswerDialog run={run} onClose={() => setAsking(false)} />}
    </div>
  );
};

/** Runs of which nobody said yet what came out, also those of before the program was closed or killed. */
export const OpenRuns = ({ runs }: { readonly runs: readonly PrintRun[] }) =>
  runs.map((run) => <OpenRun key={run.id} run={run} />);
