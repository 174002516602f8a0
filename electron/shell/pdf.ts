import { randomUUID } from 'node:crypto';
import type { Session } from 'electron';
import { BrowserWindow, session } from 'electron';
import { builtFolder } from '#electron/shell/built-folder';
import { ownOrigin } from '#electron/shell/own-page';
import { servePapers } from '#electron/shell/protocol';
import { hardenSession, safePreferences } from '#electron/shell/security';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';

export type PdfRefusal = { readonly code: 'pdf.failed'; readonly details: string };

const papers = new Map<string, string>();

// A session of its own, kept in memory and set up at the first print.
const paperSession = (): Session => {
  const own = session.fromPartition('papers', { cache: false });
  if (own.protocol.isProtocolHandled('app')) return own;
  hardenSession(own);
  servePapers(own.protocol, { papers, fonts: builtFolder('fonts') });
  return own;
};

const printPaper = async (name: string): Promise<Result<Uint8Array, PdfRefusal>> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...safePreferences, session: paperSession(), javascript: false, images: false },
  });
  try {
    await window.loadURL(`${ownOrigin}/${name}`);
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: false,
      generateTaggedPDF: true,
    });
    return ok(new Uint8Array(pdf));
  } catch (cause) {
    return err({ code: 'pdf.failed', details: cause instanceof Error ? cause.message : String(cause) });
  } finally {
    window.destroy();
  }
};

/**
 * Prints a page of HTML to PDF in a window nobody sees: paper size by the page's own CSS, backgrounds, no header or
 * footer of the browser, tagged for reading aloud. The page runs no script and reaches only app://bang-vang/fonts/.
 */
export const printHtmlToPdf = async (html: string): Promise<Result<Uint8Array, PdfRefusal>> => {
  const name = `paper-${randomUUID()}.html`;
  papers.set(name, html);
  try {
    return await printPaper(name);
  } finally {
    papers.delete(name);
  }
};
