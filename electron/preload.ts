import type { IpcRendererEvent } from 'electron';
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/ipc/bridge';
import type { News } from '#shared/ipc/news';

const bridge: Bridge = Object.freeze({
  call: (channel: string, input: unknown) => ipcRenderer.invoke('call', channel, input),
  onNews: (listener: (news: News) => void) => {
    const hear = (_event: IpcRendererEvent, news: News) => listener(news);
    ipcRenderer.on('news', hear);
    return () => ipcRenderer.removeListener('news', hear);
  },
});

contextBridge.exposeInMainWorld('bridge', bridge);
