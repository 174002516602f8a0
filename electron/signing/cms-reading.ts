import { constants, createHash, timingSafeEqual, verify, type X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { type Attribute, Certificate, ContentInfo, IssuerAndSerialNumber, RSASSAPSSParams, SignedData } from 'pkijs';
import { readCertificate } from '#electron/signing/certificate';
import { DIGESTS, OBJECT_IDS, SIGNATURE_DIGESTS } from '#electron/signing/object-ids';

type SignerInfo = SignedData['signerInfos'][number];

/** A signature taken apart; nothing in it is believed yet. */
export type ReadSignature = {
  readonly signer: X509Certificate | null;
  readonly certificates: readonly Uint8Array[];
  /** Node's name of the digest; null: one we do not know. */
  readonly digest: string | null;
  readonly signature: Uint8Array;
  readonly content: { readonly type: string; readonly bytes: Uint8Array | null };
  readonly signingTime: Date | null;
  readonly timeStampToken: Uint8Array | null;
  readonly signerInfo: SignerInfo;
};

const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

const attributeOf = (attributes: readonly Attribute[] | undefined, type: string): Attribute | undefined =>
  attributes?.find((attribute) => attribute.type === type);

/** The first value of an attribute, as asn1js read it; null when it is not there. */
const firstValue = (info: SignerInfo, type: string) => {
  const value: unknown = attributeOf(info.signedAttrs?.attributes, type)?.values[0];
  return typeof value === 'object' && value !== null ? value : null;
};

const octetsOf = (value: object | null): Uint8Array | null => {
  if (value === null || !('valueBlock' in value)) return null;
  const block = value.valueBlock;
  if (typeof block !== 'object' || block === null || !('valueHexView' in block)) return null;
  return block.valueHexView instanceof Uint8Array ? block.valueHexView : null;
};

const isSignerOf = (info: SignerInfo, certificate: Certificate): boolean => {
  const { sid } = info;
  if (sid instanceof IssuerAndSerialNumber) {
    const [serial, wanted] = [sid.serialNumber, certificate.serialNumber].map(octetsOf);
    return (
      serial != null && wanted != null && Buffer.from(serial).equals(wanted) && sid.issuer.isEqual(certificate.issuer)
    );
  }
  const keyId = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue;
  const [ours, theirs] = [octetsOf(keyId ?? null), octetsOf(sid as object)];
  return ours !== null && theirs !== null && Buffer.from(ours).equals(theirs);
};

const derOf = (certificate: Certificate): Uint8Array => new Uint8Array(certificate.toSchema().toBER(false));

const timeOf = (info: SignerInfo): Date | null => {
  const value = firstValue(info, OBJECT_IDS.signingTime);
  if (value === null || !('toDate' in value) || typeof value.toDate !== 'function') return null;
  const moment: unknown = value.toDate();
  return moment instanceof Date && !Number.isNaN(moment.getTime()) ? moment : null;
};

const tokenOf = (info: SignerInfo): Uint8Array | null => {
  const value: unknown = attributeOf(info.unsignedAttrs?.attributes, OBJECT_IDS.timeStampToken)?.values[0];
  if (typeof value !== 'object' || value === null || !('toBER' in value) || typeof value.toBER !== 'function')
    return null;
  return new Uint8Array(value.toBER(false) as ArrayBuffer);
};

/** Takes a CMS signature of one signer apart; null when it is none. Zeros after its end are a PDF's padding. */
export const readSignature = (bytes: Uint8Array): ReadSignature | null => {
  try {
    const { result, offset } = fromBER(exact(bytes));
    if (offset === -1) return null;
    const info = new ContentInfo({ schema: result });
    if (info.contentType !== OBJECT_IDS.signedData) return null;
    const signed = new SignedData({ schema: info.content });
    const [signerInfo, ...more] = signed.signerInfos;
    if (signerInfo === undefined || more.length > 0) return null;
    const certificates = (signed.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate);
    const found = certificates.find((certificate) => isSignerOf(signerInfo, certificate));
    const { eContentType, eContent } = signed.encapContentInfo;
    return {
      signer: found === undefined ? null : readCertificate(derOf(found)),
      certificates: certificates.map(derOf),
      digest: DIGESTS[signerInfo.digestAlgorithm.algorithmId] ?? null,
      signature: signerInfo.signature.valueBlock.valueHexView,
      content: { type: eContentType, bytes: eContent === undefined ? null : new Uint8Array(eContent.getValue()) },
      signingTime: timeOf(signerInfo),
      timeStampToken: tokenOf(signerInfo),
      signerInfo,
    };
  } catch {
    return null;
  }
};

const same = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && timingSafeEqual(left, right);

/** The digest in signingCertificate(V2) is the signer's certificate's. */
const bindsCertificate = ({ signerInfo, signer }: ReadSignature): boolean => {
  if (signer === null) return false;
  const v2 = firstValue(signerInfo, OBJECT_IDS.signingCertificateV2);
  const value = v2 ?? firstValue(signerInfo, OBJECT_IDS.signingCertificate);
  if (value === null || !('toBER' in value) || typeof value.toBER !== 'function') return false;
  // The certificate's hash stands first in the list, whatever follows it.
  const text = Buffer.from(value.toBER(false) as ArrayBuffer);
  const names = v2 === null ? ['sha1'] : ['sha256', 'sha384', 'sha512'];
  return names.some((name) => {
    const hash = createHash(name).update(signer.raw).digest();
    return text.includes(Buffer.concat([Buffer.from([0x04, hash.length]), hash]));
  });
};

const paddingOf = ({ signerInfo }: ReadSignature, digest: string) => {
  if (signerInfo.signatureAlgorithm.algorithmId !== OBJECT_IDS.rsaPss) return { digest, options: {} };
  const parameters = new RSASSAPSSParams({ schema: signerInfo.signatureAlgorithm.algorithmParams });
  return {
    digest: DIGESTS[parameters.hashAlgorithm.algorithmId] ?? digest,
    options: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: parameters.saltLength },
  };
};

