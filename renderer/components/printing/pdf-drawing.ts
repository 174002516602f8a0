import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

export type OpenPdf = Pick<PDFDocumentProxy, 'getPage' | 'numPages'> & {
  /** What the PDF calls itself; null where it does not say. */
  readonly title: string | null;
  readonly destroy: () => void;
};

/** Opens a PDF given in base64. Letters are drawn by their outlines: the page's policy lets no font come from a file. */
export const openPdf = async (base64: string): Promise<OpenPdf> => {
  const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const task = getDocument({ data, disableFontFace: true, useSystemFonts: false, useWasm: false, enableXfa: false });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' && info.Title !== '' ? info.Title : null;
  return {
    title,
    numPages: pdf.numPages,
    getPage: (page) => pdf.getPage(page),
    destroy: () => void task.destroy(),
  };
};

/** Draws a page (from 1) onto the canvas, as large as fits the box given in CSS px. */
export const drawPage = async (
  pdf: OpenPdf,
  { page, canvas, box }: { page: number; canvas: HTMLCanvasElement; box: { width: number; height: number } },
): Promise<void> => {
  const opened = await pdf.getPage(page);
  const whole = opened.getViewport({ scale: 1 });
  const scale = Math.min(box.width / whole.width, box.height / whole.height);
  const viewport = opened.getViewport({ scale: scale * window.devicePixelRatio });
  // Drawn aside first: a page half drawn is never seen.
  const aside = document.createElement('canvas');
  aside.width = Math.round(viewport.width);
  aside.height = Math.round(viewport.height);
  await opened.render({ canvas: aside, viewport }).promise;
  canvas.width = aside.width;
  canvas.height = aside.height;
  canvas.style.width = `${aside.width / window.devicePixelRatio}px`;
  canvas.style.height = `${aside.height / window.devicePixelRatio}px`;
  canvas.getContext('2d')?.drawImage(aside, 0, 0);
};
