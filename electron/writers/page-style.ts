import { cssString } from '#electron/writers/markup';
import { BEGINS_ANEW } from '#shared/documents/after-table';
import type { OfficialDocument, PageSection } from '#shared/documents/blocks';
import { A4_MM, RULE_PT, TABLE_INSET_PT } from '#shared/documents/page-format';

const FACES = [
  { file: 'Tinos_400Regular.ttf', weight: 400, style: 'normal' },
  { file: 'Tinos_400Regular_Italic.ttf', weight: 400, style: 'italic' },
  { file: 'Tinos_700Bold.ttf', weight: 700, style: 'normal' },
  { file: 'Tinos_700Bold_Italic.ttf', weight: 700, style: 'italic' },
] as const;

/** Tinos has the measures of Times New Roman and may be embedded; it must come first, or a PDF takes the system's. */
const FAMILY = "'Tinos', 'Times New Roman', serif";

/** Single spacing of Times New Roman, as a share of its size. */
const SINGLE_SPACING = 1.15;

/** What Word sets below a rule and in place of a line that is room only: the smallest mark of a paragraph. */
const MARK_PT = SINGLE_SPACING * RULE_PT.mark;

/** Left and right of the text in a cell, together. */
const CELL_SIDES_MM = 3;

const BEGINS = BEGINS_ANEW.map((role) => `[data-role=${role}]`).join(', ');

const fontFaces = (fontBase: string): string =>
  FACES.map(
    ({ file, weight, style }) =>
      `@font-face { font-family: 'Tinos'; font-weight: ${weight}; font-style: ${style}; src: url(${cssString(`${fontBase}/${file}`)}) format('truetype'); }`,
  ).join('\n');

/** Page size and margins of one section; its page numbers are written into the PDF afterwards. */
const pageRule = ({ orientation, marginsMm }: PageSection, index: number): string => {
  const [width, height] = orientation === 'portrait' ? [A4_MM.short, A4_MM.long] : [A4_MM.long, A4_MM.short];
  const margins = `${marginsMm.top}mm ${marginsMm.right}mm ${marginsMm.bottom}mm ${marginsMm.left}mm`;
  return `@page section-${index} { size: ${width}mm ${height}mm; margin: ${margins}; }
.section-${index} { page: section-${index}; --sheet-width: ${width}mm; --sheet-height: ${height}mm; --sheet-margins: ${margins}; }`;
};

const FIXED_RULES = `
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #000; }
body { font-family: ${FAMILY}; line-height: ${SINGLE_SPACING}; font-kerning: none; font-variant-ligatures: none; -webkit-print-color-adjust: exact; }
p { white-space: pre-wrap; overflow-wrap: break-word; orphans: 2; widows: 2; min-height: ${SINGLE_SPACING}em; }
p.room { min-height: ${MARK_PT}pt; }
p.keep { break-after: avoid; }
p.short { break-inside: avoid; }
.dotted { display: flex; align-items: flex-end; min-height: 1.15em; }
.dotted .leader { flex: 1 1 12mm; border-bottom: 1pt dotted #000; margin-bottom: 0.2em; min-height: 0.95em; text-indent: 0; }
p.parted { border-top: ${RULE_PT.thick}pt solid #000; padding-top: ${RULE_PT.below}pt; }
.rule { display: block; margin: ${RULE_PT.above}pt auto 0; padding-bottom: ${RULE_PT.below + MARK_PT}pt; border-top: ${RULE_PT.thick}pt solid #000; }
.box { display: inline-block; width: 5mm; height: 5mm; border: 0.75pt solid #000; vertical-align: middle; }
.columns { display: grid; align-items: start; break-inside: avoid; }
table + p:not(${BEGINS}) { break-before: avoid; }
table { border-collapse: collapse; table-layout: fixed; width: calc(100% - ${TABLE_INSET_PT}pt); margin-left: ${RULE_PT.thick / 2}pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: ${RULE_PT.thick}pt solid #000; padding: 1mm calc(${CELL_SIDES_MM / 2}mm - ${RULE_PT.thick / 2}pt); vertical-align: middle; font-weight: inherit; }
@media screen {
  html { background: #e9e9e6; }
  section { width: var(--sheet-width); min-height: var(--sheet-height); padding: var(--sheet-margins); margin: 8mm auto; background: #fff; box-shadow: 0 0 2mm rgb(0 0 0 / 25%); }
}`;

/** The style sheet of a paper: fonts, pages, and the few classes that its blocks use. */
export const pageStyle = ({ sections }: OfficialDocument, fontBase: string): string =>
  [fontFaces(fontBase), ...sections.map(pageRule), FIXED_RULES].join('\n');

export { CELL_SIDES_MM, SINGLE_SPACING };
