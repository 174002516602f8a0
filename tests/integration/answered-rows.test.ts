import { beforeEach, describe, expect, it } from 'vitest';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, councilHash } from '#tests/builders/council-content';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';
import { type ListFile, sheetFile } from '#tests/builders/list-desk';
import { filledIn, sheetSentBack } from '#tests/builders/sent-sheet';

const SCHOOL = 'Trường THCS Bình Minh';
const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
const LDTT = 'Lao động tiên tiến';
const CSTDCS = 'Chiến sĩ thi đua cơ sở';

/** A doubtful birth date, no award, no name, and one that lacks nothing. */
const faultyList = () =>
  sheetFile('truong.xlsx', [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    HEAD,
    [1, 'Lò Thị Mận', '31/02/1985', 'Giáo viên', SCHOOL, LDTT],
    [2, 'Vừ A Chớ', '01/05/1991', 'Giáo viên', SCHOOL, ''],
    [3, '', '20/11/1990', 'Giáo viên', SCHOOL, LDTT],
    [4, 'Cầm Bá Lực', '15/08/1979', 'Nhân viên', SCHOOL, LDTT],
  ]);

let app: CouncilApp;
let campaignId: string;
const hash = (): string => councilHash(connectionOf(app));

beforeEach(async () => {
  app = await foundedApp();
  campaignId = await openCampaign(app);
});

const accept = (file: ListFile) => app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED });

const read = (file: ListFile) => app.expectOk('lists.read', { ...file, campaignId });

const standing = async () => {
  const { ids } = await app.expectOk('dossiers.ids', { campaignId });
  const lines = await app.expectOk('dossiers.lines', { ids });
  return lines.map(({ name, position, awardCode }) => `${name} | ${position} | ${awardCode}`).sort();
};

const bornOf = async (name: string) => {
  const { lines } = await app.expectOk('recipients.search', { text: name });
  return lines.filter((one) => one.name === name).map(({ birthDate }) => birthDate);
};

const waiting = async () => {
  const { units } = await app.expectOk('supplements.asks', { campaignId });
  return units.flatMap(({ asks }) => asks.map(({ name, kind }) => `${kind} ${name}`));
};

const goingBack = async (listId: string) =>
  (await app.expectOk('listFiles.faultyRows', { listIds: [listId] })).map(({ rows }) => rows);

const answers = (listId: string) =>
  sheetSentBack(app, listId, ({ get, put }) => {
    if (get('Họ và tên') === 'Lò Thị Mận') {
      put('Ngày sinh', '03/02/1985');
      put('Chức vụ', 'Tổ trưởng');
    } else if (get('Họ và tên') === 'Vừ A Chớ') put('Danh hiệu đề nghị', LDTT);
    else if (get('Họ và tên') === '') put('Họ và tên', 'Hoàng Văn Pó');
    return undefined;
  });

