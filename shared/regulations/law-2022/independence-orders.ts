import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import {
  type Alternative,
  type CollectiveLadder,
  collectiveLadder,
  DIPLOMA_OF_PRIME_MINISTER,
  DIPLOMA_OF_PROVINCE,
  FLAG_OF_GOVERNMENT,
  FLAG_OF_PROVINCE,
} from '#shared/regulations/law-2022/merit-ladder';
import {
  attestLine,
  namedBases,
  RANKS,
  type Rank,
  rankedName,
  stateForm,
} from '#shared/regulations/law-2022/state-form';

const KINDS = ['individual', 'collective'] as const;
const UNITED = 'Nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh.';
const CONDUCT = 'Chấp hành tốt chủ trương, chính sách, pháp luật.';
const INDIVIDUAL_BASES = ['merit', 'contribution', 'external'] as const;
const COLLECTIVE_MERIT = { kinds: ['collective'], bases: ['merit'] } as const;

const ofIndividuals = (id: string, clause: string, byService: string, byMerit: string): readonly CriterionLine[] => [
  attestLine(`${id}.conduct`, clause, CONDUCT, { kinds: ['individual'], bases: ['merit', 'contribution'] }),
  attestLine(`${id}.a`, `điểm a ${clause}`, byService, { kinds: ['individual'], bases: ['contribution'] }),
  attestLine(`${id}.b`, `điểm b ${clause}`, byMerit, { kinds: ['individual'], bases: ['merit'] }),
];

/** “Huân chương Sao vàng”: Điều 34. */
const HC_SV: AwardRule = stateForm({
  code: 'HC_SV',
  name: 'Huân chương Sao vàng',
  shortName: 'HC Sao vàng',
  quoted: true,
  recipientKinds: KINDS,
  historyYears: 25,
  noStretchFor: ['individual'],
  criteria: [
    ...ofIndividuals(
      'hc-sv.34.2',
      'khoản 2 Điều 34',
      'Nhiều công lao to lớn, đặc biệt xuất sắc trong sự nghiệp cách mạng, theo quy định chi tiết của Chính phủ.',
      'Nhiều công lao to lớn, đặc biệt xuất sắc đối với đất nước trong một lĩnh vực.',
    ),
    {
      id: 'hc-sv.34.3.a.held',
      clause: 'điểm a khoản 3, điểm a khoản 4 Điều 34',
      text: 'Đã được tặng “Huân chương Hồ Chí Minh” trước khi 25 năm tính thành tích bắt đầu.',
      ...COLLECTIVE_MERIT,
      check: { check: 'heldStrictlyBeforeWindow', codes: ['HC_HCM'], years: 25 },
    },
    attestLine(
      'hc-sv.34.3.a',
      'điểm a khoản 3, điểm a khoản 4 Điều 34',
      'Sau đó liên tục từ 25 năm lập nhiều thành tích đặc biệt xuất sắc, có nhân tố mới cho cả nước học tập.',
      COLLECTIVE_MERIT,
    ),
    attestLine(
      'hc-sv.34.3.b',
      'điểm b khoản 3, điểm b khoản 4 Điều 34',
      'Có bề dày truyền thống, công lao to lớn; nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh.',
      COLLECTIVE_MERIT,
    ),
    attestLine(
      'hc-sv.34.5',
      'khoản 5 Điều 34',
      'Nếu được tặng “Huân chương Hồ Chí Minh” nhiều lần: 25 năm tính từ lần gần nhất.',
      COLLECTIVE_MERIT,
    ),
    attestLine(
      'hc-sv.34.6',
      'khoản 6 Điều 34',
      'Nguyên thủ nước ngoài có công lao to lớn với Việt Nam, được Bộ, ban, ngành công nhận và đề nghị.',
      { kinds: ['individual'], bases: ['external'] },
    ),
    namedBases('hc-sv.34', 'khoản 2, khoản 6 Điều 34', 'individual', INDIVIDUAL_BASES),
    namedBases('hc-sv.34', 'khoản 3, khoản 4 Điều 34', 'collective', ['merit']),
  ],
});

