import koffi from 'koffi';

/** A PKCS#11 library in the words of its standard (v2.40); everything is numbers, handles and buffers. */

const IS_WINDOWS = process.platform === 'win32';
/** The library's structs are packed to one byte on Windows, natural elsewhere; its whole numbers are C's long. */
const struct = IS_WINDOWS ? koffi.pack : koffi.struct;
const ULONG = 'ulong';
const ULONG_SIZE = koffi.sizeof(ULONG);

struct('CK_ATTRIBUTE', { type: ULONG, value: 'void *', length: ULONG });
struct('CK_MECHANISM', { mechanism: ULONG, parameter: 'void *', length: ULONG });

/** A failed call: what was called, and the number the standard gives the failure. */
export class Pkcs11Error extends Error {
  readonly code: number;
  constructor(call: string, code: number) {
    super(`${call}: 0x${code.toString(16)}`);
    this.code = code;
  }
}

const SIGNATURES = {
  C_Initialize: ['void *'],
  C_Finalize: ['void *'],
  C_GetSlotList: ['uchar', 'void *', '_Inout_ ulong *'],
  C_GetTokenInfo: [ULONG, 'void *'],
  C_OpenSession: [ULONG, ULONG, 'void *', 'void *', '_Out_ ulong *'],
  C_CloseSession: [ULONG],
  C_Login: [ULONG, ULONG, 'void *', ULONG],
  C_Logout: [ULONG],
  C_FindObjectsInit: [ULONG, 'CK_ATTRIBUTE *', ULONG],
  C_FindObjects: [ULONG, 'void *', ULONG, '_Out_ ulong *'],
  C_FindObjectsFinal: [ULONG],
  C_GetAttributeValue: [ULONG, ULONG, '_Inout_ CK_ATTRIBUTE *', ULONG],
  C_SignInit: [ULONG, 'CK_MECHANISM *', ULONG],
  C_Sign: [ULONG, 'void *', ULONG, 'void *', '_Inout_ ulong *'],
} as const;

/** The place of each call in the list that C_GetFunctionList gives, after the version. */
const PLACES: Readonly<Record<keyof typeof SIGNATURES, number>> = {
  C_Initialize: 0,
  C_Finalize: 1,
  C_GetSlotList: 4,
  C_GetTokenInfo: 6,
  C_OpenSession: 12,
  C_CloseSession: 13,
  C_Login: 18,
  C_Logout: 19,
  C_GetAttributeValue: 24,
  C_FindObjectsInit: 26,
  C_FindObjects: 27,
  C_FindObjectsFinal: 28,
  C_SignInit: 42,
  C_Sign: 43,
};

type Call = (...values: readonly unknown[]) => number;
type Calls = Readonly<Record<keyof typeof SIGNATURES, Call>>;

/** The version takes two bytes; the first pointer follows it at once on Windows, else where pointers lie. */
const FIRST_POINTER = IS_WINDOWS ? 2 : koffi.sizeof('void *');

const callsOf = (path: string): Calls => {
  const library = koffi.load(path);
  const list: [unknown] = [null];
  const status = library.func('C_GetFunctionList', ULONG, ['_Out_ void **'])(list) as number;
  if (status !== 0) throw new Pkcs11Error('C_GetFunctionList', status);
  const entry = (name: keyof typeof SIGNATURES): Call => {
    const pointer: unknown = koffi.decode(list[0], FIRST_POINTER + PLACES[name] * koffi.sizeof('void *'), 'void *');
    const call = koffi.decode(pointer, koffi.proto(ULONG, [...SIGNATURES[name]])) as Call;
    return (...values) => {
      const failure = Number(call(...values));
      if (failure !== 0) throw new Pkcs11Error(name, failure);
      return failure;
    };
  };
  const names = Object.keys(SIGNATURES) as (keyof typeof SIGNATURES)[];
  return Object.fromEntries(names.map((name) => [name, entry(name)])) as Calls;
};

