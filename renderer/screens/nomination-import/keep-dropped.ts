import { notifications } from '@mantine/notifications';
import type { AppError } from '#shared/ipc/errors';
import type { Result } from '#shared/lib/result';
import { errorTexts } from '#shared/text/vi/errors';
import { deskTexts } from '#shared/text/vi/import-desk';
import type { ListFile } from './import-draft';
import { readListFile } from './list-file';

export type KeepFile = (file: ListFile) => Promise<Result<{ readonly id: string }, AppError>>;

type Ways = {
  readonly keep: KeepFile;
  /** The first that was kept, to be opened at once; left out where no desk stands to open it. */
  readonly onFirst?: (draftId: string) => void;
  /** Says where those that were kept wait. */
  readonly told: (fileNames: readonly string[]) => string;
};

const sum = (texts: readonly (string | false)[]): string => texts.filter((text) => text !== false).join(' ');

/**
 * Keeps files dropped together as drafts on disk, in their order. One after the other: fifty files of 20 MB must not lie
 * in the memory of the window at once.
 */
export const keepDropped = async (files: readonly File[], { keep, onFirst, told }: Ways): Promise<void> => {
  const note = notifications.show({
    loading: true,
    autoClose: false,
    withCloseButton: false,
    message: deskTexts.keepingDropped(files.length),
  });
  const ids = new Set<string>();
  const [waiting, same, refused]: [string[], string[], string[]] = [[], [], []];
  for (const file of files) {
    const read = await readListFile(file);
    const reply = read.ok ? await keep(read.value) : read;
    if (!reply.ok) refused.push(deskTexts.droppedRefused(file.name, errorTexts[reply.error.code]));
    else if (ids.has(reply.value.id)) same.push(file.name);
    else {
      if (ids.size === 0 && onFirst) onFirst(reply.value.id);
      else waiting.push(file.name);
      ids.add(reply.value.id);
    }
  }
  notifications.hide(note);
  const message = sum([waiting.length > 0 && told(waiting), same.length > 0 && deskTexts.droppedSame(same)]);
  if (message !== '') notifications.show({ message });
  for (const refusal of refused) notifications.show({ color: 'red', autoClose: false, message: refusal });
};
