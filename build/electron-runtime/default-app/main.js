// What the registry runtime runs first: `electron <folder or file> [arguments]` as Electron's own starter reads it.
// An ES module with top-level await, so that 'ready' waits until the application has been loaded.
import fs from 'node:fs';
import { Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const readCommandLine = (args) => {
  const preloaded = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-v' || argument === '--version') return { show: `v${process.versions.electron}` };
    if (argument === '-a' || argument === '--abi') return { show: process.versions.modules };
    if (argument === '-r' || argument === '--require') {
      index += 1;
      preloaded.push(args[index]);
    } else if (!argument.startsWith('-')) {
      return { preloaded, target: path.resolve(argument) };
    }
  }
  return { preloaded };
};

const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const takeManifest = (file) => {
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName || manifest.name || app.name;
};

const load = async (target) => {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true, configurable: false });
  const manifest = path.join(target, 'package.json');
  const isFolder = fs.existsSync(manifest);
  if (isFolder) takeManifest(manifest);
  const entry = Module._resolveFilename(target, null, true);
  app.setAppPath(isFolder ? target : path.dirname(entry));
  await import(pathToFileURL(entry).href);
};

const command = readCommandLine(process.argv.slice(1));
if (command.show) {
  console.log(command.show);
  process.exit(0);
}
if (command.preloaded.length > 0) Module._preloadModules(command.preloaded);
if (!command.target) stop('usage: electron [options] <folder or file>');
try {
  await load(command.target);
} catch (cause) {
  stop(cause.stack ?? String(cause));
}
