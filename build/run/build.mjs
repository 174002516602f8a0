// npm run build: main, preload and pages into out/, with the fonts of the papers beside them.
import { buildApplication } from './built.mjs';

process.exitCode = (await buildApplication()) ? 0 : 1;
