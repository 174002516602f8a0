import type { OfficialDocument, Paragraph } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { asLastWords, asSentence, asSeries, leadsOn } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { composeFirstArticle } from '#shared/documents/first-article';
import { listSection } from '#shared/documents/list-section';
import { MARGINS_MM, NAME_RULE_SHARE, SIZE_PT } from '#shared/documents/page-format';
import { bodyText, centredLine } from '#shared/documents/paragraph';
import { signatureBlock } from '#shared/documents/signature-block';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import { papers } from '#shared/text/vi/papers';

const titleLines = ({ subject, authority }: DecisionFacts): Paragraph[] => [
  centredLine('documentKind', { text: papers.decision.kind, bold: true }, { sizePt: SIZE_PT.kind, spaceBeforePt: 18 }),
  centredLine('subject', { text: subject, bold: true }, { sizePt: SIZE_PT.kind, ruleShare: NAME_RULE_SHARE }),
  centredLine('authority', { text: authority, bold: true }, { sizePt: SIZE_PT.body, spaceBeforePt: 14 }),
];

const legalBases = (bases: readonly string[]): Paragraph[] =>
  asSeries(bases).map((text) => bodyText('legalBasis', [{ text, italic: true }]));

/** Điều 1 as given, or composed when it is empty; the last article closes the paper with `./.`. */
const articleTexts = (facts: DecisionFacts): string[] => {
  const [first = '', ...others] = facts.articles;
  const texts = [first.trim() === '' ? composeFirstArticle(facts) : first, ...others];
  return texts.map((text, index) => (index === texts.length - 1 ? asLastWords(text) : asSentence(text)));
};

const articleParagraphs = (facts: DecisionFacts): Paragraph[] => {
  const paragraphs = articleTexts(facts).flatMap((text, index) => {
    const [opening = '', ...rest] = text.split(/\s*\n\s*/);
    const style = (line: string) => (rest.length > 0 && leadsOn(line) ? { keepWithNext: true } : {});
    return [
      bodyText(
        'article',
        [{ text: `${papers.article} ${index + 1}.`, bold: true }, { text: ` ${opening}` }],
        style(opening),
      ),
      ...rest.map((line) => bodyText('body', [{ text: line }], style(line))),
    ];
  });
  // The signature never stands alone on a page: the last words go with it.
  return paragraphs.map((it, index) =>
    index === paragraphs.length - 1 ? { ...it, keepWithNext: true, spaceAfterPt: 12 } : it,
  );
};

const nameOf = ({ number, symbol }: DecisionFacts): string =>
  number === null
    ? `${papers.decision.draftName} ${symbol}`
    : `${papers.decision.name} ${formatDocumentNumber({ number, symbol })}`;

/** The award decision with its attached list, laid out by NĐ 30/2020, Phụ lục I and Mẫu 1.2. */
export const decisionDocument = (facts: DecisionFacts): OfficialDocument => ({
  title: nameOf(facts),
  author: facts.headLines.join(' '),
  fileName: fileStem(nameOf(facts)),
  sections: [
    {
      orientation: 'portrait',
      marginsMm: MARGINS_MM,
      pageNumbers: 'fromSecondPage',
      blocks: [
        documentHead({ ...facts, numbered: facts, dated: { place: facts.place, date: facts.issuedOn } }),
        ...titleLines(facts),
        ...legalBases(facts.legalBases),
        centredLine(
          'operative',
          { text: papers.decision.operative, bold: true },
          { sizePt: SIZE_PT.body, spaceBeforePt: 12, spaceAfterPt: 6, keepWithNext: true },
        ),
        ...articleParagraphs(facts),
        signatureBlock(facts),
      ],
    },
    ...(facts.listStyle === 'inArticle' ? [] : [listSection(facts)]),
  ],
});
