import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';
import type { WorkbookRefusal, WorkbookRefusalCode } from '#electron/excel/workbook-refusal';
import { refusal } from '#electron/excel/workbook-refusal';
import type { Result } from '#shared/lib/result';
import { err, ok } from '#shared/lib/result';

const MEGABYTE = 1024 * 1024;

/** Limits of what a workbook may hold before any parser sees it. */
export const ZIP_LIMITS = {
  entries: 2_000,
  entryBytes: 64 * MEGABYTE,
  totalBytes: 200 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
} as const;

export type ZipLimits = { readonly [Key in keyof typeof ZIP_LIMITS]: number };

/** The XML parts by name. */
export type XmlParts = ReadonlyMap<string, string>;

/** Parts that are no XML are counted and dropped; only their names stay. */
export type ZipParts = { readonly texts: XmlParts; readonly names: readonly string[] };

/** Parts that are never opened: the words tell the secretary how to be rid of them. */
const REFUSED_PARTS: readonly (readonly [RegExp, WorkbookRefusalCode])[] = [
  [/vbaproject|vbadata|\/macrosheets\/|\/dialogsheets\//i, 'workbook.macro'],
  [/\/activex\/|\/embeddings\/|oleobject/i, 'workbook.embedded'],
  [/\/externallinks\//i, 'workbook.externalLinks'],
];
const XML_PART = /\.(xml|rels)$/i;
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const SYMLINK = 0o120000;

const nameFault = (entry: Entry, seen: ReadonlySet<string>): string | null => {
  const { fileName } = entry;
  const parts = fileName.split('/');
  if (fileName.length > 260 || /[\\:\0]/.test(fileName) || fileName.startsWith('/')) return `name ${fileName}`;
  if (parts.some((part) => part === '..' || DEVICE_NAME.test(part) || /[. ]$/.test(part))) return `name ${fileName}`;
  if (seen.has(fileName.normalize('NFC').toLowerCase())) return `two entries ${fileName}`;
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === SYMLINK) return `link ${fileName}`;
  return null;
};

const sizeFault = (bytes: number, compressed: number, limits: ZipLimits): string | null => {
  if (bytes > limits.entryBytes) return 'entry too large';
  if (bytes > limits.ratioFrom && bytes > Math.max(compressed, 1) * limits.ratio) return 'ratio';
  return null;
};

/** Inflates one entry into the room that it declared, counting what really comes out: declared sizes can lie. */
const inflate = async (zip: ZipFile, entry: Entry, limits: ZipLimits, spent: number): Promise<Buffer | string> => {
  const whole = Buffer.allocUnsafe(entry.uncompressedSize);
  let bytes = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    const piece: Buffer = chunk;
    const start = bytes;
    bytes += piece.length;
    const fault = sizeFault(bytes, entry.compressedSize, limits) ?? (bytes > whole.length ? 'too many bytes' : null);
    if (fault !== null || spent + bytes > limits.totalBytes) {
      stream.destroy();
      return fault ?? 'total too large';
    }
    piece.copy(whole, start);
  }
  return whole.subarray(0, bytes);
};

/** UTF-8 only and without a document type: entities and other encodings are how XML attacks arrive. */
const xmlText = (bytes: Buffer): string | null => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(bytes);
    const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/i.exec(text.slice(0, 200))?.[1];
    if (declared !== undefined && !/^(utf-8|us-ascii|ascii)$/i.test(declared)) return null;
    return text.includes('\0') || text.includes('<!DOCTYPE') || text.includes('<!ENTITY') ? null : text;
  } catch {
    return null;
  }
};

/** What the directory says of every part, before any is unpacked: names, sizes, kinds. Gives the parts, or why not. */
const gateDirectory = async (zip: ZipFile, limits: ZipLimits): Promise<Result<readonly Entry[], WorkbookRefusal>> => {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return err(refusal('workbook.protected', entry.fileName));
    const fault = nameFault(entry, seen) ?? sizeFault(entry.uncompressedSize, entry.compressedSize, limits);
    if (fault !== null) return err(refusal('workbook.suspicious', fault));
    const refused = REFUSED_PARTS.find(([pattern]) => pattern.test(`/${entry.fileName}`));
    if (refused !== undefined) return err(refusal(refused[1], entry.fileName));
    seen.add(entry.fileName.normalize('NFC').toLowerCase());
    declared += entry.uncompressedSize;
    if (seen.size > limits.entries) return err(refusal('workbook.suspicious', 'too many entries'));
    if (declared > limits.totalBytes) return err(refusal('workbook.suspicious', 'total too large'));
    entries.push(entry);
  }
  return ok(entries);
};

const gateEntries = async (zip: ZipFile, limits: ZipLimits): Promise<Result<ZipParts, WorkbookRefusal>> => {
  const directory = await gateDirectory(zip, limits);
  if (!directory.ok) return directory;
  const texts = new Map<string, string>();
  let total = 0;
  for (const entry of directory.value) {
    const bytes = await inflate(zip, entry, limits, total);
    if (typeof bytes === 'string') return err(refusal('workbook.suspicious', `${bytes}: ${entry.fileName}`));
    if (crc32(bytes) !== entry.crc32) return err(refusal('workbook.unreadable', `checksum of ${entry.fileName}`));
    total += bytes.length;
    if (!XML_PART.test(entry.fileName)) continue;
    const text = xmlText(bytes);
    if (text === null) return err(refusal('workbook.suspicious', `XML of ${entry.fileName}`));
    texts.set(entry.fileName, text);
  }
  return ok({ texts, names: directory.value.map(({ fileName }) => fileName) });
};

/** Reads a zip file under the limits; refuses before any spreadsheet parser sees a byte. */
export const openZipParts = async (
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<Result<ZipParts, WorkbookRefusal>> => {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    if (zip.entryCount > limits.entries) return err(refusal('workbook.suspicious', 'too many entries'));
    return await gateEntries(zip, limits);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const hostile = /invalid (characters in )?fileName|absolute path|relative path|too many bytes|not enough bytes/i;
    return err(refusal(hostile.test(detail) ? 'workbook.suspicious' : 'workbook.unreadable', detail));
  }
};
