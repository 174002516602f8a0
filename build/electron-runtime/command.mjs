// Starting other programs: quietly for preparation, with shared output for the steps the reader follows.
import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './places.mjs';

const execute = promisify(execFile);

const keepComplaint = (said) => {
  const file = path.join(cacheFolder(), 'last-failure.log');
  fs.mkdirSync(cacheFolder(), { recursive: true });
  fs.writeFileSync(file, said);
  return file;
};

/** Runs a program and gives its standard output. What a failing program said is kept in the file its error names. */
export const output = async (program, args, options = {}) => {
  try {
    const { stdout } = await execute(program, args, { maxBuffer: 1 << 28, ...options });
    return stdout;
  } catch (cause) {
    const said = `${cause.stdout ?? ''}\n${cause.stderr ?? ''}`.trim() || cause.message;
    const command = [program, ...args].map((part) => path.basename(part)).join(' ');
    throw new Error(`${command} failed: ${said.split('\n').at(-1)} (all of it in ${keepComplaint(said)})`, { cause });
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
