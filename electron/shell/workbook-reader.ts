import { type ListPart, listParts } from '#electron/excel/list-parts';
import { answerListRequest, type ListRequest } from '#electron/excel/list-request';
import type { AppError } from '#shared/ipc/errors';

/** What the reader says: a refusal, the next part, or that there is no more. */
export type ReaderWord =
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'part'; readonly part: ListPart }
  | { readonly kind: 'end' };

/**
 * The process that reads the files units send: it holds no data and no window, so a file made to break a reader
 * breaks only this process. One file; then a part of the answer each time it is asked for more.
 */
process.parentPort.once('message', ({ data }: { data: ListRequest }) => {
  const say = (word: ReaderWord): void => process.parentPort.postMessage(word);
  void answerListRequest(data).then((answer) => {
    if (!answer.ok) return say({ kind: 'refused', error: answer.error });
    const parts = listParts(answer.value);
    const next = (): void => {
      const { value, done } = parts.next();
      say(done === true || value === undefined ? { kind: 'end' } : { kind: 'part', part: value });
    };
    process.parentPort.on('message', next);
    next();
  });
});
