import path from 'node:path';
import { app, Menu, protocol, session } from 'electron';
import { handlers } from '#electron/handlers/all';
import { createDispatch } from '#electron/ipc/dispatch';
import { openSession } from '#electron/session';
import { builtFolder } from '#electron/shell/built-folder';
import { settleDataFolder } from '#electron/shell/data-folder';
import { developmentOverrides } from '#electron/shell/development-overrides';
import { electronPorts } from '#electron/shell/electron-ports';
import { registerCalls } from '#electron/shell/ipc';
import { prints } from '#electron/shell/printer';
import { announceScheme, servePages } from '#electron/shell/protocol';
import { hardenEveryPage, hardenSession } from '#electron/shell/security';
import { bringToFront, openWindow } from '#electron/shell/window';

const overrides = developmentOverrides(process.env, { isPackaged: app.isPackaged });
const dataFolder = settleDataFolder(overrides.dataFolder);

const start = async (): Promise<void> => {
  await app.whenReady();
  Menu.setApplicationMenu(null);
  hardenSession(session.defaultSession);
  servePages(protocol, { pages: builtFolder('renderer'), fonts: builtFolder('fonts'), prints });
  const council = openSession({
    folder: dataFolder,
    migrationsFolder: path.join(app.getAppPath(), 'db', 'migrations'),
    ...(overrides.sqliteBinding === undefined ? {} : { nativeBinding: overrides.sqliteBinding }),
  });
  app.on('will-quit', council.close);
  registerCalls(createDispatch(handlers, electronPorts({ exportFolder: overrides.exportFolder }), council));
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
