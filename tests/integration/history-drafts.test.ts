import { describe, expect, it } from 'vitest';
import type { Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { councilApp } from '#tests/builders/council-app';
import { connectionOf, councilHash, countOf } from '#tests/builders/council-content';
import { givenList, openCampaign } from '#tests/builders/given-list';
import { historyFile } from '#tests/builders/history-file';
import { historyDesk } from '#tests/builders/list-desk';

const desk = historyDesk();

const SHEET = 'Tổng hợp';
const file = () =>
  historyFile('Tổng hợp.xlsx', [
    {
      name: SHEET,
      rows: [
        ['TỔNG HỢP KHEN THƯỞNG'],
        ['TT', 'Họ và tên', 'Nhánh', 2022, 2023],
        [1, 'Lò Thị Mận', 'Trường Tiểu học số 1', 'LĐTT', 'CSTĐCS'],
        [2, 'Vừ A Chớ', 'Trường Tiểu học số 1', 'LĐTT', 'Lao động giỏi'],
      ],
    },
  ]);

/** All that can be said of a list: of the whole of it, of rows, people, columns and old fonts. */
const decisionsOn = async (list: Awaited<ReturnType<typeof file>>) => {
  const { entries } = await desk.app.expectOk('historyLists.read', list);
  const [first] = entries;
  const last = entries.at(-1);
  const said = {
    list: { year: 2021, decisionNumber: '5/QĐ-SNV', decidedOn: localDate('2023-01-05'), authority: 'Giám đốc Sở' },
    basis: 'thematic',
    knownFrom: 2022,
    corrections: [{ sheet: SHEET, sourceRow: 4, part: last?.part ?? 0, award: 'LDTT' }],
    choices: [{ recipientKey: first?.recipientKey ?? '', recipientId: null }],
    columnRoles: [{ sheet: SHEET, headerRow: 2, index: 2, role: 'unit' }],
    encodings: [{ sheet: SHEET, column: 1, encoding: 'unicode' }],
  } as const satisfies Omit<Sent<'historyDrafts.update'>, 'id'>;
  return said;
};

describe('a draft of earlier years', () => {
  it('holds file and all that was said, also when the program starts anew', async () => {
    const list = await file();
    const { id } = await desk.app.expectOk('historyDrafts.keep', list);
    expect(await desk.app.expectOk('listDrafts.list', {})).toMatchObject([{ id, kind: 'history', corrections: 0 }]);
    const said = await decisionsOn(list);
    await desk.app.expectOk('historyDrafts.update', { id, ...said });
    desk.app.close();
    const later = councilApp({ folder: desk.app.folder });
    expect(await later.expectOk('listDrafts.list', {})).toMatchObject([
      { id, kind: 'history', fileName: list.fileName, campaignName: null, unitName: null, corrections: 2 },
    ]);
    expect(await later.expectOk('historyDrafts.open', { id })).toEqual({ id, ...list, ...said });
    later.close();
  });

  it('stands among the drafts of nominations: those worked on first, then the others as they came', async () => {
    const campaignId = await openCampaign(desk.app);
    const place = { campaignId, unitId: null, receivedOn: localDate('2025-12-01') };
    const nomination = givenList('G07_bo-sung-dot-2.csv');
    await desk.app.expectOk('listDrafts.keep', { ...nomination, ...place });
    const { id } = await desk.app.expectOk('historyDrafts.keep', await file());
    const named = async () =>
      (await desk.app.expectOk('listDrafts.list', {})).map(({ kind, fileName }) => `${kind} ${fileName}`);
    const [ofYears, ofNow] = ['history Tổng hợp.xlsx', `nomination ${nomination.fileName}`];
    expect(await named()).toEqual([ofNow, ofYears]);
    await desk.app.expectOk('historyDrafts.update', { id, knownFrom: 2022 });
    expect(await named()).toEqual([ofYears, ofNow]);
  });

  it('ends when its list is taken in, also where nothing was new, and when it is thrown away', async () => {
    const list = await file();
    for (const round of [1, 2]) {
      const { id: draftId } = await desk.app.expectOk('historyDrafts.keep', list);
      const { listId } = await desk.app.expectOk('historyLists.accept', { ...list, draftId });
      expect(listId === null).toBe(round === 2);
      expect(await desk.app.expectOk('listDrafts.list', {})).toEqual([]);
    }
    const { id } = await desk.app.expectOk('historyDrafts.keep', list);
    await desk.app.expectOk('historyDrafts.discard', { id });
    expect(await desk.app.expectOk('listDrafts.list', {})).toEqual([]);
    expect(await desk.app.call('historyDrafts.update', { id })).toMatchObject({
      error: { code: 'listDrafts.notFound' },
    });
    expect(await desk.app.call('historyDrafts.open', { id })).toMatchObject({ error: { code: 'listDrafts.notFound' } });
    expect(await desk.app.call('historyDrafts.discard', { id })).toMatchObject({
      error: { code: 'listDrafts.notFound' },
    });
  });

  it('of a file that comes again stands once while nothing was said, and beside one that was worked on', async () => {
    const list = await file();
    await desk.app.expectOk('historyDrafts.keep', list);
    const { id } = await desk.app.expectOk('historyDrafts.keep', list);
    expect(await desk.app.expectOk('listDrafts.list', {})).toMatchObject([{ id }]);
    await desk.app.expectOk('historyDrafts.update', { id, knownFrom: 2022 });
    await desk.app.expectOk('historyDrafts.keep', list);
    expect(await desk.app.expectOk('listDrafts.list', {})).toHaveLength(2);
  });

  it('stands when taking in is refused', async () => {
    const list = await historyFile('Đơn vị.xlsx', [
      {
        rows: [
          ['TT', 'Họ và tên', 'Danh hiệu'],
          [1, 'Lò Thị Mận', '-'],
        ],
      },
    ]);
    const { id: draftId } = await desk.app.expectOk('historyDrafts.keep', list);
    expect((await desk.app.call('historyLists.accept', { ...list, draftId })).ok).toBe(false);
    expect(await desk.app.expectOk('listDrafts.list', {})).toMatchObject([{ id: draftId }]);
  });
});

describe('undoing a list of earlier years', () => {
  it('brings it back to the desk with all that was said; the data are as before', async () => {
    const list = await file();
    const said = await decisionsOn(list);
    const before = councilHash(connectionOf(desk.app));
    const { listId, inserted } = await desk.app.expectOk('historyLists.accept', { ...list, ...said });
    const { draftId } = await desk.app.expectOk('historyLists.undo', { listId: listId ?? '' });
    expect(councilHash(connectionOf(desk.app))).toBe(before);
    expect(await desk.app.expectOk('historyDrafts.open', { id: draftId })).toEqual({ id: draftId, ...list, ...said });
    const again = await desk.app.expectOk('historyLists.accept', { ...list, ...said, draftId });
    expect(again).toMatchObject({ inserted });
    expect(await desk.app.expectOk('listDrafts.list', {})).toEqual([]);
  });

  it('says beforehand what it takes out, and by name what rests on the list', async () => {
    const list = await file();
    const { listId: made } = await desk.app.expectOk('historyLists.accept', list);
    const listId = made ?? '';
    const preview = await desk.app.expectOk('historyLists.undoPreview', { listId });
    expect(preview).toEqual({ facts: 3, recipients: 2, rests: [], moreRests: 0 });
    const { lines } = await desk.app.expectOk('recipients.search', { text: 'lo thi man' });
    const owner = { recipientId: lines[0]?.id ?? '', recipientKind: 'individual' } as const;
    await desk.app.expectOk('investigations.open', {
      ...owner,
      summary: 'Kiểm tra',
      openedOn: localDate('2025-03-01'),
    });
    const { rests } = await desk.app.expectOk('historyLists.undoPreview', { listId });
    expect(rests).toEqual(['Lò Thị Mận: đã có hồ sơ hoặc dữ liệu khác']);
    const refused = await desk.app.call('historyLists.undo', { listId });
    expect(refused).toMatchObject({ error: { code: 'historyLists.inUse', details: rests[0] } });
    expect(countOf(connectionOf(desk.app), 'history_drafts')).toBe(0);
    expect(await desk.app.call('historyLists.undoPreview', { listId: 'none' })).toMatchObject({
      error: { code: 'historyLists.notFound' },
    });
  });

  it('brings a list that came before decisions were kept back without them', async () => {
    const list = await file();
    const said = await decisionsOn(list);
    const { listId } = await desk.app.expectOk('historyLists.accept', { ...list, ...said });
    connectionOf(desk.app).prepare('update history_lists set desk = null').run();
    const { draftId } = await desk.app.expectOk('historyLists.undo', { listId: listId ?? '' });
    const draft = await desk.app.expectOk('historyDrafts.open', { id: draftId });
    expect(draft).toMatchObject({ ...list, corrections: [], choices: [], knownFrom: null, basis: 'merit' });
  });
});
