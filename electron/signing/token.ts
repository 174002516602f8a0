import { createHash } from 'node:crypto';
import { readCertificate } from '#electron/signing/certificate';
import { DER_NULL, integer, objectId, octetString, sequence } from '#electron/signing/der';
import { OBJECT_IDS } from '#electron/signing/object-ids';
import { CKA, CKM, CKO, openLibrary, Pkcs11Error, type Pkcs11Library } from '#electron/signing/pkcs11-library';
import type { TokenAnswer, TokenCertificate, TokenRefusal, TokenRequest } from '#electron/signing/token-requests';

/** The standard's numbers for what a person can do something about. */
const PIN_CODES: Readonly<Record<number, TokenRefusal['code']>> = {
  160: 'signing.wrongPin',
  161: 'signing.wrongPin',
  162: 'signing.wrongPin',
  164: 'signing.pinLocked',
  224: 'signing.noToken',
  225: 'signing.noToken',
};
const ALREADY_LOGGED_IN = 0x100;

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const refused = (code: TokenRefusal['code'], details = ''): TokenAnswer => ({
  kind: 'refused',
  refusal: { code, details },
});

type Held = { readonly slot: number; readonly session: number; readonly object: number; readonly der: Buffer };

/** Null for a slot whose token was never set up, or was just pulled out. */
const sessionIn = (library: Pkcs11Library, slot: number): number | null => {
  try {
    return library.openSession(slot);
  } catch (cause) {
    if (cause instanceof Pkcs11Error) return null;
    throw cause;
  }
};

/** Looks at every certificate of every token, until one is enough. */
const eachCertificate = <T>(library: Pkcs11Library, look: (held: Held) => T | null): T | null => {
  for (const slot of library.slots()) {
    const session = sessionIn(library, slot);
    if (session === null) continue;
    try {
      for (const object of library.find(session, { [CKA.class]: CKO.certificate })) {
        const found = look({ slot, session, object, der: library.attribute(session, object, CKA.value) });
        if (found !== null) return found;
      }
    } finally {
      library.closeSession(session);
    }
  }
  return null;
};

const list = (library: Pkcs11Library): TokenAnswer => {
  const certificates: TokenCertificate[] = [];
  if (library.slots().length === 0) return refused('signing.noToken');
  eachCertificate(library, ({ slot, der }) => {
    certificates.push({
      sha256: sha256(der).toString('hex'),
      der: der.toString('base64'),
      tokenLabel: library.token(slot).label,
    });
    return null;
  });
  return { kind: 'certificates', certificates };
};

/** PKCS#1 v1.5 over a digest: every token can do that, whichever digests it knows itself. */
const digestInfo = (digest: Uint8Array): Buffer =>
  sequence(sequence(objectId(OBJECT_IDS.sha256), DER_NULL), octetString(digest));

/** Tokens give r and s one after the other; CMS wants them as a sequence. */
const ecdsaDer = (raw: Buffer): Buffer => {
  const half = raw.length / 2;
  const part = (bytes: Buffer): Buffer => integer(BigInt(`0x${bytes.toString('hex') || '0'}`));
  return sequence(part(raw.subarray(0, half)), part(raw.subarray(half)));
};

const signWith = (
  library: Pkcs11Library,
  { session, object, der }: Held,
  { pin, data }: { pin: Buffer; data: Buffer },
): Buffer | null => {
  try {
    library.login(session, pin);
  } catch (cause) {
    if (!(cause instanceof Pkcs11Error) || cause.code !== ALREADY_LOGGED_IN) throw cause;
  }
  try {
    const id = library.attribute(session, object, CKA.id);
    const [key] = library.find(session, { [CKA.class]: CKO.privateKey, [CKA.id]: id });
    if (key === undefined) return null;
    const isEc = readCertificate(der).publicKey.asymmetricKeyType === 'ec';
    const digest = sha256(data);
    return isEc
      ? ecdsaDer(library.sign(session, { key, mechanism: CKM.ecdsa, data: digest }))
      : library.sign(session, { key, mechanism: CKM.rsaPkcs, data: digestInfo(digest) });
  } finally {
    library.logout(session);
  }
};

const sign = (library: Pkcs11Library, request: Extract<TokenRequest, { kind: 'sign' }>): TokenAnswer => {
  const pin = Buffer.from(request.pin, 'utf8');
  try {
    if (library.slots().length === 0) return refused('signing.noToken');
    const signature = eachCertificate(library, (held) =>
      sha256(held.der).toString('hex') === request.certificate
        ? signWith(library, held, { pin, data: Buffer.from(request.data, 'base64') })
        : null,
    );
    if (signature === null) return refused('signing.certificateNotFound');
    return { kind: 'signature', signature: signature.toString('base64') };
  } finally {
    pin.fill(0);
  }
};

const refusalOf = (cause: unknown): TokenAnswer =>
  cause instanceof Pkcs11Error
    ? refused(PIN_CODES[cause.code] ?? 'signing.tokenFailed', cause.message)
    : refused('signing.tokenFailed', 'unexpected');

/** Answers one request. Runs only in a process of its own: a faulty library takes nothing else with it. */
export const answerTokenRequest = (request: TokenRequest): TokenAnswer => {
  let library: Pkcs11Library;
  try {
    library = openLibrary(request.library);
  } catch (cause) {
    return refused('signing.libraryUnusable', cause instanceof Pkcs11Error ? cause.message : 'cannot load');
  }
  try {
    return request.kind === 'list' ? list(library) : sign(library, request);
  } catch (cause) {
    return refusalOf(cause);
  } finally {
    try {
      library.close();
    } catch {
      // The process ends anyway.
    }
  }
};
