import { Button, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useCallback, useId, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { EXPORT_FORMATS } from '#shared/ipc/fields';
import { decisionTexts } from '#shared/text/vi/decisions';
import { exportTexts } from '#shared/text/vi/export';
import { supplementTexts as texts } from '#shared/text/vi/supplements';
import { useCommand } from '../../../api/use-command';
import { useProgress } from '../../../api/use-progress';
import { useQuery } from '../../../api/use-query';
import { useShortcut } from '../../../app/navigation';
import { ErrorNotice } from '../../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../../components/exported-files';
import styles from '../../../components/paper-editor.module.css';
import { PaperPreview } from '../../../components/paper-preview';
import { PrintButton } from '../../../components/printing/print-button';
import { ScreenFrame } from '../../../components/screen-frame';
import { AsksList } from './asks-list';
import {
  type Choice,
  paperOf,
  proposedChoice,
  type SupplementInput,
  type SupplementOutput,
  type SupplementPaper,
  type UnitAsks,
  withChosen,
} from './supplement-draft';
import { DeadlineFields, FrameFields } from './supplement-fields';

type Form = UseFormReturn<SupplementInput, unknown, SupplementOutput>;
type Format = (typeof EXPORT_FORMATS)[number];
type Pane = 'edit' | 'preview';

/** The preview follows after a pause in typing. */
const PAUSE_MS = 350;

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
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

/** The paper of one unit as it is being made; what was chosen is kept while its form stands. */
const useSupplement = (campaignId: string, unit: UnitAsks, form: Form) => {
  const [choice, setChoice] = useState<Choice>(() => proposedChoice(unit));
  const fields = form.watch();
  const paper = paperOf(campaignId, unit, { choice, fields });
  const change = useCallback((changes: Partial<Choice>) => setChoice((last) => ({ ...last, ...changes })), []);
  const choose = useCallback(
    (ids: readonly string[], isChosen: boolean) => setChoice((last) => withChosen(last, ids, isChosen)),
    [],
  );
  const reword = useCallback(
    (id: string, text: string) => setChoice((last) => ({ ...last, reworded: new Map(last.reworded).set(id, text) })),
    [],
  );
  return { choice, paper, change, choose, reword };
};

const useSupplementExport = (paper: SupplementPaper | null) => {
  const exporting = useCommand('supplements.export');
  const progress = useProgress(exporting.running);
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const run = async (formats: readonly Format[]) => {
    if (exporting.running || paper === null) return;
    const reply = await exporting.run({ ...paper, formats: [...formats] });
    if (reply.ok) setFiles(reply.value.files);
  };
  return { ...exporting, progress, files, export: (formats: readonly Format[]) => void run(formats) };
};

const ExportState = ({ course }: { readonly course: ReturnType<typeof useSupplementExport> }) => (
  <>
    {course.error && <ErrorNotice error={course.error} onClose={course.clearError} />}
    {course.running && (
      <Text role="status">
        {course.progress === null ? exportTexts.running : exportTexts.step(course.progress.done, course.progress.total)}
      </Text>
    )}
    {course.files.length > 0 && !course.running && <ExportedFiles files={course.files} />}
  </>
);

type Props = {
  readonly campaignId: string;
  readonly campaignName: string;
  readonly unit: UnitAsks;
  readonly form: Form;
  /** The way back and the choice of the unit. */
  readonly tools: ReactNode;
};

/** One unit's paper: what is asked at the left, the paper as it will print at the right. */
export const SupplementEditor = ({ campaignId, campaignName, unit, form, tools }: Props) => {
  const { choice, paper, change, choose, reword } = useSupplement(campaignId, unit, form);
  const [shown] = useDebouncedValue(paper, PAUSE_MS);
  const preview = useQuery('supplements.preview', shown);
  const course = useSupplementExport(paper);
  const [pane, setPane] = useState<Pane>('edit');
  useShortcut('mod+S', () => course.export(EXPORT_FORMATS));
  const complaint = choice.chosen.size === 0 ? texts.noneChosen : paper === null ? texts.invalid : null;
  return (
    <ScreenFrame
      title={texts.title(campaignName)}
      primary={
        <Button loading={course.running} disabled={paper === null} onClick={() => course.export(EXPORT_FORMATS)}>
          {exportTexts.all}
        </Button>
      }
      toolbar={
        <>
          {tools}
          {EXPORT_FORMATS.map((format) => (
            <Button
              key={format}
              variant="default"
              disabled={course.running || paper === null}
              onClick={() => course.export([format])}
            >
              {exportTexts.only[format]}
            </Button>
          ))}
          {paper && <PrintButton asked={{ channel: 'supplements.export', input: { ...paper, formats: ['pdf'] } }} />}
          <SegmentedControl
            className={styles.panes ?? ''}
            aria-label={decisionTexts.editor.panesLabel}
            value={pane}
            onChange={(value) => setPane(value === 'preview' ? 'preview' : 'edit')}
            data={[
              { value: 'edit', label: decisionTexts.editor.panes.edit },
              { value: 'preview', label: decisionTexts.editor.panes.preview },
            ]}
          />
        </>
      }
    >
      <div className={styles.split} data-pane={pane}>
        <div className={styles.fields}>
          <ExportState course={course} />
          {complaint !== null && (
            <Text role="status" mt="xs" fw={600}>
              {complaint}
            </Text>
          )}
          <Section title={texts.sections.deadline}>
            <DeadlineFields control={form.control} />
          </Section>
          <Section title={texts.sections.asks}>
            <TextInput
              label={texts.fields.addressee}
              withAsterisk
              value={choice.addressee}
              onChange={(event) => change({ addressee: event.currentTarget.value })}
            />
            <Textarea
              label={texts.fields.opening}
              autosize
              minRows={2}
              value={choice.opening}
              onChange={(event) => change({ opening: event.currentTarget.value })}
            />
            <AsksList asks={unit.asks} choice={choice} onChoose={choose} onReword={reword} />
          </Section>
          <Section title={texts.sections.frame}>
            <FrameFields control={form.control} />
          </Section>
        </div>
        <div className={styles.preview}>
          <PaperPreview preview={preview} {...texts.preview} />
        </div>
      </div>
    </ScreenFrame>
  );
};
