import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ChannelOf, Output, Sent } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { exportTexts } from '#shared/text/vi/export';
import { useCommand } from '../api/use-command';
import { RefusalDialog } from './refusal-dialog';
import { SavedFileLinks } from './saved-file-links';

type FileChannel = Extract<ChannelOf<'command'>, `listFiles.${string}`>;

export type ButtonSize = 'compact-xs' | 'sm';

type Props<C extends FileChannel> = {
  readonly channel: C;
  readonly input: Sent<C>;
  readonly label: string;
  readonly size?: ButtonSize;
  readonly tell: (value: Output<C>, path: string) => string;
};

/** A notice with something to press stays until it can be read and pressed. */
const LONG_ENOUGH_MS = 20_000;

/** Writes a file out and says where it lies; why it could not is said in a window of its own. */
export const SaveFileButton = <C extends FileChannel>({ channel, input, label, size = 'sm', tell }: Props<C>) => {
  const { run, running, error, clearError } = useCommand(channel);
  const [notOpened, setNotOpened] = useState<AppError | null>(null);
  const write = async () => {
    const reply = await run(input);
    const [file] = reply.ok ? reply.value.files : [];
    if (!reply.ok || file === undefined) return;
    const message = (
      <>
        {tell(reply.value, file.path)}
        <br />
        <SavedFileLinks file={file} onRefused={setNotOpened} />
      </>
    );
    notifications.show({ message, autoClose: LONG_ENOUGH_MS });
  };
  return (
    <>
      <Button variant="default" size={size} loading={running} onClick={() => void write()}>
        {label}
      </Button>
      {error && <RefusalDialog title={label} error={error} onClose={clearError} />}
      {notOpened && <RefusalDialog title={exportTexts.open} error={notOpened} onClose={() => setNotOpened(null)} />}
    </>
  );
};
