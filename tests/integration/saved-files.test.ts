import path from 'node:path';
import { expect, it } from 'vitest';
import { listDesk } from '#tests/builders/list-desk';

const desk = listDesk();

const blankList = async (): Promise<string> => {
  const { app, campaignId } = desk;
  const { files } = await app.expectOk('listFiles.exportBlank', { campaignId, unitId: null });
  return files[0]?.path ?? '';
};

it('opens a file that was just written, and the folder where it lies', async () => {
  const { app } = desk;
  const file = await blankList();
  expect(await app.expectOk('savedFiles.open', { path: file })).toEqual({ opened: true });
  expect(await app.expectOk('savedFiles.showInFolder', { path: file })).toEqual({ shown: true });
  expect(app.opened).toEqual([file, path.dirname(file)]);
});

it('opens no file that it did not write itself', async () => {
  const { app } = desk;
  await blankList();
  for (const channel of ['savedFiles.open', 'savedFiles.showInFolder'] as const) {
    const reply = await app.call(channel, { path: '/etc/passwd.pdf' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'files.cannotOpen' } });
  }
  expect(app.opened).toEqual([]);
});