/** “Huân chương Hồ Chí Minh”: Điều 35. */
const HC_HCM: AwardRule = stateForm({
  code: 'HC_HCM',
  name: 'Huân chương Hồ Chí Minh',
  shortName: 'HC Hồ Chí Minh',
  quoted: true,
  recipientKinds: KINDS,
  historyYears: 10,
  noStretchFor: ['individual'],
  criteria: [
    ...ofIndividuals(
      'hc-hcm.35.1',
      'khoản 1 Điều 35',
      'Công lao to lớn, đặc biệt xuất sắc trong sự nghiệp cách mạng, theo quy định chi tiết của Chính phủ.',
      'Nhiều thành tích đặc biệt xuất sắc, nêu gương trong toàn quốc ở một lĩnh vực.',
    ),
    {
      id: 'hc-hcm.35.held',
      clause: 'khoản 2, khoản 3, khoản 4 Điều 35',
      text: 'Đã được tặng huân chương làm căn cứ trước khi thời gian tính thành tích bắt đầu.',
      ...COLLECTIVE_MERIT,
      oneOf: [
        {
          id: 'hc-hcm.35.held.first',
          clause: 'điểm a khoản 2, điểm a khoản 3 Điều 35',
          text: 'Đã được tặng “Huân chương Độc lập” hạng Nhất hoặc “Huân chương Quân công” hạng Nhất từ trước 10 năm đó.',
          check: { check: 'heldStrictlyBeforeWindow', codes: ['HC_DL_1', 'HC_QC_1'], years: 10 },
        },
        {
          id: 'hc-hcm.35.held.again',
          clause: 'khoản 4 Điều 35',
          text: 'Tặng lần tiếp theo: đã được tặng “Huân chương Hồ Chí Minh” từ trước 15 năm đó.',
          check: { check: 'heldStrictlyBeforeWindow', codes: ['HC_HCM'], years: 15 },
        },
      ],
    },
    attestLine(
      'hc-hcm.35.2.a',
      'điểm a khoản 2, điểm a khoản 3, khoản 4 Điều 35',
      'Liên tục trong thời gian đó lập thành tích đặc biệt xuất sắc, có nhân tố mới cho cả nước học tập.',
      COLLECTIVE_MERIT,
    ),
    attestLine(
      'hc-hcm.35.2.b',
      'điểm b khoản 2, điểm b khoản 3, khoản 4 Điều 35',
      'Có bề dày truyền thống, công lao to lớn; nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh.',
      COLLECTIVE_MERIT,
    ),
    attestLine(
      'hc-hcm.35.5',
      'khoản 5 Điều 35',
      'Người nước ngoài có công lao to lớn với Việt Nam, được Bộ, ban, ngành công nhận và đề nghị.',
      { kinds: ['individual'], bases: ['external'] },
    ),
    namedBases('hc-hcm.35', 'khoản 1, khoản 5 Điều 35', 'individual', INDIVIDUAL_BASES),
    namedBases('hc-hcm.35', 'khoản 2, khoản 3, khoản 4 Điều 35', 'collective', ['merit']),
  ],
});

/** Điều 36, 37, 38: flags of the Government, then either the Prime Minister's diploma or two flags of the province. */
const alternatives = (flags: number, withDiploma: boolean): readonly Alternative[] => {
  const more: Alternative['counted'] = withDiploma ? [[DIPLOMA_OF_PROVINCE, 1]] : [];
  return [
    { key: 'diploma', counted: [[FLAG_OF_GOVERNMENT, flags], [DIPLOMA_OF_PRIME_MINISTER, 1], ...more] },
    { key: 'flags', counted: [[FLAG_OF_GOVERNMENT, flags], [FLAG_OF_PROVINCE, 2], ...more] },
  ];
};

const LADDER = { years: 10, title: { codes: ['TTLDXS'], name: '“Tập thể lao động xuất sắc”' } } as const;

