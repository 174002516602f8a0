import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#shared/documents/blocks';
import { certificateBookDocument } from '#shared/documents/certificate-book';

const line = { state: 'given', name: 'Bà Đặng Thị Hòa', awardName: 'Giấy khen', decision: '05/QĐ-UBND' } as const;

describe('a book of the office', () => {
  const book = certificateBookDocument({
    headLines: ['UBND TỈNH LÂM XUYÊN', 'SỞ NỘI VỤ'],
    series: 'GK',
    year: 2026,
    lines: [1, 2].map((number) => ({ ...line, number, note: '', reissues: [] })),
    gaps: [],
  });
  const lines = (book.sections[0]?.blocks ?? []).filter((it): it is Paragraph => it.kind === 'paragraph');

  it('sets the parent body upright and who keeps it bold above a rule', () => {
    const [parent, office] = lines;
    expect(parent).toMatchObject({ role: 'parentBody', runs: [{ text: 'UBND TỈNH LÂM XUYÊN' }] });
    expect(parent?.runs[0]?.bold).toBeUndefined();
    expect(office).toMatchObject({ role: 'issuingBody', runs: [{ bold: true }], ruleShare: 0.4 });
  });

  it('closes with how many were given, as numbers below ten are written, and without the mark of a paper', () => {
    expect(lines.at(-1)?.runs[0]?.text).toBe('Sổ này có 02 giấy đã cấp.');
  });
});
