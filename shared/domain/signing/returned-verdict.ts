import type { FileChange, SignatureFacts } from '#shared/domain/signing/signature-facts';
import { signedAt } from '#shared/domain/signing/signature-verdict';

/** Why a file that came back signed is thrown away. */
export const RETURN_REFUSALS = [
  'notPdf',
  'tooLarge',
  'originalChanged',
  'unsigned',
  'moreThanOne',
  'notWhole',
  'signatureFalse',
  'otherChange',
  'otherCertificate',
  'certificateNotValid',
  'timeImplausible',
  'markTooLarge',
] as const;
export type ReturnRefusal = (typeof RETURN_REFUSALS)[number];

export type ReturnedFacts = {
  /** The first bytes are the file that was handed over, every one of them. */
  readonly keepsOriginal: boolean;
  /** The signatures that the file handed over did not have, oldest first. */
  readonly added: readonly SignatureFacts[];
  /** Everything that differs from the file handed over. */
  readonly changes: readonly FileChange[];
  /** The largest share of its page that an added mark covers, 0 to 1. */
  readonly largestMarkShare: number;
};

export type Expectation = {
  /** SHA-256 of the certificates that may sign here. */
  readonly certificates: readonly string[];
  /** When the file was handed over, and when it came back. ISO 8601. */
  readonly from: string;
  readonly to: string;
};

/** A service on the same machine keeps the same clock, but rounds and may count from another second. */
const CLOCK_SLACK_MS = 5 * 60_000;
/** A mark larger than this could hide what the paper says: a seal of 45 mm covers 3.3 % of A4. */
const LARGEST_MARK_SHARE = 0.12;

const isPlausible = (at: string | null, { from, to }: Expectation): boolean => {
  if (at === null) return false;
  const moment = Date.parse(at);
  return moment >= Date.parse(from) - CLOCK_SLACK_MS && moment <= Date.parse(to) + CLOCK_SLACK_MS;
};

const ofSignature = (facts: SignatureFacts, expected: Expectation): ReturnRefusal | null => {
  const { signer } = facts;
  if (!facts.isWellFormed || !facts.coversFile) return 'notWhole';
  if (!facts.digestMatches || !facts.signatureHolds || facts.isWeak) return 'signatureFalse';
  if (signer === null || !expected.certificates.includes(signer.sha256)) return 'otherCertificate';
  if (!isPlausible(signedAt(facts), expected) || facts.timeStamp?.isValid === false) return 'timeImplausible';
  // A claimed time besides a stamped one must not be another day's.
  if (facts.claimedAt !== null && !isPlausible(facts.claimedAt, expected)) return 'timeImplausible';
  const at = Date.parse(signedAt(facts) ?? '');
  const isValidThen = Date.parse(signer.validFrom) <= at && at <= Date.parse(signer.validTo);
  return isValidThen && signer.maySign && facts.chain !== 'broken' ? null : 'certificateNotValid';
};

/**
 * Whether a file that came back from a service, a program or our own writer may be kept: the bytes handed over are its
 * beginning, exactly one signature was added and nothing else, it covers the whole file, by an allowed certificate valid at
 * a time between handing over and return. Null: it may be kept.
 */
export const judgeReturned = (facts: ReturnedFacts, expected: Expectation): ReturnRefusal | null => {
  const [added, ...more] = facts.added;
  if (!facts.keepsOriginal) return 'originalChanged';
  if (added === undefined) return 'unsigned';
  if (more.length > 0 || added.kind !== 'signature') return 'moreThanOne';
  if (facts.changes.some(({ kind }) => kind === 'content' || kind === 'mark')) return 'otherChange';
  if (facts.largestMarkShare > LARGEST_MARK_SHARE) return 'markTooLarge';
  return ofSignature(added, expected);
};
