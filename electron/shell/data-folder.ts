import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/**
 * Chooses the folder for all data of this person on this computer and makes Electron use it too. On Windows it stays
 * on the machine (LOCALAPPDATA): a roaming profile would copy a database in use.
 */
export const settleDataFolder = (override: string | undefined): string => {
  const local = process.env.LOCALAPPDATA;
  const onWindows = process.platform === 'win32' && local ? path.join(local, 'BangVang') : undefined;
  const folder = override ?? onWindows ?? app.getPath('userData');
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  app.setPath('sessionData', path.join(folder, 'pages'));
  return folder;
};
