import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageSizesOf } from '#electron/writers/pdf-pages';
import type { Sent } from '#shared/ipc/contract';
import { certificatesToPrint, ownDesign } from '#tests/builders/certificate-examples';
import { type CouncilApp, councilApp, PRINTER } from '#tests/builders/council-app';
import { type PdfLine, pdfLines } from '#tests/builders/pdf-lines';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

const CHOICE = { printer: PRINTER.name, copies: 2, pages: '2-3', sides: 'oneSided', tray: 'khay tay' } as const;

const certificates = async (): Promise<Sent<'printing.prepare'>> => {
  const { decisionId, awardCode } = await certificatesToPrint(app);
  const designId = await ownDesign(app);
  return { channel: 'certificates.export', input: { decisionId, awardCode, designId, printer: PRINTER.label } };
};

const textsOf = (page: readonly PdfLine[] | undefined) => page?.map(({ text }) => text);

const lastChange = async () => (await app.expectOk('changes.list', { limit: 1 }))[0];

describe('a paper made ready', () => {
  it('is the PDF that its channel would save, and leaves no trace before it prints', async () => {
    const asked = await certificates();
    const before = await lastChange();
    const paper = await app.expectOk('printing.prepare', asked);
    expect(paper).toMatchObject({ printers: [PRINTER], last: null });
    expect(paper.name).toMatch(/\.pdf$/);
    const { bytes } = await app.expectOk('printing.file', { id: paper.id });
    expect(app.saved).toEqual([]);
    expect(await lastChange()).toEqual(before);
    await app.expectOk('certificates.export', asked.input as Sent<'certificates.export'>);
    expect(Buffer.from(bytes, 'base64').equals(app.saved[0]?.bytes ?? new Uint8Array())).toBe(true);
  });

  it('is refused where the paper cannot be written, as when it is saved', async () => {
    const asked = { channel: 'decisions.export', input: { id: 'nowhere', formats: ['pdf'] } } as const;
    expect(await app.call('printing.prepare', asked)).toMatchObject({
      ok: false,
      error: { code: 'decisions.notFound' },
    });
  });

  it('is gone after it was dropped, and after three others', async () => {
    const asked = await certificates();
    const { id: dropped } = await app.expectOk('printing.prepare', asked);
    await app.expectOk('printing.drop', { id: dropped });
    const ids: string[] = [];
    for (let made = 0; made < 4; made += 1) ids.push((await app.expectOk('printing.prepare', asked)).id);
    for (const id of [dropped, ids[0] ?? ''])
      expect(await app.call('printing.send', { id, ...CHOICE, isTrial: false })).toMatchObject({
        error: { code: 'printing.gone' },
      });
    expect(app.printed).toEqual([]);
    await app.expectOk('printing.send', { id: ids[1] ?? '', ...CHOICE, isTrial: false });
  });
});

describe('printing', () => {
  it('sends the pages that were asked for, and no other', async () => {
    const { id, pages } = await app.expectOk('printing.prepare', await certificates());
    const { bytes } = await app.expectOk('printing.file', { id });
    expect(pages.length).toBeGreaterThan(3);
    expect(await app.expectOk('printing.send', { id, ...CHOICE, isTrial: false })).toEqual({ pages: 2, sheets: 4 });
    const [job] = app.printed;
    expect(job).toMatchObject({ printer: PRINTER.name, copies: 2, sides: 'oneSided' });
    expect(job?.size.widthMm).toBeCloseTo(297, 1);
    const sent = job?.pdf ?? new Uint8Array();
    expect(await pageSizesOf(sent)).toHaveLength(2);
    const [all, some] = await Promise.all([pdfLines(Buffer.from(bytes, 'base64')), pdfLines(sent)]);
    expect(textsOf(some[0])).toEqual(textsOf(all[1]));
    expect(textsOf(some[1])).toEqual(textsOf(all[2]));
    expect(textsOf(all[1])).not.toEqual(textsOf(all[2]));
  });

  it('sends the very bytes when all pages are asked for', async () => {
    const { id } = await app.expectOk('printing.prepare', await certificates());
    const { bytes } = await app.expectOk('printing.file', { id });
    await app.expectOk('printing.send', { id, ...CHOICE, pages: '', isTrial: false });
    expect(Buffer.from(app.printed[0]?.pdf ?? []).toString('base64')).toBe(bytes);
  });

  it('is remembered for such papers and stands in the log; a trial is not remembered', async () => {
    const asked = await certificates();
    const { id } = await app.expectOk('printing.prepare', asked);
    await app.expectOk('printing.send', { id, ...CHOICE, copies: 1, pages: '1', isTrial: true });
    expect(await app.expectOk('printing.prepare', asked)).toMatchObject({ last: null });
    await app.expectOk('printing.send', { id, ...CHOICE, isTrial: false });
    expect(await app.expectOk('printing.prepare', asked)).toMatchObject({ last: CHOICE });
    expect(await lastChange()).toMatchObject({
      channel: 'printing.send',
      after: { printed: { ...CHOICE, isTrial: false, sheets: 4 } },
    });
  });

  it.each(['4-2', '999', 'x'])('of the pages %j is refused, and nothing is sent', async (pages) => {
    const { id } = await app.expectOk('printing.prepare', await certificates());
    expect(await app.call('printing.send', { id, ...CHOICE, pages, isTrial: false })).toMatchObject({
      error: { code: 'printing.badPages' },
    });
    expect(app.printed).toEqual([]);
  });

  it('of a run sends exactly the PDF that was written down', async () => {
    const { decisionId, awardCode } = await certificatesToPrint(app);
    const designId = await ownDesign(app);
    const { sheets } = await app.expectOk('certificates.sheets', { decisionId, awardCode, designId });
    const dossierIds = sheets.slice(0, 2).map(({ dossierId }) => dossierId);
    const where = { decisionId, awardCode, designId, printer: PRINTER.label };
    const run = await app.expectOk('printDesk.start', { ...where, tray: 'khay tay', dossierIds, reason: '' });
    const { id } = await app.expectOk('printing.prepare', { channel: 'printDesk.send', input: { id: run.id } });
    await app.expectOk('printing.send', { id, ...CHOICE, copies: 1, pages: '', isTrial: false });
    expect(await pageSizesOf(app.printed[0]?.pdf ?? new Uint8Array())).toHaveLength(2);
    expect(await lastChange()).toMatchObject({
      subject: `decision:${decisionId}`,
      after: { written: { runId: run.id } },
    });
  });
});
