import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { NtExecutable, NtExecutableResource } from 'pe-library';
import { writeWindowsStandIn } from '#tests/e2e/windows-stand-in';

const packFor = 180_000;
const megabyte = 1024 * 1024;

const run = async (program: string, args: readonly string[]): Promise<string> => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += String(piece);
  });
  child.stderr.on('data', (piece) => {
    said += String(piece);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(said);
  return said;
};

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];

const packedFiles = (resources: string) =>
  listPackage(path.join(resources, 'app.asar'), { isPack: false }).map((name) => name.replaceAll('\\', '/'));

const allowed = [
  /^\/(out|out\/(main|preload|renderer|renderer\/assets|fonts)|db|db\/migrations(\/.*)?)$/,
  /^\/out\/main\/[\w-]+\.cjs$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/renderer\/index\.html$/,
  /^\/out\/renderer\/assets\/[\w.-]+\.(m?js|css|woff2?|ttf|svg|png)$/,
  /^\/out\/fonts\/((Tinos|PlayfairDisplay|DancingScript)_\w+\.ttf|[a-z-]+-OFL\.txt)$/,
  /^\/package\.json$/,
  /^\/node_modules\/koffi(\/(index|indirect)\.(c?js|d\.ts)|\/src(\/koffi(\/(index|indirect)\.c?js)?)?|\/LICENSE\.txt|\/package\.json)?$/,
  /^\/node_modules\/@koromix(\/koffi-[\w-]+(\/(index\.js|package\.json|[\w]+(\/koffi\.node)?))?)?$/,
  /^\/node_modules(\/better-sqlite3(\/(lib(\/.*)?|prebuilds(\/.*)?|LICENSE|package\.json))?)?$/,
];

/** npm installs koffi's module for its own system only: a package for another one, made here, has none. */
const koffiModules = (nativeModule: string): readonly string[] => {
  const own = nativeModule === here.nativeModule;
  return own ? [`/node_modules/@koromix/koffi-${nativeModule}/${nativeModule.replace('-', '_')}/koffi.node`] : [];
};

const expectOnlyTheApplication = (names: readonly string[], nativeModule: string) => {
  expect(names.filter((name) => !allowed.some((pattern) => pattern.test(name)))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.node')).sort()).toEqual([
    ...koffiModules(nativeModule),
    `/node_modules/better-sqlite3/prebuilds/${nativeModule}.node`,
  ]);
  for (const needed of [
    '/out/main/main.cjs',
    '/out/preload/preload.cjs',
    '/out/renderer/index.html',
    '/package.json',
  ]) {
    expect(names).toContain(needed);
  }
  expect(names.filter((name) => name.startsWith('/out/fonts/'))).toHaveLength(9);
  const migrations = filesBelow('db/migrations').map((file) => `/${file.replaceAll('\\', '/')}`);
  expect(names).toEqual(expect.arrayContaining(migrations));
};

const expectHardened = async (program: string) => {
  const wire = await getCurrentFuseWire(program);
  const states = {
    runAsNode: wire[FuseV1Options.RunAsNode],
    cookies: wire[FuseV1Options.EnableCookieEncryption],
    nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
    asarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
    fileProtocol: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
  };
  expect(states).toEqual({
    runAsNode: FuseState.DISABLE,
    cookies: FuseState.ENABLE,
    nodeOptions: FuseState.DISABLE,
    inspect: FuseState.DISABLE,
    asarIntegrity: FuseState.ENABLE,
    onlyAsar: FuseState.ENABLE,
    fileProtocol: FuseState.DISABLE,
  });
};

const here = {
  linux: { folder: 'linux-unpacked', program: 'bang-vang', nativeModule: `linux-${process.arch}` },
  win32: { folder: 'win-unpacked', program: 'bang-vang.exe', nativeModule: `win32-${process.arch}` },
}[process.platform === 'win32' ? 'win32' : 'linux'];

test('the package for this machine holds the application, hardened, and it starts', async ({
  browserName: _,
}, testInfo) => {
  test.setTimeout(packFor);
  const output = testInfo.outputPath('dist');
  await run(process.execPath, ['build/run/pack.mjs', `-c.directories.output=${output}`]);
  const folder = path.join(output, here.folder);
  const resources = path.join(folder, 'resources');
  expectOnlyTheApplication(packedFiles(resources), here.nativeModule);
  expect(readdirSync(resources).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
  const unpacked = path.join(resources, 'app.asar.unpacked');
  expect(filesBelow(unpacked).reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(10 * megabyte);
  expect(statSync(path.join(resources, 'app.asar')).size).toBeLessThan(40 * megabyte);
  await expectHardened(path.join(folder, here.program));

  // The registry runtime is older than the database module in the package asks for.
  const binding = process.env.APP_SQLITE_BINDING;
  const packed = path.join(unpacked, 'node_modules', 'better-sqlite3', 'prebuilds', `${here.nativeModule}.node`);
  if (binding) copyFileSync(binding, packed);
  await expectStartsOnItsOwnData(path.join(folder, here.program), testInfo.outputPath('home'));
});

/** Starts the packaged program until its window stands; overrides meant for development must not move its data. */
const expectStartsOnItsOwnData = async (program: string, home: string) => {
  const ignored = path.join(home, 'ignored');
  const own = process.platform === 'win32' ? path.join(home, 'BangVang') : path.join(home, 'Bảng Vàng');
  mkdirSync(home, { recursive: true });
  const env = { ...process.env, XDG_CONFIG_HOME: home, LOCALAPPDATA: home, BANG_VANG_DATA: ignored };
  const child = spawn(program, [], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    let said = '';
    const ready = new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (piece) => {
        said += String(piece);
      });
      child.stdout.on('data', (piece) => {
        said += String(piece);
        if (said.includes('window ready')) resolve();
      });
      child.once('exit', () => reject(new Error(`ended before its window stood: ${said}`)));
    });
    await ready;
  } finally {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  expect(existsSync(ignored)).toBe(false);
  expect(existsSync(own)).toBe(true);
};

test('the Windows package has the same list, its own database module and the checksum of its archive', async ({
  browserName: _,
}, testInfo) => {
  test.setTimeout(packFor);
  const standIn = testInfo.outputPath('electron');
  const output = testInfo.outputPath('dist');
  writeWindowsStandIn(standIn, '45.4.1');
  await run(process.execPath, [
    'node_modules/electron-builder/cli.js',
    ...['--win', 'dir', '--x64', '--publish', 'never', `-c.directories.output=${output}`],
    ...[`-c.electronDist=${standIn}`, '-c.electronVersion=45.4.1', '-c.win.signAndEditExecutable=false'],
  ]);
  const folder = path.join(output, 'win-unpacked');
  expectOnlyTheApplication(packedFiles(path.join(folder, 'resources')), 'win32-x64');
  await expectHardened(path.join(folder, 'bang-vang.exe'));
  const program = NtExecutable.from(readFileSync(path.join(folder, 'bang-vang.exe')));
  const types = NtExecutableResource.from(program).entries.map((entry) => String(entry.type).toUpperCase());
  expect(types).toContain('INTEGRITY');
});
