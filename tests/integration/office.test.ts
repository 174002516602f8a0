import { expect, it } from 'vitest';
import { foundedApp, OFFICE } from '#tests/builders/council-app';

it('the log tells the office before and after a change in the same words', async () => {
  const app = await foundedApp();
  const after = { ...OFFICE, name: 'Ủy ban nhân dân tỉnh Lâm Xuyên mới' };
  await app.expectOk('app.updateOffice', after);
  const [change] = await app.expectOk('changes.list', { subject: 'office', limit: 1 });
  expect(change).toMatchObject({ before: OFFICE, after });
  app.close();
});
