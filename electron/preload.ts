import type { IpcRendererEvent } from 'electron';
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/ipc/bridge';

const bridge: Bridge = Object.freeze({
  call: (channel: string, input: unknown) => ipcRenderer.invoke('call', channel, input),
  onNews: (listener: (news: unknown) => void) => {
    const hear = (_event: IpcRendererEvent, news: unknown) => listener(news);
    ipcRenderer.on('news', hear);
    return () => ipcRenderer.removeListener('news', hear);
  },
});

contextBridge.exposeInMainWorld('bridge', bridge);
