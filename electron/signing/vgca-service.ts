import { createHash } from 'node:crypto';
import { connect, type TLSSocket } from 'node:tls';
import { WebSocket } from 'ws';
import { openOneShotDoor } from '#electron/signing/one-shot-door';
import { readVgcaReply, VGCA_PATHS, type VgcaRequest, vgcaRequestText } from '#shared/domain/signing/vgca-words';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** Where the service listens, by its own documentation. */
export const VGCA_PORT = 8987;

const CONNECT_MS = 5_000;
/** The person chooses a certificate, places the mark and types a PIN in the service's own dialogue. */
export const VGCA_LONGEST_MS = 5 * 60_000;
const LARGEST_REPLY = 64 * 1024;
/** The upload and the service's answer come by different ways; the one may be a little later than the other. */
const AFTER_REPLY_MS = 10_000;

export type VgcaPlace = {
  readonly port: number;
  /** SHA-256 of the certificate that the service showed when a person confirmed it. */
  readonly fingerprint: string;
  readonly longestMs: number;
};

type Opened = { readonly socket: TLSSocket; readonly fingerprint: string };

/**
 * The service's certificate is its own: no authority vouches for it, so it is known by its fingerprint, for this address
 * alone. Nothing is sent before it was compared.
 */
const openSocket = (port: number): Promise<Opened | null> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, timeout: CONNECT_MS });
    const fail = (): void => {
      socket.destroy();
      resolve(null);
    };
    socket.once('error', fail);
    socket.once('timeout', fail);
    socket.once('secureConnect', () => {
      socket.setTimeout(0);
      const { raw } = socket.getPeerCertificate();
      resolve({
        socket,
        fingerprint: createHash('sha256')
          .update(raw ?? Buffer.alloc(0))
          .digest('hex'),
      });
    });
  });

/** The fingerprint with which the service on this machine answers now; null when none answers. */
export const vgcaFingerprint = async (port: number): Promise<string | null> => {
  const opened = await openSocket(port);
  opened?.socket.destroy();
  return opened?.fingerprint ?? null;
};

const knownSocket = async ({ port, fingerprint }: VgcaPlace): Promise<Result<TLSSocket, AppError>> => {
  if (fingerprint === '') return err({ code: 'signing.vgcaNotConfirmed' });
  const opened = await openSocket(port);
  if (opened === null) return err({ code: 'signing.vgcaNotRunning' });
  if (opened.fingerprint === fingerprint) return ok(opened.socket);
  opened.socket.destroy();
  return err({ code: 'signing.vgcaOtherCertificate' });
};

type Exchange = { readonly path: string; readonly text: string; readonly signal: AbortSignal };

/** One text out, one text back; null when the service hangs up or says nothing in time. */
const exchange = (socket: TLSSocket, port: number, { path, text, signal }: Exchange): Promise<string | null> =>
  new Promise((resolve) => {
    const line = new WebSocket(`wss://127.0.0.1:${port}/${path}`, {
      createConnection: () => socket,
      maxPayload: LARGEST_REPLY,
      handshakeTimeout: CONNECT_MS,
      perMessageDeflate: false,
    });
    const finish = (reply: string | null): void => {
      line.removeAllListeners();
      line.on('error', () => {});
      line.terminate();
      resolve(reply);
    };
    line.once('open', () => line.send(text));
    line.once('message', (data, isBinary) => finish(isBinary ? null : String(data)));
    line.once('error', () => finish(null));
    line.once('close', () => finish(null));
    if (signal.aborted) finish(null);
    signal.addEventListener('abort', () => finish(null), { once: true });
  });

const waited = <T>(work: Promise<T>, milliseconds: number): Promise<T | null> =>
  Promise.race([work, new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds).unref())]);

/** Has the service sign a file; what comes back is anything at all until it was verified. */
export const signByVgca = async (
  pdf: Uint8Array,
  request: Pick<VgcaRequest, 'role' | 'documentNumber' | 'issuedAt'>,
  place: VgcaPlace,
  stop: AbortSignal,
): Promise<Result<Uint8Array, AppError>> => {
  const socket = await knownSocket(place);
  if (!socket.ok) return socket;
  const door = await openOneShotDoor(pdf);
  const signal = AbortSignal.any([stop, AbortSignal.timeout(place.longestMs)]);
  try {
    const text = vgcaRequestText({ ...request, fileUrl: door.fileUrl, uploadUrl: door.uploadUrl });
    const reply = await exchange(socket.value, place.port, { path: VGCA_PATHS[request.role], text, signal });
    if (stop.aborted) return err({ code: 'signing.stopped' });
    if (reply === null) return err({ code: signal.aborted ? 'signing.tooLong' : 'signing.vgcaRefused', details: '' });
    const read = readVgcaReply(reply);
    if (read === null || read.refusal !== null)
      return err({ code: 'signing.vgcaRefused', details: read?.refusal ?? '' });
    const file = await waited(door.received, Math.min(AFTER_REPLY_MS, place.longestMs));
    return file === null ? err({ code: 'signing.vgcaRefused', details: 'no file' }) : ok(file);
  } finally {
    door.shut();
    socket.value.destroy();
  }
};
