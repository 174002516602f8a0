import type { Context, OutgoingFile } from '#electron/context';
import { sha256 } from '#electron/sha256';
import type { AppError } from '#shared/ipc/errors';
import { ok, type Result } from '#shared/lib/result';

type SavedFile = { readonly name: string; readonly path: string; readonly sha256: string; readonly bytes: number };

/** Writes files out and says what left: where each lies, and its hash for the change log. */
export const savedFiles = async (
  { saveFiles }: Context,
  files: readonly OutgoingFile[],
): Promise<Result<readonly SavedFile[], AppError>> => {
  const saved = await saveFiles(files);
  if (!saved.ok) return saved;
  return ok(
    files.map(({ name, bytes }, index) => ({
      name,
      path: saved.value[index] ?? '',
      sha256: sha256(bytes),
      bytes: bytes.length,
    })),
  );
};
