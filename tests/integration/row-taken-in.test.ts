import { expect, it } from 'vitest';
import { rowTakenIn } from '#shared/domain/nomination-list/row-taken-in';
import { foundedApp } from '#tests/builders/council-app';
import { connectionOf, councilHash } from '#tests/builders/council-content';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';
import { sheetFile } from '#tests/builders/list-desk';

const SCHOOL = 'Trường THCS Bình Minh';

it('a row set aside as nobody makes a dossier once she says who it is; again it adds nothing, and undone all is as before', async () => {
  const app = await foundedApp();
  const campaignId = await openCampaign(app);
  const before = councilHash(connectionOf(app));
  const file = await sheetFile('truong.xlsx', [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'],
    [1, 'Lò Thị Mận', 'Giáo viên', SCHOOL, 'LĐTT'],
    [],
    ['', 'HIỆU TRƯỞNG'],
    ['', 'Vừ A Chớ'],
  ]);
  const { ignoredRows } = await app.expectOk('lists.read', { ...file, campaignId });
  const aside = ignoredRows.find(({ text }) => text.includes('Vừ A Chớ'));
  if (aside === undefined) throw new Error('The row of the signature is not set aside');
  const { sheet, sourceRow } = aside;
  const awardProposed = [{ code: 'LDTT' as const, original: 'LĐTT' }];
  const corrections = [{ sheet, sourceRow, ...rowTakenIn(aside), awardProposed }];
  const accepting = { ...file, campaignId, ...RECEIVED, corrections };
  const accepted = await app.expectOk('lists.accept', accepting);
  expect(accepted).toMatchObject({ created: 2, setAside: 0 });
  expect(await app.expectOk('lists.accept', accepting)).toMatchObject({ created: 0, again: true });
  const { ids } = await app.expectOk('dossiers.ids', { campaignId, text: 'vu a cho' });
  expect(ids).toHaveLength(1);
  expect(await app.expectOk('dossiers.get', { id: ids[0] ?? '' })).toMatchObject({
    sources: [{ sourceRow, cells: ['', 'Vừ A Chớ'] }],
  });
  await app.expectOk('lists.undo', { listId: accepted.listId });
  expect(councilHash(connectionOf(app))).toBe(before);
  expect(app.bugs).toEqual([]);
  app.close();
});
