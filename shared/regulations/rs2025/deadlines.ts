import type { Deadline } from '#shared/domain/eligibility/rules';
import { DEADLINES_2024 } from '#shared/regulations/rs2024/deadlines';

const COMMUNE_PROCEDURE = 'Quyết định số 638/QĐ-BNV năm 2025';
const TWENTY_DAYS = { days: 20, unit: 'working' } as const;

/** NĐ 152/2025 was not seen: it is taken to keep what stood before. */
const kept = (deadline: Deadline): Deadline =>
  deadline.unconfirmed
    ? deadline
    : {
        ...deadline,
        clause: `Nghị định số 152/2025/NĐ-CP, theo mức tại ${deadline.clause}`,
        unconfirmed: true,
      };

/** The commune appraises by a procedure of its own since 01/7/2025. */
const exceptCommune = (deadline: Deadline): Deadline =>
  deadline.id === 'appraise.local'
    ? { ...deadline, offices: ['province', 'ministry', 'department', 'unit'] }
    : deadline;

export const DEADLINES_2025: readonly Deadline[] = [
  ...DEADLINES_2024.map(kept).map(exceptCommune),
  {
    id: 'appraise.commune.cstdcs',
    step: 'appraise',
    limit: TWENTY_DAYS,
    awards: ['CSTDCS'],
    offices: ['commune'],
    clause: `phần II.B ${COMMUNE_PROCEDURE}`,
    text: 'Thẩm định, báo cáo Hội đồng, trình Chủ tịch xã trong 20 ngày làm việc từ ngày nhận hồ sơ.',
  },
  {
    id: 'appraise.commune',
    step: 'appraise',
    limit: TWENTY_DAYS,
    awards: ['LDTT', 'TTLDTT', 'GK', 'GK_XA', 'GDVH'],
    offices: ['commune'],
    clause: `phần II.B ${COMMUNE_PROCEDURE}`,
    text: 'Thẩm định, báo cáo Hội đồng, trình Chủ tịch xã trong 20 ngày làm việc từ ngày nhận hồ sơ.',
    unconfirmed: true,
  },
];
