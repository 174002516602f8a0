// electron-builder on what was built, with the Electron of this machine.
import { passThrough } from '../electron-runtime/command.mjs';
import { modernNode, root, toolFile } from '../electron-runtime/places.mjs';
import { findRuntime, runtimeEnvironment, runtimeLine } from '../electron-runtime/runtime.mjs';
import { ensureBuilt } from './built.mjs';

const platformFlag = { linux: '--linux', win32: '--win', darwin: '--mac' }[process.platform];

/** Builds and packs; `flags` are electron-builder's. Gives the exit code. */
export const packApplication = async (flags) => {
  const runtime = await findRuntime();
  console.log(runtimeLine(runtime));
  if (!(await ensureBuilt())) return 1;
  const electron = [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`];
  const args = [toolFile('electron-builder'), platformFlag, ...flags, '--publish', 'never', ...electron];
  return passThrough(modernNode(), args, { cwd: root, env: runtimeEnvironment(runtime) });
};
