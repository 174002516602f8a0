import type { SigningKey } from '#electron/signing/signing-key';
import type { AskToken } from '#electron/signing/token-process';
import type { TokenCertificate } from '#electron/signing/token-requests';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** The certificates on the tokens that are plugged in. */
export const tokenCertificates = async (
  ask: AskToken,
  library: string,
): Promise<Result<readonly TokenCertificate[], AppError>> => {
  if (library === '') return err({ code: 'signing.noTokenLibrary' });
  const answer = await ask({ kind: 'list', library });
  if (!answer.ok) return answer;
  return answer.value.kind === 'certificates' ? ok(answer.value.certificates) : err({ code: 'signing.tokenFailed' });
};

/** The key of one certificate on a token; the PIN is sent with each signature and kept nowhere. */
export const tokenKey = async (
  ask: AskToken,
  { library, certificate, pin }: { readonly library: string; readonly certificate: string; readonly pin: string },
): Promise<Result<SigningKey, AppError>> => {
  const held = await tokenCertificates(ask, library);
  if (!held.ok) return held;
  const found = held.value.find(({ sha256 }) => sha256 === certificate);
  if (found === undefined) return err({ code: 'signing.certificateNotFound' });
  return ok({
    certificate: Buffer.from(found.der, 'base64'),
    // What else lies on the token may be the certificates above: whoever checks takes those that fit.
    chain: held.value
      .filter((one) => one !== found)
      .map(({ der }) => Buffer.from(der, 'base64'))
      .slice(0, 3),
    sign: async (data) => {
      const answer = await ask({ kind: 'sign', library, certificate, pin, data: Buffer.from(data).toString('base64') });
      if (!answer.ok) return answer;
      return answer.value.kind === 'signature'
        ? ok(Buffer.from(answer.value.signature, 'base64'))
        : err({ code: 'signing.tokenFailed' });
    },
  });
};
