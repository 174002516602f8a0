import { remembered } from '#shared/lib/remembered';

/** Encodings older than Unicode that fonts of the 1990s brought: bytes that only their own fonts show as Vietnamese. */
export const LEGACY_ENCODINGS = ['TCVN3', 'VNI', 'VPS'] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

const TCVN3_TABLE =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ AFẰ B0\u0300 B1\u0309 B2\u0303 B3\u0301 B4\u0323 B5à B6ả B7ã B8á B9ạ BAẲ BBằ BCẳ BDẵ BEắ BFẴ C0Ắ C1Ầ C2Ẩ C3Ẫ C4Ấ C5Ề C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ CCè CDỂ CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ D9Ễ DAẾ DBỒ DCĩ DDí DEị DFò E0Ổ E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F0Ỗ F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ FFỐ';
const VPS_TABLE =
  '02Ạ 03Ậ 04Ặ 05Ẹ 06Ệ 10Ị 11Ọ 12Ộ 13Ợ 14Ụ 15Ự 19Ỵ 1CẪ 1DỮ 80À 81Ả 82Ã 83Ấ 84Ầ 85Ẩ 86ọ 87ỗ 88Ă 89ế 8Aề 8Bể 8Cệ 8DẮ 8EẰ 8FẲ 90Ế 93Ề 94Ể 95Ễ 96Ố 97Ồ 98Ổ 99Ỗ 9Aý 9Bỷ 9Cỵ 9DỚ 9EỜ 9FỞ A1ắ A2ằ A3ẳ A4ẵ A5ặ A6Ỡ A7ớ A8Ù A9ờ AAở ABỡ ACŨ ADỨ AEợ AFỪ B0ổ B1Ử B2Ỳ B3Ỹ B4Í B5Ì B6ộ B7Ỉ B8Ĩ B9Ó BAử BBữ BCÒ BDỎ BEÕ BFự C0ầ C1Á C2Â C3ấ C4ẩ C5ẫ C6ậ C7đ C8ẻ C9É CAÊ CBẹ CCỉ CDễ CEị CFỹ D0Ư D1Ủ D2ồ D3ố D4Ô D5ỏ D6ơ D7È D8ừ D9ứ DAÚ DBũ DCư DDÝ DEẺ E0à E1á E2â E3ã E4ả E5ạ E6ă E8è E9é EAê EBẽ ECì EDí EFĩ F0Ẵ F1Đ F2ò F3ó F4ô F5õ F7Ơ F8ụ F9ù FAú FBủ FDỶ FEẼ FFỳ';

const byteTable = (table: string): ReadonlyMap<number, string> =>
  new Map(table.split(' ').map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]));

const TCVN3 = byteTable(TCVN3_TABLE);
const VPS = byteTable(VPS_TABLE);

/** Signs by which code pages 1252 and 1258 show the bytes 80–9F, and those of 1258 that differ from Latin-1. */
const BYTE_OF_SIGN: ReadonlyMap<string, number> = new Map([
  ...[...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign, index): [string, number] => [
    sign,
    0x80 + index,
  ]),
  ['\u0300', 0xcc],
  ['\u0309', 0xd2],
  ['\u0303', 0xde],
  ['\u0301', 0xec],
  ['\u0323', 0xf2],
  ['Đ', 0xd0],
  ['đ', 0xf0],
  ['Ă', 0xc3],
  ['ă', 0xe3],
  ['Ơ', 0xd5],
  ['ơ', 0xf5],
  ['Ư', 0xdd],
  ['ư', 0xfd],
  ['₫', 0xfe],
]);

const byteOf = (sign: string): number | null => {
  const code = sign.codePointAt(0) ?? 0;
  return BYTE_OF_SIGN.get(sign) ?? (code <= 0xff ? code : null);
};

/** Combining marks that code page 1258 has no byte for: the text was taken apart by a program and is joined again. */
const TAKEN_APART = /[\u0302\u0306\u0308\u030a\u0327]/;

const joined = (text: string): string => (TAKEN_APART.test(text) ? text.normalize('NFC') : text);

const decodeBytes = (text: string, table: ReadonlyMap<number, string>): string => {
  let decoded = '';
  for (const sign of joined(text)) {
    const byte = byteOf(sign);
    decoded += (byte === null ? undefined : table.get(byte)) ?? sign;
  }
  return decoded;
};

/** The letter of Latin-1 that a sign of code page 1258 stands for. */
const latinOf = (sign: string): string => {
  const byte = sign > '\u00ff' ? (BYTE_OF_SIGN.get(sign) ?? 0) : 0;
  return byte >= 0xc0 ? String.fromCharCode(byte) : sign;
};

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/** What a VNI mark adds to the letter before it. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'ùøûõï'].map((sign, index): [string, string] => [sign, [ACUTE, GRAVE, HOOK, TILDE, DOT][index] ?? '']),
  ...[...'âáàåãä'].map((sign, index): [string, string] => [
    sign,
    CIRCUMFLEX + (['', ACUTE, GRAVE, HOOK, TILDE, DOT][index] ?? ''),
  ]),
  ...[...'êéèúüë'].map((sign, index): [string, string] => [
    sign,
    BREVE + (['', ACUTE, GRAVE, HOOK, TILDE, DOT][index] ?? ''),
  ]),
]);
const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ô', `o${HORN}`],
  ['ö', `u${HORN}`],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

const decodeVni = (text: string): string => {
  let decoded = '';
  let canTakeMark = false;
  for (const shown of joined(text)) {
    const sign = latinOf(shown);
    const lower = sign.toLowerCase();
    const isCapital = sign !== lower;
    const mark = VNI_MARKS.get(lower);
    const letter = VNI_LETTERS.get(lower);
    if (canTakeMark && mark !== undefined) {
      decoded += mark;
      canTakeMark = false;
    } else if (letter !== undefined) {
      decoded += isCapital ? letter.toUpperCase() : letter;
      canTakeMark = lower === 'ô' || lower === 'ö';
    } else {
      decoded += sign;
      canTakeMark = /[aeouy]/.test(lower);
    }
  }
  return decoded.normalize('NFC');
};

/** Turns text of a legacy encoding into Unicode (NFC). Signs outside the encoding stay. */
export const decodeLegacy = (text: string, encoding: LegacyEncoding): string => {
  if (encoding === 'VNI') return decodeVni(text);
  return decodeBytes(text, encoding === 'TCVN3' ? TCVN3 : VPS).normalize('NFC');
};

/** The encoding that a font implies, and whether the font shows small letters as capitals (`.VnTimeH`). */
export const encodingOfFont = (font: string | undefined): FontEncoding | null =>
  font === undefined ? null : encodingOfFontName(font);

export type FontEncoding = { readonly encoding: LegacyEncoding; readonly capitals: boolean };

const encodingOfFontName = remembered(500, (font): FontEncoding | null => {
  if (/^\.vn/i.test(font)) return { encoding: 'TCVN3', capitals: /h$/i.test(font.replace(/\s*(bold|italic)$/i, '')) };
  if (/^vni[- ]/i.test(font)) return { encoding: 'VNI', capitals: false };
  if (/^vps[- ]/i.test(font)) return { encoding: 'VPS', capitals: false };
  return null;
});
