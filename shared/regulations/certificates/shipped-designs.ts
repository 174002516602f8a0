import type { AwardCode } from '#shared/domain/award-code';
import type { Blank, CertificateDesign } from '#shared/domain/certificate/design';
import { certificateLines } from '#shared/regulations/certificates/certificate-lines';

/** A design that the program brings; an office changes a copy of it. */
export type ShippedDesign = {
  readonly id: string;
  readonly design: CertificateDesign;
  /** Where the law arranges it so. */
  readonly clause: string;
  /** Not compared with the text in force on the day of the decision. */
  readonly unconfirmed: boolean;
};

export const A4_BLANK_ID = 'blank-a4-preprinted';
export const A3_BLANK_ID = 'blank-a3-preprinted';
export const A4_PLAIN_ID = 'blank-a4-plain';
export const A3_PLAIN_ID = 'blank-a3-plain';

const A4 = { widthMm: 297, heightMm: 210 } as const;
const A3 = { widthMm: 420, heightMm: 297 } as const;

/** The papers that every office has from the start; the migration that made the table put them there. */
export const SHIPPED_BLANKS: readonly ({ readonly id: string } & Blank)[] = [
  { id: A4_BLANK_ID, name: 'Phôi in sẵn A4 ngang', ...A4, preprinted: true },
  { id: A3_BLANK_ID, name: 'Phôi in sẵn A3 ngang', ...A3, preprinted: true },
  { id: A4_PLAIN_ID, name: 'Giấy trắng A4 ngang', ...A4, preprinted: false },
  { id: A3_PLAIN_ID, name: 'Giấy trắng A3 ngang', ...A3, preprinted: false },
];

const CERTIFICATES: readonly AwardCode[] = ['GK', 'GK_SO', 'GK_HUYEN', 'GK_XA', 'GK_CQ', 'GK_DN', 'GK_HDQT'];
const DIPLOMAS: readonly AwardCode[] = ['BK', 'BK_TINH', 'BK_BO', 'BK_QK'];
const TITLES: readonly AwardCode[] = [
  'CSTDCS',
  'CSTD_TINH',
  'LDTT',
  'CSTT',
  'TTLDTT',
  'TTLDXS',
  'DVTT',
  'DVQT',
  'GDVH',
  'XTB',
  'TDPVH',
];

/** Motto, and the words that makers of blanks print alike for everybody. */
const USUAL_BLANK = ['country', 'motto', 'gives', 'award'];
const MOTTO_BLANK = ['country', 'motto'];

const ARTICLE_104 = 'Điều 104 Nghị định 98/2023/NĐ-CP';
const A3_SCALE = 420 / 297;

const KINDS = [
  {
    id: 'certificate',
    name: 'Giấy khen',
    awards: CERTIFICATES,
    gives: 'TẶNG',
    onBlank: USUAL_BLANK,
    clause: ARTICLE_104,
  },
  {
    id: 'title',
    name: 'Danh hiệu thi đua',
    awards: TITLES,
    gives: 'TẶNG DANH HIỆU',
    onBlank: MOTTO_BLANK,
    clause: ARTICLE_104,
  },
  { id: 'diploma', name: 'Bằng khen', awards: DIPLOMAS, gives: 'TẶNG', onBlank: USUAL_BLANK, clause: '' },
] as const;

type Paper = {
  readonly id: string;
  readonly name: string;
  readonly blankId: string;
  readonly scale: number;
  readonly preprinted: boolean;
};

const PAPERS = {
  a4Blank: { id: 'a4-blank', name: 'A4, phôi in sẵn', blankId: A4_BLANK_ID, scale: 1, preprinted: true },
  a4Plain: { id: 'a4-plain', name: 'A4, giấy trắng', blankId: A4_PLAIN_ID, scale: 1, preprinted: false },
  a3Blank: { id: 'a3-blank', name: 'A3, phôi in sẵn', blankId: A3_BLANK_ID, scale: A3_SCALE, preprinted: true },
  a3Plain: { id: 'a3-plain', name: 'A3, giấy trắng', blankId: A3_PLAIN_ID, scale: A3_SCALE, preprinted: false },
} as const satisfies Readonly<Record<string, Paper>>;

const shipped = (kind: (typeof KINDS)[number], paper: Paper): ShippedDesign => ({
  id: `shipped-${kind.id}-${paper.id}`,
  clause: kind.clause,
  unconfirmed: true,
  design: {
    name: `${kind.name} ${paper.name}`,
    blankId: paper.blankId,
    awards: kind.awards,
    frame: paper.preprinted ? 'none' : 'wave',
    fields: certificateLines({
      scale: paper.scale,
      gives: kind.gives,
      onBlank: paper.preprinted ? kind.onBlank : [],
    }),
  },
});

const [certificate, title, diploma] = KINDS;

/** Proposed in this order: the first one that names the award. */
export const SHIPPED_DESIGNS: readonly ShippedDesign[] = [
  shipped(certificate, PAPERS.a4Blank),
  shipped(certificate, PAPERS.a4Plain),
  shipped(title, PAPERS.a4Blank),
  shipped(title, PAPERS.a4Plain),
  shipped(diploma, PAPERS.a3Blank),
  shipped(diploma, PAPERS.a4Blank),
  shipped(diploma, PAPERS.a3Plain),
];
