import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { CAMPAIGN } from '#tests/builders/main-job';
import { writeWorkbook } from '#tests/builders/workbook-file';

const G01 = 'G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx';
const G01_BYTES = readFileSync(path.join(import.meta.dirname, '..', '..', 'fixtures', 'lists', G01));

describe('the file of a list, as it was received', () => {
  let app: CouncilApp;
  let campaignId: string;

  const accepted = async (fileName: string, bytes: Uint8Array): Promise<string> => {
    const file = { fileName, bytes: Buffer.from(bytes).toString('base64') };
    const received = { unitId: null, receivedOn: localDate('2025-12-01') };
    const { listId } = await app.expectOk('lists.accept', { ...file, campaignId, ...received });
    return listId;
  };
  const sourceOf = async (text: string) => {
    const { ids } = await app.expectOk('dossiers.ids', { campaignId, text });
    return (await app.expectOk('dossiers.get', { id: ids[0] ?? '' })).sources[0];
  };

  beforeEach(async () => {
    app = await foundedApp();
    campaignId = (await app.expectOk('campaigns.open', CAMPAIGN)).id;
  });

  it('is saved under its own name, byte for byte, and what left stands in the change log', async () => {
    const listId = await accepted(G01, G01_BYTES);
    const { files } = await app.expectOk('listFiles.saveReceived', { listId });
    const saved = app.saved.at(-1);
    expect(saved?.name).toBe(G01);
    expect(Buffer.from(saved?.bytes ?? []).equals(G01_BYTES)).toBe(true);
    expect(files).toMatchObject([{ name: G01, bytes: G01_BYTES.length }]);
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change).toMatchObject({ channel: 'listFiles.saveReceived', subject: `list:${listId}` });
  });

  it('is opened where the system only shows it, and only saved where it could run something', async () => {
    const listId = await accepted(G01, G01_BYTES);
    await app.expectOk('listFiles.showReceived', { listId });
    expect(app.opened).toEqual([G01]);
    const text = 'STT;Họ và tên;Đơn vị;Danh hiệu đề nghị\n1;Lò Thị Mận;Trường THCS Đông Thạnh;LĐTT\n';
    const csv = await accepted('ds.csv', Buffer.from(text));
    expect(await app.call('listFiles.showReceived', { listId: csv })).toMatchObject({
      ok: false,
      error: { code: 'listFiles.onlySaved' },
    });
    expect((await app.expectOk('listFiles.saveReceived', { listId: csv })).files).toHaveLength(1);
    expect(Buffer.from(app.saved.at(-1)?.bytes ?? []).toString()).toBe(text);
  });

  it('is not there once the list was undone', async () => {
    const listId = await accepted(G01, G01_BYTES);
    await app.expectOk('lists.undo', { listId });
    for (const channel of ['listFiles.saveReceived', 'listFiles.showReceived'] as const) {
      expect(await app.call(channel, { listId })).toMatchObject({ ok: false, error: { code: 'lists.notFound' } });
    }
  });

  it('gives the row of a dossier the heads of its columns', async () => {
    const listId = await accepted(G01, G01_BYTES);
    const source = await sourceOf('luong ba khai');
    expect(source?.listId).toBe(listId);
    const named = source?.cells.map((text, index) => [source.heads[index], text]) ?? [];
    expect(named.find(([, text]) => text?.includes('Lương Bá Khải'))?.[0]).toMatch(/họ.*tên/i);
  });

  it('takes the lower of two lines of heads, skips the line of numbers, and keeps to the table that the row is in', async () => {
    const rows = [
      ['TT', 'Họ và tên', 'Nơi công tác', null, 'Danh hiệu đề nghị'],
      [null, null, 'Chức vụ', 'Đơn vị', null],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'Lò Thị Mận', 'Giáo viên', 'Trường THCS Đông Thạnh', 'LĐTT'],
      [2, 'Vừ A Chớ', 'Giáo viên', 'Trường THCS Đông Thạnh', 'LĐTT'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'];
    await accepted('hai-tang.xlsx', await writeWorkbook([{ name: 'DS', rows, merges }]));
    const source = await sourceOf('vu a cho');
    expect(source?.heads).toEqual(['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị']);
  });
});
