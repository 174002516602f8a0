import { createHash, X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate } from 'pkijs';
import type { CertificateFacts } from '#shared/domain/signing/signature-facts';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const KEY_USAGE = '2.5.29.15';
/** The first two bits of keyUsage: digitalSignature, nonRepudiation. */
const SIGNING_BITS = 0b1100_0000;

const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** Reads DER or PEM; throws when it is no certificate. */
export const readCertificate = (bytes: Uint8Array): X509Certificate => new X509Certificate(bytes);

/** The same certificate as pkijs sees it: fields that Node does not show. */
export const schemaOf = (der: Uint8Array): Certificate => {
  const { result, offset } = fromBER(exact(der));
  if (offset === -1) throw new Error('not a certificate');
  return new Certificate({ schema: result });
};

/** From when to when a certificate is valid; older runtimes give the days as texts only. */
export const validityOf = ({ validFrom, validTo }: X509Certificate): { readonly from: Date; readonly to: Date } => ({
  from: new Date(validFrom),
  to: new Date(validTo),
});

const nameOf = (name: Certificate['subject'], type: string): string => {
  const values = name.typesAndValues.filter((entry) => entry.type === type).map(({ value }) => value.valueBlock.value);
  return String(values.at(-1) ?? '').normalize('NFC');
};

const maySign = (certificate: Certificate): boolean => {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === KEY_USAGE);
  if (usage === undefined) return true;
  const bits: unknown = usage.parsedValue?.valueBlock?.valueHexView;
  return bits instanceof Uint8Array && ((bits[0] ?? 0) & SIGNING_BITS) !== 0;
};

const CURVE_BITS: Readonly<Record<string, number>> = { prime256v1: 256, secp384r1: 384, secp521r1: 521 };

/** Of the public key: kind and strength; a curve that is not known counts as 0 bits. */
const keyOf = ({ publicKey }: X509Certificate): Pick<CertificateFacts, 'key' | 'keyBits'> => {
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  if (publicKey.asymmetricKeyType === 'rsa') return { key: 'RSA', keyBits: modulusLength ?? 0 };
  if (publicKey.asymmetricKeyType === 'ec') return { key: 'EC', keyBits: CURVE_BITS[namedCurve ?? ''] ?? 0 };
  return { key: 'other', keyBits: 0 };
};

/** RSA of 2048 bits and more, EC P-256 and stronger. */
export const isWeakKey = ({ key, keyBits }: Pick<CertificateFacts, 'key' | 'keyBits'>): boolean =>
  key === 'RSA' ? keyBits < 2048 : key !== 'EC' || keyBits < 256;

/** What the certificate says of its holder; `der` must be a certificate. */
export const certificateFacts = (der: Uint8Array): CertificateFacts => {
  const certificate = new X509Certificate(der);
  const schema = schemaOf(certificate.raw);
  const validity = validityOf(certificate);
  return {
    sha256: createHash('sha256').update(certificate.raw).digest('hex'),
    name: nameOf(schema.subject, COMMON_NAME),
    organisation: nameOf(schema.subject, ORGANISATION),
    issuer: nameOf(schema.issuer, COMMON_NAME) || nameOf(schema.issuer, ORGANISATION),
    serial: certificate.serialNumber,
    validFrom: validity.from.toISOString(),
    validTo: validity.to.toISOString(),
    ...keyOf(certificate),
    maySign: maySign(schema),
  };
};
