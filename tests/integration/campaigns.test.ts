import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID } from '#db/seed/sample-council';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import { CAMPAIGN, issuedDecision, listOf } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
afterEach(() => app.close());

describe('a campaign put right', () => {
  it('passes its basis on to the dossiers that are not decided yet', async () => {
    app = await foundedApp();
    const { id: campaignId } = await app.expectOk('campaigns.open', CAMPAIGN);
    await app.expectOk('lists.accept', {
      ...(await listOf(1)),
      campaignId,
      unitId: null,
      receivedOn: localDate('2025-12-01'),
    });
    const [id = ''] = (await app.expectOk('dossiers.ids', { campaignId })).ids;
    await app.expectOk('dossiers.check', { campaignId });
    await app.expectOk('campaigns.update', { ...CAMPAIGN, id: campaignId, basis: 'thematic' });
    expect((await app.expectOk('dossiers.get', { id })).basis).toBe('thematic');
  });

  it('leaves the basis of decided dossiers as the decision found it', async () => {
    app = councilApp({ folder: await sampleCopy() });
    await issuedDecision(app);
    const filter = { campaignId: SAMPLE_CAMPAIGN_ID, status: 'decided' } as const;
    const [id = ''] = (await app.expectOk('dossiers.ids', filter)).ids;
    await app.expectOk('campaigns.update', { ...CAMPAIGN, id: SAMPLE_CAMPAIGN_ID, basis: 'thematic' });
    expect((await app.expectOk('dossiers.get', { id })).basis).toBe('merit');
  });
});
