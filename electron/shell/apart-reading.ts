import path from 'node:path';
import { utilityProcess } from 'electron';
import type { Ports } from '#electron/context';
import { listJoiner } from '#electron/excel/list-parts';
import type { ReaderWord } from '#electron/shell/workbook-reader';
import type { UnderstoodList } from '#shared/domain/nomination-list/understood-list';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const LONGEST_MS = 15_000;
const MEMORY_MB = 384;

/**
 * Reads and understands a file in a process of its own, with bounded memory and time. The main process takes the answer
 * in part by part, so that a list of 100,000 rows does not hold up the window.
 */
export const readListApart: Ports['readList'] = (request) =>
  new Promise((resolve) => {
    const reader = utilityProcess.fork(path.join(import.meta.dirname, 'workbook-reader.cjs'), [], {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      serviceName: 'workbook-reader',
    });
    const joiner = listJoiner();
    const finish = (answer: Result<UnderstoodList, AppError>): void => {
      clearTimeout(timer);
      reader.kill();
      resolve(answer);
    };
    const timer = setTimeout(() => finish(err({ code: 'workbook.tooHeavy', details: 'time' })), LONGEST_MS);
    reader.on('message', (word: ReaderWord) => {
      if (word.kind === 'refused') return finish(err(word.error));
      if (word.kind === 'part') {
        joiner.add(word.part);
        reader.postMessage('more');
        return;
      }
      const whole = joiner.whole();
      finish(whole === null ? err({ code: 'workbook.unreadable', details: 'no answer' }) : ok(whole));
    });
    reader.once('exit', () => finish(err({ code: 'workbook.tooHeavy', details: 'the reader ended' })));
    reader.postMessage(request);
  });
