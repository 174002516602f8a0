import type { Authority } from '#shared/domain/authority';
import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { householdBasis } from '#shared/regulations/law-2022/household-basis';
import { BY_BASE_UNIT_FOR_FORM, BY_LEVEL_BELOW, TO_NATIONAL_ASSEMBLY } from '#shared/regulations/law-2022/proposers';
import { always } from '#shared/regulations/papers';

/** The law sets no standard for giấy khen: Bộ, ban, ngành, tỉnh do (khoản 2 Điều 75). */
const criteriaOf = (id: string): readonly CriterionLine[] => [
  {
    id: `${id}.75.2`,
    clause: 'khoản 2 Điều 75',
    text: 'Đạt tiêu chuẩn xét tặng giấy khen theo quy định của tỉnh, ngành hoặc đơn vị.',
    attest: true,
  },
  householdBasis(id),
];

type Certificate = {
  readonly code: AwardCode;
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly decidedBy: readonly { readonly authority: Authority; readonly clause: string }[];
};

const certificate = ({ id, ...row }: Certificate): AwardRule => ({
  ...row,
  quoted: false,
  kind: 'form',
  recipientKinds: ['individual', 'collective', 'household'],
  level: 'base',
  stateLevel: false,
  proposedBy: BY_BASE_UNIT_FOR_FORM,
  historyYears: 1,
  papers: [always('submission'), always('nominationList'), always('achievementReport'), always('reviewMinutes')],
  criteria: criteriaOf(id),
  ballot: OPEN_VOTE,
});

/** Giấy khen by issuer: Điều 75, 80 Luật 2022. `GK` is one whose issuer the list does not say. */
export const CERTIFICATES: readonly AwardRule[] = [
  certificate({
    code: 'GK',
    id: 'gk',
    name: 'Giấy khen',
    shortName: 'Giấy khen',
    decidedBy: [
      { authority: 'unitHead', clause: 'khoản 1 Điều 80' },
      { authority: 'enterpriseHead', clause: 'khoản 4 Điều 80' },
      { authority: 'enterpriseBoard', clause: 'khoản 4 Điều 80' },
    ],
  }),
  certificate({
    code: 'GK_SO',
    id: 'gk-so',
    name: 'Giấy khen của Giám đốc Sở',
    shortName: 'Giấy khen cấp sở',
    decidedBy: [{ authority: 'departmentHead', clause: 'điểm c khoản 1 Điều 75 và khoản 1 Điều 80' }],
  }),
  certificate({
    code: 'GK_HUYEN',
    id: 'gk-huyen',
    name: 'Giấy khen của Chủ tịch Ủy ban nhân dân huyện',
    shortName: 'Giấy khen cấp huyện',
    decidedBy: [{ authority: 'districtChair', clause: 'điểm d khoản 1 Điều 75 và khoản 2 Điều 80' }],
  }),
  certificate({
    code: 'GK_XA',
    id: 'gk-xa',
    name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
    shortName: 'Giấy khen cấp xã',
    decidedBy: [{ authority: 'communeChair', clause: 'điểm đ khoản 1 Điều 75 và khoản 3 Điều 80' }],
  }),
  certificate({
    code: 'GK_CQ',
    id: 'gk-cq',
    name: 'Giấy khen của Thủ trưởng cơ quan, đơn vị',
    shortName: 'Giấy khen của Thủ trưởng đơn vị',
    decidedBy: [{ authority: 'unitHead', clause: 'điểm a khoản 1 Điều 75 và khoản 1 Điều 80' }],
  }),
  certificate({
    code: 'GK_DN',
    id: 'gk-dn',
    name: 'Giấy khen của Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã',
    shortName: 'Giấy khen doanh nghiệp',
    decidedBy: [{ authority: 'enterpriseHead', clause: 'điểm b khoản 1 Điều 75 và khoản 4 Điều 80' }],
  }),
  certificate({
    code: 'GK_HDQT',
    id: 'gk-hdqt',
    name: 'Giấy khen của Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên',
    shortName: 'Giấy khen Chủ tịch HĐQT, HĐTV',
    decidedBy: [{ authority: 'enterpriseBoard', clause: 'điểm b khoản 1 Điều 75 và khoản 4 Điều 80' }],
  }),
];

/** Kỷ niệm chương of a province: subjects and standards are the province's own (Điều 71). */
export const KNC: AwardRule = {
  code: 'KNC',
  name: 'Kỷ niệm chương',
  quoted: false,
  shortName: 'Kỷ niệm chương',
  kind: 'form',
  recipientKinds: ['individual'],
  level: 'province',
  stateLevel: false,
  decidedBy: [
    { authority: 'provinceChair', clause: 'khoản 4 Điều 79' },
    { authority: 'minister', clause: 'khoản 2 Điều 79' },
    { authority: 'nationalAssemblyStanding', clause: 'khoản 1 Điều 79' },
  ],
  proposedBy: [...BY_LEVEL_BELOW, ...TO_NATIONAL_ASSEMBLY],
  historyYears: 1,
  papers: [always('submission'), always('nominationList')],
  criteria: [
    {
      id: 'knc.71',
      clause: 'Điều 71',
      text: 'Thuộc đối tượng và đạt tiêu chuẩn do Hội đồng nhân dân tỉnh hoặc Bộ, ban, ngành quy định.',
      attest: true,
    },
  ],
  ballot: OPEN_VOTE,
};
