import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Holder } from '#tests/builders/signing-keys';

/** One request as the service gets it. */
export type VgcaAsked = {
  readonly path: string;
  readonly text: string;
  readonly request: {
    readonly FileUploadHandler: string;
    readonly FileName: string;
    readonly SessionId: string;
    readonly JWTToken: string;
    readonly MetaData: readonly unknown[];
    readonly DocNumber?: string;
    readonly IssuedDate?: string;
  };
};

/** How the service behaves: it takes the file, signs, posts, and says how it went. */
type Behaviour = (asked: VgcaAsked) => Promise<object | string | null>;

export type VgcaMock = {
  readonly port: number;
  readonly fingerprint: string;
  readonly asked: VgcaAsked[];
  readonly close: () => void;
};

/** Posts a file as the service does: multipart, field `uploadfile`. */
export const upload = async (
  url: string,
  bytes: Uint8Array,
  { field = 'uploadfile', headers = {} }: { readonly field?: string; readonly headers?: Record<string, string> } = {},
): Promise<number> => {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)]), 'document.pdf');
  try {
    return (await fetch(url, { method: 'POST', body: form, headers })).status;
  } catch {
    return 0;
  }
};

export const download = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer());

export const SIGNED = { Status: 0, FileName: '', FileServer: '', DocumentNumber: '', DocumentDate: '', Message: '' };

/** A service on wss://127.0.0.1 that speaks the messages of VGCA's, with a certificate of its own. */
export const vgcaMock = async (holder: Holder, behave: Behaviour): Promise<VgcaMock> => {
  const asked: VgcaAsked[] = [];
  const server = createServer({ key: readFileSync(holder.keyFile), cert: readFileSync(holder.certificateFile) });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    socket.once('message', (data) => {
      const text = String(data);
      const one: VgcaAsked = { path: request.url ?? '', text, request: JSON.parse(text) };
      asked.push(one);
      void behave(one).then((reply) => {
        if (reply === null) socket.terminate();
        else socket.send(typeof reply === 'string' ? reply : JSON.stringify(reply));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    fingerprint: createHash('sha256')
      .update(new X509Certificate(readFileSync(holder.certificateFile)).raw)
      .digest('hex'),
    asked,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      server.close();
    },
  };
};
