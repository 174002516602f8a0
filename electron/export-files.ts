import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { OutgoingFile } from '#electron/context';

const forbidden = new Set('<>:"/\\|?*');
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longestStem = 120;

/** A name that Windows takes as it is: no path in it, no device name, no trailing dot or blank, of bounded length. */
export const safeFileName = (name: string): string => {
  const composed = name.normalize('NFC');
  const marks = [...composed].map((letter) => (forbidden.has(letter) || letter < ' ' ? '-' : letter)).join('');
  const ending = /\.[a-z\d]{1,8}$/i.exec(marks)?.[0] ?? '';
  const stem = marks
    .slice(0, marks.length - ending.length)
    .trim()
    .slice(0, longestStem);
  const usable = stem.replaceAll(/[. ]+$/g, '') || 'bang-vang';
  return `${devices.test(`${usable}.`) ? `_${usable}` : usable}${ending}`;
};

const numbered = (name: string, turn: number): string => {
  const { name: stem, ext } = path.parse(name);
  return turn === 1 ? name : `${stem} (${turn})${ext}`;
};

const hasCode = (cause: unknown, codes: readonly string[]): boolean =>
  cause instanceof Error && 'code' in cause && codes.some((code) => code === cause.code);

/** Takes the first free name in the folder by creating it empty, so that nobody else can take it in between. */
const reserve = async (folder: string, name: string): Promise<string> => {
  for (let turn = 1; ; turn += 1) {
    const file = path.join(folder, numbered(name, turn));
    try {
      await (await open(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY)).close();
      return file;
    } catch (cause) {
      if (!hasCode(cause, ['EEXIST'])) throw cause;
    }
  }
};

// A virus scanner may hold a fresh file for a moment; Windows then refuses the rename.
const renamePatiently = async (from: string, to: string): Promise<void> => {
  for (let pause = 50; ; pause *= 2) {
    try {
      return await rename(from, to);
    } catch (cause) {
      if (pause > 2000 || !hasCode(cause, ['EPERM', 'EBUSY', 'EACCES'])) throw cause;
      await wait(pause);
    }
  }
};

const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Writes one file whole or not at all, beside what is there. Gives the path it got. */
const writeNewFile = async (folder: string, file: OutgoingFile): Promise<string> => {
  const partial = path.join(folder, `.${randomUUID()}.partial`);
  const final = await reserve(folder, safeFileName(file.name));
  try {
    await writeWhole(partial, file.bytes);
    await renamePatiently(partial, final);
    return final;
  } catch (cause) {
    await Promise.all([partial, final].map((leftover) => rm(leftover, { force: true })));
    throw cause;
  }
};

/**
 * Writes files into a folder, one after another; an existing file is never touched: the new one becomes "name (2)".
 * When one cannot be written the ones before it stay, and the error is thrown.
 */
export const writeNewFiles = async (folder: string, files: readonly OutgoingFile[]): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const file of files) written.push(await writeNewFile(folder, file));
  return written;
};
