import type { OfficialDocument } from '#shared/documents/blocks';
import { decisionDocument } from '#shared/documents/decision';
import { decisionSheet } from '#shared/documents/decision-sheet';
import { composePaper, type PaperFacts } from '#shared/documents/registry';
import { localDate } from '#shared/lib/local-date';
import { certificates, manyRecipients, quangBinhDecision, quangBinhMinutes } from '#tests/builders/decision-facts';
import { aReport } from '#tests/builders/report-facts';

/** What a kind of paper has by its form in the decree; everything else is checked of all alike. */
export type PaperForm = {
  readonly paper: () => OfficialDocument;
  /** `QUYẾT ĐỊNH`; null for an official letter, which bears no name of a kind. */
  readonly kind: string | null;
  readonly numbered: boolean;
  /** Minutes carry no place and date at the top (Mẫu 1.9). */
  readonly dated: boolean;
  /** Kính gửi: only papers to a superior and letters. */
  readonly addressed: boolean;
  readonly legalBases: boolean;
  /** Ends with `./.`, Nơi nhận and signatures. */
  readonly closed: boolean;
  /** Attached on pages of its own. */
  readonly attached: 'none' | 'portrait' | 'landscape';
  /** Parts numbered for themselves, where they are not the paper and what is attached. */
  readonly sections?: number;
};

const of =
  <Name extends keyof PaperFacts>(name: Name, facts: PaperFacts[Name]) =>
  () =>
    composePaper(name, facts);

