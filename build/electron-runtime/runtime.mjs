// Which Electron this machine runs, with all that it needs to run here.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { passThrough } from './command.mjs';
import { officialRuntime } from './official.mjs';
import { modernNode } from './places.mjs';
import { registryRuntime } from './registry.mjs';
import { sqliteBinding } from './sqlite-binding.mjs';
import { ensurePackages, programsFor } from './system-libraries.mjs';

const hasRegistryRuntime = process.platform === 'linux' && process.arch === 'x64';

/** Official Electron where it can be had, else the registry's; `binding` is set where the database module differs. */
export const findRuntime = async () => {
  const official = await officialRuntime();
  if (official) return official;
  if (!hasRegistryRuntime) {
    throw new Error(
      'no Electron: its download was refused and this system has no stand-in; ' +
        'with internet run: node_modules/.bin/install-electron',
    );
  }
  await ensurePackages({ programs: programsFor.preparing, electron: true });
  const [runtime, binding] = await Promise.all([registryRuntime(), sqliteBinding()]);
  return { ...runtime, binding };
};

/** The one line every run prints. */
export const runtimeLine = ({ kind, version }) =>
  kind === 'official' ? `Electron ${version} (official)` : `Electron ${version} (registry runtime for tests)`;

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

// Chromium's sandbox wants a plain user and user namespaces (some containers and hardened systems have none). This
// reaches runs from a checkout only; the packaged application never starts without its sandbox.
const canSandbox = () => {
  if (process.platform !== 'linux') return true;
  if (process.getuid() === 0) return false;
  return spawnSync('unshare', ['--user', 'true'], { stdio: 'ignore' }).status === 0;
};

/** Environment in which `electron`, Playwright and our own starters find this runtime. */
export const runtimeEnvironment = (runtime) => {
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  if (runtime.kind === 'registry') env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dist;
  if (runtime.binding) env.APP_SQLITE_BINDING = runtime.binding;
  if (!canSandbox()) env.ELECTRON_DISABLE_SANDBOX = '1';
  env.PATH = `${path.dirname(modernNode())}${path.delimiter}${env.PATH ?? ''}`;
  return env;
};

/** Runs a program in that environment, on a virtual screen where there is none. Gives its exit code. */
export const runWithRuntime = async (runtime, program, args) => {
  await ensurePackages({ programs: hasDisplay() ? [] : programsFor.hiddenWindow, electron: true });
  const env = runtimeEnvironment(runtime);
  if (hasDisplay()) return passThrough(program, args, { env });
  return passThrough('xvfb-run', ['-a', '-s', '-screen 0 1366x768x24', program, ...args], { env });
};
