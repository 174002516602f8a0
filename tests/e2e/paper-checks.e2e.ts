import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { PAPER_FONT } from '#electron/command-line/command-ports';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';
import { toPdf } from '#electron/writers/pdf';
import type { Block, OfficialDocument } from '#shared/documents/blocks';
import { PAPER_NAMES } from '#shared/documents/registry';
import { PAPER_FORMS } from '#tests/paper-checks/paper-samples';
import { pdfFaults } from '#tests/paper-checks/pdf-check';

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
