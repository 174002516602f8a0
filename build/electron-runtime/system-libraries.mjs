// What a bare Debian 12 lacks. Missing packages are installed when we are root and named otherwise.
import fs from 'node:fs';
import path from 'node:path';
import { output } from './command.mjs';

const electronLibraries = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
};

const programPackages = {
  Xvfb: 'xvfb',
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
  pdffonts: 'poppler-utils',
  pdfsig: 'poppler-utils',
  openssl: 'openssl',
  'softhsm2-util': 'softhsm2',
  gcc: 'gcc',
  cupsd: 'cups-daemon',
  lpadmin: 'cups-client',
  unzip: 'unzip',
  python3: 'python3',
  make: 'make',
  'g++': 'g++',
};

/** Programs by the work that wants them. */
export const programsFor = {
  preparing: ['unzip', 'python3', 'make', 'g++'],
  hiddenWindow: ['Xvfb', 'xvfb-run', 'xauth'],
  testing: ['pdffonts', 'pdfsig', 'openssl', 'softhsm2-util', 'gcc'],
  /** Without a print server the test that prints is skipped, and says so. */
  printing: ['cupsd', 'lpadmin'],
};

const libraryFolders = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib'];

// Servers such as cupsd lie where only root's path leads.
const onPath = (program) =>
  [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'].some((folder) =>
    fs.existsSync(path.join(folder, program)),
  );

const hasLibrary = (file) => libraryFolders.some((folder) => fs.existsSync(path.join(folder, file)));

/** Debian packages missing for the programs named (and for Electron itself when asked). */
export const missingPackages = ({ programs, electron }) => {
  if (process.platform !== 'linux') return [];
  const wanted = programs.filter((program) => !onPath(program)).map((program) => programPackages[program]);
  const libraries = electron
    ? Object.entries(electronLibraries)
        .filter(([file]) => !hasLibrary(file))
        .map(([, name]) => name)
    : [];
  return [...new Set([...wanted, ...libraries])].sort();
};

/** Installs what is missing when we may; throws one line naming the packages when we may not. */
export const ensurePackages = async (wanted) => {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(`system packages are missing; as root run: ${command}`);
  }
  console.log(`Installing system packages: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await output('apt-get', ['update', '-q'], { env });
  await output('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env });
  const left = missingPackages(wanted);
  if (left.length > 0) throw new Error(`system packages are still missing after apt-get: ${left.join(' ')}`);
};
