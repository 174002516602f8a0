import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { printDeskTexts as texts } from '#shared/text/vi/print-desk';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import type { ExportedFile } from '../../components/exported-files';
import classes from './certificates.module.css';
import { NumberDialog } from './number-dialog';
import { PdfProgress } from './pdf-progress';
import { ReasonDialog } from './reason-dialog';
import { RunDialog } from './run-dialog';
import type { Sheet } from './sheet-pick';
import type { PrintPlace, usePrintQueue } from './use-print-queue';

type Props = {
  readonly place: PrintPlace;
  readonly queue: ReturnType<typeof usePrintQueue>;
  readonly sheets: readonly Sheet[];
  /** The certificate that is open. */
  readonly sheet: Sheet;
  /** The year of the decision. */
  readonly year: number;
  readonly onFiles: (files: readonly ExportedFile[]) => void;
};

/** Prints whoever waits, or one again; gives numbers; says how many are left and whether the blanks suffice. */
export const RunBar = ({ place, queue, sheets, sheet, year, onFiles }: Props) => {
  const starting = useCommand('printDesk.start');
  const [sent, setSent] = useState<{ id: string; printer: string | null; tray: string } | null>(null);
  const [typed, setTray] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'reason' | 'numbers' | null>(null);
  const shut = () => setDialog(null);
  const stateOf = (one: Sheet) => queue.states.get(one.dossierId);
  const waiting = sheets.filter((one) => stateOf(one) === 'waiting' || stateOf(one) === 'spoiled');
  const unanswered = sheets.filter((one) => stateOf(one) === 'sent').length;
  const left = unanswered > 0 ? texts.unanswered(unanswered) : texts.allPrinted;
  const { running, error } = starting;
  const print = async (some: readonly Sheet[], reason: string) => {
    shut();
    const tray = typed ?? queue.tray;
    const dossierIds = some.map(({ dossierId }) => dossierId);
    const run = await starting.run({ ...place, tray, dossierIds, reason });
    if (run.ok) setSent({ id: run.value.id, printer: place.printer, tray });
  };
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          label={texts.tray}
          placeholder={texts.trayHint}
          value={typed ?? queue.tray}
          onChange={(event) => setTray(event.currentTarget.value)}
        />
        <Text role="status">{waiting.length > 0 ? texts.rest(waiting.length) : left}</Text>
        <Group gap="xs" ml="auto">
          <Button variant="default" onClick={() => setDialog('numbers')}>
            {texts.give}
          </Button>
          <Button
            variant="default"
            disabled={running || stateOf(sheet) !== 'printed'}
            onClick={() => setDialog('reason')}
          >
            {texts.reprint}
          </Button>
          <Button loading={running} disabled={waiting.length === 0} onClick={() => void print(waiting, '')}>
            {texts.print(waiting.length)}
          </Button>
        </Group>
      </div>
      {queue.stock !== null && waiting.length > 0 && queue.stock < waiting.length && (
        <Text className={classes.note}>{texts.stockShort(waiting.length, queue.stock)}</Text>
      )}
      {error && <ErrorNotice error={error} />}
      {running && <PdfProgress count={waiting.length} />}
      {sent && <RunDialog run={sent} onFiles={onFiles} onClose={() => setSent(null)} />}
      {dialog === 'reason' && (
        <ReasonDialog name={sheet.values.name} onReason={(reason) => void print([sheet], reason)} onClose={shut} />
      )}
      {dialog === 'numbers' && (
        <NumberDialog
          decisionId={place.decisionId}
          awardCode={place.awardCode}
          count={sheets.length}
          year={year}
          onClose={shut}
        />
      )}
    </>
  );
};
