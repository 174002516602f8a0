// npm start: builds what changed and opens the application.
import { modernNode, root, toolFile } from '../electron-runtime/places.mjs';
import { findRuntime, hasDisplay, runtimeLine, runWithRuntime } from '../electron-runtime/runtime.mjs';
import { ensureBuilt } from './built.mjs';

const open = async () => {
  if (!hasDisplay()) {
    console.error('No display here, so no window can open; without one run: npm run --silent bang-vang -- help');
    return 1;
  }
  const runtime = await findRuntime();
  console.log(runtimeLine(runtime));
  if (!(await ensureBuilt())) return 1;
  return runWithRuntime(runtime, modernNode(), [toolFile('electron'), root, ...process.argv.slice(2)]);
};

try {
  process.exitCode = await open();
} catch (cause) {
  console.error(`The application cannot start: ${cause.message}`);
  process.exitCode = 1;
}
