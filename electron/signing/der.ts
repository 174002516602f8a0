/** The little of DER that a signature is written in; reading is asn1js's. */
const joined = (parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);

const lengthOf = (size: number): Buffer => {
  if (size < 0x80) return Buffer.from([size]);
  const bytes: number[] = [];
  for (let left = size; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
};

/** One value: tag, length, and the parts as they are. */
export const derValue = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = joined(parts);
  return joined([Buffer.from([tag]), lengthOf(content.length), content]);
};

export const sequence = (...parts: readonly Uint8Array[]): Buffer => derValue(0x30, ...parts);

/** DER wants the members of a set in the order of their bytes. */
export const setOf = (...parts: readonly Uint8Array[]): Buffer =>
  derValue(0x31, ...parts.toSorted((left, right) => Buffer.compare(left, right)));

export const octetString = (bytes: Uint8Array): Buffer => derValue(0x04, bytes);

/** A whole number from zero up. */
export const integer = (value: bigint): Buffer => {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return derValue(0x02, (bytes[0] ?? 0) >= 0x80 ? joined([Buffer.from([0]), bytes]) : bytes);
};

export const DER_NULL = Buffer.from([0x05, 0x00]);
export const DER_TRUE = Buffer.from([0x01, 0x01, 0xff]);

/** `1.2.840.113549.1.7.2` */
export const objectId = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left % 128) | 0x80);
    return groups;
  });
  return derValue(0x06, Buffer.from(bytes));
};
