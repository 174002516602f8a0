import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Holder } from '#tests/builders/signing-keys';

const PLACES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'];

/** The token of the tests: SoftHSM's library, which behaves like a vendor's. */
export const softTokenLibrary = (): string => {
  const found = PLACES.find((file) => existsSync(file));
  if (found === undefined) throw new Error('SoftHSM is missing: as root run apt-get install softhsm2');
  return found;
};

/**
 * An own, fresh token in a folder. SoftHSM finds it by the environment, which is set here: one token a test file. PINs go
 * through the library, not through an argument.
 */
export const newSoftToken = (folder: string): { readonly library: string } => {
  mkdirSync(path.join(folder, 'tokens'), { recursive: true });
  const config = path.join(folder, 'softhsm2.conf');
  writeFileSync(
    config,
    `directories.tokendir = ${path.join(folder, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`,
  );
  process.env.SOFTHSM2_CONF = config;
  return { library: softTokenLibrary() };
};

/**
 * Puts a key and its certificate on the token, in a process of its own: PKCS#11 libraries keep their state for a process.
 */
export const putOnToken = (
  { library }: { readonly library: string },
  holder: Holder,
  { pin, id }: { readonly pin: string; readonly id: number },
): void => {
  const script = path.join(import.meta.dirname, 'fill-soft-token.ts');
  const input = JSON.stringify({ library, pin, id, keyFile: holder.keyFile, certificateFile: holder.certificateFile });
  execFileSync(process.execPath, [script], { input, stdio: ['pipe', 'inherit', 'inherit'] });
};
