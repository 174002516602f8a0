import {
  AlignmentType,
  BorderStyle,
  LeaderType,
  LineRuleType,
  Tab,
  TabStopType,
  TextRun,
  Paragraph as WordParagraph,
} from 'docx';
import { printableText } from '#electron/writers/printable-text';
import type { Paragraph, Run } from '#shared/documents/blocks';
import { centredLines, ruleMm } from '#shared/documents/centred-lines';
import { RULE_PT } from '#shared/documents/page-format';

/** Word counts lengths in twentieths of a point. */
export const mmToTwips = (mm: number): number => Math.round((mm * 72 * 20) / 25.4);
const ptToTwips = (pt: number): number => Math.round(pt * 20);

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** NĐ 30/2020 names the font; every Windows has it, so the file carries the name only. */
export const WORD_FONT = 'Times New Roman';

/** Single line spacing, in 240ths of a line. */
const SINGLE = 240;
const RULE_EIGHTHS_OF_PT = RULE_PT.thick * 8;
const RULE = { style: BorderStyle.SINGLE, size: RULE_EIGHTHS_OF_PT, space: RULE_PT.below, color: '000000' } as const;
/** Stands for the tab that draws a dotted line to the right edge. */
const LEADER: PartedRun = { text: '' };

/** An empty line of a small size: closes a cell or a section that must end with a paragraph. */
export const emptyLine = (): WordParagraph =>
  new WordParagraph({ spacing: { before: 0, after: 0, line: SINGLE }, run: { size: RULE_PT.mark * 2 } });

/**
 * The rule under a line: an empty paragraph with an upper border, indented on both sides to the rule's length. A border
 * of the text's own paragraph would be as wide as the column.
 */
const rule = (it: Paragraph, widthMm: number): WordParagraph => {
  const side = mmToTwips((widthMm - ruleMm(it, widthMm)) / 2);
  return new WordParagraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: {
      before: ptToTwips(RULE_PT.above),
      after: ptToTwips(it.spaceAfterPt ?? 0),
      line: SINGLE,
      lineRule: LineRuleType.AUTO,
    },
    border: { top: RULE },
    run: { size: RULE_PT.mark * 2 },
    ...(it.keepWithNext ? { keepNext: true } : {}),
  });
};

/** An empty square: a border around blanks, about as wide as the line is high. */
const box = (sizePt: number): TextRun =>
  new TextRun({
    text: '\u00a0'.repeat(4),
    font: WORD_FONT,
    size: sizePt * 2,
    border: { style: BorderStyle.SINGLE, size: RULE_EIGHTHS_OF_PT, space: 0, color: '000000' },
  });

type PartedRun = Run & { readonly startsLine?: true };

/** The runs of a paragraph; one for each line where it is parted. */
const partedRuns = (it: Paragraph, widthMm: number): readonly PartedRun[] => {
  const [only] = it.runs;
  const lines = centredLines(it, widthMm);
  if (only === undefined || lines.length === 1) return it.runs;
  return lines.map((text, index) => (index === 0 ? { ...only, text } : { ...only, text, startsLine: true }));
};

/** One paragraph of a paper as Word's, with its rule below it; `widthMm` is the width that it stands in. */
export const wordParagraphs = (it: Paragraph, widthMm: number): WordParagraph[] => {
  const hasRule = it.ruleShare !== undefined;
  const paragraph = new WordParagraph({
    alignment: ALIGNMENTS[it.align],
    spacing: {
      before: ptToTwips(it.spaceBeforePt ?? 0),
      after: hasRule ? 0 : ptToTwips(it.spaceAfterPt ?? 0),
      line: Math.round(SINGLE * (it.lineSpacing ?? 1)),
      lineRule: LineRuleType.AUTO,
    },
    ...(it.indentMm === undefined && it.leftMm === undefined
      ? {}
      : { indent: { firstLine: mmToTwips(it.indentMm ?? 0), left: mmToTwips(it.leftMm ?? 0) } }),
    ...(hasRule || it.keepWithNext ? { keepNext: true } : {}),
    ...(it.dotted
      ? { tabStops: [{ type: TabStopType.RIGHT, position: mmToTwips(widthMm), leader: LeaderType.DOT }] }
      : {}),
    ...(it.ruleAbove ? { border: { top: RULE } } : {}),
    // Word sets a mark at the end of every paragraph, and makes its line as high as the mark asks for.
    run: { size: (it.runs.length === 0 && !it.dotted ? RULE_PT.mark : it.sizePt) * 2 },
    children: [...partedRuns(it, widthMm), ...(it.dotted ? [LEADER] : [])].map((run) =>
      run.drawn === 'box'
        ? box(it.sizePt)
        : new TextRun({
            ...(run === LEADER ? { children: [new Tab()] } : { text: printableText(run.text) }),
            ...(run.startsLine ? { break: 1 } : {}),
            font: WORD_FONT,
            size: it.sizePt * 2,
            ...(run.bold ? { bold: true } : {}),
            ...(run.italic ? { italics: true } : {}),
          }),
    ),
  });
  return it.ruleShare === undefined ? [paragraph] : [paragraph, rule(it, widthMm)];
};
