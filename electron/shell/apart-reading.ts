import path from 'node:path';
import { utilityProcess } from 'electron';
import type { Ports } from '#electron/context';
import type { HistoryRequest, UnderstoodHistory } from '#electron/excel/history-request';
import { listJoiner } from '#electron/excel/list-parts';
import type { AnsweredList, ListRequest } from '#electron/excel/list-request';
import type { ReaderWord } from '#electron/shell/workbook-reader';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const LONGEST_MS = 15_000;
const MEMORY_MB = 384;

/** Takes the answer in, word by word; gives it once it is whole, null while more is to come. */
type Listener<T> = (word: Exclude<ReaderWord, { readonly kind: 'refused' }>) => T | null;

/** Has a process of its own read and understand a file, with bounded memory and time. */
const readApart = <T>(request: ListRequest | HistoryRequest, listen: Listener<T>): Promise<Result<T, AppError>> =>
  new Promise((resolve) => {
    const reader = utilityProcess.fork(path.join(import.meta.dirname, 'workbook-reader.cjs'), [], {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      serviceName: 'workbook-reader',
    });
    const finish = (answer: Result<T, AppError>): void => {
      clearTimeout(timer);
      reader.kill();
      resolve(answer);
    };
    const timer = setTimeout(() => finish(err({ code: 'workbook.tooHeavy', details: 'time' })), LONGEST_MS);
    reader.on('message', (word: ReaderWord) => {
      if (word.kind === 'refused') return finish(err(word.error));
      const whole = listen(word);
      if (whole !== null) return finish(ok(whole));
      if (word.kind === 'end') return finish(err({ code: 'workbook.unreadable', details: 'no answer' }));
      reader.postMessage('more');
    });
    reader.once('exit', () => finish(err({ code: 'workbook.tooHeavy', details: 'the reader ended' })));
    reader.postMessage(request);
  });

/** The main process takes the answer in part by part, so that a list of 100,000 rows does not hold up the window. */
export const readListApart: Ports['readList'] = (request) => {
  const joiner = listJoiner();
  return readApart<AnsweredList>(request, (word) => {
    if (word.kind === 'part') joiner.add(word.part);
    return word.kind === 'end' ? joiner.whole() : null;
  });
};

/** A list of earlier years comes back as one text: JSON is read faster than copied objects. */
export const readHistoryApart: Ports['readHistory'] = (request) =>
  readApart(request, (word) => (word.kind === 'history' ? (JSON.parse(word.json) as UnderstoodHistory) : null));
