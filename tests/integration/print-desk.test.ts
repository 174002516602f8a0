import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED_DESIGNS } from '#shared/regulations/certificates/shipped-designs';
import { certificatesToPrint, ownDesign, sentDesign } from '#tests/builders/certificate-examples';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { pdfLines } from '#tests/builders/pdf-lines';
import { sampleCopy } from '#tests/builders/sample-copy';

const PRINTER = 'HP LaserJet Pro M404dn';
const TRAY = 'khay tay';

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

/** The sample's decision, an own design, and everybody who gets the award in the order of the decision. */
const desk = async () => {
  const { decisionId, awardCode } = await certificatesToPrint(app);
  const designId = await ownDesign(app);
  const where = { decisionId, awardCode, designId, printer: PRINTER };
  const { sheets } = await app.expectOk('certificates.sheets', { decisionId, awardCode, designId });
  return { where, ids: sheets.map(({ dossierId }) => dossierId), names: sheets.map(({ values }) => values.name) };
};

type Desk = Awaited<ReturnType<typeof desk>>;

const start = ({ where }: Pick<Desk, 'where'>, dossierIds: readonly string[], reason = '') =>
  app.call('printDesk.start', { ...where, tray: TRAY, dossierIds, reason });

const started = async (where: Pick<Desk, 'where'>, dossierIds: readonly string[], reason = ''): Promise<string> => {
  const reply = await start(where, dossierIds, reason);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value.id;
};

const statesOf = async ({ where }: Pick<Desk, 'where'>) =>
  (await app.expectOk('printDesk.queue', where)).sheets.map(({ state }) => state);

const stockOf = async (blankId: string) =>
  (await app.expectOk('blankStock.list', {})).find((blank) => blank.blankId === blankId);

