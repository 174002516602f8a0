import { Loader } from '@mantine/core';
import { useRef } from 'react';
import type { Output } from '#shared/ipc/contract';
import { importTexts } from '#shared/text/vi/nomination-import';
import { shellTexts } from '#shared/text/vi/shell';
import { useNavigation } from '../../app/navigation';
import { ErrorNotice } from '../../components/error-notice';
import { ScreenFrame } from '../../components/screen-frame';
import { writtenNumber } from '../../components/written-values';
import { AcceptButton } from './accept-button';
import { AcceptProgress } from './accept-progress';
import { DeskDrafts } from './desk-drafts';
import { DeskNotices } from './desk-notices';
import { DropZone } from './drop-zone';
import { DuplicateNotice } from './duplicate-notice';
import { EarlierLists } from './earlier-lists';
import { FileDrop } from './file-drop';
import { FileTools } from './file-tools';
import { previewKey, sentCorrections } from './import-draft';
import { ImportFields } from './import-fields';
import type { DeskProps } from './import-kind';
import { ImportResult } from './import-result';
import styles from './import-start.module.css';
import { fileOf } from './list-file';
import { BlankListButton, FaultyRowsButton } from './list-file-buttons';
import { ListPreview } from './list-preview';
import { UnansweredQuestion } from './unanswered-question';
import { type Answering, useAskedAccept } from './use-asked-accept';
import { useDeskKeys } from './use-desk-keys';
import { useListImport } from './use-list-import';

type ListCourse = ReturnType<typeof useListImport>;

type Props = DeskProps & { readonly campaigns: Output<'campaigns.list'> };

/** The import while a campaign is open: drop the file, put doubtful rows right, accept the good ones. */
export const ListImport = ({ campaigns, kindChoice, wantedId, onOther }: Props) => {
  const { params } = useNavigation();
  const open = campaigns.filter(({ state }) => state === 'open');
  const course = useListImport(open, params);
  const { draft, campaign, reading, accepted } = course;
  const { accept, question, answering } = useAskedAccept(course);
  const { isWaiting } = useDeskKeys({ ...course, accept }, wantedId);

  const primary = reading && !accepted && (
    <AcceptButton
      label={importTexts.accept(writtenNumber(reading.acceptable))}
      course={{ ...course, accept, isWaiting }}
    />
  );
  const toolbar = !accepted && (
    <div className={styles.tools}>
      <ImportFields
        campaigns={open}
        campaignId={campaign?.id ?? null}
        unitId={draft.unitId}
        receivedOn={draft.receivedOn}
        onChange={course.change}
      />
      <FileTools course={course} decidedLines={draft.corrections.size}>
        {draft.file && reading && reading.goesBack > 0 && (
          <FaultyRowsButton
            rows={reading.goesBack}
            source={{
              kind: 'file',
              ...fileOf(draft.file),
              corrections: sentCorrections(draft.corrections),
              columnRoles: reading.columnRoles,
              encodings: draft.encodings,
            }}
          />
        )}
      </FileTools>
    </div>
  );
  return (
    <ScreenFrame title={shellTexts.screens.import} primary={primary} toolbar={toolbar}>
      <FileDrop keep={course.keep} desk={course} />
      <ImportBody course={course} answering={answering} kindChoice={kindChoice} onOther={onOther} />
      {question && <UnansweredQuestion {...question} />}
    </ScreenFrame>
  );
};

type BodyProps = Pick<Props, 'kindChoice' | 'onOther'> & {
  readonly course: ListCourse;
  readonly answering: Answering | null;
};

const ImportBody = ({ course, answering, kindChoice, onOther }: BodyProps) => {
  const { go } = useNavigation();
  const { draft, campaign, reading, preview, accepted, error } = course;
  const grid = useRef<HTMLTableElement>(null);
  const drafts = <DeskDrafts onResume={(one) => (one.kind === 'nomination' ? course.resume(one.id) : onOther(one))} />;
  if (accepted) {
    return (
      <>
        <ImportResult
          accepted={accepted}
          onOpenDossiers={() => go('dossiers', { campaignId: accepted.campaignId })}
          onSupplement={() => go('campaigns', { supplementOf: accepted.campaignId, supplementList: accepted.listId })}
          onAnother={course.startOver}
          onUndone={course.resume}
          onReopened={course.resume}
        />
        <div className={styles.start}>{drafts}</div>
      </>
    );
  }
  return (
    <div className={styles.body}>
      {error && <ErrorNotice error={error} {...(draft.file && { onRetry: course.retry })} />}
      {campaign && reading && (
        <DuplicateNotice
          campaignId={campaign.id}
          reading={reading}
          onAnswered={course.retry}
          onSkip={course.skip}
          answering={answering}
          onClosed={() => grid.current?.focus()}
        />
      )}
      {course.accepting && <AcceptProgress />}
      {draft.file && reading && <DeskNotices course={course} reading={reading} />}
      {draft.file && reading && preview && (
        <ListPreview
          key={previewKey(draft.file)}
          grid={grid}
          reading={reading}
          lines={preview.lines}
          fileProblems={preview.fileProblems}
          running={course.running}
          onCorrect={course.correct}
          onUndo={course.undo}
          onAwardForAll={course.awardForAll}
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
          {drafts}
          <DropZone title={importTexts.dropHere} hint={importTexts.dropHint} onFile={course.take}>
            {campaign && <BlankListButton campaignId={campaign.id} unitId={draft.unitId} />}
          </DropZone>
          {campaign && <EarlierLists campaignId={campaign.id} onReopened={course.resume} />}
        </div>
      )}
    </div>
  );
};
