import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, councilHash, logRows } from '#tests/builders/council-content';
import { givenList, openCampaign, RECEIVED } from '#tests/builders/given-list';

const G01 = givenList('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx');
const G02 = givenList('G02_truong-thcs_tong-ket-nam-hoc.xlsx');
const G06 = givenList('G06_ubnd-phuong_ho-gia-dinh.xls');
const G07 = givenList('G07_bo-sung-dot-2.csv');

let app: CouncilApp;
let campaignId: string;
const hash = (): string => councilHash(connectionOf(app));

beforeEach(async () => {
  app = await foundedApp();
  campaignId = await openCampaign(app);
});

const accept = (file: typeof G01, to = campaignId) =>
  app.expectOk('lists.accept', { ...file, campaignId: to, ...RECEIVED });

describe('undoing a list', () => {
  it.each([G01, G02, G06, G07])('brings the data back to what they were before $fileName', async (file) => {
    const before = hash();
    const { listId, created } = await accept(file);
    expect(hash()).not.toBe(before);
    const removed = await app.expectOk('lists.undo', { listId });
    expect(removed.dossiers).toBe(created);
    expect(hash()).toBe(before);
    expect(logRows(connectionOf(app)).at(-1)).toMatchObject({
      channel: 'lists.undo',
      subject: `campaign:${campaignId}`,
    });
    expect(app.bugs).toEqual([]);
  });

  it('takes out what the same file added when it came again with corrections', async () => {
    const before = hash();
    const { listId } = await accept(G01);
    const corrections = [
      { sheet: 'DS đề nghị', sourceRow: 21, awardProposed: [{ code: 'LDTT' as const, original: 'LĐTT' }] },
    ];
    await app.expectOk('lists.accept', { ...G01, campaignId, ...RECEIVED, corrections });
    await app.expectOk('lists.undo', { listId });
    expect(hash()).toBe(before);
  });

  it('says beforehand what it takes out', async () => {
    const { listId, created } = await accept(G01);
    const preview = await app.expectOk('lists.undoPreview', { listId });
    expect(preview).toMatchObject({ dossiers: created, workedUpon: [] });
    expect(await app.expectOk('lists.undo', { listId })).toMatchObject({
      dossiers: preview.dossiers,
      recipients: preview.recipients,
    });
  });

  it('keeps the recipients that a later list names too, and gives them back when that list goes as well', async () => {
    const before = hash();
    const first = await accept(G01);
    const other = await openCampaign(app, 'Đợt xét bổ sung');
    const second = await accept(G01, other);
    await app.expectOk('lists.undo', { listId: first.listId });
    const { ids } = await app.expectOk('dossiers.ids', { campaignId: other });
    expect(ids).toHaveLength(second.created);
    await app.expectOk('lists.undo', { listId: second.listId });
    const campaigns = await app.expectOk('campaigns.list', {});
    expect(campaigns).toHaveLength(2);
    connectionOf(app).prepare('delete from list_drafts').run();
    connectionOf(app).prepare('delete from campaigns where id = ?').run(other);
    expect(hash()).toBe(before);
  });

  it('may be followed by taking the list in again', async () => {
    const { listId, created } = await accept(G01);
    await app.expectOk('lists.undo', { listId });
    expect((await accept(G01)).created).toBe(created);
    expect(await app.expectOk('lists.list', { campaignId })).toHaveLength(1);
  });
});

describe('a list that somebody has worked upon', () => {
  const firstDossier = async (): Promise<string> => {
    const { ids } = await app.expectOk('dossiers.ids', { campaignId });
    return ids[0] ?? '';
  };
  const steps: readonly (readonly [name: string, step: (id: string) => Promise<unknown>])[] = [
    ['returned', (id) => app.expectOk('dossiers.return', { ids: [id], reason: 'Thiếu báo cáo thành tích' })],
    ['accepted', (id) => app.expectOk('dossiers.accept', { ids: [id], reason: 'Đã bổ sung minh chứng' })],
    ['with a paper', (id) => app.expectOk('dossiers.markPaper', { id, paperCode: 'submission', present: true })],
  ];

  it.each(steps)('stays while a dossier is %s, and says which', async (_name, step) => {
    const { listId } = await accept(G01);
    const id = await firstDossier();
    await step(id);
    const before = hash();
    const { workedUpon } = await app.expectOk('lists.undoPreview', { listId });
    expect(workedUpon.map((one) => one.id)).toEqual([id]);
    expect(await app.call('lists.undo', { listId })).toMatchObject({ ok: false, error: { code: 'lists.workedUpon' } });
    expect(hash()).toBe(before);
  });

  it('is undone all the same when the program only judged its dossiers', async () => {
    const before = hash();
    const { listId } = await accept(G01);
    await app.expectOk('dossiers.check', { campaignId });
    await app.expectOk('lists.undo', { listId });
    expect(hash()).toBe(before);
  });

  it('keeps a person whose history was written meanwhile', async () => {
    const { listId } = await accept(G01);
    const { lines } = await app.expectOk('recipients.search', { kind: 'individual', limit: 1 });
    const owner = { recipientId: lines[0]?.id ?? '', recipientKind: 'individual' as const };
    await app.expectOk('ratings.record', { ...owner, year: 2024, level: 'HTTNV', decisionNumber: '' });
    await app.expectOk('lists.undo', { listId });
    const left = await app.expectOk('recipients.search', { limit: 10 });
    expect(left.lines.map(({ id }) => id)).toEqual([owner.recipientId]);
  });

  it('stays in a closed campaign, and an unknown one is refused', async () => {
    expect(await app.call('lists.undo', { listId: 'nowhere' })).toMatchObject({ error: { code: 'lists.notFound' } });
  });
});

it('lists taken in and out in any order that ends with all of them out leave nothing behind', async () => {
  const files = [G01, G02, G07];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2], { minLength: 1 }), fc.nat(), async (order, seed) => {
      const before = hash();
      const taken: string[] = [];
      for (const at of order) taken.push((await accept(files[at] ?? G01)).listId);
      const out = [...taken].sort((a, b) => ((seed % 7) % 2 === 0 ? 1 : -1) * a.localeCompare(b));
      for (const listId of out) await app.expectOk('lists.undo', { listId });
      expect(hash()).toBe(before);
    }),
    { numRuns: 12 },
  );
});
