import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';

export type HiddenPrintRefusal = { readonly code: 'pdf.noElectron' | 'pdf.failed'; readonly details?: string };

const root = path.join(import.meta.dirname, '..', '..');
const starter = path.join(root, 'build', 'run', 'print-page.mjs');
const noElectron = 3;

interface Ended {
  readonly code: number;
  readonly complaint: string;
}

const end = (child: ReturnType<typeof spawn>): Promise<Ended> =>
  new Promise((resolve) => {
    let complaint = '';
    child.stderr?.on('data', (piece) => {
      complaint += String(piece);
    });
    // The line naming the Electron in use; standard output belongs to the command's own answer.
    child.stdout?.on('data', (piece) => process.stderr.write(piece));
    child.once('error', (cause) => resolve({ code: 1, complaint: cause.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, complaint: complaint.trim().slice(-2000) }));
  });

/**
 * Prints a page of HTML to PDF with an Electron started for it and ended after it; needs no display.
 * Refusals: no Electron on this machine, or the printing itself failed.
 */
export const printHtmlToPdf = async (html: string): Promise<Result<Uint8Array, HiddenPrintRefusal>> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bang-vang-print-'));
  const page = path.join(folder, 'page.html');
  const paper = path.join(folder, 'paper.pdf');
  try {
    await writeFile(page, html);
    const options = { stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] };
    const ended = await end(spawn(process.execPath, [starter, page, paper], options));
    if (ended.code === noElectron) return err({ code: 'pdf.noElectron', details: ended.complaint });
    if (ended.code !== 0) return err({ code: 'pdf.failed', details: ended.complaint });
    return ok(new Uint8Array(await readFile(paper)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
