import { listTrustedRoots } from '#db/queries/signing';
import { shownCertificate } from '#electron/handlers/signing-settings';
import type { QueryHandler } from '#electron/ipc/handlers';
import { type CheckedFile, checkSignatures } from '#electron/signing/check-signatures';
import type { SignatureFacts } from '#shared/domain/signing/signature-facts';
import { judgeSignature, signedAt } from '#shared/domain/signing/signature-verdict';
import { err, ok } from '#shared/lib/result';

const lineOf = (facts: SignatureFacts, { certificates }: CheckedFile) => {
  const der = certificates.get(facts.signer?.sha256 ?? '');
  const { timeStamp, signer } = facts;
  return {
    fieldName: facts.fieldName,
    kind: facts.kind,
    ...judgeSignature(facts),
    findings: [...judgeSignature(facts).findings],
    signer: signer === null || der === undefined ? null : { ...shownCertificate(der), serial: signer.serial },
    certificate: der === undefined ? '' : Buffer.from(der).toString('base64'),
    signedAt: signedAt(facts),
    timeStamp:
      timeStamp === null ? null : { at: timeStamp.at, authority: timeStamp.authority, isValid: timeStamp.isValid },
    coversFile: facts.coversFile,
  };
};

/** Looks at the signatures of a PDF that somebody sent; nothing is kept. */
const check: QueryHandler<'signing.check'> = async ({ db, clock }, { fileName, bytes }) => {
  const roots = listTrustedRoots(db).map(({ der }) => der);
  try {
    const checked = await checkSignatures(Buffer.from(bytes, 'base64'), { roots, now: new Date(clock.now()) });
    return ok({ fileName, signatures: checked.signatures.map((facts) => lineOf(facts, checked)) });
  } catch {
    return err({ code: 'signing.notPdf' });
  }
};

export const signatureCheckHandlers = { 'signing.check': check };
