/** What NĐ 30/2020, Phụ lục I lets us choose, chosen once: lengths in mm, sizes in points. */
export const A4_MM = { short: 210, long: 297 } as const;

/** Top and bottom 20–25, left 30–35, right 15–20; a little inside, since printing rounds to the device's grid. */
export const MARGINS_MM = { top: 21, bottom: 21, left: 31, right: 18 } as const;

/** Page numbers stand centred in the top margin, this far from the edge. */
export const PAGE_NUMBER_MM = 10;

export const SIZE_PT = {
  nation: 13,
  motto: 14,
  issuingBody: 13,
  documentNumber: 13,
  /** `V/v …` under the number: 12–13. */
  letterSubject: 12,
  placeDate: 13,
  kind: 14,
  body: 14,
  reference: 13,
  table: 13,
  copiesHeading: 12,
  copyLine: 11,
  pageNumber: 13,
} as const;

/** First-line indent 10 or 12.7. */
export const INDENT_MM = 12.7;
/** At least 6 pt between paragraphs. */
export const PARAGRAPH_GAP_PT = 6;
/** Under the issuing body and the subject: 1/3 to 1/2 of the text. */
export const NAME_RULE_SHARE = 0.4;
/** A drawn rule: the room above it and below it; `mark` is the size of an empty paragraph that carries one. */
export const RULE_PT = { above: 2, thick: 0.75, below: 1, mark: 2 } as const;
/** A ruled table is so much narrower than the text: its outer lines must not be cut at the edge of what is printed. */
export const TABLE_INSET_PT = 1.5;
/** Room for the signature and the seal. */
export const SIGNATURE_ROOM_PT = 66;

export const textWidthMm = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? A4_MM.short : A4_MM.long) - MARGINS_MM.left - MARGINS_MM.right;

/** The nation's name takes 95.7 mm in 13 pt bold and must not wrap: its column is the wider one. */
export const headColumnsMm = (orientation: 'portrait' | 'landscape'): readonly [number, number] => {
  const left = orientation === 'portrait' ? 60 : 110;
  return [left, textWidthMm(orientation) - left];
};
