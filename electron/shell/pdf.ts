import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { builtFolder } from '#electron/shell/built-folder';
import { ownOrigin } from '#electron/shell/own-page';
import { servePaper } from '#electron/shell/protocol';
import { hardenSession, safePreferences } from '#electron/shell/security';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';

export type PdfRefusal = { readonly code: 'pdf.failed'; readonly details: string };

/**
 * Prints a page of HTML to PDF in a window nobody sees: paper size by the page's own CSS, backgrounds, no header or
 * footer of the browser, tagged for reading aloud. The page runs no script and reaches only app://bang-vang/fonts/.
 */
export const printHtmlToPdf = async (html: string): Promise<Result<Uint8Array, PdfRefusal>> => {
  const ownSession = session.fromPartition(`paper-${randomUUID()}`, { cache: false });
  hardenSession(ownSession);
  servePaper(ownSession.protocol, { html, fonts: builtFolder('fonts') });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...safePreferences, session: ownSession, javascript: false, images: false },
  });
  try {
    await window.loadURL(`${ownOrigin}/paper.html`);
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
