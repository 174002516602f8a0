import { expect, it } from 'vitest';
import { foundedApp } from '#tests/builders/council-app';
import { openCampaign } from '#tests/builders/given-list';
import { listOf } from '#tests/builders/main-job';

const ROWS = 20_001;
const NOT_SAID = { unitId: null, receivedOn: null };

it('one answer for every row of a long list is taken, read and kept with its draft', async () => {
  const app = await foundedApp();
  const campaignId = await openCampaign(app);
  const list = { ...(await listOf(ROWS, 'Bằng khen')), campaignId };
  const { rows, acceptable } = await app.expectOk('lists.read', list);
  expect(acceptable).toBe(0);
  const award = { code: 'BK_TINH', original: 'Bằng khen' } as const;
  const [first] = rows;
  const corrections = Array.from({ length: ROWS }, (_, at) => ({
    sheet: first?.sheet ?? null,
    sourceRow: (first?.sourceRow ?? 0) + at,
    awardProposed: [award],
  }));
  expect(await app.expectOk('lists.read', { ...list, corrections })).toMatchObject({ acceptable: ROWS });
  expect(await app.call('listDrafts.keep', { ...list, ...NOT_SAID, corrections })).toMatchObject({ ok: true });
  app.close();
});
