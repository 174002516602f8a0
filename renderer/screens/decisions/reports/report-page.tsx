import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { EXPORT_FORMATS } from '#shared/ipc/fields';
import { exportTexts } from '#shared/text/vi/export';
import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { reportScreenTexts as texts } from '#shared/text/vi/report-screens';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { useNavigation, useShortcut } from '../../../app/navigation';
import { ErrorNotice } from '../../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../../components/exported-files';
import { PaperPreview } from '../../../components/paper-preview';
import type { Back } from '../../../components/papers/paper-editor';
import { PaperPage } from '../../../components/papers/paper-page';
import { QueryView } from '../../../components/query-view';
import { ScreenFrame } from '../../../components/screen-frame';
import styles from '../draft-editor.module.css';
import { CopyFields, SummaryFields } from './copy-fields';
import { isWrittenHere, type Paper, type WrittenHere } from './paper-draft';
import { ReportFields } from './report-fields';
import { usePaperDraft } from './use-paper-draft';

type Format = (typeof EXPORT_FORMATS)[number];
type EditorProps = { readonly paper: Paper; readonly content: WrittenHere };

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
      return <SummaryFields fields={content.fields} onChange={(fields) => onChange({ ...content, fields })} />;
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
const ReportEditor = ({ paper, content }: EditorProps) => {
  const draft = usePaperDraft(paper.id, content);
  const preview = useQuery('papers.preview', { id: paper.id });
  const exporting = useCommand('papers.export');
  const issuing = useCommand('papers.issue');
  const discarding = useCommand('papers.discard');
  const { back } = useNavigation();
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const isDraft = paper.state === 'draft';
  const formats: readonly Format[] = paper.hasSheet ? ['docx', 'pdf', 'xlsx'] : ['docx', 'pdf'];

  const write = async (wanted: readonly Format[]) => {
    if (exporting.running || (isDraft && !(await draft.save()))) return;
    const reply = await exporting.run({ id: paper.id, formats: [...wanted] });
    if (reply.ok) setFiles(reply.value.files);
  };
  const issue = async () => {
    if (await draft.save()) await issuing.run({ id: paper.id });
  };
  const discard = async () => {
    await draft.save();
    if ((await discarding.run({ id: paper.id })).ok) back();
  };
  useShortcut('mod+S', () => void draft.save());
  const refused = [draft, exporting, issuing, discarding].find(({ error }) => error !== null);
  const status = draft.saving ? texts.saving : draft.isSaved ? texts.saved : texts.unsaved;

  return (
    <ScreenFrame
      title={texts.titles[content.kind]}
      primary={isDraft ? <Button onClick={() => void issue()}>{texts.issue}</Button> : undefined}
      toolbar={
        <>
          <Button variant="default" onClick={back}>
            {texts.back}
          </Button>
          {formats.map((format) => (
            <Button key={format} variant="default" disabled={exporting.running} onClick={() => void write([format])}>
              {exportTexts.only[format]}
            </Button>
          ))}
          {isDraft && (
            <Button variant="default" onClick={() => void discard()}>
              {texts.discard}
            </Button>
          )}
          <Group gap="md" ml="auto">
            <Text size="sm" role="status">
              {isDraft ? status : texts.fixed}
            </Text>
          </Group>
        </>
      }
    >
      <div className={styles.split}>
        <div className={styles.fields}>
          {refused?.error && <ErrorNotice error={refused.error} onClose={refused.clearError} />}
          {exporting.running && <Text role="status">{exportTexts.running}</Text>}
          {files.length > 0 && !exporting.running && <ExportedFiles files={files} />}
          {isDraft && (
            <Fields paper={paper} content={draft.content} printed={preview.value?.html ?? ''} onChange={draft.change} />
          )}
        </div>
        <div className={styles.preview}>
          <PaperPreview preview={preview} title={texts.preview} empty={texts.emptyPreview} />
        </div>
      </div>
    </ScreenFrame>
  );
};

/** An opened paper: a report, summary or copy on its own page, any other on the page of all papers. */
export const OpenedPaper = ({ id, back }: { readonly id: string; readonly back: Back }) => {
  const paper = useQuery('papers.get', { id });
  const content = paper.value?.content;
  if (paper.value !== null && content !== undefined && isWrittenHere(content))
    return <ReportEditor key={paper.value.state} paper={paper.value} content={content} />;
  if (paper.value !== null) return <PaperPage id={id} back={back} />;
  return (
    <ScreenFrame title={paperEditorTexts.others.title}>
      <QueryView loaded={paper}>{() => null}</QueryView>
    </ScreenFrame>
  );
};
