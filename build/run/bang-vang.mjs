// npm run --silent bang-vang -- <command>: the command line of the application, on Node 24 and without a window.
import path from 'node:path';
import { passThrough } from '../electron-runtime/command.mjs';
import { modernNode, root } from '../electron-runtime/places.mjs';

// npm starts us in the checkout; file names on the command line belong to the folder the person stands in.
const byNpm = process.env.npm_lifecycle_event === 'bang-vang';
const cwd = (byNpm && process.env.INIT_CWD) || process.cwd();
const entry = path.join(root, 'electron', 'command-line', 'main.ts');
process.exitCode = await passThrough(modernNode(), [entry, ...process.argv.slice(2)], { cwd });
