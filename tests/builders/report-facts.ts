import type { ReportFacts } from '#shared/domain/achievement-report/report-facts';
import { localDate } from '#shared/lib/local-date';

/** An invented deputy head of a school with a short history; nothing is known of absence. */
export const aReport = (changes: Partial<ReportFacts> = {}): ReportFacts => ({
  shape: 'meritIndividual',
  kind: 'individual',
  form: 'Mẫu số 05 Nghị định số 152/2025/NĐ-CP',
  isSummary: false,
  headLines: ['UBND XÃ MAI THỦY', 'TRƯỜNG TRUNG HỌC CƠ SỞ MAI THỦY'],
  place: 'Mai Thủy',
  issuedOn: null,
  award: { printedName: 'Chiến sĩ thi đua cơ sở', category: 'emulationTitle' },
  awardYear: 2025,
  basis: 'merit',
  nominee: 'Bà Trịnh Thị Bích Ngà, Phó Hiệu trưởng Trường Trung học cơ sở Mai Thủy',
  historyYears: 3,
  particulars: { fullName: 'Trịnh Thị Bích Ngà', position: 'Phó Hiệu trưởng' },
  texts: { results: 'Hoàn thành xuất sắc nhiệm vụ năm học' },
  history: {
    titles: [
      {
        year: 2023,
        what: 'Lao động tiên tiến',
        decisionNumber: '112/QĐ-UBND',
        decidedOn: localDate('2024-01-05'),
        issuer: 'Chủ tịch Ủy ban nhân dân xã Mai Thủy',
      },
      { year: 2024, what: 'Chiến sĩ thi đua cơ sở', decisionNumber: null, decidedOn: null, issuer: '' },
    ],
    forms: [],
    ratings: [{ year: 2024, what: 'Hoàn thành xuất sắc nhiệm vụ', decisionNumber: null, decidedOn: null, issuer: '' }],
    initiatives: [
      {
        year: 2024,
        what: 'Phát triển năng lực đọc hiểu cho học sinh lớp 9',
        scope: 'Cơ sở',
        decisionNumber: 'Quyết định số 15/QĐ-THCS ngày 02/5/2024 của Hiệu trưởng',
        decidedOn: null,
        issuer: '',
      },
    ],
    discipline: [],
    compositions: [],
    knownFrom: null,
  },
  showGuides: true,
  needsConfirmation: true,
  reporter: 'Trịnh Thị Bích Ngà',
  ...changes,
});
