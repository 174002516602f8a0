import { Button, Group, Loader } from '@mantine/core';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { deskTexts } from '#shared/text/vi/import-desk';
import { importTexts } from '#shared/text/vi/nomination-import';
import { shellTexts } from '#shared/text/vi/shell';
import { call } from '../../../api/call';
import { useNavigation, useShortcut } from '../../../app/navigation';
import { useUndoKey } from '../../../app/undo-key';
import { ErrorNotice } from '../../../components/error-notice';
import { ScreenFrame } from '../../../components/screen-frame';
import { writtenNumber } from '../../../components/written-values';
import { AcceptProgress } from '../accept-progress';
import { DeskDrafts } from '../desk-drafts';
import { FileChoice } from '../file-choice';
import { FileDrop } from '../file-drop';
import { previewKey } from '../import-draft';
import { type DeskProps, useWantedDraft } from '../import-kind';
import styles from '../import-start.module.css';
import { fileOf } from '../list-file';
import { FaultyRowsButton } from '../list-file-buttons';
import { PasteButton } from '../paste-button';
import { PutAwayButton } from '../put-away-button';
import { usePaste } from '../use-paste';
import { EarlierHistoryLists } from './earlier-history-lists';
import { HistoryDeskNotices } from './history-desk-notices';
import { sentOf } from './history-draft';
import { HistoryFields } from './history-fields';
import { leavesBehind } from './history-lines';
import { HistoryPreview } from './history-preview';
import { HistoryResult } from './history-result';
import { useHistoryImport } from './use-history-import';

type Course = ReturnType<typeof useHistoryImport>;

/** Takes past awards, ratings and initiatives in from lists of earlier years. */
export const HistoryImport = ({ kindChoice, wantedId, onOther }: DeskProps) => {
  const course = useHistoryImport();
  const { draft, reading, preview, accepted } = course;
  usePaste({ onBlock: course.takeBlock, onFile: course.take });
  useWantedDraft(wantedId, course.resume);
  useShortcut('mod+Enter', course.canAccept ? course.accept : null);
  useUndoKey('undo', draft.file && !accepted && !course.accepting ? course.takeBack : null);
  const primary = reading && !accepted && (
    <Button
      loading={course.accepting}
      disabled={!course.canAccept}
      title={importTexts.acceptKeys}
      onClick={course.accept}
    >
      {historyListTexts.accept(writtenNumber(reading.inserted))}
    </Button>
  );
  const toolbar = draft.file && (
    <div className={styles.tools}>
      <HistoryFields draft={draft} firstYear={reading?.firstYear ?? null} onChange={course.change} />
      <FileChoice label={importTexts.chooseOther} isPrimary={false} onFile={course.take} />
      <span className={styles.fileName} title={draft.file.fileName}>
        {draft.file.fileName}
      </span>
      {preview && leavesBehind(preview) && (
        <FaultyRowsButton source={{ kind: 'history', ...fileOf(draft.file), ...sentOf(draft) }} />
      )}
      <PutAwayButton
        fileName={draft.file.fileName}
        decided={{
          lines: draft.corrections.size + draft.choices.size,
          isReadingChosen: draft.columnRoles !== null || draft.encodings.length > 0,
        }}
        hint={deskTexts.autosaved}
        onPutAway={course.putAway}
      />
    </div>
  );
  return (
    <ScreenFrame title={shellTexts.screens.import} primary={primary} toolbar={toolbar}>
      <FileDrop keep={(file) => call('historyDrafts.keep', file)} desk={course} />
      <HistoryBody course={course} kindChoice={kindChoice} onOther={onOther} />
    </ScreenFrame>
  );
};

type BodyProps = Pick<DeskProps, 'kindChoice' | 'onOther'> & { readonly course: Course };

const HistoryBody = ({ course, kindChoice, onOther }: BodyProps) => {
  const { go } = useNavigation();
  const { draft, reading, preview, accepted, error } = course;
  if (accepted) {
    return (
      <HistoryResult
        accepted={accepted}
        onOpenRegistry={() => go('registry')}
        onAnother={course.startOver}
        onUndone={course.resume}
      />
    );
  }
  return (
    <div className={styles.body}>
      {error && <ErrorNotice error={error} {...(draft.file && { onRetry: course.retry })} />}
      {course.accepting && <AcceptProgress />}
      {draft.file && reading && <HistoryDeskNotices course={course} reading={reading} />}
      {draft.file && reading && preview && (
        <HistoryPreview
          key={previewKey(draft.file)}
          reading={reading}
          lines={preview.lines}
          fileProblems={preview.fileProblems}
          running={course.running}
          onAnswer={course.answer}
          onChoose={course.choose}
          onUndo={course.undo}
        />
      )}
      {draft.file && !reading && course.running && (
        <p className={styles.progress} role="status">
          <Loader size="sm" /> {importTexts.reading(draft.file.fileName)}
        </p>
      )}
      {!draft.file && (
        <div className={styles.start}>
          {kindChoice}
          <DeskDrafts onResume={(one) => (one.kind === 'history' ? course.resume(one.id) : onOther(one))} />
          <section className={styles.dropZone}>
            <p className={styles.dropTitle}>{historyListTexts.dropHere}</p>
            <Group gap={8}>
              <FileChoice label={importTexts.chooseFile} isPrimary onFile={course.take} />
              <PasteButton />
            </Group>
            <p className={styles.hint}>{historyListTexts.dropHint}</p>
          </section>
          <EarlierHistoryLists />
        </div>
      )}
    </div>
  );
};
