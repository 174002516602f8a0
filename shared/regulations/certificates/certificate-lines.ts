import type { CertificateField } from '#shared/domain/certificate/design';

/** Khoản 1 Điều 104 Nghị định 98/2023/NĐ-CP: which lines are red; everything else is black. */
const RED = '#c8102e';
const BLACK = '#1a1a1a';

/** What a field of the law's arrangement has unless its row says otherwise. */
const PLAIN = {
  face: 'tinos',
  bold: true,
  italic: false,
  maxLines: 1,
  fit: 'shrinkFirst',
  across: 'center',
  down: 'middle',
  colour: BLACK,
  letterCase: 'asWritten',
  lineSpacing: 1,
  ruleBelow: false,
  onBlank: false,
} as const satisfies Partial<CertificateField>;

type Row = Pick<CertificateField, 'id' | 'name' | 'box' | 'template' | 'largestPt' | 'smallestPt'> &
  Partial<CertificateField>;

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

/** The lines of a certificate of A4 landscape, from top to bottom; mm and pt. */
const ROWS: readonly Row[] = [
  {
    id: 'country',
    name: 'Quốc hiệu',
    box: box(48, 22, 201, 7),
    template: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    largestPt: 15,
    smallestPt: 12,
  },
  {
    id: 'motto',
    name: 'Tiêu ngữ',
    box: box(48, 29, 201, 7.5),
    template: 'Độc lập - Tự do - Hạnh phúc',
    largestPt: 15,
    smallestPt: 12,
    ruleBelow: true,
  },
  {
    id: 'authority',
    name: 'Cấp khen thưởng',
    box: box(30, 45, 237, 11),
    template: '{cấp khen thưởng}',
    largestPt: 22,
    smallestPt: 13,
    maxLines: 2,
    colour: RED,
    letterCase: 'upper',
  },
  { id: 'gives', name: 'Chữ “Tặng”', box: box(48, 56.5, 201, 9), template: 'TẶNG', largestPt: 18, smallestPt: 14 },
  {
    id: 'award',
    name: 'Hình thức khen thưởng',
    box: box(30, 66, 237, 23),
    template: '{hình thức}',
    face: 'playfairDisplay',
    largestPt: 46,
    smallestPt: 20,
    colour: RED,
    letterCase: 'upper',
  },
  {
    id: 'recipient',
    name: 'Người, tập thể được khen',
    box: box(30, 90.5, 237, 15),
    template: '{danh xưng} {họ tên}',
    largestPt: 28,
    smallestPt: 12,
    maxLines: 3,
  },
  {
    id: 'post',
    name: 'Chức vụ, đơn vị',
    box: box(38, 106, 221, 14),
    template: '{chức vụ, đơn vị}',
    bold: false,
    largestPt: 17,
    smallestPt: 12,
    maxLines: 2,
    fit: 'breakFirst',
  },
  {
    id: 'achievement',
    name: 'Thành tích',
    box: box(38, 121.5, 221, 21),
    template: '{thành tích}',
    bold: false,
    italic: true,
    largestPt: 17,
    smallestPt: 11.5,
    maxLines: 3,
    fit: 'breakFirst',
  },
  {
    id: 'placeAndDay',
    name: 'Nơi, ngày tháng năm',
    box: box(157, 145, 112, 7),
    template: '{nơi, ngày}',
    italic: true,
    largestPt: 14,
    smallestPt: 10,
  },
  {
    id: 'capacity',
    name: 'Chức danh người ký',
    box: box(157, 152, 112, 13),
    template: '{chức danh người ký}',
    largestPt: 14,
    smallestPt: 10,
    maxLines: 2,
    down: 'top',
  },
  {
    id: 'signer',
    name: 'Họ tên người ký',
    box: box(157, 181, 112, 8),
    template: '{người ký}',
    largestPt: 15,
    smallestPt: 11,
    down: 'bottom',
  },
  {
    id: 'decision',
    name: 'Số, ngày quyết định',
    box: box(28, 174, 112, 7),
    template: 'Quyết định số {số quyết định} {ngày quyết định}',
    italic: true,
    largestPt: 12.5,
    smallestPt: 9,
    across: 'left',
  },
  {
    id: 'goldBook',
    name: 'Số sổ vàng',
    box: box(28, 181, 112, 7),
    template: 'Số sổ vàng: {số sổ vàng}',
    italic: true,
    largestPt: 12.5,
    smallestPt: 9,
    across: 'left',
  },
];

const tenth = (value: number): number => Math.round(value * 10) / 10;
const quarter = (value: number): number => Math.round(value * 4) / 4;

/** What differs between kinds of certificate and kinds of paper. */
export type Arrangement = {
  /** Against A4 landscape: A3 is 420 / 297. */
  readonly scale: number;
  /** `TẶNG`, `TẶNG DANH HIỆU` */
  readonly gives: string;
  /** The fields that stand on the blank already. */
  readonly onBlank: readonly string[];
};

/** The law's lines at the size of the paper; text grows a little less than the paper. */
export const certificateLines = ({ scale, gives, onBlank }: Arrangement): readonly CertificateField[] => {
  const textScale = 1 + (scale - 1) * 0.9;
  return ROWS.map(
    (row): CertificateField => ({
      ...PLAIN,
      ...row,
      template: row.id === 'gives' ? gives : row.template,
      box: {
        x: tenth(row.box.x * scale),
        y: tenth(row.box.y * scale),
        width: tenth(row.box.width * scale),
        height: tenth(row.box.height * scale),
      },
      largestPt: quarter(row.largestPt * textScale),
      smallestPt: quarter(row.smallestPt * textScale),
      onBlank: onBlank.includes(row.id),
    }),
  );
};
