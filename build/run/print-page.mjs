// One page of HTML to PDF, without a window to see: node build/run/print-page.mjs <page.html> <paper.pdf>
// Exit code 3: this machine has no Electron to print with.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modernNode, root, toolFile } from '../electron-runtime/places.mjs';
import { findRuntime, runtimeLine, runWithRuntime } from '../electron-runtime/runtime.mjs';
import { ensureBuilt } from './built.mjs';

const noElectron = 3;

const readyRuntime = async () => {
  try {
    return await findRuntime();
  } catch (cause) {
    console.error(cause.message);
    return undefined;
  }
};

const print = async (page, paper) => {
  const runtime = await readyRuntime();
  if (!runtime) return noElectron;
  console.log(runtimeLine(runtime));
  if (!(await ensureBuilt({ quiet: true }))) return 1;
  const entry = path.join(root, 'out', 'main', 'print-page.cjs');
  const browserFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'bang-vang-browser-'));
  try {
    const args = [toolFile('electron'), entry, `--user-data-dir=${browserFolder}`, page, paper];
    return await runWithRuntime(runtime, modernNode(), args);
  } finally {
    fs.rmSync(browserFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};

const [page, paper] = process.argv.slice(2);
if (!page || !paper) {
  console.error('usage: node build/run/print-page.mjs <page.html> <paper.pdf>');
  process.exit(2);
}
try {
  process.exitCode = await print(path.resolve(page), path.resolve(paper));
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
}
