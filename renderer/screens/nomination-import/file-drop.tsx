import { useOfferedLists } from '../../app/offered-list';
import { type KeepFile, keepDropped } from './keep-dropped';

type Props = {
  /** Keeps one of several files, so that it survives until its turn. */
  readonly keep: KeepFile;
  /** Reads a file dropped alone, and opens the first of several; without a desk all are kept. */
  readonly desk?: { readonly take: (file: File) => void; readonly resume: (draftId: string) => void };
};

/** Takes files dropped anywhere in the program while the screen stands, and those that brought the screen up. */
export const FileDrop = ({ keep, desk }: Props) => {
  useOfferedLists((files) => {
    const [first, ...others] = files;
    if (desk && first && others.length === 0) desk.take(first);
    else void keepDropped(files, { keep, onFirst: desk?.resume });
  });
  return null;
};
