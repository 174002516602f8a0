import { isVietnameseSyllable } from '#shared/domain/nomination-list/vietnamese-syllable';

const SAMPLE = 65_536;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Without a mark at the start, UTF-16 is told by the zero in every second byte of Latin text. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  if (bytes.length % 2 === 1) return null;
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) evenZeros += 1;
    if (bytes[2 * pair + 1] === 0) oddZeros += 1;
  }
  if (evenZeros === 0 && oddZeros > pairs / 2) return 'utf-16le';
  return oddZeros === 0 && evenZeros > pairs / 2 ? 'utf-16be' : null;
};

const HIGH_RUN = /[^\p{ASCII}]/u;

const markedWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => HIGH_RUN.test(word));

/**
 * windows-1258 is the code page of a Vietnamese Windows. Text of TCVN3 or VNI fonts saved on an older machine makes no
 * Vietnamese words there: it comes as windows-1252, whose signs the tables of those encodings know.
 */
const decodeCodePage = (bytes: Uint8Array): string => {
  const sample = markedWords(new TextDecoder('windows-1258').decode(bytes.subarray(0, SAMPLE)));
  const good = sample.filter(isVietnameseSyllable).length;
  return new TextDecoder(good >= sample.length * 0.6 ? 'windows-1258' : 'windows-1252').decode(bytes);
};

const BROKEN_SIGN = '\ufffd';

/** UTF-8, also when a few of its letters were cut; null when the bytes are of another encoding. */
const decodeUtf8 = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes(BROKEN_SIGN)) return text;
  const sample = text.slice(0, SAMPLE);
  const broken = sample.split(BROKEN_SIGN).length - 1;
  const whole = [...sample].filter((sign) => sign > '\u007f' && sign !== BROKEN_SIGN).length;
  return broken * 20 <= whole ? text : null;
};

/** Decodes by the mark at the start, then as UTF-16, UTF-8 or a code page. Null when the bytes are no text. */
export const decodeText = (bytes: Uint8Array): string | null => {
  const utf16 = utf16Of(bytes);
  const text = utf16 === null ? (decodeUtf8(bytes) ?? decodeCodePage(bytes)) : new TextDecoder(utf16).decode(bytes);
  return text.includes('\0') ? null : text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
};
