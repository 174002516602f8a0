import type { CriterionLine } from '#shared/domain/eligibility/rules';
import type { AwardBasis } from '#shared/domain/recipient';
import {
  DIPLOMA_OF_PRIME_MINISTER,
  type IndividualLadder,
  individualLadder,
} from '#shared/regulations/law-2022/merit-ladder';
import { attestLine, namedBases, type Rank } from '#shared/regulations/law-2022/state-form';

/** Lines of khoản 1 by their points: who may be commended on which basis, and for what. */
type Point = { readonly point: string; readonly bases: readonly AwardBasis[]; readonly text: string };

type Article = {
  readonly number: 42 | 43 | 44;
  readonly ladder: IndividualLadder;
  readonly points: readonly Point[];
  readonly servicePoint: string;
  /** The points that workers, farmers and entrepreneurs may go by as well. */
  readonly sharedPoints: string;
  readonly initiatives: number;
  readonly farmYears: number;
};

const FIGHTER_OF_PROVINCE = { codes: ['CSTD_TINH'], name: 'chiến sĩ thi đua Bộ, ban, ngành, tỉnh' } as const;
const FIGHTER_OF_BASE = { codes: ['CSTDCS'], name: '“Chiến sĩ thi đua cơ sở”' } as const;

const ARTICLES: Readonly<Record<Rank, Article>> = {
  1: {
    number: 42,
    ladder: {
      id: 'hc-ld-1.42.1.dd',
      clause: 'điểm đ khoản 1 Điều 42',
      former: { codes: ['HC_LD_2'], name: '“Huân chương Lao động” hạng Nhì' },
      excellentYears: 3,
      title: { ...FIGHTER_OF_PROVINCE, times: 2 },
    },
    points: [
      {
        point: 'a',
        bases: ['unexpected'],
        text: 'Thành tích đặc biệt xuất sắc đột xuất, có ảnh hưởng và nêu gương trong toàn quốc.',
      },
      { point: 'b', bases: ['merit', 'unexpected'], text: 'Được giải thưởng cao của thế giới.' },
      {
        point: 'c',
        bases: ['merit'],
        text: 'Có phát minh, sáng chế hiệu quả cao, nêu gương trong toàn quốc, hoặc công trình, tác phẩm cấp Nhà nước được công nhận.',
      },
      {
        point: 'd',
        bases: ['merit'],
        text: 'Nhiều đóng góp lớn cho kinh tế - xã hội, an sinh, từ thiện, ứng dụng khoa học kỹ thuật của đất nước.',
      },
    ],
    servicePoint: 'e',
    sharedPoints: 'điểm a, b, c và d',
    initiatives: 3,
    farmYears: 5,
  },
  2: {
    number: 43,
    ladder: {
      id: 'hc-ld-2.43.1.dd',
      clause: 'điểm đ khoản 1 Điều 43',
      former: { codes: ['HC_LD_3'], name: '“Huân chương Lao động” hạng Ba' },
      excellentYears: 2,
      title: { ...FIGHTER_OF_PROVINCE, times: 1 },
    },
    points: [
      {
        point: 'a',
        bases: ['unexpected'],
        text: 'Thành tích xuất sắc đột xuất, có ảnh hưởng và nêu gương trong Bộ, ban, ngành, tỉnh.',
      },
      { point: 'b', bases: ['merit', 'unexpected'], text: 'Được giải thưởng quốc tế cao nhất của khu vực.' },
      {
        point: 'c',
        bases: ['merit'],
        text: 'Có phát minh, sáng chế hiệu quả cao, nêu gương trong Bộ, tỉnh, hoặc công trình, tác phẩm tiêu biểu cấp Bộ, tỉnh.',
      },
      {
        point: 'd',
        bases: ['merit'],
        text: 'Đóng góp lớn cho kinh tế - xã hội, an sinh, từ thiện, ứng dụng khoa học kỹ thuật của đất nước.',
      },
    ],
    servicePoint: 'e',
    sharedPoints: 'điểm a, b, c và d',
    initiatives: 2,
    farmYears: 4,
  },
  3: {
    number: 44,
    ladder: {
      id: 'hc-ld-3.44.1.e',
      clause: 'điểm e khoản 1 Điều 44',
      former: DIPLOMA_OF_PRIME_MINISTER,
      excellentYears: 1,
      title: { ...FIGHTER_OF_BASE, times: 3 },
    },
    points: [
      {
        point: 'a',
        bases: ['thematic'],
        text: 'Tiêu biểu xuất sắc khi sơ kết, tổng kết phong trào thi đua của Bộ, ban, ngành, tỉnh kéo dài từ 05 năm.',
      },
      {
        point: 'b',
        bases: ['merit'],
        text: 'Có phát minh, sáng chế hiệu quả cao, hoặc công trình, tác phẩm tiêu biểu ở một lĩnh vực của Bộ, tỉnh.',
      },
      {
        point: 'c',
        bases: ['merit'],
        text: 'Nhiều đóng góp cho kinh tế - xã hội, an sinh, từ thiện, ứng dụng khoa học kỹ thuật của đất nước.',
      },
      {
        point: 'd',
        bases: ['unexpected'],
        text: 'Thành tích xuất sắc đột xuất, có ảnh hưởng và nêu gương ở một lĩnh vực của Bộ, ban, ngành, tỉnh.',
      },
      { point: 'đ', bases: ['merit', 'unexpected'], text: 'Được giải thưởng quốc tế cao của khu vực.' },
    ],
    servicePoint: 'g',
    sharedPoints: 'điểm a, b, c, d và đ',
    initiatives: 1,
    farmYears: 3,
  },
};

