import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { certificatesToPrint } from '#tests/builders/certificate-examples';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

describe('the ceremony', () => {
  it('calls everybody of the decision, and keeps the order made by hand', async () => {
    const { decisionId } = await certificatesToPrint(app);
    const decisionIds = [decisionId];
    const { items } = await app.expectOk('decisions.get', { id: decisionId });
    const lines = await app.expectOk('ceremony.list', { decisionIds });
    expect(lines.map(({ dossierId }) => dossierId).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    const wanted = lines.map(({ dossierId }) => dossierId).toReversed();
    await app.expectOk('ceremony.arrange', { dossierIds: wanted });
    const after = await app.expectOk('ceremony.list', { decisionIds });
    expect(after.map(({ dossierId }) => dossierId)).toEqual(wanted);
    expect(await app.call('ceremony.arrange', { dossierIds: ['gone'] })).toMatchObject({
      error: { code: 'dossiers.notFound' },
    });
  });

  it('pays what the decision counted', async () => {
    const { decisionId } = await certificatesToPrint(app);
    const money = await app.expectOk('decisions.money', { id: decisionId });
    const lines = await app.expectOk('ceremony.list', { decisionIds: [decisionId] });
    expect(lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(money.total);
  });

  it('goes to paper and to Excel', async () => {
    const { decisionId } = await certificatesToPrint(app);
    const paper = { decisionIds: [decisionId], traySize: 20 } as const;
    const { html } = await app.expectOk('ceremony.preview', { ...paper, paper: 'calling' });
    expect(html).toContain('Khay 1: từ số 1 đến số');
    const { files } = await app.expectOk('ceremony.export', { ...paper, paper: 'signing', formats: ['docx', 'xlsx'] });
    expect(files.map(({ name }) => name)).toEqual([
      'Danh-sach-ky-nhan-17-QD-UBND.docx',
      'Danh-sach-ky-nhan-17-QD-UBND.xlsx',
    ]);
    expect(await app.call('ceremony.preview', { ...paper, decisionIds: ['gone'], paper: 'calling' })).toMatchObject({
      error: { code: 'decisions.notFound' },
    });
  });
});
