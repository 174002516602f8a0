import type { Columns, PageSection, Paragraph } from '#shared/documents/blocks';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { headColumnsMm, NAME_RULE_SHARE, SIZE_PT } from '#shared/documents/page-format';
import { centredLine } from '#shared/documents/paragraph';
import { formatInWords, type LocalDate } from '#shared/lib/local-date';
import { papers } from '#shared/text/vi/papers';

/**
 * Parts the lines at top left into parent body and issuing body. `ỦY BAN NHÂN DÂN` on a line of its own begins the
 * issuing body, which goes on below it; otherwise the last line alone is the issuing body.
 */
const partHeadLines = (lines: readonly string[]) => {
  const named = lines.findIndex((line) => papers.fullBodies.some((body) => body === line.trim()));
  const start = named >= 0 ? named : Math.max(lines.length - 1, 0);
  return { parent: lines.slice(0, start), issuing: lines.slice(start) };
};

/** The issuing body with its parent above, ruled below. */
export const bodyLines = (lines: readonly string[]): Paragraph[] => {
  const { parent, issuing } = partHeadLines(lines);
  return [
    ...parent.map((text) => centredLine('parentBody', { text }, { sizePt: SIZE_PT.issuingBody })),
    ...issuing.map((text, index) =>
      centredLine(
        'issuingBody',
        { text, bold: true },
        { sizePt: SIZE_PT.issuingBody, ...(index === issuing.length - 1 ? { ruleShare: NAME_RULE_SHARE } : {}) },
      ),
    ),
  ];
};

const nationLines = (): Paragraph[] => [
  centredLine('nation', { text: papers.nation, bold: true }, { sizePt: SIZE_PT.nation }),
  centredLine('motto', { text: papers.motto, bold: true }, { sizePt: SIZE_PT.motto, ruleShare: 1 }),
];

/** `Hà Nội, ngày 05 tháng 01 năm 2020`, open while there is no day. */
export const placeAndDate = (place: string, date: LocalDate | null): Paragraph =>
  centredLine(
    'placeDate',
    { text: `${place}, ${date === null ? papers.openDate.trimEnd() : formatInWords(date)}`, italic: true },
    { sizePt: SIZE_PT.placeDate, spaceBeforePt: 6 },
  );

/** `V/v …` of an official letter, under its number (ô 5b). */
const letterSubject = (text: string): Paragraph =>
  centredLine('letterSubject', { text }, { sizePt: SIZE_PT.letterSubject, spaceBeforePt: 6 });

/** `Số: 05/QĐ-UBND` under the issuing body. */
export const numberLine = (facts: { readonly number: number | null; readonly symbol: string }): Paragraph =>
  centredLine(
    'documentNumber',
    { text: `${papers.number} ${formatDocumentNumber(facts)}` },
    { sizePt: SIZE_PT.documentNumber, spaceBeforePt: 6 },
  );

/**
 * The head of a paper: bodies and number on the left, nation, motto, place and date on the right
 * (NĐ 30/2020, Phụ lục I, ô 1–4). Minutes carry no place and date there (Mẫu 1.9): `dated` null. A voting slip has no
 * number: `numbered` null. An official letter tells under its number what it is about.
 */
export const documentHead = (facts: {
  readonly headLines: readonly string[];
  readonly numbered: { readonly number: number | null; readonly symbol: string } | null;
  readonly letterSubject?: string;
  readonly dated: { readonly place: string; readonly date: LocalDate | null } | null;
  readonly orientation?: PageSection['orientation'];
}): Columns => ({
  kind: 'columns',
  role: 'head',
  widthsMm: headColumnsMm(facts.orientation ?? 'portrait'),
  rows: [
    { left: bodyLines(facts.headLines), right: nationLines() },
    {
      left: [
        ...(facts.numbered === null ? [] : [numberLine(facts.numbered)]),
        ...(facts.letterSubject === undefined ? [] : [letterSubject(facts.letterSubject)]),
      ],
      right: facts.dated === null ? [] : [placeAndDate(facts.dated.place, facts.dated.date)],
    },
  ],
});
