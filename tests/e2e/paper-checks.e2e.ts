import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { FONT_FOLDER, PAPER_FONT } from '#electron/command-line/command-ports';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';
import { createConverter } from '#electron/converters/convert-to-pdf';
import { libreOfficePlaces } from '#electron/converters/libre-office';
import { toDocx } from '#electron/writers/docx';
import { toPdf } from '#electron/writers/pdf';
import type { Block, OfficialDocument } from '#shared/documents/blocks';
import { composePaper, PAPER_NAMES } from '#shared/documents/registry';
import { AUTOMATIC } from '#shared/domain/converter';
import { aReport } from '#tests/builders/report-facts';
import { PAPER_FORMS } from '#tests/paper-checks/paper-samples';
import { pdfFaults, readSheets } from '#tests/paper-checks/pdf-check';

const press = { print: printHtmlToPdf, font: () => readFile(PAPER_FONT) };

for (const name of PAPER_NAMES) {
  test(`${name} as a PDF keeps the constants of NĐ 30/2020`, async ({ browserName: _ }, testInfo) => {
    const form = PAPER_FORMS[name];
    const printed = await toPdf(form.paper(), press);
    if (!printed.ok) throw new Error(printed.error.details);
    await testInfo.attach(`${name}.pdf`, { body: Buffer.from(printed.value), contentType: 'application/pdf' });
    expect(await pdfFaults(printed.value, form)).toEqual([]);
  });
}

const faulty = (block: Block): Block => {
  if (block.kind !== 'paragraph') return block;
  if (block.role === 'subject') return { ...block, ruleShare: 0.7 };
  if (block.role === 'article') return { ...block, indentMm: 5 };
  return block.role === 'legalBasis' ? { ...block, spaceBeforePt: 1 } : block;
};

test('the checker of PDF measures rules, indents and gaps', async () => {
  const form = PAPER_FORMS.decision;
  const paper: OfficialDocument = form.paper();
  const planted = { ...paper, sections: paper.sections.map((it) => ({ ...it, blocks: it.blocks.map(faulty) })) };
  const printed = await toPdf(planted, press);
  if (!printed.ok) throw new Error(printed.error.details);
  const faults = (await pdfFaults(printed.value, form)).join('\n');
  expect(faults).toMatch(/the rule under “Về việc.*” is 0\.7/);
  expect(faults).toContain('indent 5.0 of “Điều 1.');
  expect(faults).toMatch(/step \d\.\d mm above “Căn cứ/);
});

const report = (shape: 'heroIndividual' | 'nationalFighter' | 'meritCollective') => () =>
  composePaper(
    'achievementReport',
    aReport({ shape, kind: shape === 'meritCollective' ? 'collective' : 'individual' }),
  );

const BOTH_WAYS: Readonly<Record<string, () => OfficialDocument>> = {
  decision: PAPER_FORMS.decision.paper,
  submission: PAPER_FORMS.submission.paper,
  minutes: PAPER_FORMS.minutes.paper,
  achievementSummary: PAPER_FORMS.achievementSummary.paper,
  heroIndividual: report('heroIndividual'),
  nationalFighter: report('nationalFighter'),
  meritCollective: report('meritCollective'),
};

/** How much lower a line may stand on the same page of the other file. */
const ROUNDED_MM = 0.8;

const hasOffice = libreOfficePlaces().some((place) => existsSync(place));

for (const [name, paper] of Object.entries(BOTH_WAYS)) {
  test(`${name} takes as many pages as a Word file as it does as a PDF, each line at its height`, async () => {
    test.skip(!hasOffice, 'LibreOffice is not on this machine');
    const printed = await toPdf(paper(), press);
    const written = await createConverter([FONT_FOLDER]).convertToPdf(await toDocx(paper()), AUTOMATIC);
    if (!printed.ok || !written.ok) throw new Error('nothing was printed');
    const [ours, words] = [await readSheets(printed.value), await readSheets(written.value.pdf)];
    expect(ours).toHaveLength(words.length);
    const linesOf = (sheet: (typeof ours)[number] | undefined) => sheet?.pieces ?? [];
    const moved = linesOf(ours[0]).flatMap(({ text, baselineMm }) => {
      const same = linesOf(words[0]).filter((it) => it.text === text);
      const by = (same[0]?.baselineMm ?? baselineMm) - baselineMm;
      return same.length === 1 && Math.abs(by) > ROUNDED_MM ? [`${by.toFixed(1)} mm: ${text}`] : [];
    });
    expect(moved).toEqual([]);
  });
}
