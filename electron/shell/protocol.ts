import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { app, protocol } from 'electron';
import { ownOrigin } from '#electron/shell/own-page';
import { pagePolicy } from '#electron/shell/security';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.ttf', 'font/ttf'],
]);

/**
 * Announces the app: scheme; Electron wants it before it is ready. The browser's own description of itself loses the
 * marks of our name, which its request headers cannot carry: with them no page could fetch from the scheme.
 */
export const announceScheme = (): void => {
  app.userAgentFallback = app.userAgentFallback.replaceAll(/[^ -~]/g, '');
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
};

const notHere = () => new Response('not here', { status: 404 });

const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
};

/** The file below `folder` that an address asks for, or undefined where it would lead outside or has no known type. */
export const fileBelow = (folder: string, pathname: string): string | undefined => {
  const file = path.join(folder, decoded(pathname));
  const inside = file.startsWith(folder + path.sep);
  return inside && types.has(path.extname(file)) ? file : undefined;
};

/** Answers with a file below the folder; pages get their policy and a fresh nonce for their style elements. */
const answerFile = async (folder: string, pathname: string): Promise<Response> => {
  const file = fileBelow(folder, pathname);
  const type = types.get(path.extname(file ?? ''));
  if (file === undefined || type === undefined) return notHere();
  try {
    const bytes = await readFile(file);
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
    if (!type.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers });
    const nonce = randomBytes(16).toString('base64');
    const page = bytes.toString('utf8').replaceAll('%STYLE_NONCE%', nonce);
    return new Response(page, { headers: { ...headers, 'content-security-policy': pagePolicy(nonce) } });
  } catch {
    return notHere();
  }
};

interface Folders {
  readonly pages: string;
  readonly fonts: string;
  /** PDFs on their way to a printer, by the name they have below /in/. */
  readonly prints: ReadonlyMap<string, Uint8Array>;
}

const answerPdf = (bytes: Uint8Array | undefined): Response =>
  bytes === undefined
    ? notHere()
    : new Response(new Uint8Array(bytes), {
        headers: { 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' },
      });

/** Serves app://bang-vang from the built pages, /fonts/ from the fonts of the papers, and /in/ from what is printing. */
export const servePages = (target: Protocol, folders: Folders): void =>
  target.handle('app', (request) => {
    const { pathname, host, protocol: scheme } = new URL(request.url);
    if (`${scheme}//${host}` !== ownOrigin || request.method !== 'GET') return notHere();
    if (pathname.startsWith('/fonts/')) return answerFile(folders.fonts, pathname.slice('/fonts'.length));
    if (pathname.startsWith('/in/')) return answerPdf(folders.prints.get(decoded(pathname.slice('/in/'.length))));
    return answerFile(folders.pages, pathname === '/' ? '/index.html' : pathname);
  });

const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src app:";

interface PaperShelf {
  /** Pages of HTML by the name they have in app://bang-vang/<name>. */
  readonly papers: ReadonlyMap<string, string>;
  readonly fonts: string;
}

/** Serves papers held in memory, and the fonts; nothing else can be reached from them. */
export const servePapers = (target: Protocol, shelf: PaperShelf): void =>
  target.handle('app', (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/fonts/')) return answerFile(shelf.fonts, pathname.slice('/fonts'.length));
    const paper = shelf.papers.get(pathname.slice(1));
    if (paper === undefined) return notHere();
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': paperPolicy,
      'x-content-type-options': 'nosniff',
    };
    return new Response(paper, { headers });
  });
