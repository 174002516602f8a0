import { randomBytes, verify } from 'node:crypto';
import { P12Signer } from '@libpdf/core';
import { readCertificate } from '#electron/signing/certificate';
import type { SigningKey } from '#electron/signing/signing-key';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const LARGEST = 1024 * 1024;

/** Key files hold their certificates in any order: the key's own is the one that its signature fits. */
const certificateOfKey = async (signer: P12Signer): Promise<Uint8Array | null> => {
  const probe = randomBytes(32);
  const signature = await signer.sign(probe, 'SHA-256');
  const fits = (der: Uint8Array): boolean => {
    try {
      return verify('sha256', probe, { key: readCertificate(der).publicKey, dsaEncoding: 'der' }, signature);
    } catch {
      return false;
    }
  };
  return [signer.certificate, ...signer.certificateChain].find(fits) ?? null;
};

/** Opens a PKCS#12 file, of today or with RC2 and 3DES. The password goes nowhere else. */
export const openP12 = async (file: Uint8Array, password: string): Promise<Result<SigningKey, AppError>> => {
  if (file.length > LARGEST) return err({ code: 'signing.keyFileUnreadable' });
  let signer: P12Signer;
  try {
    signer = await P12Signer.create(file, password);
  } catch (cause) {
    // The library says "password" only when the file's own check fails; its message holds no secret.
    const isPassword = cause instanceof Error && /password|decrypt|integrity|MAC/i.test(cause.message);
    return err({ code: isPassword ? 'signing.wrongPassword' : 'signing.keyFileUnreadable' });
  }
  const certificate = await certificateOfKey(signer);
  if (certificate === null) return err({ code: 'signing.keyFileUnreadable' });
  const chain = [signer.certificate, ...signer.certificateChain].filter((der) => !Buffer.from(der).equals(certificate));
  return ok({ certificate, chain, sign: async (data) => ok(await signer.sign(data, 'SHA-256')) });
};
