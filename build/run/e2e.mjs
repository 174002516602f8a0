// npm run e2e: the tests in Electron; arguments go to Playwright.
import { modernNode, root, toolFile } from '../electron-runtime/places.mjs';
import { findRuntime, runtimeLine, runWithRuntime } from '../electron-runtime/runtime.mjs';
import { ensurePackages, programsFor } from '../electron-runtime/system-libraries.mjs';
import { ensureBuilt } from './built.mjs';

const run = async () => {
  const runtime = await findRuntime();
  console.log(runtimeLine(runtime));
  await ensurePackages({ programs: programsFor.testing, electron: true });
  await ensurePackages({ programs: programsFor.printing, electron: false }).catch((cause) =>
    console.log(cause.message),
  );
  if (!(await ensureBuilt())) return 1;
  process.chdir(root);
  return runWithRuntime(runtime, modernNode(), [
    toolFile('@playwright/test', 'playwright'),
    'test',
    ...process.argv.slice(2),
  ]);
};

try {
  process.exitCode = await run();
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
}
