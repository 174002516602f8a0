import { html, type Markup } from '#electron/writers/markup';
import { CELL_SIDES_MM, pageStyle, SINGLE_SPACING } from '#electron/writers/page-style';
import type { Block, Columns, OfficialDocument, Paragraph, Run, Table, TableRow } from '#shared/documents/blocks';
import { boldWidthMm } from '#shared/documents/bold-width';
import { centredLines, ruleMm } from '#shared/documents/centred-lines';
import { textWidthMm } from '#shared/documents/page-format';
import { assertNever } from '#shared/lib/result';

const runMarkup = ({ text, bold, italic, drawn }: Run): Markup => {
  if (drawn === 'box') return html`<span class="box"></span>`;
  const slanted = italic ? html`<i>${text}</i>` : html`${text}`;
  return bold ? html`<b>${slanted}</b>` : slanted;
};

const paragraphStyle = (it: Paragraph): string =>
  [
    `text-align: ${it.align}`,
    `font-size: ${it.sizePt}pt`,
    `text-indent: ${it.indentMm ?? 0}mm`,
    ...(it.leftMm === undefined ? [] : [`padding-left: ${it.leftMm}mm`]),
    `margin-top: ${it.spaceBeforePt ?? 0}pt`,
    `margin-bottom: ${it.spaceAfterPt ?? 0}pt`,
    `line-height: ${SINGLE_SPACING * (it.lineSpacing ?? 1)}`,
  ].join('; ');

/** What stands in the paragraph: its runs, and the line that the paper draws under or after them. */
const contentMarkup = (it: Paragraph, widthMm: number): Markup | readonly Markup[] => {
  const lines = centredLines(it, widthMm).join('\n');
  const written = it.runs.map((run) => runMarkup(it.runs.length === 1 ? { ...run, text: lines } : run));
  if (it.ruleShare !== undefined)
    return html`${written}<span class="rule" style="width: ${ruleMm(it, widthMm).toFixed(2)}mm"></span>`;
  return it.dotted ? html`<span class="dotted"><span>${written}</span><span class="leader"></span></span>` : written;
};

/** Upright text is at least so wide, against bold. */
const LEAST_SHARE = 0.88;

/** Of three lines or fewer: the browser parts three into two and one, whatever it is told of widows. */
const isShort = (it: Paragraph, widthMm: number): boolean => {
  const text = it.runs.map((run) => run.text).join('');
  return (it.indentMm ?? 0) + boldWidthMm(text, it.sizePt) * LEAST_SHARE <= 3 * widthMm;
};

const paragraphMarkup = (it: Paragraph, widthMm: number): Markup => {
  const classes = [
    it.keepWithNext ? 'keep' : 'flow',
    ...(it.ruleAbove ? ['parted'] : []),
    ...(it.runs.length === 0 && !it.dotted ? ['room'] : []),
    ...(isShort(it, widthMm) ? ['short'] : []),
  ].join(' ');
  return html`<p class="${classes}" data-role="${it.role}" style="${paragraphStyle(it)}">${contentMarkup(it, widthMm)}</p>
`;
};

const columnsMarkup = ({ widthsMm, rows, role }: Columns): Markup => {
  const [left, right] = widthsMm;
  const cells = rows.flatMap((row) => [
    html`<div>${row.left.map((it) => paragraphMarkup(it, left))}</div>`,
    html`<div>${row.right.map((it) => paragraphMarkup(it, right))}</div>`,
  ]);
  return html`<div class="columns" data-role="${role}" style="grid-template-columns: ${left}mm ${right}mm">${cells}</div>
`;
};

const rowMarkup = ({ cells, isHeader }: TableRow, columnsMm: readonly number[]): Markup => {
  const parts = cells.map(({ paragraphs, columnSpan = 1 }, start) => {
    const widthMm = columnsMm.slice(start, start + columnSpan).reduce((sum, width) => sum + width, 0);
    const content = paragraphs.map((it) => paragraphMarkup(it, widthMm - CELL_SIDES_MM));
    return isHeader
      ? html`<th colspan="${columnSpan}">${content}</th>`
      : html`<td colspan="${columnSpan}">${content}</td>`;
  });
  return html`<tr>${parts}</tr>
`;
};

const tableMarkup = ({ columnsMm, rows, role }: Table): Markup => {
  const whole = columnsMm.reduce((sum, width) => sum + width, 0);
  const columns = columnsMm.map((width) => html`<col style="width: ${((width / whole) * 100).toFixed(3)}%">`);
  const drawn = (row: TableRow): Markup => rowMarkup(row, columnsMm);
  const head = rows.filter((row) => row.isHeader).map(drawn);
  const body = rows.filter((row) => !row.isHeader).map(drawn);
  return html`<table data-role="${role}"><colgroup>${columns}</colgroup><thead>${head}</thead><tbody>${body}</tbody></table>
`;
};

const blockMarkup = (block: Block, widthMm: number): Markup => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphMarkup(block, widthMm);
    case 'columns':
      return columnsMarkup(block);
    case 'table':
      return tableMarkup(block);
    default:
      return assertNever(block);
  }
};

/**
 * The paper as one HTML page for preview and PDF. `fontBase` is the address of the folder with the four Tinos files.
 * Whoever prints it must let the page's own size and margins win (`preferCSSPageSize`).
 */
export const toHtml = (document: OfficialDocument, { fontBase }: { readonly fontBase: string }): string => {
  const style: Markup = { markup: pageStyle(document, fontBase) };
  const sections = document.sections.map(
    ({ blocks, orientation }, index) => html`<section class="section-${index}">
${blocks.map((block) => blockMarkup(block, textWidthMm(orientation)))}</section>
`,
  );
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; img-src 'none'; connect-src 'none'">
<title>${document.title}</title>
<style>${style}</style>
</head>
<body>
${sections}</body>
</html>
`.markup;
};
