import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import { isOnlyShown } from '#shared/lib/shown-file';
import { exportTexts, receivedFileTexts } from '#shared/text/vi/export';
import { call } from '../api/call';
import { RefusalDialog } from './refusal-dialog';
import { type ButtonSize, SaveFileButton } from './save-file-button';

type Props = { readonly listId: string; readonly fileName: string; readonly size?: ButtonSize };

/** The file of a list as it was received: opened for looking where the system only shows it, or saved. */
export const ReceivedFileButtons = ({ listId, fileName, size = 'compact-xs' }: Props) => {
  const [error, setError] = useState<AppError | null>(null);
  const show = async () => {
    const reply = await call('listFiles.showReceived', { listId });
    setError(reply.ok ? null : reply.error);
  };
  return (
    <>
      {isOnlyShown(fileName) && (
        <Button variant="default" size={size} onClick={() => void show()}>
          {receivedFileTexts.open}
        </Button>
      )}
      <SaveFileButton
        channel="listFiles.saveReceived"
        input={{ listId }}
        label={receivedFileTexts.save}
        size={size}
        tell={(_value, path) => exportTexts.saved(path)}
      />
      {error && <RefusalDialog title={receivedFileTexts.open} error={error} onClose={() => setError(null)} />}
    </>
  );
};
