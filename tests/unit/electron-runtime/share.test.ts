import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sharedFolder } from '#build/electron-runtime/share';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'bang-vang-cache-'));
  vi.stubEnv('BANG_VANG_CACHE', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

const making = (text: string) => async (work: string) => {
  const made = path.join(work, 'made');
  mkdirSync(made);
  await wait(20);
  writeFileSync(path.join(made, 'program'), text);
  return made;
};

it('prepares once and then finds it ready', async () => {
  const first = await sharedFolder('runtime-1', making('first'));
  const second = await sharedFolder('runtime-1', making('second'));
  expect(second).toBe(first);
  expect(readFileSync(path.join(first, 'program'), 'utf8')).toBe('first');
  expect(readdirSync(cache)).toEqual(['runtime-1']);
});

it('preparations at the same time leave one whole result and no remains', async () => {
  const folders = await Promise.all(['a', 'b', 'c', 'd'].map((text) => sharedFolder('runtime-1', making(text))));
  expect(new Set(folders).size).toBe(1);
  expect(['a', 'b', 'c', 'd']).toContain(readFileSync(path.join(cache, 'runtime-1', 'program'), 'utf8'));
  expect(readdirSync(cache)).toEqual(['runtime-1']);
});

it('a failed preparation leaves nothing, and the next one may succeed', async () => {
  const failing = async () => {
    throw new Error('no network');
  };
  await expect(sharedFolder('runtime-1', failing)).rejects.toThrow('no network');
  expect(readdirSync(cache)).toEqual([]);
  expect(existsSync(await sharedFolder('runtime-1', making('now')))).toBe(true);
});

it('remains of a preparation that was cut off are removed after a day', async () => {
  const old = path.join(cache, 'preparing-old');
  const fresh = path.join(cache, 'preparing-fresh');
  mkdirSync(old);
  mkdirSync(fresh);
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  utimesSync(old, twoDaysAgo, twoDaysAgo);
  await sharedFolder('runtime-1', making('x'));
  expect(readdirSync(cache).sort()).toEqual(['preparing-fresh', 'runtime-1']);
});
