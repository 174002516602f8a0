import type { X509Certificate } from 'node:crypto';
import { readCertificate, schemaOf, validityOf } from '#electron/signing/certificate';
import type { ChainState } from '#shared/domain/signing/signature-facts';

const LONGEST = 8;
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
/** keyCertSign, the sixth bit of keyUsage. */
const MAY_VOUCH_BIT = 0b0000_0100;

const isValidAt = (certificate: X509Certificate, at: Date): boolean => {
  const { from, to } = validityOf(certificate);
  return from <= at && at <= to;
};

/** A certificate that may vouch for others, with so many more of its kind below it. */
const mayVouch = (issuer: X509Certificate, below: number): boolean => {
  if (!issuer.ca) return false;
  const extensions = schemaOf(issuer.raw).extensions ?? [];
  const constraints: unknown = extensions.find(({ extnID }) => extnID === BASIC_CONSTRAINTS)?.parsedValue;
  const limit =
    typeof constraints === 'object' && constraints !== null && 'pathLenConstraint' in constraints
      ? constraints.pathLenConstraint
      : undefined;
  if (typeof limit === 'number' && below > limit) return false;
  const usage: unknown = extensions.find(({ extnID }) => extnID === KEY_USAGE)?.parsedValue?.valueBlock?.valueHexView;
  return !(usage instanceof Uint8Array) || ((usage[0] ?? 0) & MAY_VOUCH_BIT) !== 0;
};

const vouchesFor = (issuer: X509Certificate, subject: X509Certificate): boolean => {
  try {
    return subject.checkIssued(issuer) && subject.verify(issuer.publicKey);
  } catch {
    return false;
  }
};

const readAll = (ders: readonly Uint8Array[]): readonly X509Certificate[] =>
  ders.flatMap((der) => {
    try {
      return [readCertificate(der)];
    } catch {
      return [];
    }
  });

/**
 * Whether a certificate leads to one of the office's roots at a moment. `others` may hold certificates between, in any
 * order, as they came with the signature. Revocation is not looked up: that needs the net.
 */
export const chainState = (
  certificate: X509Certificate,
  { others, roots, at }: { others: readonly Uint8Array[]; roots: readonly Uint8Array[]; at: Date },
): ChainState => {
  const trusted = readAll(roots);
  const known = [...trusted, ...readAll(others)];
  const isTrusted = (one: X509Certificate) => trusted.some((root) => root.fingerprint256 === one.fingerprint256);
  let isBroken = !isValidAt(certificate, at);
  const climb = (current: X509Certificate, depth: number): boolean => {
    if (isTrusted(current)) return true;
    if (depth >= LONGEST) return false;
    for (const issuer of known) {
      if (issuer.fingerprint256 === current.fingerprint256 || !vouchesFor(issuer, current)) continue;
      if (!mayVouch(issuer, depth) || !isValidAt(issuer, at)) {
        isBroken = true;
        continue;
      }
      if (climb(issuer, depth + 1)) return true;
    }
    return false;
  };
  if (!isValidAt(certificate, at)) return 'broken';
  if (climb(certificate, 0)) return 'trusted';
  return isBroken ? 'broken' : 'unknown';
};
