import type { CopyForm } from '#shared/domain/decision-copy';
import type { OfficeLevel } from '#shared/domain/office-level';

/** Whose office copies papers, and how its head signs for the one who decides. */
const COPYISTS: Readonly<
  Record<OfficeLevel, { readonly body: string; readonly symbol: string; readonly capacity: readonly string[] }>
> = {
  province: { body: 'VĂN PHÒNG', symbol: 'VP', capacity: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] },
  ministry: { body: 'VĂN PHÒNG', symbol: 'VP', capacity: ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG'] },
  department: { body: 'VĂN PHÒNG', symbol: 'VP', capacity: ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'] },
  commune: { body: 'VĂN PHÒNG', symbol: 'VP', capacity: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] },
  unit: { body: '', symbol: 'VP', capacity: ['TL. THỦ TRƯỞNG ĐƠN VỊ', 'TRƯỞNG PHÒNG HÀNH CHÍNH'] },
};

/** Fixed words of copies (NĐ 30/2020, PL I, phần về bản sao; PL III, Mẫu 3.1). */
export const copyPapers = {
  forms: { copy: 'SAO Y', copyOfCopy: 'SAO LỤC', extract: 'TRÍCH SAO' } satisfies Record<CopyForm, string>,
  codes: { copy: 'SY', copyOfCopy: 'SL', extract: 'TrS' } satisfies Record<CopyForm, string>,
  names: { copy: 'Bản sao y', copyOfCopy: 'Bản sao lục', extract: 'Bản trích sao' } satisfies Record<CopyForm, string>,
  signed: '(Đã ký)',
  symbol: (code: string, body: string) => `${code}-${body}`,
  /** The symbol with the code of another form in front. */
  withCode: (symbol: string, code: string) => symbol.replace(/^(?:SY|SL|TrS)(?=-|$)/u, code),
  subject: (form: string, decision: string, unit: string) =>
    unit === '' ? `${form} ${decision}` : `${form} ${decision}, phần của ${unit}`,
  extractOf: (unit: string) => `Trích sao phần danh sách của ${unit}.`,
  copyist: (level: OfficeLevel) => COPYISTS[level],
  recipients: (unit: string) => [...(unit === '' ? [] : [unit]), 'Lưu: VT'],
} as const;
