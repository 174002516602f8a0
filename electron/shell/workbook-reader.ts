import { answerHistoryRequest, type HistoryRequest } from '#electron/excel/history-request';
import { type ListPart, listParts } from '#electron/excel/list-parts';
import { answerListRequest, type ListRequest } from '#electron/excel/list-request';
import type { AppError } from '#shared/ipc/errors';

/** What the reader says: a refusal, the next part, that there is no more, or a whole list of earlier years. */
export type ReaderWord =
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'part'; readonly part: ListPart }
  | { readonly kind: 'end' }
  | { readonly kind: 'history'; readonly json: string };

const say = (word: ReaderWord): void => process.parentPort.postMessage(word);

const answerHistory = async (request: HistoryRequest): Promise<void> => {
  const answer = await answerHistoryRequest(request);
  say(answer.ok ? { kind: 'history', json: JSON.stringify(answer.value) } : { kind: 'refused', error: answer.error });
};

/** One file; then a part of the answer each time it is asked for more. */
const answerList = async (request: ListRequest): Promise<void> => {
  const answer = await answerListRequest(request);
  if (!answer.ok) return say({ kind: 'refused', error: answer.error });
  const parts = listParts(answer.value);
  const next = (): void => {
    const { value, done } = parts.next();
    say(done === true || value === undefined ? { kind: 'end' } : { kind: 'part', part: value });
  };
  process.parentPort.on('message', next);
  next();
};

/**
 * The process that reads the files units send: it holds no data and no window, so a file made to break a reader
 * breaks only this process.
 */
process.parentPort.once('message', ({ data }: { data: ListRequest | HistoryRequest }) => {
  const answered = 'history' in data ? answerHistory(data) : answerList(data);
  answered.catch((cause: unknown) =>
    say({ kind: 'refused', error: { code: 'workbook.unreadable', details: String(cause) } }),
  );
});
