import { answerHistoryRequest, type HistoryRequest } from '#electron/excel/history-request';
import { type ListPart, listParts } from '#electron/excel/list-parts';
import { type ListRequest, readListRequest } from '#electron/excel/list-request';
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

/** Says the next part of the list that was read last; nothing once all of it is said. */
let sayNext = (): void => {};

/** One file: two parts of the answer, then one more each time it is asked, so that one is made while another is taken in. */
const answerList = async (request: ListRequest): Promise<void> => {
  const answer = await readListRequest(request);
  if (!answer.ok) return say({ kind: 'refused', error: answer.error });
  const parts = listParts(answer.value);
  sayNext = () => {
    const { value, done } = parts.next();
    if (done !== true) return say({ kind: 'part', part: value });
    sayNext = () => {};
    say({ kind: 'end' });
  };
  sayNext();
  sayNext();
};

const answer = (request: ListRequest | HistoryRequest): Promise<void> =>
  'history' in request ? answerHistory(request) : answerList(request);

/**
 * The process that reads the files units send, one after another: it holds no data and no window, so a file made to break a
 * reader breaks only this process.
 */
process.parentPort.on('message', ({ data }: { data: ListRequest | HistoryRequest | 'more' }) => {
  if (data === 'more') return sayNext();
  answer(data).catch((cause: unknown) =>
    say({ kind: 'refused', error: { code: 'workbook.unreadable', details: String(cause) } }),
  );
});
