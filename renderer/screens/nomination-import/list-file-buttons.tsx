import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ChannelOf, Output, Sent } from '#shared/ipc/contract';
import { exportTexts } from '#shared/text/vi/export';
import { importTexts } from '#shared/text/vi/nomination-import';
import { useCommand } from '../../api/use-command';
import { RefusalDialog } from '../../components/refusal-dialog';

type FileChannel = Extract<ChannelOf<'command'>, `listFiles.${string}`>;

type Props<C extends FileChannel> = {
  readonly channel: C;
  readonly input: Sent<C>;
  readonly label: string;
  readonly size?: 'compact-xs' | 'sm';
  readonly tell: (value: Output<C>, path: string) => string;
};

/** Writes a file out and says where it lies; why it could not is said in a window of its own. */
const FileButton = <C extends FileChannel>({ channel, input, label, size = 'sm', tell }: Props<C>) => {
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

type FaultyProps = { readonly source: Sent<'listFiles.exportFaulty'>['source']; readonly size?: 'compact-xs' | 'sm' };

/** The rows that the unit should put right, as an Excel file with the reason beside each. */
export const FaultyRowsButton = ({ source, size = 'sm' }: FaultyProps) => (
  <FileButton
    channel="listFiles.exportFaulty"
    input={{ source }}
    label={importTexts.exportFaulty}
    size={size}
    tell={({ rows }, path) => importTexts.faultyExported(rows, path)}
  />
);

/** A blank list with drop-downs for the units of this campaign. */
export const BlankListButton = (input: Sent<'listFiles.exportBlank'>) => (
  <FileButton
    channel="listFiles.exportBlank"
    input={input}
    label={importTexts.exportBlank}
    tell={(_value, path) => exportTexts.saved(path)}
  />
);
