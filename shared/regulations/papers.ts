import type { AwardRule, Paper, PaperCode } from '#shared/domain/eligibility/rules';

const NAMES: Readonly<Record<PaperCode, string>> = {
  submission: 'Tờ trình đề nghị khen thưởng',
  nominationList: 'Danh sách đề nghị kèm theo Tờ trình',
  achievementReport: 'Báo cáo thành tích',
  reviewMinutes: 'Biên bản họp bình xét của Hội đồng Thi đua - Khen thưởng',
  ballotResult: 'Kết quả bỏ phiếu của Hội đồng',
  initiativeCertificate:
    'Chứng nhận sáng kiến, đề tài, đề án, công trình; nếu xét theo mức hoàn thành xuất sắc nhiệm vụ thì không cần, nộp xác nhận xếp loại',
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

/** Of whom a report is asked on which form; without a form the number is not known. */
export type ReportForm = Pick<Paper, 'kinds' | 'bases' | 'form' | 'unconfirmed'>;

export type ReportForms = { readonly full: readonly ReportForm[]; readonly simplified: readonly ReportForm[] };

const SUMMARY: Paper = {
  code: 'achievementReport',
  name: 'Báo cáo tóm tắt thành tích, ghi rõ hành động, thành tích và tác dụng',
  when: 'always',
  procedure: 'simplified',
};

const onForms = (paper: Paper, forms: readonly ReportForm[]): readonly Paper[] =>
  forms.length === 0 ? [paper] : forms.map((form) => ({ ...paper, ...form }));

/**
 * The awards of an edition with the forms of their reports; a form of commendation also gets the summary that the
 * simplified procedure asks for (Điều 85). Without forms the report stands as it is.
 */
export const withReports = (
  awards: readonly AwardRule[],
  formsOf: (award: AwardRule) => ReportForms,
): readonly AwardRule[] =>
  awards.map((award) => {
    const { full, simplified } = formsOf(award);
    const report = award.papers.find(({ code }) => code === 'achievementReport');
    if (report === undefined) return award;
    const papers = award.papers.flatMap((paper) => (paper === report ? onForms(report, full) : [paper]));
    return { ...award, papers: award.kind === 'form' ? [...papers, ...onForms(SUMMARY, simplified)] : papers };
  });
