import type { Input } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';

type Regulation = Input<'localRegulation.save'>['regulation'];

/** A regulation that adds nothing but what the test gives it. */
export const aLocalRegulation = (parts: Partial<Regulation> = {}): Regulation => ({
  name: 'Quy định thi đua, khen thưởng tỉnh Lâm Xuyên',
  documentNumber: '12/2025/QĐ-UBND',
  issuer: 'Ủy ban nhân dân tỉnh Lâm Xuyên',
  validFrom: localDate('2025-07-01'),
  validTo: null,
  quotas: [],
  clusters: [],
  deadlines: [],
  papers: [],
  criteria: [],
  ballots: [],
  money: { rounding: null, coefficients: [] },
  readings: { window: null, diplomaBeforeYears: null },
  confirmed: [],
  ...parts,
});

/** Yearly, by a day of the award year. */
const handInBy = (id: string, day: number, month: number, text: string): Regulation['deadlines'][number] => ({
  id,
  step: 'submitDossiers',
  limit: { day, month, yearOffset: 0 },
  levels: ['base', 'province'],
  clause: 'Điều 6',
  text,
});

/** QĐ 86/2025/QĐ-UBND of Bắc Ninh as far as it was seen: sessions on awards need 80 % of the members. */
export const BAC_NINH: Regulation = aLocalRegulation({
  name: 'Quy định thi đua, khen thưởng tỉnh Bắc Ninh',
  documentNumber: '86/2025/QĐ-UBND',
  issuer: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  validFrom: localDate('2025-12-15'),
  ballots: [
    {
      id: 'sessions-on-awards',
      award: null,
      clause: 'điểm b khoản 4 Điều 8',
      requiresBallot: null,
      quorum: { in: 100, of: 80 },
      threshold: { in: 2, of: 1, moreThan: true },
      denominator: null,
      absentMembers: 'writtenOpinion',
      rounds: null,
    },
  ],
  deadlines: [
    handInBy('yearly', 10, 12, 'Hồ sơ khen thưởng hằng năm gửi trước ngày 10 tháng 12.'),
    handInBy('education', 10, 7, 'Hồ sơ của ngành giáo dục gửi trước ngày 10 tháng 7.'),
  ],
});
