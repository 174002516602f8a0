import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { app, shell } from 'electron';
import type { OutgoingFile } from '#electron/context';
import { writeNewFiles } from '#electron/export-files';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { isOnlyShown } from '#shared/lib/shown-file';

/** Opens a paper in the program that the person has for it. */
export const openFile = async (file: string): Promise<Result<null, AppError>> => {
  if (!isOnlyShown(file)) return err({ code: 'files.cannotOpen', details: path.extname(file) });
  const fault = await shell.openPath(file);
  return fault === '' ? ok(null) : err({ code: 'files.cannotOpen', details: fault });
};

/** Writes a paper into a folder for the time being and opens it. */
export const showFile = async (file: OutgoingFile): Promise<Result<null, AppError>> => {
  const folder = await mkdtemp(path.join(app.getPath('temp'), 'bang-vang-xem-'));
  const [written] = await writeNewFiles(folder, [file]);
  return written === undefined ? err({ code: 'files.cannotOpen' }) : openFile(written);
};
