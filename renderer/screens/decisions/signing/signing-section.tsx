import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { signatureCheckTexts, signingTexts, signDialogTexts as words } from '#shared/text/vi/signing';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { ErrorNotice } from '../../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../../components/exported-files';
import { PrintButton } from '../../../components/printing/print-button';
import { QueryView } from '../../../components/query-view';
import { writtenMoment } from '../../../components/written-values';
import { SignDialog } from './sign-dialog';
import type { Signing } from './sign-request';
import { SignatureCheckDialog } from './signature-check-dialog';
import styles from './signing.module.css';

type Line = Signing['files'][number];

const Signature = ({ line, onExport }: { readonly line: Line; readonly onExport: (id: string) => void }) => (
  <li>
    <span className={styles.signer}>{line.signerName}</span>
    <span>{signingTexts.roles[line.role]}</span>
    <span className={styles.about}>
      {signingTexts.parts[line.part]}; {writtenMoment(line.signedAt)}; {signingTexts.ways[line.way]},{' '}
      {signingTexts.levels[line.level]}
    </span>
    {line.isNewest && (
      <Group gap={4}>
        <Button variant="default" size="compact-sm" onClick={() => onExport(line.id)}>
          {words.export}
        </Button>
        <PrintButton asked={{ channel: 'signing.export', input: { id: line.id } }} isOfScreen={false} />
      </Group>
    )}
  </li>
);

/** Chữ ký số of an issued decision: who signed which file, the newest files to save, and the next signature. */
export const SigningSection = ({ decisionId }: { readonly decisionId: string }) => {
  const signing = useQuery('signing.ofDecision', { decisionId });
  const exporting = useCommand('signing.export');
  const [open, setOpen] = useState<'sign' | 'check' | null>(null);
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const save = async (id: string) => {
    const reply = await exporting.run({ id });
    if (reply.ok) setFiles(reply.value.files);
  };
  return (
    <Stack gap="xs">
      <Text fw={600}>{words.section}</Text>
      <QueryView loaded={signing}>
        {(loaded) => (
          <>
            {loaded.files.length === 0 ? (
              <Text size="sm">{words.none}</Text>
            ) : (
              <ol className={styles.signatures} aria-label={words.section}>
                {loaded.files.map((line) => (
                  <Signature key={line.id} line={line} onExport={(id) => void save(id)} />
                ))}
              </ol>
            )}
            <Group gap="xs">
              <Button variant="default" onClick={() => setOpen('sign')}>
                {words.open}
              </Button>
              <Button variant="default" onClick={() => setOpen('check')}>
                {signatureCheckTexts.open}
              </Button>
            </Group>
            {open === 'sign' && <SignDialog decisionId={decisionId} signing={loaded} onClose={() => setOpen(null)} />}
          </>
        )}
      </QueryView>
      {exporting.error && <ErrorNotice error={exporting.error} onClose={exporting.clearError} />}
      {files.length > 0 && <ExportedFiles files={files} />}
      {open === 'check' && <SignatureCheckDialog onClose={() => setOpen(null)} />}
    </Stack>
  );
};
