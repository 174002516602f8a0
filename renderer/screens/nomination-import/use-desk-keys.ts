import { useShortcut } from '../../app/navigation';
import { useUndoKey } from '../../app/undo-key';
import type { DeskList } from './import-draft';
import { useWantedDraft } from './import-kind';
import { usePaste } from './use-paste';

type Course = {
  readonly draft: { readonly file: DeskList | null };
  readonly accepted: object | null;
  readonly accepting: boolean;
  readonly canAccept: boolean;
  readonly take: (file: File) => void;
  readonly takeBlock: (list: DeskList) => void;
  readonly resume: (draftId: string) => void;
  readonly accept: () => void;
  /** Null where nothing was decided that could be taken back. */
  readonly takeBack: (() => void) | null;
};

/** What may be done on either desk by the keys; a draft chosen at the other desk is opened. */
export const useDeskKeys = (course: Course, wantedId: string | null): void => {
  const { draft, accepted, accepting } = course;
  usePaste({ onBlock: course.takeBlock, onFile: course.take });
  useWantedDraft(wantedId, course.resume);
  useShortcut('mod+Enter', course.canAccept ? course.accept : null);
  useUndoKey('undo', draft.file && !accepted && !accepting ? course.takeBack : null);
};
