import { deskTexts } from '#shared/text/vi/import-desk';
import { useOfferedLists } from '../../app/offered-list';
import { type KeepFile, keepDropped } from './keep-dropped';

type Props = {
  /** Keeps a file, so that it survives until its turn. */
  readonly keep: KeepFile;
  /** Without a desk all are kept. */
  readonly desk?: { readonly take: (file: File) => void; readonly takeMany: (files: readonly File[]) => void };
};

/** Takes files dropped anywhere in the program while the screen stands, and those that brought the screen up. */
export const FileDrop = ({ keep, desk }: Props) => {
  useOfferedLists((files) => {
    const [first, ...others] = files;
    if (desk && first && others.length === 0) desk.take(first);
    else if (desk) desk.takeMany(files);
    else void keepDropped(files, { keep, told: deskTexts.allKept });
  });
  return null;
};
