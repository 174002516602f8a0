import { Button } from '@mantine/core';
import type { Sent } from '#shared/ipc/contract';
import { useCommand } from '../api/use-command';
import { useNavigation } from '../app/navigation';
import { ErrorNotice } from './error-notice';

type Props = {
  readonly label: string;
  readonly asked: Sent<'papers.draft'>;
  readonly compact?: true;
};

/** Drafts a paper and opens it; says why where it is refused. */
export const WritePaperButton = ({ label, asked, compact }: Props) => {
  const draft = useCommand('papers.draft');
  const { go } = useNavigation();
  const run = async () => {
    const reply = await draft.run(asked);
    const [id] = reply.ok ? reply.value.ids : [];
    if (id !== undefined) go('decisions', { paperId: id });
  };
  return (
    <>
      <Button
        variant="default"
        {...(compact && { size: 'compact-sm' as const })}
        loading={draft.running}
        onClick={() => void run()}
      >
        {label}
      </Button>
      {draft.error && <ErrorNotice error={draft.error} onClose={draft.clearError} />}
    </>
  );
};
