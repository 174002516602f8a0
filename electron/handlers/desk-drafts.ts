import type { ReadDb, WriteDb } from '#db/council-db';
import { originalBytes, type SentSource } from '#electron/handlers/open-list';
import { atOnce } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import type { AppError } from '#shared/ipc/errors';
import { err, ok } from '#shared/lib/result';

type DraftFile = {
  readonly id: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: Buffer;
};

/** Where drafts of one kind are kept, and what of them. */
type DraftStore<State, Head extends { readonly fileName: string }> = {
  readonly subject: string;
  readonly find: (db: ReadDb, id: string) => Head | null;
  /** Something that the draft names and that is gone since the page was drawn. */
  readonly refusal: (db: ReadDb, state: State) => AppError | null;
  /** The draft of the same file of which nothing was decided. */
  readonly findUntouched: (db: ReadDb, fileSha256: string) => string | null;
  readonly put: (db: WriteDb, file: DraftFile, state: State, savedAt: string) => void;
  readonly update: (db: WriteDb, id: string, state: State, savedAt: string) => void;
  readonly remove: (db: WriteDb, id: string) => void;
  /** What the log keeps: which file, and how far. The draft itself is no data of the council. */
  readonly told: (state: State, fileName: string) => unknown;
  readonly toldOfHead: (head: Head) => unknown;
};

/** Keeping, saving and throwing away drafts, alike for every kind of list. */
export const draftCommands = <State, Head extends { readonly fileName: string }>({
  subject: kind,
  find,
  refusal,
  findUntouched,
  put,
  update,
  remove,
  told,
  toldOfHead,
}: DraftStore<State, Head>) => {
  const subjectOf = (id: string): string => `${kind}:${id}`;
  return {
    keep: atOnce<SentSource & State, { id: string }>((tx, input) => {
      const refused = refusal(tx.db, input);
      if (refused !== null) return err(refused);
      const { fileName } = input;
      const fileBytes = originalBytes(input);
      const fileSha256 = sha256(fileBytes);
      // A file that comes again keeps its id: the desk may hold it by that already.
      const same = findUntouched(tx.db, fileSha256);
      if (same !== null) remove(tx.db, same);
      const id = same ?? tx.newId();
      put(tx.db, { id, fileName, fileSha256, fileBytes }, input, tx.now);
      return ok({ value: { id }, change: { subject: subjectOf(id), before: null, after: told(input, fileName) } });
    }),
    update: atOnce<State & { readonly id: string }, { id: string }>((tx, input) => {
      const { id } = input;
      const before = find(tx.db, id);
      if (before === null) return err({ code: 'listDrafts.notFound' });
      const refused = refusal(tx.db, input);
      if (refused !== null) return err(refused);
      update(tx.db, id, input, tx.now);
      const after = told(input, before.fileName);
      return ok({ value: { id }, change: { subject: subjectOf(id), before: toldOfHead(before), after } });
    }),
    discard: atOnce<{ readonly id: string }, { id: string }>((tx, { id }) => {
      const before = find(tx.db, id);
      if (before === null) return err({ code: 'listDrafts.notFound' });
      remove(tx.db, id);
      // Thrown away on purpose: what was decided stands in the log.
      return ok({ value: { id }, change: { subject: subjectOf(id), before: { id, ...before }, after: null } });
    }),
  };
};
