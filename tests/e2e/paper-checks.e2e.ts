import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { PAPER_FONT } from '#electron/command-line/command-ports';
import { printHtmlToPdf } from '#electron/command-line/hidden-print';
import { toPdf } from '#electron/writers/pdf';
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
