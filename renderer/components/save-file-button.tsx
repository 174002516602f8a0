import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ChannelOf, Output, Sent } from '#shared/ipc/contract';
import { useCommand } from '../api/use-command';
import { RefusalDialog } from './refusal-dialog';

type FileChannel = Extract<ChannelOf<'command'>, `listFiles.${string}`>;

export type ButtonSize = 'compact-xs' | 'sm';

type Props<C extends FileChannel> = {
  readonly channel: C;
  readonly input: Sent<C>;
  readonly label: string;
  readonly size?: ButtonSize;
  readonly tell: (value: Output<C>, path: string) => string;
};

/** Writes a file out and says where it lies; why it could not is said in a window of its own. */
export const SaveFileButton = <C extends FileChannel>({ channel, input, label, size = 'sm', tell }: Props<C>) => {
  const { run, running, error, clearError } = useCommand(channel);
  const write = async () => {
    const reply = await run(input);
    if (reply.ok) notifications.show({ message: tell(reply.value, reply.value.files[0]?.path ?? '') });
  };
  return (
    <>
      <Button variant="default" size={size} loading={running} onClick={() => void write()}>
        {label}
      </Button>
      {error && <RefusalDialog title={label} error={error} onClose={clearError} />}
    </>
  );
};
