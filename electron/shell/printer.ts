import { randomUUID } from 'node:crypto';
import type { WebContents } from 'electron';
import { app, BrowserWindow } from 'electron';
import type { PrintJob } from '#electron/context';
import { ownOrigin } from '#electron/shell/own-page';
import { allowPdfViewer, safePreferences } from '#electron/shell/security';
import { namedSize } from '#shared/domain/printing';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** What is on its way to a printer; the viewer fetches it below app://bang-vang/in/. */
export const prints = new Map<string, Uint8Array>();

/** A PDF of thousands of certificates takes the viewer some seconds; longer than this, it never comes. */
const LONGEST_SHOWING_MS = 60_000;
const LONGEST_SENDING_MS = 10 * 60_000;

/**
 * The page that holds the PDF once all of it is there: the viewer then gives it the paper's title. Electron up to 35 shows
 * a PDF in a page within the window's page, and prints a blank sheet when the outer one is asked; later ones have one page.
 */
const shownPdf = (window: BrowserWindow): Promise<WebContents | null> =>
  new Promise((resolve) => {
    let inner: WebContents | null = null;
    const end = (shown: WebContents | null) => {
      clearTimeout(timer);
      app.off('web-contents-created', watch);
      resolve(shown);
    };
    const watch = (_event: unknown, contents: WebContents) => {
      if (contents.getType() !== 'remote') return;
      inner = contents;
      contents.once('page-title-updated', () => end(contents));
    };
    const timer = setTimeout(() => end(null), LONGEST_SHOWING_MS);
    app.on('web-contents-created', watch);
    window.webContents.on('page-title-updated', (_event, title) => {
      if (inner === null && !title.startsWith(ownOrigin)) end(window.webContents);
    });
  });

const micronsOf = (mm: number): number => Math.round(mm * 1_000);

const sent = (shown: WebContents, { printer, copies, sides, size }: PrintJob): Promise<Result<null, AppError>> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(err({ code: 'printing.silent' })), LONGEST_SENDING_MS);
    const pageSize = namedSize(size) ?? { width: micronsOf(size.widthMm), height: micronsOf(size.heightMm) };
    const answer = (success: boolean, reason: string) => {
      clearTimeout(timer);
      resolve(success ? ok(null) : err({ code: 'printing.refused', details: reason }));
    };
    shown.print(
      {
        silent: true,
        deviceName: printer,
        copies,
        collate: true,
        duplexMode: sides === 'oneSided' ? 'simplex' : sides,
        margins: { marginType: 'none' },
        scaleFactor: 100,
        pageSize,
      },
      answer,
    );
  });

const printOnce = async (job: PrintJob): Promise<Result<null, AppError>> => {
  const window = new BrowserWindow({ show: false, webPreferences: { ...safePreferences, plugins: true } });
  const id = randomUUID();
  const name = `${id}/${job.name}`;
  prints.set(name, job.pdf);
  try {
    allowPdfViewer(window.webContents);
    const shown = shownPdf(window);
    await window.loadURL(`${ownOrigin}/in/${id}/${encodeURIComponent(job.name)}`);
    const page = await shown;
    return page === null ? err({ code: 'printing.notShown' }) : await sent(page, job);
  } catch (cause) {
    return err({ code: 'printing.notShown', details: cause instanceof Error ? cause.message : String(cause) });
  } finally {
    prints.delete(name);
    window.destroy();
  }
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Prints a PDF at its own size through the browser's viewer of PDF, in a window nobody sees. One after another: what one
 * printing waits for must not be taken for the other's. The answer tells that the system has the job, not that it is on
 * paper.
 */
export const printPdf = (job: PrintJob): Promise<Result<null, AppError>> => {
  const next = last.then(() => printOnce(job));
  last = next.catch(() => undefined);
  return next;
};
