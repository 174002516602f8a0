import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule } from '#shared/domain/eligibility/rules';
import {
  attestLine,
  RANKS,
  type Rank,
  rankedName,
  stateForm,
  usualBases,
} from '#shared/regulations/law-2022/state-form';
import { always, maybe } from '#shared/regulations/papers';

/** Seniority and resistance awards go by the simple procedure: Tờ trình with list and a short report. */
const SIMPLE_PAPERS = [always('submission'), always('nominationList'), maybe(always('achievementReport'))];

const INDIVIDUAL = ['individual'] as const;

const seniorityMedal = (
  row: { readonly code: AwardCode; readonly name: string; readonly shortName: string; readonly quoted: boolean },
  criteria: AwardRule['criteria'],
): AwardRule => ({
  ...stateForm({ ...row, recipientKinds: INDIVIDUAL, historyYears: 1, criteria }),
  papers: SIMPLE_PAPERS,
});

const SENIORITY = 'khoản 5 Điều 8';

const HCH_QKQT = seniorityMedal(
  { code: 'HCH_QKQT', name: 'Huy chương Quân kỳ quyết thắng', shortName: 'HCh Quân kỳ quyết thắng', quoted: true },
  [
    attestLine(
      'hch-qkqt.55',
      'Điều 55',
      'Quân nhân, công nhân, công chức, viên chức quốc phòng công tác liên tục từ 25 năm, hoàn thành tốt nhiệm vụ.',
    ),
    usualBases('hch-qkqt.55', SENIORITY, ['seniority']),
  ],
);

const HCH_ANTQ = seniorityMedal(
  { code: 'HCH_ANTQ', name: 'Huy chương Vì an ninh Tổ quốc', shortName: 'HCh Vì an ninh Tổ quốc', quoted: true },
  [
    attestLine(
      'hch-antq.56',
      'Điều 56',
      'Sĩ quan, hạ sĩ quan, chiến sĩ, công nhân trong Công an nhân dân công tác liên tục từ 25 năm, hoàn thành tốt nhiệm vụ.',
    ),
    usualBases('hch-antq.56', SENIORITY, ['seniority']),
  ],
);

const SERVICE: Readonly<Record<Rank, { readonly point: string; readonly years: string; readonly atSea: string }>> = {
  1: {
    point: 'a',
    years: 'từ 20 năm trở lên',
    atSea: 'Liệt sĩ có thời gian làm nhiệm vụ ở nơi đó từ 05 năm trở lên được truy tặng hạng Nhất.',
  },
  2: {
    point: 'b',
    years: 'từ 15 năm đến dưới 20 năm',
    atSea: 'Liệt sĩ có thời gian làm nhiệm vụ ở nơi đó từ 01 năm đến dưới 05 năm được truy tặng hạng Nhì.',
  },
  3: {
    point: 'c',
    years: 'từ 10 năm đến dưới 15 năm',
    atSea: 'Hạ sĩ quan, chiến sĩ đủ 01 năm ở nơi đó được tặng hạng Ba; liệt sĩ chưa đủ 01 năm được truy tặng hạng Ba.',
  },
};

const gloriousFighter = (rank: Rank): AwardRule => {
  const { point, years, atSea } = SERVICE[rank];
  const id = `hch-csvv-${rank}.57`;
  return seniorityMedal(
    {
      code: `HCH_CSVV_${rank}`,
      name: rankedName('Huy chương Chiến sĩ vẻ vang', rank),
      shortName: `HCh Chiến sĩ vẻ vang ${RANKS[rank]}`,
      quoted: false,
    },
    [
      attestLine(
        `${id}.1`,
        'khoản 1 Điều 57',
        'Thuộc Quân đội nhân dân hoặc Công an nhân dân, hoàn thành tốt nhiệm vụ.',
      ),
      attestLine(
        `${id}.2`,
        `điểm ${point} khoản 2, điểm c khoản 3 Điều 57`,
        `Công tác liên tục ${years}; thời gian trên biển, hải đảo, vùng đặc biệt khó khăn, làm nhiệm vụ quốc tế tính gấp đôi.`,
      ),
      attestLine(
        `${id}.3`,
        'điểm a, điểm b khoản 3 Điều 57',
        `Nếu chưa đủ năm: trên biển, hải đảo, vùng đặc biệt khó khăn hoặc làm nhiệm vụ quốc tế. ${atSea}`,
      ),
      usualBases(id, SENIORITY, ['seniority']),
    ],
  );
};

const HCH_HN: AwardRule = stateForm({
  code: 'HCH_HN',
  name: 'Huy chương Hữu nghị',
  shortName: 'HCh Hữu nghị',
  quoted: true,
  recipientKinds: INDIVIDUAL,
  historyYears: 1,
  criteria: [
    attestLine(
      'hch-hn.58.1',
      'khoản 1 Điều 58',
      'Người nước ngoài thuộc đối tượng: cơ quan, tổ chức, hội hữu nghị nước ngoài; Lãnh sự Danh dự từ 03 năm; người khác có đóng góp từ 05 năm.',
    ),
    attestLine(
      'hch-hn.58.2.a',
      'điểm a khoản 2 Điều 58',
      'Đoàn kết hữu nghị, tôn trọng độc lập, luật pháp, phong tục Việt Nam.',
    ),
    attestLine(
      'hch-hn.58.2.b',
      'điểm b khoản 2 Điều 58',
      'Có nhiều đóng góp cho Việt Nam và quan hệ hữu nghị, được Bộ, ban, ngành, tỉnh công nhận và đề nghị.',
    ),
    usualBases('hch-hn.58', 'khoản 6 Điều 8', ['external']),
  ],
});

const HCH_TNXP = seniorityMedal(
  {
    code: 'HCH_TNXP',
    name: 'Huy chương Thanh niên xung phong vẻ vang',
    shortName: 'HCh TNXP vẻ vang',
    quoted: true,
  },
  [
    attestLine(
      'hch-tnxp.96.2',
      'khoản 2 Điều 96',
      'Thanh niên xung phong trong kháng chiến, hoàn thành nhiệm vụ, trung thành với cách mạng, tại ngũ từ 02 năm; hoặc là liệt sĩ.',
    ),
    attestLine(
      'hch-tnxp.96.3',
      'khoản 3 Điều 96 và Nghị định số 28/2024/NĐ-CP',
      'Hồ sơ theo trình tự, thủ tục riêng mà Chính phủ quy định cho huy chương này.',
    ),
  ],
);

/** Huy chương: Điều 54–58, 96 Luật 2022. */
export const MEDALS: readonly AwardRule[] = [
  HCH_QKQT,
  HCH_ANTQ,
  gloriousFighter(1),
  gloriousFighter(2),
  gloriousFighter(3),
  HCH_HN,
  HCH_TNXP,
];