const holds = (read: ReadSignature, signedBytes: Uint8Array): boolean => {
  const { signer, signerInfo, digest } = read;
  const known = SIGNATURE_DIGESTS[signerInfo.signatureAlgorithm.algorithmId];
  if (signer === null || known === undefined || signer.publicKey.asymmetricKeyType !== known.key) return false;
  const named = known.digest ?? digest;
  if (named === null) return false;
  try {
    const { digest: hash, options } = paddingOf(read, named);
    return verify(hash, signedBytes, { key: signer.publicKey, dsaEncoding: 'der', ...options }, read.signature);
  } catch {
    return false;
  }
};

export type CheckedSignature = {
  readonly digestMatches: boolean;
  readonly signatureHolds: boolean;
  readonly isBound: boolean;
};

/** Checks a signature against the bytes it should be over. Without signed attributes nothing binds a certificate. */
export const checkSignature = (read: ReadSignature, content: Uint8Array): CheckedSignature => {
  const { signerInfo, digest } = read;
  const attributes = signerInfo.signedAttrs;
  if (attributes === undefined) {
    const isValid = holds(read, content);
    return { digestMatches: isValid, signatureHolds: isValid, isBound: false };
  }
  const named = octetsOf(firstValue(signerInfo, OBJECT_IDS.messageDigest));
  const typeValue = firstValue(signerInfo, OBJECT_IDS.contentType);
  const type =
    typeValue !== null && 'getValue' in typeValue && typeof typeValue.getValue === 'function'
      ? typeValue.getValue()
      : null;
  const digestMatches =
    digest !== null &&
    named !== null &&
    same(createHash(digest).update(content).digest(), named) &&
    type === read.content.type;
  return {
    digestMatches,
    signatureHolds: holds(read, new Uint8Array(attributes.encodedValue)),
    isBound: bindsCertificate(read),
  };
};
