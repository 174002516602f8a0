import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { builtFolder } from '#electron/shell/built-folder';
import { ownOrigin } from '#electron/shell/own-page';
import { safePreferences } from '#electron/shell/security';
import type { Bounds } from '#electron/shell/window-bounds';
import { fitBounds, readBounds, smallestWindow } from '#electron/shell/window-bounds';
import { app as words } from '#shared/text/vi/app';

const boundsFile = (dataFolder: string) => path.join(dataFolder, 'window.json');

const recall = (dataFolder: string): Bounds | undefined => {
  try {
    return readBounds(JSON.parse(readFileSync(boundsFile(dataFolder), 'utf8')));
  } catch {
    return undefined;
  }
};

// Losing the place of a window is not worth a message.
const remember = (dataFolder: string, bounds: Bounds): void => {
  try {
    writeFileSync(boundsFile(dataFolder), JSON.stringify(bounds));
  } catch (cause) {
    console.error('window bounds not kept', cause);
  }
};

/** Opens the one window of the application where it was last, and shows it once its first page stands. */
export const openWindow = (dataFolder: string): BrowserWindow => {
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
  const window = new BrowserWindow({
    ...fitBounds(recall(dataFolder), displays),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: words.name,
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...safePreferences, preload: path.join(builtFolder('preload'), 'preload.cjs') },
  });
  window.once('ready-to-show', () => {
    window.show();
    console.log('window ready');
  });
  window.on('close', () => remember(dataFolder, window.getNormalBounds()));
  window.loadURL(`${ownOrigin}/index.html`).catch((cause: unknown) => console.error('page not loaded', cause));
  return window;
};

/** Brings the window to the front when the program is started a second time. */
export const bringToFront = (window: BrowserWindow | undefined): void => {
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
};
