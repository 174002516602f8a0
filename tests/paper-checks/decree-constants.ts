/** The constants of NĐ 30/2020/NĐ-CP, Phụ lục I, that a paper must keep; lengths in mm, sizes in points. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

export const between = (low: number, high: number) => (value: number) => value >= low - 0.06 && value <= high + 0.06;

export const PAGE = {
  topBottom: between(20, 25),
  left: between(30, 35),
  right: between(15, 20),
} as const;

/** Size and style of each part, by its number in the decree. */
export const PARTS = {
  nation: { sizes: [12, 13], bold: true, italic: false, align: 'center' },
  motto: { sizes: [13, 14], bold: true, italic: false, align: 'center' },
  parentBody: { sizes: [12, 13], bold: false, italic: false, align: 'center' },
  issuingBody: { sizes: [12, 13], bold: true, italic: false, align: 'center' },
  number: { sizes: [13, 13], bold: false, italic: false, align: 'center' },
  placeDate: { sizes: [13, 14], bold: false, italic: true, align: 'center' },
  kind: { sizes: [13, 14], bold: true, italic: false, align: 'center' },
  subject: { sizes: [13, 14], bold: true, italic: false, align: 'center' },
  letterSubject: { sizes: [12, 13], bold: false, italic: false, align: 'center' },
  addressee: { sizes: [13, 14], bold: false, italic: false, align: null },
  legalBasis: { sizes: [13, 14], bold: false, italic: true, align: 'both' },
  body: { sizes: [13, 14], bold: null, italic: null, align: 'both' },
  copiesHeading: { sizes: [12, 12], bold: true, italic: true, align: 'left' },
  copyLine: { sizes: [11, 11], bold: false, italic: false, align: 'left' },
  signer: { sizes: [13, 14], bold: true, italic: false, align: 'center' },
  listHeading: { sizes: [13, 14], bold: true, italic: false, align: 'center' },
  listReference: { sizes: [13, 14], bold: false, italic: true, align: 'center' },
  tableHeader: { sizes: [13, 14], bold: true, italic: false, align: 'center' },
} as const;
export type Part = keyof typeof PARTS;

/** `05/TTr-STP`, `2871/QĐ-UBND`: a zero before 1–9, a slash, groups parted by hyphens, no blanks. */
export const NUMBER_LINE = /^Số: (?:0[1-9]|[1-9]\d+)\/\p{Lu}[\p{L}\d]*(?:-\p{L}[\p{L}\d&]*)*$/u;

/** Day below 10 and months 1, 2 with a zero, months 3–9 without. */
export const WRITTEN_DAY = /ngày (?:0[1-9]|[12]\d|3[01]) tháng (?:0[12]|[3-9]|1[0-2]) năm \d{4}/u;
export const PLACE_AND_DATE = new RegExp(`^\\p{L}[\\p{L} -]*, ${WRITTEN_DAY.source}$`, 'u');

/** Every date in words keeps the zeros of the decree. */
export const wrongDays = (text: string): readonly string[] =>
  [...text.matchAll(/ngày \d+ tháng \d+ năm \d+/gu)].map(([day]) => day).filter((day) => !WRITTEN_DAY.test(day));

export const HEAD_COLUMN_MM = 100;
export const FIRST_LINE_MM = [10, 12.7] as const;
/** học hàm, học vị, danh hiệu never stand before the signer's name. */
export const ACADEMIC = /^(?:GS|PGS|TS|ThS|Tiến sĩ|Thạc sĩ|Giáo sư|NGƯT|NGND)\b/u;