const LADDERS: Readonly<Record<Rank, CollectiveLadder>> = {
  1: {
    ...LADDER,
    id: 'hc-dl-1.36.3.a',
    clause: 'điểm a khoản 3 Điều 36',
    former: { codes: ['HC_DL_2'], name: '“Huân chương Độc lập” hạng Nhì' },
    alternatives: alternatives(3, false),
  },
  2: {
    ...LADDER,
    id: 'hc-dl-2.37.3.a',
    clause: 'điểm a khoản 3 Điều 37',
    former: { codes: ['HC_DL_3'], name: '“Huân chương Độc lập” hạng Ba' },
    alternatives: alternatives(2, true),
  },
  3: {
    ...LADDER,
    id: 'hc-dl-3.38.3.a',
    clause: 'điểm a khoản 3 Điều 38',
    former: { codes: ['HC_LD_1'], name: '“Huân chương Lao động” hạng Nhất' },
    alternatives: alternatives(2, false),
    foundedYears: 30,
    foundedClause: 'điểm c khoản 3 Điều 38',
  },
};

const WORDS: Readonly<Record<Rank, { readonly article: number; readonly merit: string; readonly ministry: string }>> = {
  1: {
    article: 36,
    merit: 'Thành tích đặc biệt xuất sắc',
    ministry: 'đã được tặng “Huân chương Độc lập” hạng Nhì, lập thành tích đặc biệt xuất sắc, có công lao to lớn.',
  },
  2: {
    article: 37,
    merit: 'Nhiều thành tích xuất sắc',
    ministry: 'đã được tặng “Huân chương Độc lập” hạng Ba, có nhiều thành tích xuất sắc, có công lao to lớn.',
  },
  3: {
    article: 38,
    merit: 'Thành tích xuất sắc',
    ministry: 'có nhiều thành tích xuất sắc, bề dày truyền thống, công lao to lớn.',
  },
};

const independenceOrder = (rank: Rank): AwardRule => {
  const { article, merit, ministry } = WORDS[rank];
  const id = `hc-dl-${rank}.${article}`;
  return stateForm({
    code: `HC_DL_${rank}`,
    name: rankedName('Huân chương Độc lập', rank),
    shortName: `HCĐL ${RANKS[rank]}`,
    quoted: false,
    recipientKinds: KINDS,
    historyYears: 10,
    noStretchFor: ['individual'],
    criteria: [
      ...collectiveLadder(LADDERS[rank]),
      attestLine(`${id}.3.b`, `điểm b khoản 3 Điều ${article}`, UNITED, COLLECTIVE_MERIT),
      attestLine(
        `${id}.2`,
        `khoản 2 Điều ${article}`,
        `Riêng Bộ, ban, ngành, tỉnh, cơ quan của Quốc hội nhân năm tròn thành lập: ${ministry}`,
        COLLECTIVE_MERIT,
      ),
      ...ofIndividuals(
        `${id}.1`,
        `khoản 1 Điều ${article}`,
        'Có quá trình cống hiến lâu dài; chức vụ và số năm giữ chức vụ đạt mức nghị định quy định.',
        `${merit}, nêu gương trong toàn quốc ở một lĩnh vực.`,
      ),
      attestLine(
        `${id}.4`,
        `khoản 4 Điều ${article}`,
        'Người nước ngoài, người Việt Nam ở nước ngoài: tôn trọng luật pháp Việt Nam, có thành tích được Bộ, tỉnh công nhận và đề nghị.',
        { kinds: KINDS, bases: ['external'] },
      ),
      namedBases(id, `khoản 1, khoản 4 Điều ${article}`, 'individual', INDIVIDUAL_BASES),
      namedBases(id, `khoản 2, khoản 3, khoản 4 Điều ${article}`, 'collective', ['merit', 'external']),
    ],
  });
};

/** Điều 34–38 Luật 2022. */
export const INDEPENDENCE_ORDERS: readonly AwardRule[] = [
  HC_SV,
  HC_HCM,
  independenceOrder(1),
  independenceOrder(2),
  independenceOrder(3),
];
