import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { paperEditorTexts, paperKindTexts } from '#shared/text/vi/paper-editor';
import { reportScreenTexts as texts } from '#shared/text/vi/report-screens';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { useShortcut } from '../../../app/navigation';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { ErrorNotice } from '../../../components/error-notice';
import styles from '../../../components/paper-editor.module.css';
import { PaperPreview } from '../../../components/paper-preview';
import type { Back } from '../../../components/papers/paper-editor';
import { usePaperExport } from '../../../components/papers/paper-export';
import { PaperPage } from '../../../components/papers/paper-page';
import { ScreenFrame } from '../../../components/screen-frame';
import { CopyFields, SummaryFields } from './copy-fields';
import { isWrittenHere, type Paper, type WrittenHere } from './paper-draft';
import { ReportFields } from './report-fields';
import { usePaperDraft } from './use-paper-draft';

type EditorProps = { readonly paper: Paper; readonly content: WrittenHere; readonly back: Back };

const Fields = (props: {
  readonly paper: Paper;
  readonly content: WrittenHere;
  readonly printed: string;
  readonly onChange: (content: WrittenHere) => void;
}) => {
  const { content, onChange } = props;
  switch (content.kind) {
    case 'achievementReport':
      return (
        <ReportFields
          fields={content.fields}
          printed={props.printed}
          onChange={(fields) => onChange({ ...content, fields })}
        />
      );
    case 'achievementSummary':
      return (
        <SummaryFields
          fields={content.fields}
          nominees={props.paper.items}
          onChange={(fields) => onChange({ ...content, fields })}
        />
      );
    default:
      return (
        <CopyFields
          decisionId={props.paper.decisionId ?? ''}
          fields={content.fields}
          onChange={(fields) => onChange({ ...content, fields })}
        />
      );
  }
};

/** One report, summary or copy: its fields at the left save themselves, the paper at the right follows. */
const DraftEditor = ({ paper, content, back }: EditorProps) => {
  const draft = usePaperDraft(paper.id, content);
  const preview = useQuery('papers.preview', { id: paper.id });
  const issuing = useCommand('papers.issue');
  const discarding = useCommand('papers.discard');
  const { buttons, outcome } = usePaperExport(paper, draft.save);
  const [isDiscarding, setDiscarding] = useState(false);
  const [isIssuing, setIssuing] = useState(false);

  const issue = async () => {
    if (await draft.save()) await issuing.run({ id: paper.id });
    setIssuing(false);
  };
  const discard = async () => {
    await draft.save();
    const reply = await discarding.run({ id: paper.id });
    setDiscarding(false);
    if (reply.ok) back.go();
  };
  useShortcut('mod+S', () => void draft.save());
  const refused = [draft, issuing, discarding].find(({ error }) => error !== null);
  const status = draft.saving ? texts.saving : draft.isSaved ? texts.saved : texts.unsaved;

  return (
    <ScreenFrame
      title={paperEditorTexts.title(paperKindTexts[content.kind], true)}
      primary={<Button onClick={() => setIssuing(true)}>{paperEditorTexts.issue}</Button>}
      toolbar={
        <>
          <Button variant="default" onClick={back.go}>
            {back.label}
          </Button>
          {buttons}
          <Button variant="default" onClick={() => setDiscarding(true)}>
            {paperEditorTexts.discard}
          </Button>
          <Group gap="md" ml="auto">
            <Text size="sm" role="status">
              {status}
            </Text>
          </Group>
        </>
      }
    >
      <div className={styles.split}>
        <div className={styles.fields}>
          {refused?.error && <ErrorNotice error={refused.error} onClose={refused.clearError} />}
          {outcome}
          <Fields paper={paper} content={draft.content} printed={preview.value?.html ?? ''} onChange={draft.change} />
        </div>
        <div className={styles.preview}>
          <PaperPreview preview={preview} {...paperEditorTexts.preview} />
        </div>
      </div>
      <Question
        opened={isIssuing}
        loses="nothing"
        words={paperEditorTexts.issuing}
        running={issuing.running}
        onConfirm={() => void issue()}
        onCancel={() => setIssuing(false)}
      />
      <Question
        opened={isDiscarding}
        loses="work"
        words={paperEditorTexts.discarding}
        running={discarding.running}
        onConfirm={() => void discard()}
        onCancel={() => setDiscarding(false)}
      />
    </ScreenFrame>
  );
};

const Question = (props: {
  readonly opened: boolean;
  readonly loses: 'work' | 'nothing';
  readonly words: { readonly title: string; readonly text: string; readonly confirm: string };
  readonly running: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) => (
  <ConfirmDialog
    opened={props.opened}
    loses={props.loses}
    title={props.words.title}
    text={props.words.text}
    confirmLabel={props.words.confirm}
    running={props.running}
    onConfirm={props.onConfirm}
    onCancel={props.onCancel}
  />
);

/** Any paper: drafts of reports, summaries and copies have fields of their own, all others the common page. */
export const WrittenPaper = ({ id, back }: { readonly id: string; readonly back: Back }) => {
  const paper = useQuery('papers.get', { id });
  const content = paper.value?.content;
  if (paper.value?.state === 'draft' && content !== undefined && isWrittenHere(content))
    return <DraftEditor paper={paper.value} content={content} back={back} />;
  return <PaperPage id={id} back={back} />;
};