const writtenUlong = (value: number): Buffer => {
  const bytes = Buffer.alloc(ULONG_SIZE);
  if (ULONG_SIZE === 8) bytes.writeBigUInt64LE(BigInt(value));
  else bytes.writeUInt32LE(value);
  return bytes;
};

const readUlongs = (bytes: Buffer, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) =>
    ULONG_SIZE === 8 ? Number(bytes.readBigUInt64LE(index * 8)) : bytes.readUInt32LE(index * 4),
  );

/** Attributes and classes that are asked for. */
export const CKA = { class: 0x00, value: 0x11, keyType: 0x100, id: 0x102 } as const;
export const CKO = { certificate: 1, privateKey: 3 } as const;
export const CKM = { rsaPkcs: 1, ecdsa: 0x1041 } as const;

const SERIAL_SESSION = 4;
const USER = 1;
const MOST_OBJECTS = 100;
/** label, manufacturer, model, serial number: the first texts of CK_TOKEN_INFO. */
const TOKEN_INFO_SIZE = 512;

type Wanted = Readonly<Record<number, Buffer | number>>;

/** An opened library. Whoever opens it closes it. */
export const openLibrary = (path: string) => {
  const calls = callsOf(path);
  calls.C_Initialize(null);

  const attributesOf = (wanted: Wanted) =>
    Object.entries(wanted).map(([type, value]) => {
      const bytes = typeof value === 'number' ? writtenUlong(value) : value;
      return { type: Number(type), value: bytes, length: bytes.length };
    });

  return {
    slots: (): readonly number[] => {
      const count = [0];
      calls.C_GetSlotList(1, null, count);
      const bytes = Buffer.alloc(Math.max(1, count[0] ?? 0) * ULONG_SIZE);
      if (count[0] === 0) return [];
      calls.C_GetSlotList(1, bytes, count);
      return readUlongs(bytes, count[0] ?? 0);
    },
    token: (slot: number): { readonly label: string; readonly serial: string } => {
      const info = Buffer.alloc(TOKEN_INFO_SIZE);
      calls.C_GetTokenInfo(slot, info);
      return { label: info.toString('utf8', 0, 32).trim(), serial: info.toString('latin1', 80, 96).trim() };
    },
    openSession: (slot: number): number => {
      const session = [0];
      calls.C_OpenSession(slot, SERIAL_SESSION, null, null, session);
      return session[0] ?? 0;
    },
    closeSession: (session: number) => calls.C_CloseSession(session),
    login: (session: number, pin: Buffer) => calls.C_Login(session, USER, pin, pin.length),
    logout: (session: number) => calls.C_Logout(session),
    find: (session: number, wanted: Wanted): readonly number[] => {
      const attributes = attributesOf(wanted);
      calls.C_FindObjectsInit(session, attributes, attributes.length);
      const bytes = Buffer.alloc(MOST_OBJECTS * ULONG_SIZE);
      const count = [0];
      calls.C_FindObjects(session, bytes, MOST_OBJECTS, count);
      calls.C_FindObjectsFinal(session);
      return readUlongs(bytes, count[0] ?? 0);
    },
    attribute: (session: number, object: number, type: number): Buffer => {
      const asked = [{ type, value: null as Buffer | null, length: 0 }];
      calls.C_GetAttributeValue(session, object, asked, 1);
      const value = Buffer.alloc(Number(asked[0]?.length ?? 0));
      calls.C_GetAttributeValue(session, object, [{ type, value, length: value.length }], 1);
      return value;
    },
    sign: (session: number, { key, mechanism, data }: { key: number; mechanism: number; data: Buffer }): Buffer => {
      calls.C_SignInit(session, { mechanism, parameter: null, length: 0 }, key);
      const signature = Buffer.alloc(1024);
      const length = [signature.length];
      calls.C_Sign(session, data, data.length, signature, length);
      return signature.subarray(0, Number(length[0] ?? 0));
    },
    close: () => calls.C_Finalize(null),
  };
};

export type Pkcs11Library = ReturnType<typeof openLibrary>;
