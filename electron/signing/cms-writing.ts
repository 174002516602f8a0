import { createHash } from 'node:crypto';
import { readCertificate, schemaOf } from '#electron/signing/certificate';
import { DER_NULL, derValue, integer, objectId, octetString, sequence, setOf } from '#electron/signing/der';
import { OBJECT_IDS } from '#electron/signing/object-ids';

const attribute = (type: string, value: Uint8Array): Buffer => sequence(objectId(type), setOf(value));
const algorithm = (id: string, ...parameters: readonly Uint8Array[]): Buffer => sequence(objectId(id), ...parameters);

const SHA256_ALGORITHM = algorithm(OBJECT_IDS.sha256, DER_NULL);

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * What a PAdES signature signs (EN 319 142-1): content type, digest of the file, and the certificate, so that no other can
 * be put in its place. The time is not among them: it stands in /M. Gives the DER of the SET, which is what the key signs.
 */
export const signedAttributes = (fileDigest: Uint8Array, certificate: Uint8Array): Buffer =>
  setOf(
    attribute(OBJECT_IDS.contentType, objectId(OBJECT_IDS.data)),
    attribute(OBJECT_IDS.messageDigest, octetString(fileDigest)),
    // SHA-256 is the default of ESSCertIDv2 and so is not written.
    attribute(OBJECT_IDS.signingCertificateV2, sequence(sequence(sequence(octetString(sha256(certificate)))))),
  );

const retagged = (der: Uint8Array, tag: number): Buffer => Buffer.concat([Buffer.from([tag]), der.subarray(1)]);

const issuerAndSerial = (certificate: Uint8Array): Buffer => {
  const schema = schemaOf(certificate);
  return sequence(Buffer.from(schema.issuer.toSchema().toBER(false)), Buffer.from(schema.serialNumber.toBER(false)));
};

const signatureAlgorithm = (certificate: Uint8Array): Buffer =>
  readCertificate(certificate).publicKey.asymmetricKeyType === 'ec'
    ? algorithm(OBJECT_IDS.ecdsaWithSha256)
    : algorithm(OBJECT_IDS.sha256WithRsa, DER_NULL);

export type SignatureParts = {
  /** As `signedAttributes` gave them. */
  readonly attributes: Uint8Array;
  /** RSA PKCS#1 v1.5, or ECDSA as DER. */
  readonly signature: Uint8Array;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  /** DER of the TimeStampToken; null: B-B. */
  readonly timeStampToken: Uint8Array | null;
};

/** The whole detached signature (CMS SignedData with one signer), in DER. */
export const detachedSignature = (parts: SignatureParts): Buffer => {
  const { attributes, signature, certificate, chain, timeStampToken } = parts;
  const signerInfo = sequence(
    integer(1n),
    issuerAndSerial(certificate),
    SHA256_ALGORITHM,
    retagged(attributes, 0xa0),
    signatureAlgorithm(certificate),
    octetString(signature),
    ...(timeStampToken === null ? [] : [derValue(0xa1, attribute(OBJECT_IDS.timeStampToken, timeStampToken))]),
  );
  const signedData = sequence(
    integer(1n),
    setOf(SHA256_ALGORITHM),
    sequence(objectId(OBJECT_IDS.data)),
    retagged(setOf(certificate, ...chain), 0xa0),
    setOf(signerInfo),
  );
  return sequence(objectId(OBJECT_IDS.signedData), derValue(0xa0, signedData));
};
