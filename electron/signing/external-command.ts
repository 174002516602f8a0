import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256 } from '#electron/sha256';
import { commandArguments, namesBothFiles, needsShell } from '#shared/domain/signing/command-arguments';
import type { SigningCommand } from '#shared/domain/signing/signing-settings';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

export const COMMAND_LONGEST_MS = 60_000;
const LARGEST_GROWTH = 4 * 1024 * 1024;

/** Why a command may not be kept or started; null when it may. */
export const commandRefusal = ({
  path: program,
  arguments: written,
}: Omit<SigningCommand, 'sha256'>): AppError | null => {
  if (!path.isAbsolute(program)) return { code: 'signing.noCommand' };
  if (needsShell(program)) return { code: 'signing.commandNeedsShell' };
  return namesBothFiles(written) ? null : { code: 'signing.commandPlaces' };
};

/** The fingerprint of a program's file; null when it cannot be read. */
export const programFingerprint = async (program: string): Promise<string | null> => {
  try {
    return sha256(await readFile(program));
  } catch {
    return null;
  }
};

type Ended = { readonly exitCode: number | null; readonly isLate: boolean };

/** The program and whatever it started: on Windows there are no groups, its own tool ends the tree. */
const endTree = (pid: number): void => {
  try {
    if (process.platform === 'win32')
      spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
};

type Run = {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly longestMs: number;
  readonly stop: AbortSignal;
};

const run = ({ program, words, folder, longestMs, stop }: Run): Promise<Ended> =>
  new Promise((resolve) => {
    // No shell: each word reaches the program as it is.
    const child = spawn(program, words, {
      cwd: folder,
      shell: false,
      windowsHide: true,
      stdio: 'ignore',
      detached: process.platform !== 'win32',
    });
    let isLate = false;
    const end = (): void => {
      if (child.pid !== undefined) endTree(child.pid);
    };
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, longestMs);
    stop.addEventListener('abort', end, { once: true });
    const finish = (exitCode: number | null): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      // What it left running must not write into the folder that goes now.
      end();
      resolve({ exitCode, isLate });
    };
    child.once('error', () => finish(null));
    child.once('exit', (code) => finish(code));
  });

const readResult = async (file: string, largest: number): Promise<Result<Uint8Array, AppError>> => {
  try {
    const about = await stat(file);
    if (!about.isFile() || about.size > largest) return err({ code: 'signing.commandFailed', details: 'size' });
    const handle = await open(file, 'r');
    try {
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch {
    return err({ code: 'signing.commandFailed', details: 'no file' });
  }
};

/**
 * Has the office's own program sign a file: `{in}` and `{out}` become paths in a folder that exists only for this, the
 * program is the very file that was chosen (its hash is compared right before), it has 60 seconds, and no shell reads its
 * arguments. What comes back is anything at all until it was verified.
 */
export const signByCommand = async (
  pdf: Uint8Array,
  command: SigningCommand | null,
  { stop, longestMs = COMMAND_LONGEST_MS }: { readonly stop: AbortSignal; readonly longestMs?: number },
): Promise<Result<Uint8Array, AppError>> => {
  if (command === null) return err({ code: 'signing.noCommand' });
  const refusal = commandRefusal(command);
  if (refusal !== null) return err(refusal);
  const folder = await mkdtemp(path.join(tmpdir(), 'bang-vang-ky-'));
  try {
    const [input, output] = [path.join(folder, 'vao.pdf'), path.join(folder, 'ra.pdf')];
    await writeFile(input, pdf, { mode: 0o600 });
    const words = commandArguments(command.arguments, { input, output });
    if ((await programFingerprint(command.path)) !== command.sha256) return err({ code: 'signing.commandChanged' });
    if (stop.aborted) return err({ code: 'signing.stopped' });
    const { exitCode, isLate } = await run({ program: command.path, words, folder, longestMs, stop });
    if (stop.aborted) return err({ code: 'signing.stopped' });
    if (isLate) return err({ code: 'signing.tooLong' });
    if (exitCode !== 0) return err({ code: 'signing.commandFailed', details: String(exitCode ?? 'not started') });
    return await readResult(output, pdf.length + LARGEST_GROWTH);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
