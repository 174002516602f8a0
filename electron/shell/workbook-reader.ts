import { type HistoryPart, historyParts } from '#electron/excel/history-parts';
import { answerHistoryRequest, type HistoryRequest } from '#electron/excel/history-request';
import { type ListPart, listParts } from '#electron/excel/list-parts';
import { type ListRequest, readListRequest } from '#electron/excel/list-request';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

/** What the reader says: a refusal, the next part, or that there is no more. */
export type ReaderWord<Part> =
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'end' };

const say = (word: ReaderWord<ListPart | HistoryPart>): void => process.parentPort.postMessage(word);

type Parts = Generator<ListPart | HistoryPart, void>;

const partsOf = async (request: ListRequest | HistoryRequest): Promise<Result<Parts, AppError>> => {
  if ('history' in request) {
    const history = await answerHistoryRequest(request);
    return history.ok ? ok(historyParts(history.value)) : history;
  }
  const list = await readListRequest(request);
  return list.ok ? ok(listParts(list.value)) : list;
};

/** Says the next part of the list that was read last; nothing once all of it is said. */
let sayNext = (): void => {};

/** One file: two parts of the answer, then one more each time it is asked, so that one is made while another is taken in. */
const answer = async (request: ListRequest | HistoryRequest): Promise<void> => {
  const parts = await partsOf(request);
  if (!parts.ok) return say({ kind: 'refused', error: parts.error });
  sayNext = () => {
    const { value, done } = parts.value.next();
    if (done !== true) return say({ kind: 'part', part: value });
    sayNext = () => {};
    say({ kind: 'end' });
  };
  sayNext();
  sayNext();
};

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
