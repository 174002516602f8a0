import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { actionTexts } from '#shared/text/vi/actions';
import { exportTexts } from '#shared/text/vi/export';
import { printingTexts as texts } from '#shared/text/vi/printing';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import { useProgress } from '../../api/use-progress';
import { ErrorNotice } from '../error-notice';
import type { ExportedFile } from '../exported-files';
import { PagePreview } from './page-preview';
import { PrintForm, type ReadyPaper } from './print-form';
import styles from './printing.module.css';

export type PrintedPaper = Sent<'printing.prepare'>;

type Prepared = { readonly paper: ReadyPaper | null; readonly error: AppError | null };

/** The paper made ready while the dialog is open. */
const usePrepared = (asked: PrintedPaper): Prepared => {
  const [prepared, setPrepared] = useState<Prepared>({ paper: null, error: null });
  const first = useRef(asked);
  useEffect(() => {
    let id: string | null = null;
    let left = false;
    const drop = () => {
      if (id !== null) void call('printing.drop', { id });
    };
    void call('printing.prepare', first.current).then((reply) => {
      if (reply.ok) id = reply.value.id;
      if (left) drop();
      else setPrepared(reply.ok ? { paper: reply.value, error: null } : { paper: null, error: reply.error });
    });
    return () => {
      left = true;
      drop();
    };
  }, []);
  return prepared;
};

const Preparing = ({ onStop }: { readonly onStop: () => void }) => {
  const progress = useProgress(true);
  return (
    <Group role="status">
      <Text>{progress === null ? texts.preparing : exportTexts.step(progress.done, progress.total)}</Text>
      <Button size="compact-sm" variant="default" onClick={onStop}>
        {actionTexts.cancel}
      </Button>
    </Group>
  );
};

type Props = {
  readonly asked: PrintedPaper;
  readonly printer?: string | null;
  readonly tray?: string;
  /** Where no other button saves the PDF: the dialog does, and tells the files. */
  readonly onSaved?: (files: readonly ExportedFile[]) => void;
  readonly onClose: () => void;
};

/** Shows the PDF of a paper page by page and hands it to a printer. */
export const PrintDialog = ({ asked, printer, tray, onSaved, onClose }: Props) => {
  const saving = useCommand(asked.channel);
  const { paper, error } = usePrepared(asked);
  const [page, setPage] = useState(1);
  const [title, setTitle] = useState<string | null>(null);
  const save = async (tell: NonNullable<Props['onSaved']>) => {
    const reply = await saving.run(asked.input);
    if (!reply.ok) return;
    tell(reply.value.files);
    onClose();
  };
  const stop = () => {
    if (paper === null && error === null) void call('work.stop', {});
    onClose();
  };
  return (
    <Modal opened onClose={stop} size={860} title={paper === null ? texts.open : texts.title(title ?? paper.name)}>
      {error && <ErrorNotice error={error} />}
      {saving.error && <ErrorNotice error={saving.error} onClose={saving.clearError} />}
      {paper === null && error === null && <Preparing onStop={stop} />}
      {paper && (
        <div className={styles.dialog}>
          <div className={styles.form}>
            <PrintForm
              paper={paper}
              page={page}
              asked={{ ...(typeof printer === 'string' && { printer }), ...(tray !== undefined && { tray }) }}
              onSave={onSaved && (() => void save(onSaved))}
              onSent={onClose}
              onClose={onClose}
            />
          </div>
          <PagePreview id={paper.id} pages={paper.pages.length} page={page} onPage={setPage} onTitle={setTitle} />
        </div>
      )}
    </Modal>
  );
};
