import { expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { councilApp } from '#tests/builders/council-app';
import { receivedDossier } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

it('counts every dossier that waits for a meeting, though one on an open agenda was returned', async () => {
  const app = councilApp({ folder: await sampleCopy() });
  const [item] = (await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID })).agenda;
  await app.expectOk('dossiers.return', { ids: [item?.id ?? ''], reason: 'Thiếu báo cáo thành tích' });
  await app.expectOk('dossiers.accept', { ids: [await receivedDossier(app)], reason: 'Đã đối chiếu hồ sơ giấy' });
  const { tasks } = await app.expectOk('today.overview', {});
  expect(tasks).toContainEqual(
    expect.objectContaining({ kind: 'prepareMeeting', targetId: SAMPLE_CAMPAIGN_ID, count: 1 }),
  );
  app.close();
});
