import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Ports } from '#electron/context';
import { chosenOf, findConverters, namedConverter } from '#electron/converters/find-converters';
import { convertByLibreOffice } from '#electron/converters/libre-office';
import type { ProgramRun } from '#electron/converters/run-program';
import { convertByWord } from '#electron/converters/word-program';
import type { Converter } from '#shared/domain/converter';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const refusalOf = (run: ProgramRun): AppError => {
  if (run.ended === 'tooLong') return { code: 'convert.tooLong' };
  if (run.ended === 'stopped') return { code: 'convert.stopped' };
  const code = run.ended === 'exit' ? `exit ${run.code}. ` : '';
  return { code: 'convert.failed', details: `${code}${run.complaint}`.trim().slice(-2000) };
};

const isPdf = (bytes: Uint8Array | null): bytes is Uint8Array =>
  bytes !== null && Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

const convertIn = async (
  folder: string,
  docx: Uint8Array,
  { converter, fontFolders }: { readonly converter: Converter; readonly fontFolders: readonly string[] },
  signal: AbortSignal,
): Promise<Result<Uint8Array, AppError>> => {
  const source = path.join(folder, 'van-ban.docx');
  const target = path.join(folder, 'van-ban.pdf');
  await writeFile(source, docx);
  const run =
    converter.kind === 'word'
      ? await convertByWord({ folder, source, target }, signal)
      : await convertByLibreOffice(converter.path, { folder, source, fontFolders }, signal);
  const pdf = await readFile(target).catch(() => null);
  // LibreOffice ends well even when it wrote nothing.
  return run.ended === 'exit' && run.code === 0 && isPdf(pdf) ? ok(new Uint8Array(pdf)) : err(refusalOf(run));
};

/** Makes PDFs of Word files by a program of this machine, each in a folder of its own that goes afterwards. `fontFolders` hold Tinos. */
export const createConverter = (
  fontFolders: readonly string[],
): Pick<Ports, 'convertToPdf' | 'findConverters' | 'namedConverter' | 'stopConverting'> => {
  const running = new Set<AbortController>();
  return {
    findConverters,
    namedConverter,
    stopConverting: () => {
      for (const it of running) it.abort();
      return running.size > 0;
    },
    convertToPdf: async (docx, choice) => {
      const converter = await chosenOf(choice);
      if (converter === null) return err({ code: 'convert.noConverter' });
      const controller = new AbortController();
      running.add(controller);
      const folder = await mkdtemp(path.join(os.tmpdir(), 'bang-vang-convert-'));
      try {
        const pdf = await convertIn(folder, docx, { converter, fontFolders }, controller.signal);
        return pdf.ok ? ok({ pdf: pdf.value, converter }) : pdf;
      } finally {
        running.delete(controller);
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
  };
};
