import type { CriterionLine } from '#shared/domain/eligibility/rules';
import {
  type Alternative,
  type CollectiveLadder,
  type CountedTitle,
  collectiveLadder,
  DIPLOMA_OF_PRIME_MINISTER,
  DIPLOMA_OF_PROVINCE,
  FLAG_OF_GOVERNMENT,
  FLAG_OF_PROVINCE,
} from '#shared/regulations/law-2022/merit-ladder';
import { attestLine, namedBases, type Rank } from '#shared/regulations/law-2022/state-form';

type Flags = { readonly ofProvince: CountedTitle; readonly diploma: CountedTitle };

/** Điều 42–44 and, with the flags of the two ministries, Điều 45–47: how many flags and diplomas make an order. */
export const flagAlternatives = (rank: Rank, { ofProvince, diploma }: Flags): readonly Alternative[] => {
  const diplomas = (times: number): Alternative => ({
    key: 'diplomas',
    counted: [[diploma, times]],
    unlessFlags: true,
  });
  const government = (times: number): Alternative => ({ key: 'government', counted: [[FLAG_OF_GOVERNMENT, times]] });
  const province = (times: number): Alternative => ({ key: 'province', counted: [[ofProvince, times]] });
  const both = (times: number): Alternative => ({
    key: 'both',
    counted: [
      [FLAG_OF_GOVERNMENT, 1],
      [ofProvince, times],
    ],
  });
  if (rank === 1) return [government(2), both(2), province(4), diplomas(4)];
  if (rank === 2) return [both(1), province(3), diplomas(3)];
  const mixed: Alternative = {
    key: 'mixed',
    counted: [
      [ofProvince, 1],
      [diploma, 1],
    ],
  };
  return [government(1), province(2), mixed, diplomas(2)];
};

const COMMON = {
  years: 5,
  title: { codes: ['TTLDXS'], name: '“Tập thể lao động xuất sắc”' },
} as const;
const LABOUR_FLAGS: Flags = { ofProvince: FLAG_OF_PROVINCE, diploma: DIPLOMA_OF_PROVINCE };

const LADDERS: Readonly<Record<Rank, CollectiveLadder>> = {
  1: {
    ...COMMON,
    id: 'hc-ld-1.42.4.d',
    clause: 'điểm d khoản 4 Điều 42',
    former: { codes: ['HC_LD_2'], name: '“Huân chương Lao động” hạng Nhì' },
    alternatives: flagAlternatives(1, LABOUR_FLAGS),
  },
  2: {
    ...COMMON,
    id: 'hc-ld-2.43.4.d',
    clause: 'điểm d khoản 4 Điều 43',
    former: { codes: ['HC_LD_3'], name: '“Huân chương Lao động” hạng Ba' },
    alternatives: flagAlternatives(2, LABOUR_FLAGS),
  },
  3: {
    ...COMMON,
    id: 'hc-ld-3.44.4.dd',
    clause: 'điểm đ khoản 4 Điều 44',
    former: DIPLOMA_OF_PRIME_MINISTER,
    alternatives: flagAlternatives(3, LABOUR_FLAGS),
    foundedYears: 10,
  },
};

type Words = { readonly unexpected: string; readonly contribution: string; readonly thematic: string };

const WORDS: Readonly<Record<Rank, Words>> = {
  1: {
    unexpected:
      'Thành tích đặc biệt xuất sắc đột xuất, nêu gương trong toàn quốc, được Bộ, ban, ngành, tỉnh công nhận.',
    contribution: 'nhiều đóng góp lớn',
    thematic:
      'Thành tích đặc biệt xuất sắc khi sơ kết, tổng kết phong trào do Chủ tịch nước, Thủ tướng Chính phủ phát động.',
  },
  2: {
    unexpected: 'Thành tích xuất sắc đột xuất, có phạm vi ảnh hưởng trong Bộ, ban, ngành, tỉnh.',
    contribution: 'đóng góp lớn',
    thematic:
      'Nhiều thành tích tiêu biểu khi sơ kết, tổng kết phong trào do Chủ tịch nước, Thủ tướng Chính phủ phát động.',
  },
  3: {
    unexpected: 'Thành tích xuất sắc đột xuất, có ảnh hưởng trong từng lĩnh vực của Bộ, ban, ngành, tỉnh.',
    contribution: 'nhiều đóng góp',
    thematic:
      'Thành tích xuất sắc khi sơ kết, tổng kết phong trào của Chủ tịch nước, Thủ tướng, hoặc của Bộ, tỉnh kéo dài từ 05 năm.',
  },
};

const ARTICLE: Readonly<Record<Rank, number>> = { 1: 42, 2: 43, 3: 44 };

/** What Điều 42–44 ask of a collective (khoản 4) and of an enterprise, which goes by the same points (khoản 5). */
export const collectiveLabourLines = (rank: Rank): readonly CriterionLine[] => {
  const id = `hc-ld-${rank}.${ARTICLE[rank]}.4`;
  const article = `Điều ${ARTICLE[rank]}`;
  const kinds = ['collective'] as const;
  const political: readonly CriterionLine[] =
    rank === 3
      ? [
          attestLine(
            `${id}.d`,
            `điểm d khoản 4 ${article}`,
            'Nếu không đạt điểm đ: có thành tích xuất sắc phục vụ nhiệm vụ chính trị của Đảng, Nhà nước.',
            { kinds, bases: ['merit'], instead: true },
          ),
        ]
      : [];
  return [
    ...collectiveLadder(LADDERS[rank]),
    attestLine(
      `${id}.conduct`,
      `khoản 4, khoản 5 ${article}`,
      'Nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật.',
      { kinds, bases: ['merit', 'thematic', 'unexpected'] },
    ),
    attestLine(`${id}.a`, `điểm a khoản 4 ${article}`, WORDS[rank].unexpected, { kinds, bases: ['unexpected'] }),
    attestLine(
      `${id}.b`,
      `điểm b khoản 4 ${article}`,
      `Nếu không đủ các lần khen trên: có ${WORDS[rank].contribution} cho kinh tế - xã hội, an sinh, từ thiện, khoa học kỹ thuật.`,
      { kinds, bases: ['merit'], instead: true },
    ),
    attestLine(`${id}.c`, `điểm c khoản 4 ${article}`, WORDS[rank].thematic, { kinds, bases: ['thematic'] }),
    ...political,
    namedBases(id, `khoản 4 ${article}`, 'collective', ['merit', 'thematic', 'unexpected', 'external']),
  ];
};