const BY_OTHER_GROUNDS = ['worker', 'farmer', 'entrepreneur'] as const;
const idOf = (rank: Rank): string => `hc-ld-${rank}.${ARTICLES[rank].number}`;

/** `đ` has no place in an id. */
const letter = (point: string): string => (point === 'đ' ? 'dd' : point);

/** A line for each basis: by merit a point is what remains when the merit limb fails. */
const pointLines = (rank: Rank, { point, bases, text }: Point): readonly CriterionLine[] =>
  bases.map((basis) => {
    const id = `${idOf(rank)}.1.${letter(point)}`;
    const instead = `Nếu không đạt tiêu chuẩn công trạng: ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
    return attestLine(
      basis === 'merit' ? `${id}.instead` : id,
      `điểm ${point} khoản 1 Điều ${ARTICLES[rank].number}`,
      basis === 'merit' ? instead : text,
      {
        kinds: ['individual'],
        bases: [basis],
        ...(basis === 'merit' && { exceptSubjects: ['entrepreneur'], instead: true as const }),
      },
    );
  });

/**
 * Workers and farmers: initiatives that the ministry or province recognises, or the farmer's own model. Điểm a khoản 2
 * refers to the other points of khoản 1 and leaves out the years after a lower award; so does khoản 3, which would say
 * nothing if everyone could go by the whole of khoản 1.
 */
const workersAndFarmers = (rank: Rank): CriterionLine => {
  const { number, initiatives, farmYears } = ARTICLES[rank];
  return {
    id: `${idOf(rank)}.2`,
    clause: `khoản 2 Điều ${number}`,
    text: 'Công nhân, nông dân: đạt một trong các tiêu chuẩn sau.',
    kinds: ['individual'],
    bases: ['merit'],
    subjects: ['worker', 'farmer'],
    oneOf: [
      {
        id: `${idOf(rank)}.2.initiatives`,
        clause: `điểm b, điểm c khoản 2 Điều ${number}`,
        text: `Có ${`0${initiatives}`} sáng kiến áp dụng hiệu quả được Bộ, ban, ngành, tỉnh công nhận (tính trong 05 năm gần nhất).`,
        // The law names no stretch of time for the initiatives.
        unconfirmed: true,
        check: {
          check: 'initiativeOfScope',
          scope: 'province',
          times: initiatives,
          kinds: ['initiative'],
          applied: true,
          within: { years: 5 },
        },
      },
      attestLine(
        `${idOf(rank)}.2.c`,
        `điểm c khoản 2 Điều ${number}`,
        `Nông dân có mô hình sản xuất hiệu quả, ổn định từ 0${farmYears} năm, giúp đỡ nhiều hộ và tạo việc làm, được Bộ, tỉnh công nhận.`,
        { subjects: ['farmer'] },
      ),
    ],
  };
};

const entrepreneurs = (rank: Rank): CriterionLine => {
  const { number, sharedPoints } = ARTICLES[rank];
  return attestLine(
    `${idOf(rank)}.3`,
    `khoản 3 Điều ${number}`,
    `Doanh nhân, trí thức, nhà khoa học: đạt một trong các tiêu chuẩn tại ${sharedPoints} khoản 1 (giải thưởng, phát minh, công trình hoặc đóng góp).`,
    { kinds: ['individual'], bases: ['merit'], subjects: ['entrepreneur'] },
  );
};

/** What Điều 42–44 ask of one person: khoản 1 for everyone, khoản 2 workers and farmers, khoản 3 entrepreneurs. */
export const individualLabourLines = (rank: Rank): readonly CriterionLine[] => {
  const { number, ladder, points, servicePoint } = ARTICLES[rank];
  const individuals = { kinds: ['individual'] } as const;
  const thematic: readonly AwardBasis[] = rank === 3 ? ['thematic'] : [];
  return [
    ...individualLadder(ladder, { exceptSubjects: BY_OTHER_GROUNDS }),
    workersAndFarmers(rank),
    entrepreneurs(rank),
    attestLine(
      `${idOf(rank)}.1.conduct`,
      `khoản 1, khoản 2, khoản 3 Điều ${number}`,
      'Chấp hành tốt chủ trương, chính sách, pháp luật.',
      { ...individuals, bases: ['merit', 'thematic', 'unexpected', 'contribution'] },
    ),
    ...points.flatMap((point) => pointLines(rank, point)),
    attestLine(
      `${idOf(rank)}.2.b`,
      `điểm b khoản 2 Điều ${number}`,
      'Công nhân xét theo sáng kiến: đã giúp đào tạo, bồi dưỡng, nâng cao tay nghề cho đồng nghiệp.',
      { ...individuals, bases: ['merit'], subjects: ['worker'] },
    ),
    attestLine(
      `${idOf(rank)}.1.${servicePoint}`,
      `điểm ${servicePoint} khoản 1 Điều ${number}`,
      'Có quá trình cống hiến lâu dài; chức vụ và số năm giữ chức vụ đạt mức nghị định quy định.',
      { ...individuals, bases: ['contribution'] },
    ),
    attestLine(
      `${idOf(rank)}.6`,
      `khoản 6 Điều ${number}`,
      'Người nước ngoài, người Việt Nam ở nước ngoài: tôn trọng luật pháp Việt Nam, có đóng góp được Bộ, tỉnh công nhận và đề nghị.',
      { kinds: ['individual', 'collective'], bases: ['external'] },
    ),
    namedBases(idOf(rank), `khoản 1 Điều ${number}`, 'individual', [
      'merit',
      ...thematic,
      'unexpected',
      'contribution',
      'external',
    ]),
  ];
};
