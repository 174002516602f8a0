import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource } from 'pe-library';
import { Resource } from 'resedit';

// Electron's mark before its fuses: version 1, nine fuses, all off.
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('000000000'),
]);

/**
 * Writes a folder that electron-builder takes for Electron on Windows: an empty program with a version block and a
 * fuse wire. It lets the layout of the Windows package be checked on any system; it cannot run.
 */
export const writeWindowsStandIn = (folder: string, version: string): void => {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const info = Resource.VersionInfo.createEmpty();
  info.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron', FileVersion: version });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  writeFileSync(path.join(folder, 'electron.exe'), Buffer.concat([Buffer.from(program.generate()), fuses]));
  writeFileSync(path.join(folder, 'version'), version);
};
