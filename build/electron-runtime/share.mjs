// Prepared things in the shared cache: made in a folder of their own and renamed when whole, so that a reader
// sees all or nothing and two preparations at once cannot mix.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './places.mjs';

const leftoverAfter = 24 * 60 * 60 * 1000;

/** Short key over texts and files: a change in either makes a new folder. */
export const shortKey = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
};

const removeLeftovers = (cache) => {
  for (const name of fs.readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (!name.startsWith('preparing-')) continue;
    if (Date.now() - fs.statSync(folder).mtimeMs > leftoverAfter) fs.rmSync(folder, { recursive: true, force: true });
  }
};

/** Folder `name` of the cache; `make(folder)` fills it on first use. */
export const sharedFolder = async (name, make) => {
  const cache = cacheFolder();
  const final = path.join(cache, name);
  if (fs.existsSync(final)) return final;
  fs.mkdirSync(cache, { recursive: true });
  removeLeftovers(cache);
  const work = fs.mkdtempSync(path.join(cache, 'preparing-'));
  try {
    const made = await make(work);
    try {
      fs.renameSync(made, final);
    } catch (cause) {
      if (!fs.existsSync(final)) throw cause;
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return final;
};
