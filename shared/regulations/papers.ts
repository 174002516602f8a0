import type { Paper, PaperCode } from '#shared/domain/eligibility/rules';

const NAMES: Readonly<Record<PaperCode, string>> = {
  submission: 'Tờ trình đề nghị khen thưởng',
  nominationList: 'Danh sách đề nghị kèm theo Tờ trình',
  achievementReport: 'Báo cáo thành tích',
  reviewMinutes: 'Biên bản họp bình xét của Hội đồng Thi đua - Khen thưởng',
  ballotResult: 'Kết quả bỏ phiếu của Hội đồng',
  initiativeCertificate:
    'Chứng nhận hoặc quyết định công nhận sáng kiến, đề tài, đề án, công trình; hoặc xác nhận hoàn thành xuất sắc nhiệm vụ',
  influenceCertificate: 'Xác nhận hiệu quả áp dụng và phạm vi ảnh hưởng của sáng kiến, đề tài, đề án, công trình',
  achievementCertificate: 'Xác nhận thành tích đột xuất hoặc mức đóng góp của cơ quan có thẩm quyền',
  consultation: 'Ý kiến của cơ quan, tổ chức liên quan',
};

/** A paper every dossier of the award needs. */
export const always = (code: PaperCode): Paper => ({ code, name: NAMES[code], when: 'always' });

/** A paper asked only when the achievement rests on it. */
export const whenRelevant = (code: PaperCode): Paper => ({ code, name: NAMES[code], when: 'relevant' });

/** The paper on a numbered form of a decree. */
export const onForm = (paper: Paper, form: string): Paper => ({ ...paper, form });

export const maybe = (paper: Paper): Paper => ({ ...paper, unconfirmed: true });
