// Building out/, and building it only when a source is newer. The result is made aside and renamed into place, so
// that a program reading out/ never meets half a build.
import fs from 'node:fs';
import path from 'node:path';
import { output, passThrough } from '../electron-runtime/command.mjs';
import { modernNode, packageFolder, root, toolFile } from '../electron-runtime/places.mjs';

const out = path.join(root, 'out');
const sources = [
  'electron',
  'renderer',
  'shared',
  'db',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
// Papers and certificates: package, style, file; all lie beside each other in out/fonts.
const fonts = [
  ['@expo-google-fonts/tinos', '400Regular', 'Tinos_400Regular.ttf'],
  ['@expo-google-fonts/tinos', '400Regular_Italic', 'Tinos_400Regular_Italic.ttf'],
  ['@expo-google-fonts/tinos', '700Bold', 'Tinos_700Bold.ttf'],
  ['@expo-google-fonts/tinos', '700Bold_Italic', 'Tinos_700Bold_Italic.ttf'],
  ['@expo-google-fonts/playfair-display', '700Bold', 'PlayfairDisplay_700Bold.ttf'],
  ['@expo-google-fonts/dancing-script', '700Bold', 'DancingScript_700Bold.ttf'],
];

const newestChange = (entry) => {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs
    .readdirSync(entry)
    .reduce((newest, name) => Math.max(newest, newestChange(path.join(entry, name))), stat.mtimeMs);
};

const copyFonts = (folder) => {
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, style, file] of fonts) {
    fs.copyFileSync(path.join(packageFolder(name), style, file), path.join(folder, file));
    // The Open Font License goes with its fonts.
    fs.copyFileSync(
      path.join(packageFolder(name), 'LICENSE_FONT'),
      path.join(folder, `${path.basename(name)}-OFL.txt`),
    );
  }
};

const putInPlace = (made, work) => {
  const old = path.join(work, 'old');
  if (fs.existsSync(out)) fs.renameSync(out, old);
  fs.renameSync(made, out);
};

const runBuilder = async (made, quiet) => {
  const args = [toolFile('electron-vite'), 'build', '--outDir', made, '--logLevel', 'warn'];
  if (!quiet) return (await passThrough(modernNode(), args, { cwd: root })) === 0;
  await output(modernNode(), args, { cwd: root });
  return true;
};

/** Builds out/; quiet keeps standard output for the caller's own answer. False when the builder refused. */
export const buildApplication = async ({ quiet = false } = {}) => {
  const shelf = path.join(root, '.cache');
  fs.mkdirSync(shelf, { recursive: true });
  const work = fs.mkdtempSync(path.join(shelf, 'build-'));
  const made = path.join(work, 'out');
  try {
    if (!(await runBuilder(made, quiet))) return false;
    copyFonts(path.join(made, 'fonts'));
    fs.writeFileSync(path.join(made, 'built'), '');
    putInPlace(made, work);
    return true;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
};

/** Builds only when out/ is missing or older than a source. */
export const ensureBuilt = async (options) => {
  const stamp = fs.statSync(path.join(out, 'built'), { throwIfNoEntry: false });
  const newest = Math.max(...sources.map((entry) => newestChange(path.join(root, entry))));
  if (stamp && stamp.mtimeMs >= newest) return true;
  return buildApplication(options);
};
