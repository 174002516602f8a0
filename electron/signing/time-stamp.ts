import { createHash, randomBytes } from 'node:crypto';
import { fromBER } from 'asn1js';
import { TimeStampResp, TSTInfo } from 'pkijs';
import { schemaOf } from '#electron/signing/certificate';
import { chainState } from '#electron/signing/certificate-chain';
import { checkSignature, type ReadSignature, readSignature } from '#electron/signing/cms-reading';
import { DER_NULL, DER_TRUE, integer, objectId, octetString, sequence } from '#electron/signing/der';
import { DIGESTS, OBJECT_IDS } from '#electron/signing/object-ids';
import { fetchTimeStamp } from '#electron/signing/time-stamp-call';
import type { TimeStampFacts } from '#shared/domain/signing/signature-facts';

const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** RFC 3161: version, digest, nonce, and that the authority's certificate shall come along. */
const requestFor = (digest: Uint8Array, nonce: bigint): Buffer =>
  sequence(
    integer(1n),
    sequence(sequence(objectId(OBJECT_IDS.sha256), DER_NULL), octetString(digest)),
    integer(nonce),
    DER_TRUE,
  );

const infoOf = ({ content }: ReadSignature): TSTInfo | null => {
  if (content.type !== OBJECT_IDS.timeStampInfo || content.bytes === null) return null;
  const { result, offset } = fromBER(exact(content.bytes));
  return offset === -1 ? null : new TSTInfo({ schema: result });
};

const mayStamp = ({ signer }: ReadSignature): boolean => {
  if (signer === null) return false;
  const usage: unknown = schemaOf(signer.raw).extensions?.find(
    ({ extnID }) => extnID === OBJECT_IDS.extendedKeyUsage,
  )?.parsedValue;
  if (typeof usage !== 'object' || usage === null || !('keyPurposes' in usage)) return false;
  return Array.isArray(usage.keyPurposes) && usage.keyPurposes.includes(OBJECT_IDS.mayStampTime);
};

/** What a time stamp token says of some bytes; null when it is no token at all. */
export const readTimeStamp = (
  token: Uint8Array,
  stamped: Uint8Array,
  roots: readonly Uint8Array[],
): (TimeStampFacts & { readonly nonce: string }) | null => {
  const read = readSignature(token);
  if (read === null) return null;
  let info: TSTInfo | null;
  try {
    info = infoOf(read);
  } catch {
    return null;
  }
  if (info === null || read.content.bytes === null) return null;
  const digest = DIGESTS[info.messageImprint.hashAlgorithm.algorithmId];
  const named = info.messageImprint.hashedMessage.valueBlock.valueHexView;
  const fits = digest !== undefined && createHash(digest).update(stamped).digest().equals(named);
  const checked = checkSignature(read, read.content.bytes);
  const { signer } = read;
  return {
    at: info.genTime.toISOString(),
    authority: signer === null ? '' : (/CN=(.*)/.exec(signer.subject)?.[1] ?? signer.subject),
    isValid: fits && checked.digestMatches && checked.signatureHolds && mayStamp(read),
    chain: signer === null ? 'unknown' : chainState(signer, { others: read.certificates, roots, at: info.genTime }),
    nonce: Buffer.from(info.nonce?.valueBlock.valueHexView ?? []).toString('hex'),
  };
};

export type TimeStamp = { readonly token: Uint8Array; readonly at: string };
/** Why there is none: in few words, for the person who looks after the computers. */
export type TimeStampFailure = { readonly reason: string };

const tokenIn = (answer: Uint8Array): Uint8Array | null => {
  const { result, offset } = fromBER(exact(answer));
  if (offset === -1) return null;
  const response = new TimeStampResp({ schema: result });
  const isGranted = response.status.status === 0 || response.status.status === 1;
  return isGranted && response.timeStampToken !== undefined
    ? new Uint8Array(response.timeStampToken.toSchema().toBER(false))
    : null;
};

/**
 * Asks the authority to stamp a signature. What comes back is believed only when it is over these bytes, answers this very
 * request (nonce) and its own signature holds.
 */
export const stampSignature = async (signature: Uint8Array, address: string): Promise<TimeStamp | TimeStampFailure> => {
  // The first bit off: the number stays positive in every encoding.
  const nonce = BigInt(`0x${randomBytes(8).toString('hex')}`) >> 1n;
  try {
    const token = tokenIn(await fetchTimeStamp(address, requestFor(sha256(signature), nonce)));
    if (token === null) return { reason: 'refused' };
    const read = readTimeStamp(token, signature, []);
    if (read === null || !read.isValid) return { reason: 'invalid' };
    if (BigInt(`0x${read.nonce || '0'}`) !== nonce) return { reason: 'nonce' };
    return { token, at: read.at };
  } catch (cause) {
    return { reason: cause instanceof Error ? cause.message : String(cause) };
  }
};
