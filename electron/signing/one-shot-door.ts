import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vgcaUploadReply } from '#shared/domain/signing/vgca-words';

/** A signature with its stamp adds some tens of kilobytes; pictures of seals somewhat more. */
const LARGEST_GROWTH = 4 * 1024 * 1024;
const MULTIPART_OVERHEAD = 64 * 1024;
const PDF_MAGIC = '%PDF-';

/** Where another program on this machine takes one file and gives one back. */
export type OneShotDoor = {
  readonly fileUrl: string;
  readonly uploadUrl: string;
  /** The one file that came, or null once the door is shut without one. */
  readonly received: Promise<Uint8Array | null>;
  /** Ends it all: nothing is taken or given any more. */
  readonly shut: () => void;
};

type Door = {
  readonly token: Buffer;
  readonly file: Uint8Array;
  readonly host: () => string;
  readonly deliver: (file: Uint8Array) => void;
  /** One upload is looked at, whatever it holds: a second has no business here. */
  isUsed: boolean;
};

const answer = (response: ServerResponse, status: number, body = ''): void => {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    connection: 'close',
    'cache-control': 'no-store',
  });
  response.end(body);
};

/** `/<token>/<rest>`: the token compared in constant time. */
const restOf = ({ token }: Door, url: string): string | null => {
  const [, first = '', ...rest] = url.split('/');
  const given = Buffer.from(first, 'utf8');
  return given.length === token.length && timingSafeEqual(given, token) ? rest.join('/') : null;
};

/** A page of some site must not come through its visitor's browser; a program sends no Origin and names the host as we do. */
const isOurs = (request: IncomingMessage, door: Door): boolean =>
  request.headers.origin === undefined && request.headers.referer === undefined && request.headers.host === door.host();

/** Null: larger than it may be, or cut off before its end. */
const bodyOf = (request: IncomingMessage, largest: number): Promise<Buffer | null> =>
  new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > largest) return resolve(null);
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > largest) {
        resolve(null);
        request.destroy();
      } else parts.push(part);
    });
    request.on('end', () => resolve(request.complete ? Buffer.concat(parts) : null));
    request.on('error', () => resolve(null));
    request.on('aborted', () => resolve(null));
  });

/** The one file of the form, under the name that the service gives it; null when it is another form. */
const uploadedFile = async (body: Buffer, type: string): Promise<Uint8Array | null> => {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const files = form.getAll('uploadfile');
    const [file] = files;
    return files.length === 1 && file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    return null;
  }
};

const take = async (request: IncomingMessage, response: ServerResponse, door: Door): Promise<void> => {
  if (door.isUsed) return answer(response, 409);
  door.isUsed = true;
  const body = await bodyOf(request, door.file.length + LARGEST_GROWTH + MULTIPART_OVERHEAD);
  if (body === null) {
    answer(response, 413);
    return door.deliver(new Uint8Array());
  }
  const file = await uploadedFile(body, request.headers['content-type'] ?? '');
  const isPdf = file !== null && Buffer.from(file.subarray(0, PDF_MAGIC.length)).toString('latin1') === PDF_MAGIC;
  answer(response, isPdf ? 200 : 415, vgcaUploadReply(isPdf));
  door.deliver(isPdf && file !== null ? file : new Uint8Array());
};

const handle = (request: IncomingMessage, response: ServerResponse, door: Door): void => {
  const rest = restOf(door, request.url ?? '');
  if (!isOurs(request, door) || rest === null) {
    answer(response, 404);
    return;
  }
  if (request.method === 'GET' && rest === 'document.pdf') {
    response.writeHead(200, {
      'content-type': 'application/pdf',
      'content-length': door.file.length,
      'cache-control': 'no-store',
    });
    response.end(door.file);
    return;
  }
  if (request.method === 'POST' && rest === 'upload') void take(request, response, door);
  else answer(response, 404);
};

/**
 * Opens a place on 127.0.0.1, at a port and a path that nobody can guess: GET gives the file, the first POST brings the
 * signed one (multipart field `uploadfile`, PDF, not much larger than what was given). An upload that is not that ends it
 * with an empty file. It is shut by whoever opened it.
 */
export const openOneShotDoor = async (file: Uint8Array): Promise<OneShotDoor> => {
  let deliver: (received: Uint8Array | null) => void = () => {};
  const received = new Promise<Uint8Array | null>((resolve) => {
    deliver = resolve;
  });
  const token = Buffer.from(randomBytes(32).toString('base64url'), 'utf8');
  const door: Door = { token, file, host: () => host, deliver, isUsed: false };
  const server = createServer(
    { maxHeaderSize: 8192, requestTimeout: 60_000, headersTimeout: 10_000 },
    (request, response) => handle(request, response, door),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const base = `http://${host}/${token.toString('utf8')}`;
  return {
    fileUrl: `${base}/document.pdf`,
    uploadUrl: `${base}/upload`,
    received,
    shut: () => {
      server.close();
      server.closeAllConnections();
      deliver(null);
    },
  };
};
