import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { decisionTexts } from '#shared/text/vi/decisions';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useNavigation } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { PaperList } from '../../components/papers/paper-list';
import { writtenDay } from '../../components/written-values';

const texts = paperEditorTexts.others;

/** A submission for what a closed meeting passed: one for each authority that decides. */
const DraftSubmission = ({ onDrafted }: { readonly onDrafted: (id: string) => void }) => {
  const meetings = useQuery('meetings.list', {});
  const drafting = useCommand('papers.draft');
  const closed = (meetings.value ?? []).filter(({ state, passed }) => state === 'closed' && passed > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const meetingId = chosen ?? closed[0]?.id ?? null;
  const draft = async () => {
    if (meetingId === null) return;
    const reply = await drafting.run({ kind: 'submission', meetingId });
    const [id] = reply.ok ? reply.value.ids : [];
    if (id !== undefined) onDrafted(id);
  };
  return (
    <>
      <Group gap="xs" p="md" align="flex-end">
        <Select
          label={texts.meeting}
          miw={360}
          data={closed.map(({ id, heldOn, campaignName, passed }) => ({
            value: id,
            label: decisionTexts.drafting.meetingOption(writtenDay(heldOn), campaignName, passed),
          }))}
          value={meetingId}
          onChange={setChosen}
          allowDeselect={false}
        />
        <Button disabled={meetingId === null || drafting.running} onClick={() => void draft()}>
          {texts.draftSubmission}
        </Button>
      </Group>
      {drafting.error && <ErrorNotice error={drafting.error} onClose={drafting.clearError} />}
    </>
  );
};

/** Submissions, letters and the other papers of all campaigns. */
export const OtherPapers = () => {
  const { go } = useNavigation();
  const open = (paperId: string) => go('decisions', { paperId });
  return (
    <>
      <DraftSubmission onDrafted={open} />
      <PaperList place={{}} empty={texts.none} onOpen={(paper) => open(paper.id)} />
    </>
  );
};
