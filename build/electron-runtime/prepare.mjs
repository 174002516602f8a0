// npm run prepare-electron: makes Electron ready and says which one. After `npm ci` it is called with --after-install
// and then never fails: later commands try again and say what they lack.

import { findRuntime, hasDisplay, runtimeLine } from './runtime.mjs';
import { ensurePackages, programsFor } from './system-libraries.mjs';

const afterInstall = process.argv.includes('--after-install');
try {
  const runtime = await findRuntime();
  const programs = [...programsFor.testing, ...(hasDisplay() ? [] : programsFor.hiddenWindow)];
  await ensurePackages({ programs, electron: true });
  console.log(runtimeLine(runtime));
} catch (cause) {
  console.log(`Electron is not ready yet: ${cause.message}`);
  if (!afterInstall) process.exitCode = 1;
}
