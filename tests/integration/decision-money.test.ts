import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { connectionOf } from '#tests/builders/council-content';
import { decisionFields, draftedDecision } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
let id: string;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
  id = await draftedDecision(app);
});
afterEach(() => app.close());

const change = async (fields: Partial<Awaited<ReturnType<typeof decisionFields>>>) =>
  app.expectOk('decisions.update', { id, fields: { ...(await decisionFields(app, id, 17)), ...fields } });
const money = () => app.expectOk('decisions.money', { id });
const oneOf = async (award: string) => {
  const found = (await money()).recipients.find((row) => row.award === award && row.recipientKind === 'individual');
  if (found === undefined) throw new Error(`The draft gives no ${award}`);
  return found;
};
const recipientOf = async (dossierId: string): Promise<string> =>
  (await app.expectOk('dossiers.get', { id: dossierId })).history?.recipient.id ?? '';

describe('the money of a draft', () => {
  it('adds up for every dossier of it, by the base salary of its day', async () => {
    const { items } = await app.expectOk('decisions.get', { id });
    const before = await money();
    expect(before.recipients).toHaveLength(items.length);
    expect(before.recipients.reduce((sum, { amount }) => sum + amount, 0)).toBe(before.total);
    expect(before.baseSalary?.amount).toBe(2_340_000);
    expect(before.isFixed).toBe(false);
    expect(before.article).toContain('trích từ quỹ thi đua, khen thưởng của Ủy ban nhân dân tỉnh Lâm Xuyên');
    await change({ issuedOn: localDate('2026-07-01') });
    const after = await money();
    expect(after.baseSalary?.amount).toBe(2_530_000);
    expect(after.groups.find(({ award }) => award === 'TTLDXS')).toMatchObject({ exact: 3_795_000, amount: 3_800_000 });
    await change({ issuedOn: null });
    expect(await money()).toMatchObject({ hasDay: false, decidedOn: '2025-12-05' });
  });

  it('names what an earlier decision gave for the same year, and leaves out what a later one gives', async () => {
    const { dossierId, amount } = await oneOf('BK_TINH');
    const recipientId = await recipientOf(dossierId);
    const award = { recipientKind: 'individual', recipientId, code: 'BK_TINH', year: 2025, basis: 'merit' } as const;
    const record = (decisionNumber: string, decidedOn: string) =>
      app.expectOk('awards.record', { ...award, decisionNumber, decidedOn: localDate(decidedOn) });
    await record('99/QĐ-UBND', '2025-12-31');
    const given = async () => (await money()).recipients.find((row) => row.dossierId === dossierId);
    expect(await given()).toMatchObject({ state: 'paid', amount, alreadyGiven: [] });
    await record('8/QĐ-UBND', '2025-03-03');
    expect((await given())?.alreadyGiven).toMatchObject([{ award: 'BK_TINH', decisionNumber: '8/QĐ-UBND' }]);
  });

  it('is printed in the list only when asked for', async () => {
    const html = async () => (await app.expectOk('decisions.preview', { id })).html;
    await change({ listStyle: 'table' });
    expect(await html()).not.toContain('Tiền thưởng (đồng)');
    await change({ listStyle: 'table', showAmounts: true });
    const { total } = await money();
    expect(await html()).toContain('Tiền thưởng (đồng)');
    expect(await html()).toContain(String(total).replace(/\B(?=(\d{3})+$)/g, '.'));
  });
});

describe('the money of an issued decision', () => {
  it('stays as it was counted at the issue, whatever is recorded later', async () => {
    await change({ issuedOn: localDate('2025-12-06') });
    const before = await money();
    await app.expectOk('decisions.issue', { id });
    const { dossierId } = await oneOf('BK_TINH');
    await app.expectOk('awards.record', {
      recipientKind: 'individual',
      recipientId: await recipientOf(dossierId),
      code: 'BK_TINH',
      year: 2025,
      basis: 'merit',
      decisionNumber: '8/QĐ-UBND',
      decidedOn: localDate('2025-03-03'),
    });
    expect(await money()).toEqual({ ...before, isFixed: true });
  });

  it('of the first version is counted from its list', async () => {
    await change({ issuedOn: localDate('2025-12-06') });
    const before = await money();
    await app.expectOk('decisions.issue', { id });
    const connection = connectionOf(app);
    connection.exec('drop trigger decisions_issued_stay');
    connection.exec(`update decisions set document = json_remove(document, '$.money')`);
    expect(await money()).toEqual(before);
  });
});

describe('a draft of the first version', () => {
  it('has no word about amounts and prints none', async () => {
    const connection = connectionOf(app);
    connection.exec(`update decisions set fields = json_remove(fields, '$.showAmounts')`);
    expect((await app.expectOk('decisions.get', { id })).fields.showAmounts).toBe(false);
  });
});
