import { PDF } from '@libpdf/core';
import { checkSignatures } from '#electron/signing/check-signatures';
import { fileChanges } from '#electron/signing/file-changes';
import { pageSizeOf } from '#electron/signing/page-measures';
import { findSignatures } from '#electron/signing/pdf-signatures';
import {
  type Expectation,
  judgeReturned,
  type ReturnedFacts,
  type ReturnRefusal,
} from '#shared/domain/signing/returned-verdict';
import type { SignatureFacts } from '#shared/domain/signing/signature-facts';
import { err, ok, type Result } from '#shared/lib/result';

export type VerifiedFile = {
  readonly signature: SignatureFacts;
  /** DER. */
  readonly certificate: Uint8Array;
};

const startsWith = (whole: Uint8Array, part: Uint8Array): boolean =>
  whole.length > part.length && Buffer.from(whole.buffer, whole.byteOffset, part.length).equals(part);

const largestShare = async (pdf: Uint8Array, added: readonly SignatureFacts[]): Promise<number> => {
  const paper = await PDF.load(pdf);
  const shares = added.map(({ mark }) => {
    const page = mark === null ? null : paper.getPage(mark.page);
    if (mark === null || page === null) return 0;
    const { widthMm, heightMm } = pageSizeOf(page);
    return (mark.widthMm * mark.heightMm) / (widthMm * heightMm);
  });
  return Math.max(0, ...shares);
};

/**
 * Verifies what came back against what was handed over; refuses whatever is not exactly that with one more signature.
 * `roots` are the office's; without them a chain may stay unknown, but never broken.
 */
export const verifyReturned = async (
  given: Uint8Array,
  returned: Uint8Array,
  expected: Expectation & { readonly roots: readonly Uint8Array[] },
): Promise<Result<VerifiedFile, ReturnRefusal>> => {
  if (Buffer.from(returned.subarray(0, 5)).toString('latin1') !== '%PDF-') return err('notPdf');
  if (!startsWith(returned, given)) return err('originalChanged');
  try {
    const earlier = new Set((await findSignatures(given)).map(({ fieldName }) => fieldName));
    const { signatures, certificates } = await checkSignatures(returned, {
      roots: expected.roots,
      now: new Date(expected.to),
    });
    const added = signatures.filter(({ fieldName }) => !earlier.has(fieldName));
    const facts: ReturnedFacts = {
      keepsOriginal: true,
      added,
      changes: await fileChanges(given, returned),
      largestMarkShare: await largestShare(returned, added),
    };
    const refusal = judgeReturned(facts, expected);
    const [signature] = added;
    if (refusal !== null || signature === undefined) return err(refusal ?? 'unsigned');
    const certificate = certificates.get(signature.signer?.sha256 ?? '');
    return certificate === undefined ? err('otherCertificate') : ok({ signature, certificate });
  } catch {
    // What cannot be read as PDF is not kept, whatever it is.
    return err('notWhole');
  }
};