const DAY = localDate('2026-02-05');
const HEAD = {
  number: 5,
  issuedOn: DAY,
  place: 'Lâm Xuyên',
  headLines: ['UBND TỈNH LÂM XUYÊN', 'SỞ NỘI VỤ'],
};
const COUNCIL = ['UBND TỈNH LÂM XUYÊN', 'HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG'];
const FOOT = {
  signer: { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Trần Thị Bích Hạnh' },
  recipients: ['Như trên', 'Lãnh đạo Sở', 'Lưu: VT, TĐKT'],
};
const LONG =
  'Trên cơ sở thành tích đã đạt được của các tập thể, cá nhân và hồ sơ đề nghị của các đơn vị, Hội đồng Thi đua - Khen thưởng đã thảo luận từng trường hợp theo đúng quy định của pháp luật về thi đua, khen thưởng';
const LONG_TEXTS = Array.from({ length: 14 }, () => LONG);

const people = manyRecipients(60).map((it) => ({ ...it, achievement: 'Hoàn thành xuất sắc nhiệm vụ', votes: '9/9' }));

const vote = (index: number) => ({
  line: `Bà Lò Thị Mai ${index}, Giáo viên Trường Tiểu học Nà Hỳ`,
  agreed: 8,
  disagreed: 1,
  base: 9,
  outcome: 'passed' as const,
});

const SUMMARISED = people.map(({ honorific, name }) => ({
  kind: 'individual' as const,
  honorific,
  name,
  birthYear: '1980',
  position: 'Giáo viên',
  ratings: [{ year: 2024, what: 'Hoàn thành xuất sắc nhiệm vụ' }],
  awards: [{ year: 2024, what: 'Lao động tiên tiến', decisionNumber: '98/QĐ-UBND' }],
  initiatives: [],
  achievement: 'Hoàn thành xuất sắc nhiệm vụ năm học 2024-2025',
}));

/** One line for each paper of the registry: a kind without a line does not compile, and its check fails. */
export const PAPER_FORMS: { readonly [Name in keyof PaperFacts]: PaperForm } = {
  decision: {
    paper: of(
      'decision',
      quangBinhDecision({ awards: [certificates(people)], listStyle: 'table', listOrientation: 'landscape' }),
    ),
    ...{ kind: 'QUYẾT ĐỊNH', numbered: true, dated: true, addressed: false, legalBases: true, closed: true },
    attached: 'landscape',
  },
  submission: {
    paper: of('submission', {
      ...HEAD,
      ...FOOT,
      symbol: 'TTr-SNV',
      subject: 'Về việc đề nghị khen thưởng phong trào thi đua năm 2025',
      addressees: ['Chủ tịch Ủy ban nhân dân tỉnh Lâm Xuyên', 'Hội đồng Thi đua - Khen thưởng tỉnh Lâm Xuyên'],
      legalBases: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'],
      opening: LONG_TEXTS,
      counts: 'byAward',
      closing: ['Sở Nội vụ kính trình xem xét, quyết định'],
      listStyle: 'full',
      listOrientation: 'landscape',
      listHeading: 'Tập thể, cá nhân đề nghị khen thưởng',
      listReference: '',
      issuedBy: 'Sở Nội vụ',
      issuedAs: 'paper',
      awards: [certificates(people)],
    }),
    ...{ kind: 'TỜ TRÌNH', numbered: true, dated: true, addressed: true, legalBases: true, closed: true },
    attached: 'landscape',
  },
  achievementReport: {
    paper: of('achievementReport', aReport({ issuedOn: DAY })),
    ...{ kind: 'BÁO CÁO THÀNH TÍCH', numbered: false, dated: true, addressed: false, legalBases: false, closed: false },
    attached: 'none',
  },
  achievementSummary: {
    paper: of('achievementSummary', {
      ...HEAD,
      ...FOOT,
      symbol: 'BC-SNV',
      subject: 'Tập thể, cá nhân được đề nghị khen thưởng năm 2025',
      opening: [LONG],
      closing: ['Kính trình Hội đồng xem xét'],
      awards: [{ award: certificates([]).award, units: [{ unit: 'Trường THCS Mai Thủy', rows: SUMMARISED }] }],
    }),
    ...{ kind: 'BÁO CÁO TÓM TẮT THÀNH TÍCH', numbered: true, dated: true, addressed: false },
    ...{ legalBases: false, closed: true },
    attached: 'none',
  },
  decisionCopy: {
    paper: of('decisionCopy', {
      ...HEAD,
      form: 'extract',
      symbol: 'TrS-VP',
      signer: { capacity: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], name: 'Đoàn Văn Lâm' },
      recipients: ['Sở Tư pháp', 'Lưu: VT'],
      copied: decisionDocument(quangBinhDecision()),
      copiedSheet: decisionSheet(quangBinhDecision()),
    }),
    ...{ kind: 'QUYẾT ĐỊNH', numbered: true, dated: true, addressed: false, legalBases: true, closed: true },
    attached: 'portrait',
  },
  invitation: {
    paper: of('invitation', {
      ...HEAD,
      headLines: COUNCIL,
      symbol: 'GM-HĐTĐKT',
      subject: 'Họp Hội đồng Thi đua - Khen thưởng tỉnh Lâm Xuyên',
      opening: 'Hội đồng Thi đua - Khen thưởng tỉnh trân trọng kính mời',
      invited: ['Các thành viên Hội đồng (có danh sách kèm theo)', 'Đại diện Ban Thường trực UBMTTQ tỉnh'],
      attending: 'Cuộc họp xét khen thưởng năm 2025',
      chair: 'Hoàng Minh Quân, Chủ tịch Hội đồng',
      heldOn: DAY,
      startedAt: '14:00',
      meetingPlace: 'Phòng họp số 1',
      agenda: LONG_TEXTS,
      notes: ['Rất mong các thành viên tham dự đầy đủ'],
      listStyle: 'attached',
      invitees: people.map(({ name, post }) => ({ name, post, role: 'Ủy viên Hội đồng' })),
      issuedBy: 'Hội đồng Thi đua - Khen thưởng tỉnh Lâm Xuyên',
      issuedAs: 'paper',
      signer: { capacity: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], post: 'Chủ tịch UBND tỉnh', name: 'Hoàng Minh Quân' },
      recipients: FOOT.recipients,
    }),
    ...{ kind: 'GIẤY MỜI', numbered: true, dated: true, addressed: false, legalBases: false, closed: true },
    attached: 'portrait',
  },
  minutes: {
    paper: of(
      'minutes',
      quangBinhMinutes({ votes: Array.from({ length: 40 }, (_, at) => ({ ...vote(at), awardName: 'Giấy khen' })) }),
    ),
    ...{ kind: 'BIÊN BẢN', numbered: true, dated: false, addressed: false, legalBases: false, closed: true },
    attached: 'none',
  },
  counting: {
    paper: of('counting', {
      ...HEAD,
      headLines: COUNCIL,
      symbol: 'BB-HĐTĐKT',
      subject: 'Kết quả bỏ phiếu xét khen thưởng',
      heldOn: DAY,
      startedAt: '15:40',
      endedAt: '16:10',
      place: 'Phòng họp số 1',
      tellers: [
        { name: 'Trần Đình Khôi', post: 'Chuyên viên' },
        { name: 'Phạm Thị Lụa', post: 'Chuyên viên' },
      ],
      members: 9,
      present: 9,
      writtenOpinions: 0,
      awards: [
        {
          awardName: 'Danh hiệu “Chiến sĩ thi đua cơ sở”',
          nominees: Array.from({ length: 40 }, (_, at) => ({ ...vote(at), issued: 9, returned: 9, invalid: 0 })),
        },
      ],
      conclusion: ['Ban kiểm phiếu công bố kết quả trước Hội đồng'],
      recipients: FOOT.recipients,
    }),
    ...{ kind: 'BIÊN BẢN KIỂM PHIẾU', numbered: true, dated: false, addressed: false, legalBases: false, closed: true },
    attached: 'none',
  },
  ballot: {
    paper: of('ballot', {
      headLines: COUNCIL,
      place: 'Lâm Xuyên',
      issuedOn: DAY,
      heading: 'PHIẾU BẦU',
      subject: 'Xét khen thưởng năm 2025',
      notes: ['Ghi chú: đánh dấu X vào một ô ở mỗi dòng'],
      copies: 2,
      slips: [{ awardName: 'Giấy khen', nominees: people.map(({ name, post }) => ({ name, post })) }],
    }),
    ...{ kind: 'PHIẾU BẦU', numbered: false, dated: true, addressed: false, legalBases: false, closed: false },
    attached: 'none',
    sections: 2,
  },
  returnLetter: {
    paper: of('returnLetter', {
      ...HEAD,
      ...FOOT,
      symbol: 'SNV-TĐKT',
      subject: 'V/v trả hồ sơ đề nghị khen thưởng năm 2025',
      addressees: ['Trường Trung học cơ sở Mai Thủy'],
      opening: LONG_TEXTS,
      dossiers: people.map(({ name }) => ({ line: name, awardName: 'Giấy khen', reason: 'Thiếu báo cáo thành tích' })),
      listStyle: 'attached',
      dueOn: localDate('2026-03-09'),
      closing: ['Quá thời hạn trên, hồ sơ không đưa vào chương trình xét'],
      issuedBy: 'Sở Nội vụ',
      issuedAs: 'paper',
    }),
    ...{ kind: null, numbered: true, dated: true, addressed: true, legalBases: false, closed: true },
    attached: 'portrait',
  },
  supplement: {
    paper: of('supplement', {
      ...HEAD,
      ...FOOT,
      symbol: 'PBS-SNV',
      answerFiles: ['Dong-can-sua-Danh-sach-Truong-THCS-Mai-Thuy.xlsx'],
      addressee: 'Trường Trung học cơ sở Mai Thủy',
      opening: LONG,
      campaignName: 'Khen thưởng năm 2025',
      lines: people.map(({ name }, at) => ({
        name,
        awardName: 'Giấy khen',
        place: `Dòng ${at}`,
        asked: 'Gửi báo cáo',
      })),
      dueOn: localDate('2026-03-09'),
      contact: '',
    }),
    ...{
      kind: 'PHIẾU ĐỀ NGHỊ BỔ SUNG HỒ SƠ',
      numbered: true,
      dated: true,
      addressed: true,
      legalBases: false,
      closed: true,
    },
    attached: 'none',
  },
};
