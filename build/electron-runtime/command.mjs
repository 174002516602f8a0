// Starting other programs: quietly for preparation, with shared output for the steps the reader follows.
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program and gives its standard output; the error of a failing program ends with its last output lines. */
export const output = async (program, args, options = {}) => {
  try {
    const { stdout } = await execute(program, args, { maxBuffer: 1 << 28, ...options });
    return stdout;
  } catch (cause) {
    const said = `${cause.stdout ?? ''}\n${cause.stderr ?? ''}`.trim().split('\n').slice(-8).join('\n');
    throw new Error(`${program} ${args.join(' ')}: ${said || cause.message}`, { cause });
  }
};

/** Runs a program on our own terminal and gives its exit code (1 when it could not start or was ended). */
export const passThrough = (program, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const handOn = (signal) => child.kill(signal);
    process.once('SIGINT', handOn);
    process.once('SIGTERM', handOn);
    const end = (code) => {
      process.removeListener('SIGINT', handOn);
      process.removeListener('SIGTERM', handOn);
      resolve(code);
    };
    child.once('error', (cause) => {
      console.error(`${program}: ${cause.message}`);
      end(1);
    });
    child.once('exit', (code) => end(code ?? 1));
  });
