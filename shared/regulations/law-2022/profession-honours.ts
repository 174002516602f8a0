import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import { attestLine, stateForm } from '#shared/regulations/law-2022/state-form';

type Profession = {
  readonly article: 64 | 65 | 66 | 67;
  readonly people: AwardCode;
  readonly excellent: AwardCode;
  /** `Nhà giáo`: the title is this with “nhân dân” or “ưu tú”. */
  readonly name: string;
  readonly who: string;
  readonly virtue: string;
  readonly peopleYears: string;
  readonly excellentYears: string;
};

const PROFESSIONS: readonly Profession[] = [
  {
    article: 64,
    people: 'NGND',
    excellent: 'NGUT',
    name: 'Nhà giáo',
    who: 'Là nhà giáo, cán bộ quản lý giáo dục hoặc cán bộ nghiên cứu giáo dục.',
    virtue: 'tận tụy với nghề, thương yêu học trò, được học trò, đồng nghiệp và Nhân dân kính trọng.',
    peopleYears:
      'Trực tiếp giảng dạy từ 20 năm; cán bộ quản lý, nghiên cứu: 25 năm trong ngành, 15 năm trực tiếp giảng dạy.',
    excellentYears:
      'Trực tiếp giảng dạy từ 15 năm; cán bộ quản lý, nghiên cứu: 20 năm trong ngành, 10 năm trực tiếp giảng dạy.',
  },
  {
    article: 65,
    people: 'TTND',
    excellent: 'TTUT',
    name: 'Thầy thuốc',
    who: 'Là bác sĩ, dược sĩ, y sĩ, điều dưỡng, kỹ thuật viên, hộ sinh, lương y, lương dược hoặc cán bộ quản lý y tế.',
    virtue: 'hết lòng vì người bệnh, được người bệnh, đồng nghiệp và Nhân dân tin cậy.',
    peopleYears: 'Trực tiếp làm chuyên môn từ 20 năm; cán bộ quản lý y tế: 25 năm trong ngành, 15 năm làm chuyên môn.',
    excellentYears:
      'Trực tiếp làm chuyên môn từ 15 năm; cán bộ quản lý y tế: 20 năm trong ngành, 10 năm làm chuyên môn.',
  },
  {
    article: 66,
    people: 'NSND',
    excellent: 'NSUT',
    name: 'Nghệ sĩ',
    who: 'Hoạt động văn hóa, nghệ thuật thuộc đối tượng tại khoản 1 Điều 66.',
    virtue: 'có tài năng nghệ thuật, được đồng nghiệp và Nhân dân mến mộ.',
    peopleYears:
      'Hoạt động nghệ thuật từ 20 năm; xiếc, múa từ 15 năm; sau “Nghệ sĩ ưu tú” tiếp tục có giải thưởng hoặc tác phẩm xuất sắc.',
    excellentYears: 'Hoạt động nghệ thuật từ 15 năm; xiếc, múa từ 10 năm; có giải thưởng hoặc tác phẩm xuất sắc.',
  },
  {
    article: 67,
    people: 'NNND',
    excellent: 'NNUT',
    name: 'Nghệ nhân',
    who: 'Có công bảo vệ và phát huy giá trị di sản văn hóa.',
    virtue: 'kỹ năng đặc biệt xuất sắc, được đồng nghiệp và Nhân dân mến mộ, kính trọng.',
    peopleYears: 'Hoạt động bảo vệ, phát huy di sản văn hóa từ 20 năm; tiêu biểu trong cả nước.',
    excellentYears: 'Hoạt động bảo vệ, phát huy di sản văn hóa từ 15 năm; tiêu biểu của địa phương.',
  },
];

const idOf = (code: AwardCode): string => code.toLowerCase();

/** Lines of khoản 2 (nhân dân) or khoản 3 (ưu tú); the points are the same in the four articles. */
const commonLines = (
  code: AwardCode,
  clause: string,
  profession: Profession,
  years: string,
): readonly CriterionLine[] => {
  const id = `${idOf(code)}.${profession.article}`;
  // Điểm b of Điều 67 has the years; the other articles have them in điểm c.
  const yearsPoint = profession.article === 67 ? 'điểm b' : 'điểm c';
  return [
    attestLine(`${id}.1`, `khoản 1 Điều ${profession.article}`, profession.who),
    attestLine(
      `${id}.a`,
      `điểm a ${clause}`,
      'Trung thành với Tổ quốc; chấp hành tốt chủ trương, chính sách, pháp luật.',
    ),
    attestLine(`${id}.b`, `điểm b ${clause}`, `Có phẩm chất đạo đức tốt, ${profession.virtue}`),
    attestLine(`${id}.years`, `${yearsPoint} ${clause}`, years),
  ];
};

const peoplesTitle = (profession: Profession): AwardRule => {
  const { article, people, excellent, name } = profession;
  const clause = `khoản 2 Điều ${article}`;
  return stateForm({
    code: people,
    name: `${name} nhân dân`,
    shortName: `${name} nhân dân`,
    quoted: true,
    recipientKinds: ['individual'],
    historyYears: 1,
    criteria: [
      {
        id: `${idOf(people)}.${article}.held`,
        clause,
        text: `Đã được tặng “${name} ưu tú”.`,
        check: { check: 'heldBefore', codes: [excellent] },
      },
      ...commonLines(people, clause, profession, profession.peopleYears),
    ],
  });
};

const excellentTitle = (profession: Profession): AwardRule => {
  const { article, excellent, name } = profession;
  return stateForm({
    code: excellent,
    name: `${name} ưu tú`,
    shortName: `${name} ưu tú`,
    quoted: true,
    recipientKinds: ['individual'],
    historyYears: 1,
    criteria: commonLines(excellent, `khoản 3 Điều ${article}`, profession, profession.excellentYears),
  });
};

/** Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân “nhân dân” and “ưu tú”: Điều 64–67 Luật 2022. */
export const PROFESSION_HONOURS: readonly AwardRule[] = PROFESSIONS.flatMap((profession) => [
  peoplesTitle(profession),
  excellentTitle(profession),
]);
