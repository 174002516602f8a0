import { sha256 } from '#electron/sha256';
import type { ListSource } from '#shared/domain/raw-workbook';

type Request = { readonly source: ListSource; readonly goesBack?: object };

const keyOf = ({ source, ...options }: Request): string => {
  const content = 'pasted' in source ? JSON.stringify(source.pasted) : source.bytes;
  return JSON.stringify(['pasted' in source ? null : source.fileName, sha256(content), options]);
};

/** Reads a list once, however often its preview is corrected: the last one read stays at hand, and no other. */
export const rememberLast = <R extends Request, A>(read: (request: R) => Promise<A>): ((request: R) => Promise<A>) => {
  let last: { readonly key: string; readonly answer: Promise<A> } | null = null;
  return (request) => {
    // A workbook that goes back is asked for once; the preview's reading stays at hand meanwhile.
    if (request.goesBack !== undefined) return read(request);
    const key = keyOf(request);
    if (last?.key !== key) last = { key, answer: read(request) };
    return last.answer;
  };
};
