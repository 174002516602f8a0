import { useUndoKey } from '../../app/undo-key';
import type { DeskList } from './import-draft';
import { useWantedDraft } from './import-kind';
import { useAcceptKey } from './use-accept-key';
import { usePaste } from './use-paste';

type Course = Parameters<typeof useAcceptKey>[0] & {
  readonly accepted: object | null;
  readonly accepting: boolean;
  readonly take: (file: File) => void;
  readonly takeBlock: (list: DeskList) => void;
  readonly resume: (draftId: string) => void;
  /** Null where nothing was decided that could be taken back. */
  readonly takeBack: (() => void) | null;
};

/** What may be done on either desk by the keys; a draft chosen at the other desk is opened. */
export const useDeskKeys = (course: Course, wantedId: string | null): ReturnType<typeof useAcceptKey> => {
  const { draft, accepted, accepting } = course;
  usePaste({ onBlock: course.takeBlock, onFile: course.take });
  useWantedDraft(wantedId, course.resume);
  useUndoKey('undo', draft.file && !accepted && !accepting ? course.takeBack : null);
  return useAcceptKey(course);
};