describe('a sheet of faulty rows that the unit has filled in', () => {
  it('is told to be of another campaign than the chosen one, and of which', async () => {
    const { listId } = await accept(await faultyList());
    const file = await answers(listId);
    expect((await read(file)).answersIn).toBeNull();
    const campaigns = await app.expectOk('campaigns.list', {});
    const [first] = campaigns;
    expect(first?.lastListAt).not.toBeNull();
    const other = { name: 'Khen thưởng đột xuất năm 2025', basis: 'unexpected', year: 2025, dueOn: null } as const;
    const words = { launchedOn: null, launchDocument: '', issuer: '', goals: '' };
    const { id } = await app.expectOk('campaigns.open', { ...other, ...words });
    const reading = await app.expectOk('lists.read', { ...file, campaignId: id });
    expect(reading).toMatchObject({
      answers: null,
      answersIn: { campaignId, campaignName: first?.name, isOpen: true, fileName: 'truong.xlsx' },
    });
    expect((await app.expectOk('campaigns.list', {})).find((one) => one.id === id)?.lastListAt).toBeNull();
  });

  it('puts right what its rows had made, brings what was missing, and nothing more is asked', async () => {
    const { listId } = await accept(await faultyList());
    expect(await standing()).toEqual(['Cầm Bá Lực | Nhân viên | LDTT', 'Lò Thị Mận | Giáo viên | LDTT']);
    expect(await waiting()).toHaveLength(3);

    const file = await answers(listId);
    const reading = await read(file);
    expect(reading.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(reading.answers).toMatchObject({
      fileNames: ['truong.xlsx'],
      ...{ rows: 3, ofOthers: 0, same: 0 },
      changed: { total: 1, first: [{ name: 'Lò Thị Mận', fields: [{ field: 'position' }, { field: 'birthDate' }] }] },
      added: { total: 2 },
      gone: { total: 0 },
    });
    expect(await accept(file)).toMatchObject({
      created: 2,
      existing: 1,
      setAside: 0,
      answered: { fileNames: ['truong.xlsx'], rows: 3, changed: 1, removed: 0, staying: [] },
    });
    expect(await standing()).toEqual([
      'Cầm Bá Lực | Nhân viên | LDTT',
      'Hoàng Văn Pó | Giáo viên | LDTT',
      'Lò Thị Mận | Tổ trưởng | LDTT',
      'Vừ A Chớ | Giáo viên | LDTT',
    ]);
    expect(await bornOf('Lò Thị Mận')).toEqual(['1985-02-03']);
    expect(await waiting()).toEqual([]);
    expect(await goingBack(listId)).toEqual([0]);
    const lists = await app.expectOk('lists.list', { campaignId });
    expect(lists.map(({ setAside }) => setAside)).toEqual([0, 0]);
    const { ids } = await app.expectOk('dossiers.ids', { campaignId, text: 'lo thi man' });
    const { sources } = await app.expectOk('dossiers.get', { id: ids[0] ?? '' });
    expect(sources.map(({ fileName, sourceRow, cells }) => [fileName, sourceRow, cells[2]])).toEqual([
      ['truong.xlsx', 3, '31/02/1985'],
      [file.fileName, 3, '03/02/1985'],
    ]);
    expect(sources[1]?.cells.join()).not.toContain('Danh%20');
    expect(app.bugs).toEqual([]);
  });

  it('goes back whole when it is undone', async () => {
    const { listId } = await accept(await faultyList());
    const before = hash();
    const asked = await waiting();
    const file = await answers(listId);
    const second = await accept(file);
    expect(hash()).not.toBe(before);
    expect(await app.expectOk('lists.undoPreview', { listId: second.listId })).toMatchObject({
      dossiers: 2,
      reworded: 1,
      workedUpon: [],
    });
    await app.expectOk('lists.undo', { listId: second.listId });
    expect(hash()).toBe(before);
    expect(await waiting()).toEqual(asked);
  });

  it('adds nothing when it, or the list that it answers, comes again', async () => {
    const first = await faultyList();
    const { listId } = await accept(first);
    const file = await answers(listId);
    await accept(file);
    const before = hash();
    expect(await accept(file)).toMatchObject({ created: 0, again: true });
    expect(hash()).toBe(before);
    expect(await accept(first)).toMatchObject({ created: 0, again: true });
    expect(hash()).toBe(before);
  });

  it('takes out the dossier for an award that is proposed no more, and brings it back', async () => {
    const { listId } = await accept(await faultyList());
    const before = hash();
    const file = await sheetSentBack(app, listId, ({ get, put }) => {
      if (get('Họ và tên') !== 'Lò Thị Mận') return 'remove';
      put('Danh hiệu đề nghị', CSTDCS);
      return undefined;
    });
    const second = await accept(file);
    expect(second).toMatchObject({ created: 1, answered: { removed: 1, staying: [] } });
    expect(await standing()).toEqual(['Cầm Bá Lực | Nhân viên | LDTT', 'Lò Thị Mận | Giáo viên | CSTDCS']);
    await app.expectOk('lists.undo', { listId: second.listId });
    expect(hash()).toBe(before);
  });

  it('leaves alone what somebody has worked on, and names it', async () => {
    const { listId } = await accept(await faultyList());
    const { ids } = await app.expectOk('dossiers.ids', { campaignId });
    const lines = await app.expectOk('dossiers.lines', { ids });
    const id = lines.find(({ name }) => name === 'Lò Thị Mận')?.id ?? '';
    const words = { name: 'Lò Thị Mận', honorific: 'Bà', position: 'Hiệu phó', unitName: SCHOOL };
    await app.expectOk('dossiers.update', { id, ...words, achievements: '', note: '' });
    const file = await sheetSentBack(app, listId, ({ get, put }) => {
      if (get('Họ và tên') === 'Lò Thị Mận') {
        put('Ngày sinh', '03/02/1985');
        put('Danh hiệu đề nghị', CSTDCS);
      }
      return undefined;
    });
    expect(await accept(file)).toMatchObject({ answered: { removed: 0, staying: ['Lò Thị Mận'] } });
    expect(await standing()).toContain('Lò Thị Mận | Hiệu phó | LDTT');
  });

  it('takes another name for another person, and asks on about the first', async () => {
    const { listId } = await accept(await faultyList());
    const file = await sheetSentBack(app, listId, ({ get, put }) => {
      if (get('Họ và tên') !== 'Lò Thị Mận') return 'remove';
      put('Họ và tên', 'Quàng Văn Thịnh');
      put('Ngày sinh', '03/02/1985');
      return undefined;
    });
    expect(await accept(file)).toMatchObject({ created: 1, answered: null });
    expect(await standing()).toContain('Lò Thị Mận | Giáo viên | LDTT');
    expect(await waiting()).toHaveLength(3);
  });

  it('puts a mistyped name right in the dossier and in the registry', async () => {
    const { listId } = await accept(await faultyList());
    const file = await sheetSentBack(app, listId, ({ get, put }) => {
      if (get('Họ và tên') !== 'Lò Thị Mận') return 'remove';
      put('Họ và tên', 'Lò Thị Mẫn');
      put('Ngày sinh', '03/02/1985');
      return undefined;
    });
    expect((await read(file)).problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(await accept(file)).toMatchObject({ created: 0, answered: { changed: 1 } });
    expect(await standing()).toContain('Lò Thị Mẫn | Giáo viên | LDTT');
    expect(await bornOf('Lò Thị Mận')).toEqual([]);
    expect(await bornOf('Lò Thị Mẫn')).toEqual(['1985-02-03']);
  });

  it('may itself go back, and is answered like the first', async () => {
    const { listId } = await accept(await faultyList());
    const before = hash();
    const half = await sheetSentBack(app, listId, ({ get, put }) => {
      if (get('Họ và tên') !== 'Lò Thị Mận') return 'remove';
      put('Ngày sinh', '30/02/1985');
      put('Chức vụ', 'Tổ trưởng');
      return undefined;
    });
    const second = await accept(half);
    expect(await goingBack(listId)).toEqual([2]);
    expect(await goingBack(second.listId)).toEqual([1]);
    const whole = await sheetSentBack(app, second.listId, ({ put, get }) => {
      expect(get('Lý do trả lại')).not.toBe('');
      put('Ngày sinh', '03/02/1985');
      return undefined;
    });
    const third = await accept(whole);
    expect(third).toMatchObject({ created: 0, answered: { fileNames: ['truong.xlsx'], rows: 1, changed: 1 } });
    expect(await bornOf('Lò Thị Mận')).toEqual(['1985-02-03']);
    expect(await standing()).toContain('Lò Thị Mận | Tổ trưởng | LDTT');
    expect(await goingBack(second.listId)).toEqual([0]);
    const between = hash();
    expect(await accept(half)).toMatchObject({ created: 0, again: true });
    expect(hash()).toBe(between);
    await app.expectOk('lists.undo', { listId: third.listId });
    await app.expectOk('lists.undo', { listId: second.listId });
    expect(hash()).toBe(before);
  });

  it('is a list like any other in another campaign, and once its list is gone', async () => {
    const { listId } = await accept(await faultyList());
    const file = await answers(listId);
    const other = await openCampaign(app, 'Đợt khác');
    const place = { campaignId: other, ...RECEIVED };
    expect(await app.expectOk('lists.accept', { ...file, ...place })).toMatchObject({ created: 3, answered: null });
    await app.expectOk('lists.undo', { listId });
    expect(await accept(file)).toMatchObject({ created: 3, answered: null });
  });

  it('answers a list that it was made of before that was taken in', async () => {
    const list = await faultyList();
    await app.expectOk('listFiles.exportFaulty', {
      source: { kind: 'file', ...list, corrections: [], columnRoles: null, encodings: [] },
    });
    const saved = app.saved.at(-1);
    if (saved === undefined) throw new Error('Nothing was saved');
    const file = await filledIn(saved, ({ get, put }) => {
      if (get('Họ và tên') !== 'Vừ A Chớ') return 'remove';
      put('Danh hiệu đề nghị', LDTT);
      return undefined;
    });
    const { listId } = await accept(list);
    expect(await accept(file)).toMatchObject({ created: 1, answered: { rows: 1 } });
    expect(await goingBack(listId)).toEqual([2]);
  });
});
