// Electron as its makers publish it: used when it is there or when the network lets us fetch it.
import fs from 'node:fs';
import path from 'node:path';
import { output } from './command.mjs';
import { cacheFolder, modernNode, packageFolder, packageManifest, toolFile } from './places.mjs';

const refusalHolds = 6 * 60 * 60 * 1000;
const askFor = 8_000;
const downloadFor = 15 * 60 * 1000;

const officialVersion = () => packageManifest('electron').version;
const refusalFile = () => path.join(cacheFolder(), `official-${officialVersion()}-refused`);

/** The official program of this checkout, or undefined. */
export const installedOfficial = () => {
  const dist = path.join(packageFolder('electron'), 'dist');
  const versionFile = path.join(dist, 'version');
  if (!fs.existsSync(versionFile)) return undefined;
  const version = fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  if (version !== officialVersion()) return undefined;
  return { kind: 'official', version, dist };
};

const refusedLately = () => {
  const file = refusalFile();
  return fs.existsSync(file) && Date.now() - fs.statSync(file).mtimeMs < refusalHolds;
};

// A cache that we may only read costs a question at each run, no more.
const rememberRefusal = () => {
  try {
    fs.mkdirSync(cacheFolder(), { recursive: true });
    fs.writeFileSync(refusalFile(), '');
  } catch {
    return;
  }
};

// A mirror or a proxy is somebody's own arrangement: then the downloader itself has to find out.
const hasOwnRoute = () =>
  ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'].some((name) => process.env[name]);

const answers = async () => {
  const sums = `https://github.com/electron/electron/releases/download/v${officialVersion()}/SHASUMS256.txt`;
  try {
    const reply = await fetch(sums, { method: 'HEAD', signal: AbortSignal.timeout(askFor) });
    return reply.ok;
  } catch {
    return false;
  }
};

const download = async () => {
  if (!hasOwnRoute() && !(await answers())) return false;
  console.log(`Downloading Electron ${officialVersion()}…`);
  const env = { ...process.env };
  if (env.HTTPS_PROXY || env.https_proxy) env.ELECTRON_GET_USE_PROXY = '1';
  try {
    await output(modernNode(), [toolFile('electron', 'install-electron')], { env, timeout: downloadFor });
    return true;
  } catch {
    return false;
  }
};

/** Present or downloadable: gives it; refused: undefined, and the refusal is remembered for some hours. */
export const officialRuntime = async () => {
  const present = installedOfficial();
  if (present || refusedLately()) return present;
  if (await download()) return installedOfficial();
  rememberRefusal();
  return undefined;
};