describe('a run of the printer', () => {
  it('is on disk before anything leaves, with the printer and the tray for the next time', async () => {
    const { where, ids } = await desk();
    const id = await started({ where }, ids.slice(0, 2));
    expect(app.saved).toEqual([]);
    expect(await statesOf({ where })).toEqual(ids.map((_, index) => (index < 2 ? 'sent' : 'waiting')));
    expect(await app.expectOk('printDesk.queue', where)).toMatchObject({ tray: TRAY });
    const { sheets: _all, ...run } = await app.expectOk('printDesk.run', { id });
    expect(run).toMatchObject({ printer: PRINTER, tray: TRAY, purpose: 'first', settledAt: null });
    const { decisionId, awardCode } = where;
    expect(await app.expectOk('certificates.sheets', { decisionId, awardCode })).toMatchObject({ printer: PRINTER });
  });

  it('sends the same bytes again, with everybody in the order of the decision', async () => {
    const { where, ids, names } = await desk();
    const id = await started({ where }, ids.slice(0, 3).toReversed());
    await app.expectOk('printDesk.send', { id });
    await app.expectOk('printDesk.send', { id });
    const [first, second] = app.saved;
    expect(first?.bytes).toEqual(second?.bytes);
    const pages = await pdfLines(first?.bytes ?? new Uint8Array());
    const words = pages.map((lines) => lines.map(({ text }) => text).join(' '));
    for (const [index, page] of words.entries()) expect(page).toContain(names[index]);
    expect(pages).toHaveLength(3);
  });

  it('is not sent when design or words changed since', async () => {
    const { where, ids } = await desk();
    const id = await started({ where }, ids.slice(0, 1));
    await app.expectOk('certificates.saveDesign', {
      id: where.designId,
      design: { ...sentDesign('Sửa'), frame: 'lines' },
    });
    expect(await app.call('printDesk.send', { id })).toMatchObject({ error: { code: 'printDesk.changed' } });
    expect(app.saved).toEqual([]);
  });

  it('goes on after a jam from the sheet that did not come out', async () => {
    const { where, ids } = await desk();
    const four = ids.slice(0, 4);
    const id = await started({ where }, four);
    const answered = await app.expectOk('printDesk.answer', {
      id,
      lastOut: 3,
      spoiled: [{ position: 3, reason: 'Kẹt giấy' }],
    });
    expect(answered).toMatchObject({ good: 2, spoiled: 1, notPrinted: 1 });
    expect((await statesOf({ where })).slice(0, 4)).toEqual(['printed', 'printed', 'spoiled', 'waiting']);
    const next = await app.expectOk('printDesk.run', { id: await started({ where }, four.slice(2)) });
    expect(next).toMatchObject({ purpose: 'first', sheets: 2 });
  });

  it('waits for the answer to the one before, also after the program was killed', async () => {
    const { where, ids } = await desk();
    const id = await started({ where }, ids.slice(0, 2));
    const [folder, kept] = [app.folder, app];
    kept.close();
    app = councilApp({ folder });
    const [open] = (await app.expectOk('printDesk.runs', {})).filter(({ settledAt }) => settledAt === null);
    expect(open).toMatchObject({ id, sheets: 2, good: 0 });
    expect(await start({ where }, ids.slice(1, 3))).toMatchObject({ error: { code: 'printDesk.unanswered' } });
    await app.expectOk('printDesk.send', { id });
    await app.expectOk('printDesk.answer', { id, lastOut: 2, spoiled: [] });
    expect((await statesOf({ where })).slice(0, 3)).toEqual(['printed', 'printed', 'waiting']);
    expect(await app.call('printDesk.answer', { id, lastOut: 1, spoiled: [] })).toMatchObject({
      error: { code: 'printDesk.answered' },
    });
    expect(await app.call('printDesk.send', { id })).toMatchObject({ error: { code: 'printDesk.answered' } });
  });

  it('prints a good certificate again only with a reason', async () => {
    const { where, ids } = await desk();
    const one = ids.slice(0, 1);
    await app.expectOk('printDesk.answer', { id: await started({ where }, one), lastOut: 1, spoiled: [] });
    expect(await start({ where }, one)).toMatchObject({ error: { code: 'printDesk.reasonMissing' } });
    const again = await started({ where }, one, 'Ký nhầm người');
    expect(await app.expectOk('printDesk.run', { id: again })).toMatchObject({
      purpose: 'reprint',
      reason: 'Ký nhầm người',
    });
  });

  it('refuses whoever is not in the decision, and a run that is not there', async () => {
    const { where, ids } = await desk();
    expect(await start({ where }, [...ids.slice(0, 1), 'stranger'])).toMatchObject({
      error: { code: 'printDesk.notInDecision' },
    });
    expect(await app.call('printDesk.send', { id: 'gone' })).toMatchObject({
      error: { code: 'printDesk.runNotFound' },
    });
    expect(await app.expectOk('printDesk.runs', {})).toEqual([]);
  });

  it('leaves a log that goes to Excel', async () => {
    const { where, ids } = await desk();
    await app.expectOk('printDesk.answer', { id: await started({ where }, ids.slice(0, 2)), lastOut: 2, spoiled: [] });
    const { files } = await app.expectOk('printDesk.exportRuns', { decisionId: where.decisionId });
    expect(files.map(({ name }) => name)).toEqual(['Nhat-ky-in-giay-khen.xlsx']);
    expect(await app.expectOk('printDesk.runs', { decisionId: 'other' })).toEqual([]);
  });
});

describe('the stock of blanks', () => {
  it('loses what came out, good or spoiled, and keeps its book', async () => {
    const { where, ids } = await desk();
    const blankId = SHIPPED_DESIGNS[0]?.design.blankId ?? '';
    const entry = { blankId, serialFrom: 'A 0001', serialTo: 'A 0100', note: 'Hợp đồng 12' };
    await app.expectOk('blankStock.record', { ...entry, kind: 'received', sheets: 100 });
    const id = await started({ where }, ids.slice(0, 4));
    await app.expectOk('printDesk.answer', { id, lastOut: 3, spoiled: [{ position: 1, reason: 'Lem mực' }] });
    expect(await app.expectOk('printDesk.queue', where)).toMatchObject({ stock: 97 });
    await app.expectOk('blankStock.record', { ...entry, kind: 'counted', sheets: 95 });
    const book = await stockOf(blankId);
    expect(book?.moves.map(({ kind, after, difference }) => [kind, after, difference])).toEqual([
      ['received', 100, 0],
      ['used', 98, 0],
      ['spoiled', 97, 0],
      ['counted', 95, -2],
    ]);
    expect(
      await app.call('blankStock.record', { ...entry, blankId: 'gone', kind: 'counted', sheets: 1 }),
    ).toMatchObject({
      error: { code: 'certificates.blankNotFound' },
    });
  });
});
