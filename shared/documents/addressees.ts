import type { Paragraph } from '#shared/documents/blocks';
import { asSeries } from '#shared/documents/end-mark';
import { SIZE_PT } from '#shared/documents/page-format';
import { centredLine } from '#shared/documents/paragraph';
import { papers } from '#shared/text/vi/papers';

/** Where the lines of several addressees begin. */
const LINE_MM = 40;

const line = (text: string, leftMm: number, style: Partial<Paragraph>): Paragraph => ({
  kind: 'paragraph',
  role: 'addressee',
  runs: [{ text }],
  align: 'left',
  sizePt: SIZE_PT.body,
  leftMm,
  ...style,
});

/** `Kính gửi: …` on one line, or a line for each of several (NĐ 30/2020, PL I, ô 9a); nothing for none. */
export const addresseeLines = (addressees: readonly string[]): Paragraph[] => {
  const [only] = addressees;
  if (only === undefined) return [];
  if (addressees.length === 1)
    return [
      centredLine(
        'addressee',
        { text: `${papers.addressee} ${only}` },
        { sizePt: SIZE_PT.body, spaceBeforePt: 12, spaceAfterPt: 6 },
      ),
    ];
  return [
    line(papers.addressee, LINE_MM - 12, { spaceBeforePt: 12, keepWithNext: true }),
    ...asSeries(addressees).map((text, index) =>
      line(`- ${text}`, LINE_MM, index === addressees.length - 1 ? { spaceAfterPt: 6 } : { keepWithNext: true }),
    ),
  ];
};
