import type { OpenDialogOptions } from 'electron';
import { BrowserWindow, dialog } from 'electron';
import type { OutgoingFile } from '#electron/context';
import { writeNewFiles } from '#electron/export-files';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';
import { dialogs as words } from '#shared/text/vi/dialogs';

export type SaveRefusal =
  | { readonly code: 'files.cancelled' }
  | { readonly code: 'files.cannotWrite'; readonly details: string };

const options: OpenDialogOptions = {
  title: words.chooseExportFolder,
  buttonLabel: words.saveHere,
  properties: ['openDirectory', 'createDirectory'],
};

/** Asks for a folder over the application's window; `fixed` answers in the person's place (tests). */
export const chooseFolder = async (
  fixed: string | undefined,
): Promise<Result<string, { readonly code: 'files.cancelled' }>> => {
  if (fixed !== undefined) return ok(fixed);
  const [window] = BrowserWindow.getAllWindows();
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const [folder] = answer.filePaths;
  return answer.canceled || folder === undefined ? err({ code: 'files.cancelled' }) : ok(folder);
};

/** Asks for a program or a token's library; gives its absolute path. */
export const chooseProgram = async (
  what: 'tokenLibrary' | 'command',
): Promise<Result<string, { readonly code: 'files.cancelled' }>> => {
  const asked: OpenDialogOptions = {
    title: words.choosePrograms[what],
    buttonLabel: words.chooseThis,
    properties: ['openFile', 'dontAddToRecent'],
  };
  const [window] = BrowserWindow.getAllWindows();
  const answer = await (window ? dialog.showOpenDialog(window, asked) : dialog.showOpenDialog(asked));
  const [file] = answer.filePaths;
  return answer.canceled || file === undefined ? err({ code: 'files.cancelled' }) : ok(file);
};

/** Asks for a folder and writes the files there, each whole and beside what is there. Gives their paths. */
export const saveFiles = async (
  files: readonly OutgoingFile[],
  fixed: string | undefined,
): Promise<Result<readonly string[], SaveRefusal>> => {
  const folder = await chooseFolder(fixed);
  if (!folder.ok) return folder;
  try {
    return ok(await writeNewFiles(folder.value, files));
  } catch (cause) {
    return err({ code: 'files.cannotWrite', details: cause instanceof Error ? cause.message : String(cause) });
  }
};
