import { Loader } from '@mantine/core';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { importTexts } from '#shared/text/vi/nomination-import';
import { shellTexts } from '#shared/text/vi/shell';
import { useNavigation } from '../../../app/navigation';
import { ErrorNotice } from '../../../components/error-notice';
import { ScreenFrame } from '../../../components/screen-frame';
import { writtenNumber } from '../../../components/written-values';
import { AcceptButton } from '../accept-button';
import { AcceptProgress } from '../accept-progress';
import { DeskDrafts } from '../desk-drafts';
import { DropZone } from '../drop-zone';
import { FileDrop } from '../file-drop';
import { FileTools } from '../file-tools';
import { previewKey } from '../import-draft';
import type { DeskProps } from '../import-kind';
import styles from '../import-start.module.css';
import { fileOf } from '../list-file';
import { FaultyRowsButton } from '../list-file-buttons';
import { useDeskKeys } from '../use-desk-keys';
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
  const { isWaiting } = useDeskKeys(course, wantedId);
  const primary = reading && !accepted && (
    <AcceptButton label={historyListTexts.accept(writtenNumber(reading.inserted))} course={{ ...course, isWaiting }} />
  );
  const toolbar = draft.file && (
    <div className={styles.tools}>
      <HistoryFields draft={draft} firstYear={reading?.firstYear ?? null} onChange={course.change} />
      <FileTools course={course} decidedLines={draft.corrections.size + draft.choices.size}>
        {preview && leavesBehind(preview) && (
          <FaultyRowsButton source={{ kind: 'history', ...fileOf(draft.file), ...sentOf(draft) }} />
        )}
      </FileTools>
    </div>
  );
  return (
    <ScreenFrame title={shellTexts.screens.import} primary={primary} toolbar={toolbar}>
      <FileDrop keep={course.keep} desk={course} />
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
          <DropZone title={historyListTexts.dropHere} hint={historyListTexts.dropHint} onFile={course.take} />
          <EarlierHistoryLists />
        </div>
      )}
    </div>
  );
};
