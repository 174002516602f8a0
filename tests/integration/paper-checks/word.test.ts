import { describe, expect, it } from 'vitest';
import { toDocx } from '#electron/writers/docx';
import type { Block, OfficialDocument } from '#shared/documents/blocks';
import { PAPER_NAMES } from '#shared/documents/registry';
import { PAPER_FORMS } from '#tests/paper-checks/paper-samples';
import { wordFaults } from '#tests/paper-checks/word-check';

describe('every paper as a Word file, by the constants of NĐ 30/2020', () => {
  it('has a check', () => {
    expect(Object.keys(PAPER_FORMS).sort()).toEqual([...PAPER_NAMES].sort());
  });

  it.each([...PAPER_NAMES])('%s keeps all of them', async (name) => {
    const form = PAPER_FORMS[name];
    expect(wordFaults(await toDocx(form.paper()), form)).toEqual([]);
  });
});

const changed = (paper: OfficialDocument, change: (block: Block) => Block): OfficialDocument => ({
  ...paper,
  sections: paper.sections.map((section) => ({ ...section, blocks: section.blocks.map(change) })),
});

const withLine =
  (role: string, style: object) =>
  (block: Block): Block =>
    block.kind === 'paragraph' && block.role === role ? { ...block, ...style } : block;

describe('the checker', () => {
  const form = PAPER_FORMS.submission;

  it.each<[string, (paper: OfficialDocument) => OfficialDocument, RegExp]>([
    [
      'a narrow left margin',
      (paper) => ({
        ...paper,
        sections: paper.sections.map((it) => ({ ...it, marginsMm: { ...it.marginsMm, left: 25 } })),
      }),
      /left 24.99/,
    ],
    ['running text of 12 points', (paper) => changed(paper, withLine('body', { sizePt: 12 })), /size 12/],
    ['no gap between paragraphs', (paper) => changed(paper, withLine('body', { spaceBeforePt: 0 })), /gap 0/],
    ['no first-line indent', (paper) => changed(paper, withLine('body', { indentMm: 0 })), /indent 0/],
    [
      'a subject without its rule',
      (paper) => changed(paper, withLine('subject', { ruleShare: 0.9 })),
      /rule under the subject/,
    ],
    [
      'a head in narrow columns',
      (paper) =>
        changed(paper, (block) =>
          block.kind === 'columns' && block.role === 'head' ? { ...block, widthsMm: [80, 81] } : block,
        ),
      /motto column/,
    ],
    [
      'upright legal bases',
      (paper) => changed(paper, withLine('legalBasis', { runs: [{ text: 'Căn cứ Luật A.' }] })),
      /legalBasis.*italic/,
    ],
    ['no end mark', (paper) => changed(paper, withLine('body', { runs: [{ text: 'Kính trình.' }] })), /stands 0 times/],
  ])('finds %s', async (_, plant, fault) => {
    expect(wordFaults(await toDocx(plant(form.paper())), form).join('\n')).toMatch(fault);
  });
});
