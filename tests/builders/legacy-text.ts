import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';

/** Vowel by vowel: plain, grave, hook, tilde, acute, dot; last đ. The rows below give the bytes in this order. */
export const SMALL_LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';

/** Written from TCVN 5712:1993 and from the VPS table, apart from the tables of the program. */
const TCVN3_SMALL =
  '61B5B6B7B8B9A8BBBCBDBEC6A9C7C8C9CACB65CCCECFD0D1AAD2D3D4D5D669D7D8DCDDDE6FDFE1E2E3E4ABE5E6E7E8E9ACEAEBECEDEE75EFF1F2F3F4ADF5F6F7F8F979FAFBFCFDFEAE';
const VPS_SMALL =
  '61E0E4E3E1E5E6A2A3A4A1A5E2C0C4C5C3C665E8C8EBE9CBEA8A8BCD898C69ECCCEFEDCE6FF2D5F5F386F4D2B087D3B6D6A9AAABA7AE75F9FBDBFAF8DCD8BABBD9BF79FF9BCF9A9CC7';
const VPS_CAPITALS =
  '41808182C102888E8FF08D04C284851C830345D7DEFEC905CA939495900649B5B7B8B4104FBCBDBEB911D49798999612F79E9FA69D1355A8D1ACDA14D0AFB11DAD1559B2FDB3DD19F1';
/** The capitals that TCVN3 has; fonts that show small letters as capitals gave the others. */
const TCVN3_CAPITALS = 'ĂA1 ÂA2 ÊA3 ÔA4 ƠA5 ƯA6 ĐA7 ẰAF ẲBA ẴBF ẮC0 ẦC1 ẨC2 ẪC3 ẤC4 ỀC5 ỂCD ỄD9 ẾDA ỒDB ỔE0 ỖF0 ỐFF';

const VNI_SMALL =
  'a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä e eø eû eõ eù eï eâ eà eå eã eá eä i ì æ ó í ò o oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï ö öø öû öõ öù öï y yø yû yõ yù î ñ';

type Table = ReadonlyMap<string, string>;

const ofHex = (hex: string): readonly string[] =>
  Array.from({ length: hex.length / 2 }, (_, at) =>
    String.fromCharCode(Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)),
  );

const inOrder = (letters: string, signs: readonly string[]): readonly (readonly [string, string])[] =>
  [...letters].map((letter, index) => [letter, signs[index] ?? '']);

const capital = (text: string): string => text.toLocaleUpperCase('vi');

const TABLES: Readonly<Record<LegacyEncoding, Table>> = {
  TCVN3: new Map([
    ...inOrder(SMALL_LETTERS, ofHex(TCVN3_SMALL)),
    ...TCVN3_CAPITALS.split(' ').map((entry): [string, string] => [entry.slice(0, 1), ofHex(entry.slice(1)).join('')]),
  ]),
  VPS: new Map([...inOrder(SMALL_LETTERS, ofHex(VPS_SMALL)), ...inOrder(capital(SMALL_LETTERS), ofHex(VPS_CAPITALS))]),
  VNI: new Map([
    ...inOrder(SMALL_LETTERS, VNI_SMALL.split(' ')),
    ...inOrder(capital(SMALL_LETTERS), VNI_SMALL.split(' ').map(capital)),
  ]),
};

/** How a program of that code page shows the bytes: as Latin-1 keeps them, or as Windows-1252 or -1258 name them. */
export type CodePage = 'latin1' | 'windows-1252' | 'windows-1258';

const shown = (byte: number, codePage: CodePage): string =>
  codePage === 'latin1' ? String.fromCharCode(byte) : new TextDecoder(codePage).decode(Uint8Array.of(byte));

/** Text as a file in that encoding brings it. Letters that the encoding lacks become its small ones. */
export const encodeLegacy = (text: string, encoding: LegacyEncoding, codePage: CodePage = 'latin1'): string => {
  const table = TABLES[encoding];
  const bytes = [...text.normalize('NFC')].map(
    (letter) => table.get(letter) ?? table.get(letter.toLocaleLowerCase('vi')) ?? letter,
  );
  return bytes
    .flatMap((signs) => [...signs])
    .map((sign) => (sign.charCodeAt(0) > 0xff ? sign : shown(sign.charCodeAt(0), codePage)))
    .join('');
};
