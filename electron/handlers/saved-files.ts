import type { Context, OutgoingFile, Session } from '#electron/context';
import type { QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

type SavedFile = { readonly name: string; readonly path: string; readonly sha256: string; readonly bytes: number };

/** Where the files lie that were written since the program was started: the page may have these opened, and no others. */
const written = new WeakMap<Session, Set<string>>();

/** Writes files out and says what left: where each lies, and its hash for the change log. */
export const savedFiles = async (
  { saveFiles, session }: Context,
  files: readonly OutgoingFile[],
): Promise<Result<readonly SavedFile[], AppError>> => {
  const saved = await saveFiles(files);
  if (!saved.ok) return saved;
  written.set(session, new Set([...(written.get(session) ?? []), ...saved.value]));
  return ok(
    files.map(({ name, bytes }, index) => ({
      name,
      path: saved.value[index] ?? '',
      sha256: sha256(bytes),
      bytes: bytes.length,
    })),
  );
};

const isWritten = ({ session }: Context, path: string): boolean => written.get(session)?.has(path) === true;

const open: QueryHandler<'savedFiles.open'> = async (ctx, { path }) => {
  if (!isWritten(ctx, path)) return err({ code: 'files.cannotOpen' });
  const opened = await ctx.openFile(path);
  return opened.ok ? ok({ opened: true }) : opened;
};

const showInFolder: QueryHandler<'savedFiles.showInFolder'> = async (ctx, { path }) => {
  if (!isWritten(ctx, path)) return err({ code: 'files.cannotOpen' });
  ctx.showInFolder(path);
  return ok({ shown: true });
};

export const savedFileHandlers = { 'savedFiles.open': open, 'savedFiles.showInFolder': showInFolder };
