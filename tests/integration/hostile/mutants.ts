import { Buffer } from 'node:buffer';
import { createRandom, type Random } from '#db/seed/random';
import { zipEntries } from '#tests/builders/word-file';
import { zipOf } from '#tests/builders/zip-file';

export type GoodFile = { readonly fileName: string; readonly bytes: Uint8Array };

type Change = (bytes: Buffer, random: Random, others: readonly GoodFile[]) => Buffer;

const below = (random: Random, limit: number): number =>
  Math.min(Math.floor(random.next() * limit), Math.max(0, limit - 1));

const flip: Change = (bytes, random) => {
  for (let times = 1 + below(random, 8); times > 0; times -= 1) {
    const at = below(random, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  }
  return bytes;
};

const overwrite: Change = (bytes, random) => {
  const at = below(random, bytes.length);
  const value = [0, 0xff, 0x7f, 0x22, 0x3c][below(random, 5)] ?? 0;
  return bytes.fill(value, at, Math.min(bytes.length, at + 1 + below(random, 64)));
};

const cut: Change = (bytes, random) => {
  const at = below(random, bytes.length);
  return random.next() < 0.5
    ? bytes.subarray(0, at)
    : Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(random, 200))]);
};

const splice: Change = (bytes, random, others) => {
  const donor = Buffer.from(others[below(random, others.length)]?.bytes ?? bytes);
  const from = below(random, donor.length);
  const piece = donor.subarray(from, from + 1 + below(random, 500));
  const at = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + below(random, 2) * piece.length)]);
};

const repeat: Change = (bytes, random) => {
  const at = below(random, bytes.length);
  const piece = bytes.subarray(at, at + 1 + below(random, 300));
  return Buffer.concat([
    bytes.subarray(0, at),
    ...Array<Buffer>(2 + below(random, 40)).fill(piece),
    bytes.subarray(at),
  ]);
};

/** Where the headers of a zip's directory begin. */
const directoryHeaders = (bytes: Buffer): readonly number[] => {
  const places: number[] = [];
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    if (at + 46 <= bytes.length) places.push(at);
  }
  return places;
};

/** Two entries take each other's place: contents stand under the wrong names. */
const swapEntries: Change = (bytes, random, others) => {
  const places = directoryHeaders(bytes);
  const one = places[below(random, places.length)];
  const other = places[below(random, places.length)];
  if (one === undefined || other === undefined || one === other) return splice(bytes, random, others);
  for (const [offset, size] of [
    [16, 12],
    [42, 4],
  ] as const) {
    const kept = Buffer.from(bytes.subarray(one + offset, one + offset + size));
    bytes.copy(bytes, one + offset, other + offset, other + offset + size);
    kept.copy(bytes, other + offset);
  }
  return bytes;
};

const LIES = [0, 1, 100, 0x7fff_ffff, 0xffff_ffff, 65 * 1024 * 1024];

/** A size, a checksum or an offset of the directory, or a length inside a compound file, is made up. */
const lieAboutSize: Change = (bytes, random) => {
  const places = directoryHeaders(bytes);
  const header = places[below(random, places.length)];
  const at =
    header === undefined
      ? below(random, Math.max(1, bytes.length - 4))
      : header + ([16, 20, 24, 42][below(random, 4)] ?? 20);
  if (at + 4 <= bytes.length) bytes.writeUInt32LE(LIES[below(random, LIES.length)] ?? 0, at);
  return bytes;
};

const CHANGES: readonly Change[] = [flip, overwrite, cut, splice, repeat, swapEntries, lieAboutSize];
/** Changes of a text that stay a text of one part. */
const PART_CHANGES: readonly Change[] = [flip, overwrite, cut, splice, repeat];

const changed = (bytes: Buffer, random: Random, files: readonly GoodFile[]): Buffer => {
  let mutant = bytes;
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    if (mutant.length > 0) mutant = Buffer.from(random.pick(CHANGES)(mutant, random, files));
  }
  return mutant;
};

/** Changes one part and packs the file again with true sizes and checksums, so that the readers behind the gate see it. */
const changedInside = (bytes: Buffer, random: Random): Buffer => {
  const parts = [...zipEntries(bytes)].map(([name, text]) => ({ name, data: Buffer.from(text, 'utf8') }));
  const texts = parts.filter(({ name }) => /\.(xml|rels)$/.test(name));
  const chosen = random.pick(texts);
  const donors = texts.map(({ name, data }) => ({ fileName: name, bytes: data }));
  const data = Buffer.from(random.pick(PART_CHANGES)(Buffer.from(chosen.data), random, donors));
  // Bytes that are no UTF-8 would stop at the gate.
  const text = Buffer.from(data.toString('utf8').replace(/\0/g, ' '), 'utf8');
  return zipOf(parts.map((part) => (part.name === chosen.name ? { name: part.name, data: text } : part)));
};

/** The good file of a seed, changed; one seed always gives the same bytes. */
export const mutantOf = (seed: number, files: readonly GoodFile[]): GoodFile => {
  const random = createRandom(seed);
  const good = files[seed % files.length];
  if (good === undefined) throw new Error('no good files');
  const bytes = Buffer.from(good.bytes);
  const isZip = bytes.toString('latin1', 0, 2) === 'PK';
  const mutant = isZip && random.chance(50) ? changedInside(bytes, random) : changed(bytes, random, files);
  return { fileName: good.fileName, bytes: mutant };
};
