import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import { flagAlternatives } from '#shared/regulations/law-2022/labour-orders-collective';
import {
  type Alternative,
  type CollectiveLadder,
  type CountedTitle,
  collectiveLadder,
  DIPLOMA_OF_PRIME_MINISTER,
  FLAG_OF_GOVERNMENT,
  type IndividualLadder,
  individualLadder,
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
const INDIVIDUALS = { kinds: ['individual'] } as const;
const COLLECTIVE_MERIT = { kinds: ['collective'], bases: ['merit'] } as const;
const CONDUCT = 'Chấp hành tốt chủ trương, chính sách, pháp luật.';
const SERVICE = 'Có quá trình cống hiến lâu dài trong lực lượng vũ trang, đạt mức nghị định quy định.';

/** Flag and diploma of the two ministries are kept under the codes of a ministry's flag and diploma. */
const FLAG_OF_FORCES: CountedTitle = { codes: ['CO_TINH'], name: 'cờ thi đua của Bộ Quốc phòng, Bộ Công an' };
const DIPLOMA_OF_FORCES: CountedTitle = { codes: ['BK_BO'], name: 'bằng khen của Bộ Quốc phòng, Bộ Công an' };
const VICTORIOUS = { codes: ['DVQT'], name: '“Đơn vị quyết thắng”' } as const;

const exploitAlternatives = (flags: number, withDiploma: boolean): readonly Alternative[] => {
  const more: Alternative['counted'] = withDiploma ? [[DIPLOMA_OF_FORCES, 1]] : [];
  return [
    { key: 'diploma', counted: [[FLAG_OF_GOVERNMENT, flags], [DIPLOMA_OF_PRIME_MINISTER, 1], ...more] },
    { key: 'flags', counted: [[FLAG_OF_GOVERNMENT, flags], [FLAG_OF_FORCES, 2], ...more] },
  ];
};

const EXPLOIT = { years: 10, title: VICTORIOUS } as const;

const EXPLOIT_LADDERS: Readonly<Record<Rank, CollectiveLadder>> = {
  1: {
    ...EXPLOIT,
    id: 'hc-qc-1.39.3.a',
    clause: 'điểm a khoản 3 Điều 39',
    former: { codes: ['HC_QC_2'], name: '“Huân chương Quân công” hạng Nhì' },
    alternatives: exploitAlternatives(3, false),
  },
  2: {
    ...EXPLOIT,
    id: 'hc-qc-2.40.3.a',
    clause: 'điểm a khoản 3 Điều 40',
    former: { codes: ['HC_QC_3'], name: '“Huân chương Quân công” hạng Ba' },
    alternatives: exploitAlternatives(2, true),
  },
  3: {
    ...EXPLOIT,
    id: 'hc-qc-3.41.3.a',
    clause: 'điểm a khoản 3 Điều 41',
    former: { codes: ['HC_BVTQ_1'], name: '“Huân chương Bảo vệ Tổ quốc” hạng Nhất' },
    alternatives: exploitAlternatives(2, false),
    foundedYears: 30,
    foundedClause: 'điểm c khoản 3 Điều 41',
  },
};

const EXPLOIT_WORDS: Readonly<
  Record<Rank, { readonly article: number; readonly merit: string; readonly ministry: string }>
> = {
  1: {
    article: 39,
    merit: 'Thành tích đặc biệt xuất sắc',
    ministry: 'đã được tặng “Huân chương Quân công” hạng Nhì, lập thành tích đặc biệt xuất sắc.',
  },
  2: {
    article: 40,
    merit: 'Nhiều thành tích xuất sắc',
    ministry: 'đã được tặng “Huân chương Quân công” hạng Ba, lập nhiều thành tích xuất sắc.',
  },
  3: { article: 41, merit: 'Thành tích xuất sắc', ministry: 'lập thành tích xuất sắc, có công lao to lớn.' },
};

const exploitOrder = (rank: Rank): AwardRule => {
  const { article, merit, ministry } = EXPLOIT_WORDS[rank];
  const id = `hc-qc-${rank}.${article}`;
  return stateForm({
    code: `HC_QC_${rank}`,
    name: rankedName('Huân chương Quân công', rank),
    shortName: `HCQC ${RANKS[rank]}`,
    quoted: false,
    recipientKinds: KINDS,
    historyYears: 10,
    noStretchFor: ['individual'],
    criteria: [
      ...collectiveLadder(EXPLOIT_LADDERS[rank]),
      attestLine(
        `${id}.3.b`,
        `điểm b khoản 3 Điều ${article}`,
        'Tập thể trong Quân đội, Công an: nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh.',
        COLLECTIVE_MERIT,
      ),
      attestLine(
        `${id}.2`,
        `khoản 2 Điều ${article}`,
        `Riêng Bộ Quốc phòng, Bộ Công an nhân năm tròn thành lập: ${ministry}`,
        COLLECTIVE_MERIT,
      ),
      attestLine(`${id}.1.conduct`, `khoản 1 Điều ${article}`, CONDUCT, INDIVIDUALS),
      attestLine(`${id}.1.a`, `điểm a khoản 1 Điều ${article}`, SERVICE, { ...INDIVIDUALS, bases: ['contribution'] }),
      attestLine(
        `${id}.1.b`,
        `điểm b khoản 1 Điều ${article}`,
        `${merit} trong chiến đấu, huấn luyện, xây dựng lực lượng, nêu gương trong toàn quốc.`,
        { ...INDIVIDUALS, bases: ['merit'] },
      ),
      namedBases(id, `khoản 1 Điều ${article}`, 'individual', ['merit', 'contribution']),
      namedBases(id, `khoản 2, khoản 3 Điều ${article}`, 'collective', ['merit']),
    ],
  });
};

type Defence = {
  readonly article: number;
  readonly former: CountedTitle;
  readonly excellentYears: number;
  readonly title: IndividualLadder['title'];
  readonly reach: string;
  readonly work: string;
  readonly foundedYears?: number;
};

const FIGHTER_OF_MINISTRY = { codes: ['CSTD_TINH'], name: 'chiến sĩ thi đua cấp Bộ' } as const;

const DEFENCE: Readonly<Record<Rank, Defence>> = {
  1: {
    article: 45,
    former: { codes: ['HC_BVTQ_2'], name: '“Huân chương Bảo vệ Tổ quốc” hạng Nhì' },
    excellentYears: 3,
    title: { ...FIGHTER_OF_MINISTRY, times: 2 },
    reach: 'toàn quốc',
    work: 'tiêu biểu cấp Nhà nước',
  },
  2: {
    article: 46,
    former: { codes: ['HC_BVTQ_3'], name: '“Huân chương Bảo vệ Tổ quốc” hạng Ba' },
    excellentYears: 2,
    title: { ...FIGHTER_OF_MINISTRY, times: 1 },
    reach: 'toàn quân hoặc toàn lực lượng Công an nhân dân',
    work: 'xuất sắc cấp Nhà nước',
  },
  3: {
    article: 47,
    former: DIPLOMA_OF_PRIME_MINISTER,
    excellentYears: 1,
    title: { codes: ['CSTDCS'], name: '“Chiến sĩ thi đua cơ sở”', times: 3 },
    reach: 'toàn quân khu và tương đương hoặc hệ lực lượng Công an nhân dân',
    work: 'xuất sắc cấp Bộ, ban, ngành, tỉnh',
    foundedYears: 10,
  },
};

const defenceLines = (rank: Rank): readonly CriterionLine[] => {
  const { article, former, excellentYears, title, reach, work, foundedYears } = DEFENCE[rank];
  const id = `hc-bvtq-${rank}.${article}`;
  return [
    ...individualLadder({
      id: `${id}.1.c`,
      clause: `điểm c khoản 1 Điều ${article}`,
      former,
      excellentYears,
      title,
    }),
    ...collectiveLadder({
      id: `${id}.2.b`,
      clause: `điểm b khoản 2 Điều ${article}`,
      former,
      years: 5,
      title: VICTORIOUS,
      alternatives: flagAlternatives(rank, { ofProvince: FLAG_OF_FORCES, diploma: DIPLOMA_OF_FORCES }),
      ...(foundedYears === undefined ? {} : { foundedYears }),
    }),
    attestLine(`${id}.1.conduct`, `khoản 1 Điều ${article}`, `Thuộc lực lượng vũ trang nhân dân. ${CONDUCT}`, {
      ...INDIVIDUALS,
    }),
    attestLine(
      `${id}.1.a`,
      `điểm a khoản 1 Điều ${article}`,
      `Thành tích xuất sắc đột xuất trong chiến đấu, huấn luyện, xây dựng lực lượng, có ảnh hưởng trong ${reach}.`,
      { ...INDIVIDUALS, bases: ['unexpected'] },
    ),
    attestLine(
      `${id}.1.b`,
      `điểm b khoản 1 Điều ${article}`,
      `Nếu không đạt điểm c: có phát minh, sáng chế, công trình hoặc tác phẩm ${work} về quốc phòng, an ninh.`,
      { ...INDIVIDUALS, bases: ['merit'], instead: true },
    ),
    attestLine(`${id}.1.d`, `điểm d khoản 1 Điều ${article}`, SERVICE, { ...INDIVIDUALS, bases: ['contribution'] }),
    attestLine(
      `${id}.2.conduct`,
      `khoản 2 Điều ${article}`,
      'Thuộc lực lượng vũ trang nhân dân; nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh.',
      { kinds: ['collective'] },
    ),
    attestLine(
      `${id}.2.a`,
      `điểm a khoản 2 Điều ${article}`,
      `Thành tích xuất sắc đột xuất, có ảnh hưởng trong ${reach}, được Bộ Quốc phòng hoặc Bộ Công an công nhận.`,
      { kinds: ['collective'], bases: ['unexpected'] },
    ),
    namedBases(id, `khoản 1 Điều ${article}`, 'individual', ['merit', 'unexpected', 'contribution']),
    namedBases(id, `khoản 2 Điều ${article}`, 'collective', ['merit', 'unexpected']),
  ];
};

const defenceOrder = (rank: Rank): AwardRule =>
  stateForm({
    code: `HC_BVTQ_${rank}`,
    name: rankedName('Huân chương Bảo vệ Tổ quốc', rank),
    shortName: `HC BVTQ ${RANKS[rank]}`,
    quoted: false,
    recipientKinds: KINDS,
    historyYears: 5,
    criteria: defenceLines(rank),
  });

/** Điều 39–41, 45–47 Luật 2022. */
export const MILITARY_ORDERS: readonly AwardRule[] = [
  exploitOrder(1),
  exploitOrder(2),
  exploitOrder(3),
  defenceOrder(1),
  defenceOrder(2),
  defenceOrder(3),
];
