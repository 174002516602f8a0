import { expect, it } from 'vitest';
import { foundedApp } from '#tests/builders/council-app';
import { givenList, openCampaign, RECEIVED } from '#tests/builders/given-list';

const G01 = givenList('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx');
const AWARD = {
  ...{ sheet: 'DS đề nghị', sourceRow: 21 },
  awardProposed: [{ code: 'LDTT' as const, original: 'LĐTT' }],
};

it('a file that was taken in with corrections tells of them, and opens with them over an untouched draft of it', async () => {
  const app = await foundedApp();
  const campaignId = await openCampaign(app);
  const read = (decided = {}) => app.expectOk('lists.read', { ...G01, campaignId, ...decided });
  expect((await read()).decidedBefore).toBeNull();
  const { listId } = await app.expectOk('lists.accept', { ...G01, campaignId, ...RECEIVED, corrections: [AWARD] });
  expect(await read()).toMatchObject({ alreadyAccepted: true, decidedBefore: { listId, corrections: 1 } });
  expect((await read({ corrections: [AWARD] })).decidedBefore).toBeNull();

  const draft = await app.expectOk('listDrafts.keep', { ...G01, campaignId, ...RECEIVED });
  const { id } = await app.expectOk('listDrafts.reopen', { listId });
  expect(id).not.toBe(draft.id);
  expect(await app.expectOk('listDrafts.open', { id })).toMatchObject({ corrections: [AWARD] });
  expect(await app.expectOk('listDrafts.list', {})).toHaveLength(1);
  // Now that something lies there, it is gone on with.
  expect(await app.expectOk('listDrafts.reopen', { listId })).toEqual({ id });
  expect(app.bugs).toEqual([]);
  app.close();
});

it('nothing is told of a file that was taken in as it was read', async () => {
  const app = await foundedApp();
  const campaignId = await openCampaign(app);
  await app.expectOk('lists.accept', { ...G01, campaignId, ...RECEIVED });
  const { alreadyAccepted, decidedBefore } = await app.expectOk('lists.read', { ...G01, campaignId });
  expect({ alreadyAccepted, decidedBefore }).toEqual({ alreadyAccepted: true, decidedBefore: null });
  app.close();
});
