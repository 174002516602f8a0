import path from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import type { Ports } from '#electron/context';
import { historyJoiner } from '#electron/excel/history-parts';
import type { HistoryRequest } from '#electron/excel/history-request';
import { listJoiner } from '#electron/excel/list-parts';
import type { ListRequest } from '#electron/excel/list-request';
import { READER_FLAGS } from '#electron/excel/reader-process';
import type { ReaderWord } from '#electron/shell/workbook-reader';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const LONGEST_MS = 15_000;
/** Secretaries take in one list after another: a reader stands ready so long, its code compiled, then gives its memory back. */
const REST_MS = 120_000;

/** Puts the answer together, part by part; whole at the end. */
type Joiner<Part, T> = { readonly add: (part: Part) => void; readonly whole: () => T | null };

let resting: { readonly reader: UtilityProcess; readonly end: () => void } | null = null;

const startReader = (): UtilityProcess =>
  utilityProcess.fork(path.join(import.meta.dirname, 'workbook-reader.cjs'), [], {
    execArgv: [...READER_FLAGS],
    serviceName: 'workbook-reader',
  });

const takeReader = (): UtilityProcess => {
  const rested = resting?.reader;
  resting?.end();
  return rested ?? startReader();
};

/** Lets a reader that has read a file well stand ready for the next; one that has refused a file or failed never reads another. */
const rest = (reader: UtilityProcess): void => {
  if (resting !== null) {
    reader.kill();
    return;
  }
  const leave = (): void => {
    clearTimeout(timer);
    reader.off('exit', leave);
    resting = null;
  };
  const timer = setTimeout(() => {
    leave();
    reader.kill();
  }, REST_MS);
  reader.once('exit', leave);
  resting = { reader, end: leave };
};

/**
 * Has a process of its own read and understand a file, with bounded memory and time. The answer is taken in part by part, so that
 * a list of 100,000 rows does not hold up the window.
 */
const readApart = <Part, T>(
  request: ListRequest | HistoryRequest,
  { add, whole }: Joiner<Part, T>,
): Promise<Result<T, AppError>> =>
  new Promise((resolve) => {
    const reader = takeReader();
    const finish = (answer: Result<T, AppError>): void => {
      clearTimeout(timer);
      reader.off('message', hear);
      reader.off('exit', fail);
      if (answer.ok) rest(reader);
      else reader.kill();
      resolve(answer);
    };
    const hear = (word: ReaderWord<Part>): void => {
      if (word.kind === 'refused') finish(err(word.error));
      else if (word.kind === 'part') {
        add(word.part);
        reader.postMessage('more');
      } else {
        const answer = whole();
        finish(answer === null ? err({ code: 'workbook.unreadable', details: 'no answer' }) : ok(answer));
      }
    };
    const fail = (): void => finish(err({ code: 'workbook.tooHeavy', details: 'the reader ended' }));
    const timer = setTimeout(() => finish(err({ code: 'workbook.tooHeavy', details: 'time' })), LONGEST_MS);
    reader.on('message', hear);
    reader.once('exit', fail);
    reader.postMessage(request);
  });

export const readListApart: Ports['readList'] = (request) => readApart(request, listJoiner());

export const readHistoryApart: Ports['readHistory'] = (request) => readApart(request, historyJoiner());
