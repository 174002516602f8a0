import type { Event, Session, WebContents } from 'electron';
import { app } from 'electron';
import { isOwnAddress } from '#electron/shell/own-page';

/** What a page of ours may load; `nonce` marks the style elements that its own scripts add. */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // The preview of a paper is a frame without scripts within the page: its paragraphs carry their style themselves.
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');

/** Refuses every permission and every device, and lets nothing but our own pages be fetched. */
export const hardenSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayFetch(details.url) }));
};

// The browser's own viewer of PDF, which prints for us, and the parts it is built of. They lie in the program; a window
// that was not made to show a PDF never loads them.
const isPdfViewer = (address: string): boolean =>
  address.startsWith('chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/') ||
  address.startsWith('chrome://resources/');

const mayFetch = (address: string): boolean =>
  isOwnAddress(address) ||
  address.startsWith('data:') ||
  address.startsWith('blob:') ||
  isPdfViewer(address) ||
  isTools(address);

// The developer tools are pages of Electron itself; a packaged application never opens them.
const isTools = (address: string): boolean => !app.isPackaged && address.startsWith('devtools:');

/** A page's own text shown in a frame: the preview of a paper. */
const previewAddress = 'about:srcdoc';

/** Windows that show a PDF in the browser's viewer. */
const showsPdf = new WeakSet<WebContents>();

/** Lets this window alone hold the browser's viewer of PDF. */
export const allowPdfViewer = (contents: WebContents): void => {
  showsPdf.add(contents);
};

const stayHome = (contents: WebContents, event: Event, address: string): void => {
  if (isOwnAddress(address) || address === previewAddress) return;
  // The viewer is a page of its own in the window, or a frame of it: that depends on the release of the browser.
  const isViewer = isPdfViewer(address) && (contents.getType() === 'remote' || showsPdf.has(contents));
  if (!isViewer) event.preventDefault();
};

const hardenContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event, address) => stayHome(contents, event, address));
  contents.on('will-redirect', (event, address) => stayHome(contents, event, address));
  contents.on('will-frame-navigate', (event) => stayHome(contents, event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
};

/** Every page that ever comes to be stays on our own address and opens nothing. */
export const hardenEveryPage = (): void => {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
};

/** Preferences that every window of the application has in common. */
export const safePreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
} as const;
