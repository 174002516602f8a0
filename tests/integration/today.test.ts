import { expect, it } from 'vitest';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { councilApp, foundedApp } from '#tests/builders/council-app';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';
import { sheetFile } from '#tests/builders/list-desk';
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

it('tells of lists on the desk and of rows left behind, but not of those set aside on purpose', async () => {
  const app = await foundedApp();
  const campaignId = await openCampaign(app);
  const file = await sheetFile('truong.xlsx', [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'Lò Thị Mận', 'Trường THCS Bình Minh', 'LĐTT'],
    [2, 'Vừ A Chớ', 'Trường THCS Bình Minh', ''],
    [3, '', 'Trường THCS Bình Minh', 'LĐTT'],
    [4, 'Cầm Bá Lực', 'Trường THCS Bình Minh', ''],
  ]);
  const corrections = [{ sheet: 'Sheet1', sourceRow: 6, skip: true }];
  await app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED, corrections });
  await app.expectOk('listDrafts.keep', { ...(await sheetFile('xa.xlsx', [['TT']])), campaignId, ...RECEIVED });
  await app.expectOk('listDrafts.keep', { ...(await sheetFile('so.xlsx', [['STT']])), campaignId, ...RECEIVED });
  const { tasks } = await app.expectOk('today.overview', {});
  expect(tasks.map(({ kind, count, subject, targetId }) => [kind, count, subject, targetId])).toEqual([
    ['goOnWithLists', 2, 'xa.xlsx và 1 tệp khác', null],
    ['rowsLeftBehind', 2, 'Khen thưởng thường xuyên năm 2025', campaignId],
    ['checkDossiers', 1, 'Khen thưởng thường xuyên năm 2025', campaignId],
  ]);
  const other = await sheetFile('bo-sung.xlsx', [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'Vừ A Chớ', 'Trường THCS Bình Minh', 'LĐTT'],
  ]);
  await app.expectOk('lists.accept', { ...other, campaignId, ...RECEIVED });
  const since = (await app.expectOk('today.overview', {})).tasks.find(({ kind }) => kind === 'rowsLeftBehind');
  expect(since?.count).toBe(1);
  // The table of lists says the same, and counts the row that was set aside on purpose.
  const lists = await app.expectOk('lists.list', { campaignId });
  expect(lists.map(({ fileName, setAside }) => [fileName, setAside])).toContainEqual(['truong.xlsx', 2]);
  expect(app.bugs).toEqual([]);
  app.close();
});

it('keeps a department of one hospital when another hospital has brought in its own of that name', async () => {
  const app = await foundedApp();
  const campaignId = await openCampaign(app);
  const head = ['STT', 'Tên tập thể', 'Đơn vị', 'Danh hiệu'];
  const listOf = (fileName: string, row: readonly (string | number)[]) =>
    sheetFile(fileName, [['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], head, row]);
  const rows = [
    [1, 'Phòng Điều dưỡng', 'Bệnh viện Đa khoa tỉnh', ''],
    [2, 'Khoa Nội', 'Bệnh viện Đa khoa tỉnh', 'Tập thể Lao động tiên tiến'],
  ];
  const first = await sheetFile('bv-tinh.xlsx', [['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], head, ...rows]);
  await app.expectOk('lists.accept', { ...first, campaignId, ...RECEIVED });
  const left = async () =>
    (await app.expectOk('today.overview', {})).tasks.find(({ kind }) => kind === 'rowsLeftBehind')?.count ?? 0;
  expect(await left()).toBe(1);
  const accept = async (fileName: string, unit: string) => {
    const file = await listOf(fileName, [1, 'Phòng Điều dưỡng', unit, 'Tập thể Lao động tiên tiến']);
    await app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED });
  };
  await accept('bv-khac.xlsx', '');
  expect(await left()).toBe(1);
  await accept('bv-tinh-bo-sung.xlsx', 'Bệnh viện Đa khoa tỉnh');
  expect(await left()).toBe(0);
  app.close();
});

it('tells of what was done to the council, not of lists that were kept on the desk or thrown away', async () => {
  const app = await foundedApp();
  const campaignId = await openCampaign(app);
  const recent = async () => (await app.expectOk('today.overview', {})).recent.map(({ channel }) => channel);
  const before = await recent();
  expect(before[0]).toBe('campaigns.open');
  const ids: string[] = [];
  for (const name of ['xa.xlsx', 'so.xlsx']) {
    const file = await sheetFile(name, [['TT'], [name]]);
    ids.push((await app.expectOk('listDrafts.keep', { ...file, campaignId, ...RECEIVED })).id);
  }
  const [first = '', second = ''] = ids;
  const corrections = [{ sheet: 'Sheet1', sourceRow: 2, skip: true }];
  await app.expectOk('listDrafts.update', { id: first, campaignId, ...RECEIVED, corrections });
  await app.expectOk('listDrafts.discard', { id: first });
  await app.expectOk('listDrafts.discardUntouched', { ids: [second] });
  expect(await recent()).toEqual(before);
  // The log itself keeps every step.
  const [newest] = await app.expectOk('changes.list', { limit: 1 });
  expect(newest).toMatchObject({ channel: 'listDrafts.discardUntouched' });
  app.close();
});
