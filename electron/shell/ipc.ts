import { BrowserWindow, ipcMain } from 'electron';
import { isOwnPage } from '#electron/shell/own-page';
import type { News } from '#shared/ipc/news';

/** Answers one call of a page: a channel's name and what came with it, unchecked. */
export type Dispatch = (channel: string, input: unknown) => Promise<unknown>;

/** Lets our own pages, and nobody else, reach the dispatch. */
export const registerCalls = (dispatch: Dispatch): void => {
  ipcMain.handle('call', (event, channel: unknown, input: unknown) => {
    if (!isOwnPage(event.senderFrame)) return { ok: false, error: { code: 'ipc.stranger' } };
    if (typeof channel !== 'string') return { ok: false, error: { code: 'ipc.unknownChannel' } };
    return dispatch(channel, input);
  });
};

/** Tells every open page of ours something it may want to know. */
export const sendNews = (news: News): void => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (isOwnPage(window.webContents.mainFrame)) window.webContents.send('news', news);
  }
};
