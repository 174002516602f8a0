import { type ChildProcess, spawn } from 'node:child_process';

export type ProgramRun =
  | { readonly ended: 'exit'; readonly code: number; readonly output: string; readonly complaint: string }
  | { readonly ended: 'tooLong' | 'stopped' | 'notStarted'; readonly complaint: string };

export type RunOptions = {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly environment?: Readonly<Record<string, string>>;
};

const OUTPUT_LIMIT = 64 * 1024;

/** Ends the program and everything it started. */
const killTree = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    const killer = `${process.env.SystemRoot ?? 'C:\\Windows'}\\System32\\taskkill.exe`;
    spawn(killer, ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).once('error', () => {});
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
};

/**
 * Runs a program by its full path with its arguments as they are: no shell reads them. Ended with all it started when it
 * takes too long or is stopped.
 */
export const runProgram = (path: string, args: readonly string[], options: RunOptions): Promise<ProgramRun> =>
  new Promise((resolve) => {
    if (options.signal?.aborted === true) return resolve({ ended: 'stopped', complaint: '' });
    const child = spawn(path, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      shell: false,
      // A group of its own, so that the whole of it can be ended.
      detached: process.platform !== 'win32',
      env: { ...process.env, ...options.environment },
    });
    let early: 'tooLong' | 'stopped' | null = null;
    const texts = { output: '', complaint: '' };
    const endEarly = (why: 'tooLong' | 'stopped'): void => {
      early ??= why;
      killTree(child);
    };
    const timer = setTimeout(() => endEarly('tooLong'), options.timeoutMs);
    const stop = (): void => endEarly('stopped');
    options.signal?.addEventListener('abort', stop, { once: true });
    const finish = (run: ProgramRun): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
      resolve(run);
    };
    const keep = (name: keyof typeof texts) => (piece: unknown) => {
      if (texts[name].length < OUTPUT_LIMIT) texts[name] += String(piece);
    };
    child.stdout.on('data', keep('output'));
    child.stderr.on('data', keep('complaint'));
    child.once('error', (cause) => finish({ ended: 'notStarted', complaint: cause.message }));
    child.once('close', (code) =>
      finish(
        early === null ? { ended: 'exit', code: code ?? 1, ...texts } : { ended: early, complaint: texts.complaint },
      ),
    );
  });
