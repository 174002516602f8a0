import { createHash } from 'node:crypto';
import { certificateFacts, isWeakKey } from '#electron/signing/certificate';
import { detachedSignature, signedAttributes } from '#electron/signing/cms-writing';
import { fillSignature, prepareSignature, type SignaturePlan, signedBytes } from '#electron/signing/signature-writer';
import type { SigningKey } from '#electron/signing/signing-key';
import { stampSignature } from '#electron/signing/time-stamp';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

export type SignedFile = {
  readonly bytes: Uint8Array;
  /** B-T with a trusted time; B-B when none was asked for or none came. */
  readonly level: 'B-B' | 'B-T';
  /** Why a time stamp that was asked for did not come. */
  readonly stampFailure: string | null;
};

/**
 * Signs a file with a key of ours: PAdES B-B, or B-T when an authority's address is given and it answers. A failed time
 * stamp does not stop the signature; it is told.
 */
export const signFile = async (
  pdf: Uint8Array,
  plan: SignaturePlan,
  key: SigningKey,
  timeStampAddress: string,
): Promise<Result<SignedFile, AppError>> => {
  if (isWeakKey(certificateFacts(key.certificate))) return err({ code: 'signing.weakKey' });
  const prepared = await prepareSignature(pdf, plan);
  if (!prepared.ok)
    return err({ code: prepared.error === 'noSuchPage' ? 'signing.noSuchPage' : 'signing.cannotAppend' });
  const digest = createHash('sha256').update(signedBytes(prepared.value)).digest();
  const attributes = signedAttributes(digest, key.certificate);
  const signed = await key.sign(attributes);
  if (!signed.ok) return signed;
  const stamp = timeStampAddress === '' ? null : await stampSignature(signed.value, timeStampAddress);
  const token = stamp !== null && 'token' in stamp ? stamp.token : null;
  const cms = detachedSignature({
    attributes,
    signature: signed.value,
    certificate: key.certificate,
    chain: key.chain,
    timeStampToken: token,
  });
  const filled = fillSignature(prepared.value, cms);
  if (!filled.ok) return err({ code: 'signing.cannotAppend', details: filled.error });
  return ok({
    bytes: filled.value,
    level: token === null ? 'B-B' : 'B-T',
    stampFailure: stamp !== null && 'reason' in stamp ? stamp.reason : null,
  });
};
