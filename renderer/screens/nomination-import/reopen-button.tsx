import { Button, type ButtonProps } from '@mantine/core';
import { importTexts } from '#shared/text/vi/nomination-import';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';

type Props = Pick<ButtonProps, 'size'> & {
  readonly list: { readonly id: string; readonly fileName: string; readonly setAside: number };
  readonly onReopened: (draftId: string) => void;
};

/** Puts a list with rows left behind on the desk again, where they are put right and taken in; nothing where none was left. */
export const ReopenButton = ({ list: { id, fileName, setAside }, onReopened, size = 'sm' }: Props) => {
  const reopen = useCommand('listDrafts.reopen');
  if (setAside === 0) return null;
  const open = async () => {
    const reply = await reopen.run({ listId: id });
    if (reply.ok) onReopened(reply.value.id);
  };
  return (
    <>
      <Button
        size={size}
        variant="default"
        loading={reopen.running}
        aria-label={importTexts.lists.reopenOf(fileName)}
        onClick={() => void open()}
      >
        {importTexts.lists.reopen}
      </Button>
      {reopen.error && <ErrorNotice error={reopen.error} />}
    </>
  );
};
