import { Button, Group } from '@mantine/core';
import type { PaperKind } from '#shared/ipc/paper-fields';
import { paperEditorTexts, paperKindTexts } from '#shared/text/vi/paper-editor';
import { useCommand } from '../../api/use-command';
import { useNavigation } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { PAPER_LAYOUTS } from '../../components/papers/paper-layout';
import { PaperList } from '../../components/papers/paper-list';
import styles from './meeting-papers.module.css';
import type { Meeting } from './tally-entry';

const texts = paperEditorTexts;

/** In the order in which a meeting needs them. */
const KINDS: readonly PaperKind[] = ['invitation', 'ballot', 'minutes', 'counting', 'submission'];
const AFTER_MEETING: ReadonlySet<PaperKind> = new Set(['submission']);

/** Giấy tờ của cuộc họp: what was written for it, and what can be. */
export const MeetingPapers = ({ meeting }: { readonly meeting: Meeting }) => {
  const { go } = useNavigation();
  const drafting = useCommand('papers.draft');
  const open = (paperId: string) => go('meetings', { id: meeting.id, paperId });
  /** A summary is written where reports are. */
  const openListed = ({ id, kind }: { readonly id: string; readonly kind: PaperKind }) =>
    PAPER_LAYOUTS[kind] === undefined ? go('decisions', { paperId: id }) : open(id);
  const draft = async (kind: PaperKind) => {
    const reply = await drafting.run({ kind, meetingId: meeting.id });
    const [id] = reply.ok ? reply.value.ids : [];
    if (id !== undefined) open(id);
  };
  return (
    <section className={styles.papers} aria-label={texts.meeting.title}>
      <h2 className={styles.heading}>{texts.meeting.title}</h2>
      <Group gap="xs" px="md" pb="xs">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            variant="default"
            size="compact-sm"
            disabled={drafting.running || (AFTER_MEETING.has(kind) && meeting.state === 'open')}
            onClick={() => void draft(kind)}
          >
            {texts.draft(paperKindTexts[kind])}
          </Button>
        ))}
      </Group>
      {drafting.error && <ErrorNotice error={drafting.error} onClose={drafting.clearError} />}
      <div className={styles.list}>
        <PaperList place={{ meetingId: meeting.id }} empty={texts.meeting.none} onOpen={openListed} />
      </div>
    </section>
  );
};
