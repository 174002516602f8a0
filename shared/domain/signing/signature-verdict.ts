import type { SignatureFacts } from '#shared/domain/signing/signature-facts';

/** What a secretary has to know of a signature, the gravest first. */
export const SIGNATURE_FINDINGS = [
  'unsupported',
  'malformed',
  'contentChanged',
  'signatureFalse',
  'changedAfter',
  'marksAfter',
  'notYetValid',
  'expired',
  'mayNotSign',
  'chainBroken',
  'weak',
  'notBound',
  'noSigner',
  'rootUnknown',
  'timeStampFalse',
  'timeUnknown',
  'timeClaimed',
  'signedAfter',
] as const;
export type SignatureFinding = (typeof SIGNATURE_FINDINGS)[number];

/** `bad`: do not rely on it; `unclear`: whole, but something could not be established; `good`: all that is asked holds. */
export type SignatureState = 'good' | 'unclear' | 'bad';

const BAD: ReadonlySet<SignatureFinding> = new Set([
  'malformed',
  'contentChanged',
  'signatureFalse',
  'changedAfter',
  'notYetValid',
  'expired',
  'mayNotSign',
  'chainBroken',
]);
/** Worth a sentence, but nothing is in doubt. */
const HARMLESS: ReadonlySet<SignatureFinding> = new Set(['timeClaimed', 'signedAfter']);

/** When it was signed: by a time stamp that holds, else by what the signer's machine said. ISO 8601; null: not known. */
export const signedAt = ({ timeStamp, claimedAt }: SignatureFacts): string | null =>
  timeStamp?.isValid === true ? timeStamp.at : claimedAt;

const ofCertificate = (facts: SignatureFacts): readonly SignatureFinding[] => {
  const { signer } = facts;
  if (signer === null) return ['noSigner'];
  const at = signedAt(facts);
  const found: SignatureFinding[] = [];
  if (at !== null && Date.parse(at) < Date.parse(signer.validFrom)) found.push('notYetValid');
  if (at !== null && Date.parse(at) > Date.parse(signer.validTo)) found.push('expired');
  if (!signer.maySign) found.push('mayNotSign');
  if (facts.chain === 'broken') found.push('chainBroken');
  if (facts.chain === 'unknown') found.push('rootUnknown');
  return found;
};

const ofTime = ({ timeStamp, claimedAt }: SignatureFacts): readonly SignatureFinding[] => {
  if (timeStamp !== null && !timeStamp.isValid) return ['timeStampFalse'];
  if (timeStamp !== null) return [];
  return [claimedAt === null ? 'timeUnknown' : 'timeClaimed'];
};

/** Of what came after, only the gravest is said. */
const ofLater = ({ after }: SignatureFacts): readonly SignatureFinding[] => {
  const kinds = new Set(after.map(({ kind }) => kind));
  if (kinds.has('content')) return ['changedAfter'];
  if (kinds.has('mark')) return ['marksAfter'];
  return kinds.has('signature') ? ['signedAfter'] : [];
};

/** Judges one signature: every finding in the order of gravity, and what they come to together. */
export const judgeSignature = (
  facts: SignatureFacts,
): { readonly state: SignatureState; readonly findings: readonly SignatureFinding[] } => {
  if (!facts.isSupported) return { state: 'unclear', findings: ['unsupported', ...ofLater(facts)] };
  const found = new Set<SignatureFinding>([
    ...(facts.isWellFormed ? [] : (['malformed'] as const)),
    ...(facts.digestMatches ? [] : (['contentChanged'] as const)),
    ...(facts.signatureHolds ? [] : (['signatureFalse'] as const)),
    ...(facts.isWeak ? (['weak'] as const) : []),
    ...(facts.isBound ? [] : (['notBound'] as const)),
    ...ofCertificate(facts),
    ...ofTime(facts),
    ...ofLater(facts),
  ]);
  const findings = SIGNATURE_FINDINGS.filter((finding) => found.has(finding));
  if (findings.some((finding) => BAD.has(finding))) return { state: 'bad', findings };
  return { state: findings.every((finding) => HARMLESS.has(finding)) ? 'good' : 'unclear', findings };
};
