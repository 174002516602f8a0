import { certificateFacts, isWeakKey } from '#electron/signing/certificate';
import { chainState } from '#electron/signing/certificate-chain';
import { checkSignature, readSignature } from '#electron/signing/cms-reading';
import { fileChanges } from '#electron/signing/file-changes';
import { type FoundSignature, findSignatures } from '#electron/signing/pdf-signatures';
import { readTimeStamp } from '#electron/signing/time-stamp';
import type { FileChange, SignatureFacts } from '#shared/domain/signing/signature-facts';

const SUPPORTED: ReadonlySet<string> = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached', 'ETSI.RFC3161']);

export type CheckedFile = {
  readonly signatures: readonly SignatureFacts[];
  /** The certificates of the signers, by SHA-256. */
  readonly certificates: ReadonlyMap<string, Uint8Array>;
};

type Checking = {
  readonly pdf: Uint8Array;
  readonly roots: readonly Uint8Array[];
  /** For a signature that says no time. */
  readonly now: Date;
  readonly certificates: Map<string, Uint8Array>;
};

const laterChanges = async (pdf: Uint8Array, end: number): Promise<readonly FileChange[]> => {
  if (end === pdf.length) return [];
  try {
    return await fileChanges(pdf.subarray(0, end), pdf);
  } catch {
    // What cannot be read as a file of its own cannot be vouched for.
    return [{ kind: 'content', place: 'unreadable' }];
  }
};

const bareFacts = (found: FoundSignature, pdf: Uint8Array) =>
  ({
    fieldName: found.fieldName,
    kind: found.isTimeStamp ? 'timeStamp' : 'signature',
    mark: found.mark,
    coversFile: found.range !== null && found.range.end === pdf.length,
    isWellFormed: found.range !== null,
    isSupported: SUPPORTED.has(found.format),
    digestMatches: false,
    signatureHolds: false,
    isBound: false,
    isWeak: false,
    signer: null,
    chain: 'unknown',
    claimedAt: found.claimedAt?.toISOString() ?? null,
    timeStamp: null,
    after: [],
  }) satisfies SignatureFacts;

/** A document time stamp: its token is the signature. */
const documentStamp = (found: FoundSignature, signed: Uint8Array, { roots }: Checking) => {
  const stamp = readTimeStamp(found.contents, signed, roots);
  return stamp === null
    ? {}
    : {
        digestMatches: stamp.isValid,
        signatureHolds: stamp.isValid,
        isBound: true,
        chain: stamp.chain,
        timeStamp: { at: stamp.at, authority: stamp.authority, isValid: stamp.isValid, chain: stamp.chain },
      };
};

const personSignature = (found: FoundSignature, signed: Uint8Array, checking: Checking) => {
  const { roots, now, certificates } = checking;
  const read = readSignature(found.contents);
  if (read === null) return {};
  const claimed = found.claimedAt ?? read.signingTime;
  const stamp = read.timeStampToken === null ? null : readTimeStamp(read.timeStampToken, read.signature, roots);
  const timeStamp =
    read.timeStampToken === null
      ? null
      : {
          at: stamp?.at ?? '',
          authority: stamp?.authority ?? '',
          isValid: stamp?.isValid ?? false,
          chain: stamp?.chain ?? ('unknown' as const),
        };
  const at = stamp?.isValid === true ? new Date(stamp.at) : (claimed ?? now);
  const signer = read.signer === null ? null : certificateFacts(read.signer.raw);
  if (read.signer !== null && signer !== null) certificates.set(signer.sha256, read.signer.raw);
  return {
    ...checkSignature(read, signed),
    isWeak: read.digest === 'sha1' || (signer !== null && isWeakKey(signer)),
    signer,
    chain:
      read.signer === null ? ('unknown' as const) : chainState(read.signer, { others: read.certificates, roots, at }),
    claimedAt: claimed?.toISOString() ?? null,
    timeStamp,
  };
};

const factsOf = async (found: FoundSignature, checking: Checking): Promise<SignatureFacts> => {
  const { pdf } = checking;
  const bare = bareFacts(found, pdf);
  const { range } = found;
  if (range === null) return bare;
  const after = await laterChanges(pdf, range.end);
  if (!bare.isSupported) return { ...bare, after };
  const signed = Buffer.concat([pdf.subarray(0, range.gapStart), pdf.subarray(range.gapEnd, range.end)]);
  const checked = found.isTimeStamp ? documentStamp(found, signed, checking) : personSignature(found, signed, checking);
  return { ...bare, ...checked, after };
};

/** Everything about the signatures of a file, oldest first. Throws when it cannot be read as PDF. */
export const checkSignatures = async (
  pdf: Uint8Array,
  { roots, now }: { readonly roots: readonly Uint8Array[]; readonly now: Date },
): Promise<CheckedFile> => {
  const certificates = new Map<string, Uint8Array>();
  const signatures: SignatureFacts[] = [];
  for (const found of await findSignatures(pdf))
    signatures.push(await factsOf(found, { pdf, roots, now, certificates }));
  return { signatures, certificates };
};
