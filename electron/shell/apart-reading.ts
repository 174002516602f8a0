import path from 'node:path';
import { utilityProcess } from 'electron';
import type { WorkbookRefusal } from '#electron/excel/workbook-refusal';
import type { ListSource, RawWorkbook } from '#shared/domain/raw-workbook';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const LONGEST_MS = 15_000;
const MEMORY_MB = 384;

type Answer = Result<RawWorkbook, WorkbookRefusal>;

/** Reads a file or a pasted block in a process of its own, with bounded memory and time; the main process only waits for the answer. */
export const readWorkbookApart = (source: ListSource): Promise<Result<RawWorkbook, AppError>> =>
  new Promise((resolve) => {
    const reader = utilityProcess.fork(path.join(import.meta.dirname, 'workbook-reader.cjs'), [], {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      serviceName: 'workbook-reader',
    });
    const finish = (answer: Result<RawWorkbook, AppError>): void => {
      clearTimeout(timer);
      reader.kill();
      resolve(answer);
    };
    const timer = setTimeout(() => finish(err({ code: 'workbook.tooHeavy', details: 'time' })), LONGEST_MS);
    reader.once('message', (answer: Answer) =>
      finish(answer.ok ? ok(answer.value) : err({ code: answer.error.code, details: answer.error.detail })),
    );
    reader.once('exit', () => finish(err({ code: 'workbook.tooHeavy', details: 'the reader ended' })));
    reader.postMessage(source);
  });
