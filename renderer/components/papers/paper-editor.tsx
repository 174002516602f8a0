import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { type ReactNode, useId, useRef, useState } from 'react';
import { timeOn } from '#shared/lib/wall-clock';
import { paperEditorTexts, paperKindTexts } from '#shared/text/vi/paper-editor';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useShortcut } from '../../app/navigation';
import { ConfirmDialog } from '../confirm-dialog';
import { ErrorNotice } from '../error-notice';
import styles from '../paper-editor.module.css';
import { PaperPreview } from '../paper-preview';
import { RefusalDialog } from '../refusal-dialog';
import { ScreenFrame } from '../screen-frame';
import type { Paper } from './paper';
import { PaperField } from './paper-controls';
import { usePaperExport } from './paper-export';
import { PAPER_LAYOUTS } from './paper-layout';
import { type SaveState, usePaperForm } from './use-paper-form';

const texts = paperEditorTexts;

export type Back = { readonly label: string; readonly go: () => void };

const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <Stack gap="xs">{children}</Stack>
    </section>
  );
};

const savedWords = (state: SaveState, savedAt: Date | null): string => {
  if (state === 'saving') return texts.saving;
  if (state === 'unsaved') return texts.unsaved;
  if (state === 'invalid') return texts.invalid;
  return state === 'saved' && savedAt !== null ? texts.saved(timeOn(savedAt)) : '';
};

type Step = 'papers.issue' | 'papers.discard';
type QuestionProps = {
  readonly paper: Paper;
  readonly step: Step;
  readonly words: { readonly title: string; readonly text: string; readonly confirm: string };
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Asks before the paper becomes fixed, or before its draft goes. */
const StepQuestion = ({ paper, step, words, onDone, onClose }: QuestionProps) => {
  const command = useCommand(step);
  const run = async () => {
    const reply = await command.run({ id: paper.id });
    if (reply.ok) onDone();
  };
  if (command.error) return <RefusalDialog title={words.title} error={command.error} onClose={onClose} />;
  return (
    <ConfirmDialog
      opened
      loses={step === 'papers.discard' ? 'work' : 'nothing'}
      title={words.title}
      text={words.text}
      confirmLabel={words.confirm}
      onConfirm={() => void run()}
      onCancel={onClose}
      running={command.running}
    />
  );
};

/** Soạn văn bản: the form at the left saves itself, the paper at the right follows. */
export const PaperEditor = ({ paper, back }: { readonly paper: Paper; readonly back: Back }) => {
  const draft = usePaperForm(paper);
  const preview = useQuery('papers.preview', { id: paper.id });
  const { buttons, outcome } = usePaperExport(paper, draft.save);
  const [pane, setPane] = useState<'edit' | 'preview'>('edit');
  const [question, setQuestion] = useState<Step | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  useShortcut('mod+S', () => void draft.save());
  const ask = async (step: Step) => {
    const isSaved = await draft.save();
    const toMend = fields.current?.querySelector<HTMLElement>('[data-unreadable], [aria-invalid=true]');
    if (step === 'papers.issue' && toMend) toMend.focus();
    else if (isSaved || step === 'papers.discard') setQuestion(step);
  };
  return (
    <ScreenFrame
      title={texts.title(paperKindTexts[paper.kind], true)}
      primary={<Button onClick={() => void ask('papers.issue')}>{texts.issue}</Button>}
      toolbar={
        <>
          <Button variant="default" onClick={back.go}>
            {back.label}
          </Button>
          <Button variant="default" onClick={() => void draft.save()}>
            {texts.save}
          </Button>
          {buttons}
          <Button variant="default" onClick={() => void ask('papers.discard')}>
            {texts.discard}
          </Button>
          <SegmentedControl
            className={styles.panes}
            aria-label={texts.panesLabel}
            value={pane}
            onChange={(value) => setPane(value === 'preview' ? 'preview' : 'edit')}
            data={[
              { value: 'edit', label: texts.panes.edit },
              { value: 'preview', label: texts.panes.preview },
            ]}
          />
          <Group gap="md" ml="auto">
            <Text size="sm" role="status" c={draft.state === 'invalid' ? 'red.7' : 'gray.8'}>
              {savedWords(draft.state, draft.savedAt)}
            </Text>
          </Group>
        </>
      }
    >
      <div className={styles.split} data-pane={pane}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves the draft */}
        <div ref={fields} className={styles.fields} onBlur={() => void draft.save()}>
          {draft.error && <ErrorNotice error={draft.error} onClose={draft.clearError} />}
          {outcome}
          {PAPER_LAYOUTS[paper.kind]?.map((section) => (
            <Section key={section.title} title={section.title}>
              {section.fields.map((field) => (
                <PaperField key={field.name} control={draft.form.control} field={field} paper={paper} />
              ))}
            </Section>
          ))}
        </div>
        <div className={styles.preview}>
          <PaperPreview preview={preview} {...texts.preview} />
        </div>
      </div>
      {question === 'papers.issue' && (
        <StepQuestion
          paper={paper}
          step={question}
          words={texts.issuing}
          onDone={() => setQuestion(null)}
          onClose={() => setQuestion(null)}
        />
      )}
      {question === 'papers.discard' && (
        <StepQuestion
          paper={paper}
          step={question}
          words={texts.discarding}
          onDone={back.go}
          onClose={() => setQuestion(null)}
        />
      )}
    </ScreenFrame>
  );
};
