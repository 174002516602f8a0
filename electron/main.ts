import { app, Menu, protocol, session } from 'electron';
import { builtFolder } from '#electron/shell/built-folder';
import { settleDataFolder } from '#electron/shell/data-folder';
import { developmentOverrides } from '#electron/shell/development-overrides';
import type { Dispatch } from '#electron/shell/ipc';
import { registerCalls } from '#electron/shell/ipc';
import { announceScheme, servePages } from '#electron/shell/protocol';
import { hardenEveryPage, hardenSession } from '#electron/shell/security';
import { bringToFront, openWindow } from '#electron/shell/window';

const noCouncilYet: Dispatch = async () => ({ ok: false, error: { code: 'app.noCouncil' } });

const overrides = developmentOverrides(process.env, { isPackaged: app.isPackaged });
const dataFolder = settleDataFolder(overrides.dataFolder);

const start = async (): Promise<void> => {
  await app.whenReady();
  Menu.setApplicationMenu(null);
  hardenSession(session.defaultSession);
  servePages(protocol, { pages: builtFolder('renderer'), fonts: builtFolder('fonts') });
  registerCalls(noCouncilYet);
  const window = openWindow(dataFolder);
  app.on('second-instance', () => bringToFront(window));
};

announceScheme();
hardenEveryPage();
app.on('window-all-closed', () => app.quit());
if (app.requestSingleInstanceLock()) {
  start().catch((cause: unknown) => {
    console.error('the application could not start', cause);
    app.exit(1);
  });
} else {
  app.quit();
}
