import { deskTexts } from '#shared/text/vi/import-desk';
import { useCommand } from '../../api/use-command';
import { ErrorNotice } from '../../components/error-notice';
import { writtenNumber } from '../../components/written-values';
import type { ListReading } from './import-draft';
import { RoleNotice } from './role-notice';

type Props = {
  readonly decided: NonNullable<ListReading['decidedBefore']>;
  readonly onReopened: (draftId: string) => void;
};

/** Says that the same file was taken in with corrections that this reading lacks, and opens it with them. */
export const DecidedBefore = ({ decided: { listId, corrections }, onReopened }: Props) => {
  const reopen = useCommand('listDrafts.reopen');
  const open = async () => {
    const reply = await reopen.run({ listId });
    if (reply.ok) onReopened(reply.value.id);
  };
  return (
    <>
      <RoleNotice
        text={deskTexts.decidedBefore(writtenNumber(corrections))}
        action={deskTexts.asDecidedBefore}
        onAction={() => void open()}
      />
      {reopen.error && <ErrorNotice error={reopen.error} />}
    </>
  );
};
