import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import koffi from 'koffi';

/** Run with what to put where on standard input: initialises the token when it is new, then adds key and certificate. */
const {
  library: file,
  pin,
  id,
  keyFile,
  certificateFile,
} = JSON.parse(readFileSync(0, 'utf8')) as {
  readonly library: string;
  readonly pin: string;
  readonly id: number;
  readonly keyFile: string;
  readonly certificateFile: string;
};

koffi.struct('CK_ATTRIBUTE', { type: 'ulong', value: 'void *', length: 'ulong' });
const library = koffi.load(file);
const call = (name: string, types: readonly string[], ...values: readonly unknown[]): void => {
  const status = Number(library.func(name, 'ulong', [...types])(...values));
  if (status !== 0) throw new Error(`${name}: 0x${status.toString(16)}`);
};
const SO = 0;
const USER = 1;
const secret = Buffer.from(pin);
const officer = Buffer.from('12345678');

call('C_Initialize', ['void *'], null);
const slots = Buffer.alloc(80);
const count = [10];
call('C_GetSlotList', ['uchar', 'void *', '_Inout_ ulong *'], 1, slots, count);
const opened = (slot: number): number => {
  const session = [0];
  call('C_OpenSession', ['ulong', 'ulong', 'void *', 'void *', '_Out_ ulong *'], slot, 6, null, null, session);
  return session[0] ?? 0;
};
const login = (session: number, who: number, word: Buffer): void =>
  call('C_Login', ['ulong', 'ulong', 'void *', 'ulong'], session, who, word, word.length);

let slot = Number(slots.readBigUInt64LE(0));
if ((count[0] ?? 0) === 1) {
  const label = Buffer.from('Token thu nghiem'.padEnd(32, ' '));
  call('C_InitToken', ['ulong', 'void *', 'ulong', 'void *'], slot, officer, officer.length, label);
  // SoftHSM gives a token another slot once it is initialised.
  call('C_Finalize', ['void *'], null);
  call('C_Initialize', ['void *'], null);
  count[0] = 10;
  call('C_GetSlotList', ['uchar', 'void *', '_Inout_ ulong *'], 1, slots, count);
  slot = Number(slots.readBigUInt64LE(0));
  const session = opened(slot);
  login(session, SO, officer);
  call('C_InitPIN', ['ulong', 'void *', 'ulong'], session, secret, secret.length);
  call('C_Logout', ['ulong'], session);
  call('C_CloseSession', ['ulong'], session);
}

const ulong = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const YES = Buffer.from([1]);
const NO = Buffer.from([0]);
const session = opened(slot);
login(session, USER, secret);
const create = (attributes: readonly (readonly [number, Buffer])[]): void => {
  const list = attributes.map(([type, value]) => ({ type, value, length: value.length }));
  call('C_CreateObject', ['ulong', 'CK_ATTRIBUTE *', 'ulong', '_Out_ ulong *'], session, list, list.length, [0]);
};

const certificate = new X509Certificate(readFileSync(certificateFile));
const { subject } = (await import('#electron/signing/certificate')).schemaOf(certificate.raw);
create([
  [0x00, ulong(1)],
  [0x80, ulong(0)],
  [0x01, YES],
  [0x02, NO],
  [0x11, certificate.raw],
  [0x101, Buffer.from(subject.toSchema().toBER(false))],
  [0x102, Buffer.from([id])],
]);

const jwk = createPrivateKey(readFileSync(keyFile)).export({ format: 'jwk' });
const number = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url');
const CURVES: Readonly<Record<string, string>> = { 'P-256': '06082a8648ce3d030107', 'P-384': '06052b81040022' };
const common: readonly (readonly [number, Buffer])[] = [
  [0x00, ulong(3)],
  [0x01, YES],
  [0x02, YES],
  [0x103, YES],
  [0x162, NO],
  [0x108, YES],
  [0x102, Buffer.from([id])],
];
create(
  jwk.kty === 'RSA'
    ? [
        ...common,
        [0x100, ulong(0)],
        [0x120, number(jwk.n)],
        [0x122, number(jwk.e)],
        [0x123, number(jwk.d)],
        [0x124, number(jwk.p)],
        [0x125, number(jwk.q)],
        [0x126, number(jwk.dp)],
        [0x127, number(jwk.dq)],
        [0x128, number(jwk.qi)],
      ]
    : [...common, [0x100, ulong(3)], [0x180, Buffer.from(CURVES[jwk.crv ?? ''] ?? '', 'hex')], [0x11, number(jwk.d)]],
);
call('C_Finalize', ['void *'], null);
