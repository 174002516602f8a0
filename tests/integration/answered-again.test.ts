import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, councilHash, hashWithoutAnswers } from '#tests/builders/council-content';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';
import { type ListFile, sheetFile } from '#tests/builders/list-desk';
import { filledIn, sheetSentBack } from '#tests/builders/sent-sheet';

const SCHOOL = 'Trường THCS Bình Minh';
const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
const TITLE = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025';
const LDTT = 'Lao động tiên tiến';
const CSTDCS = 'Chiến sĩ thi đua cơ sở';
type Row = readonly (string | number)[];

const MAN: Row = [1, 'Lò Thị Mận', '31/02/1985', 'Giáo viên', SCHOOL, LDTT];
const LUC: Row = [2, 'Cầm Bá Lực', '15/08/1979', 'Nhân viên', SCHOOL, LDTT];

let app: CouncilApp;
let campaignId: string;
const hash = (): string => councilHash(connectionOf(app));

beforeEach(async () => {
  app = await foundedApp();
  campaignId = await openCampaign(app);
});

const listOf = (fileName: string, ...rows: readonly Row[]) => sheetFile(fileName, [[TITLE], HEAD, ...rows]);

const accept = (file: ListFile, more: object = {}) =>
  app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED, ...more });

const undo = (listId: string) => app.expectOk('lists.undo', { listId });

/** The sheet of a list's faulty rows with what the unit writes into each, under another name for every sheet. */
const sentBack = async (listId: string, puts: Readonly<Record<string, string>>, fileName = 'sua.xlsx') => ({
  ...(await sheetSentBack(app, listId, ({ put }) => {
    for (const [head, text] of Object.entries(puts)) put(head, text);
    return undefined;
  })),
  fileName,
});

const standing = async () => {
  const { ids } = await app.expectOk('dossiers.ids', { campaignId });
  const lines = await app.expectOk('dossiers.lines', { ids });
  return lines
    .map(({ name, position, unitName, awardCode }) => `${name} | ${position} | ${unitName} | ${awardCode}`)
    .sort();
};

const personOf = async (name: string) => {
  const { ids } = await app.expectOk('dossiers.ids', { campaignId, text: name });
  return (await app.expectOk('dossiers.get', { id: ids[0] ?? '' })).history?.person;
};

describe('what the secretary decided about a row', () => {
  it('stands where the unit leaves the cell as it went out', async () => {
    const correction = { sheet: 'Sheet1', sourceRow: 3, position: 'Phó Hiệu trưởng' };
    const award = { awardProposed: [{ code: 'CSTDCS' as const, original: CSTDCS }] };
    const { listId } = await accept(await listOf('truong.xlsx', MAN, LUC), {
      corrections: [{ ...correction, ...award }],
    });
    const file = await sentBack(listId, { 'Ngày sinh': '03/02/1985' });
    const read = await app.expectOk('lists.read', { ...file, campaignId });
    expect(read.rows[0]).toMatchObject({ position: 'Phó Hiệu trưởng', birthDate: { value: '1985-02-03' } });
    expect(await accept(file)).toMatchObject({ answered: { changed: 1, removed: 0, staying: [] } });
    expect(await standing()).toContain(`Lò Thị Mận | Phó Hiệu trưởng | ${SCHOOL} | CSTDCS`);
  });

  it('ends where the unit writes something else', async () => {
    const { listId } = await accept(await listOf('truong.xlsx', MAN, LUC), {
      corrections: [{ sheet: 'Sheet1', sourceRow: 3, position: 'Phó Hiệu trưởng' }],
    });
    await accept(await sentBack(listId, { 'Ngày sinh': '03/02/1985', 'Chức vụ': 'Tổ trưởng' }));
    expect(await standing()).toContain(`Lò Thị Mận | Tổ trưởng | ${SCHOOL} | LDTT`);
  });
});

it('an answer comes from the unit that sent its list, and names a part of it in full like that', async () => {
  const unit = { name: SCHOOL, shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null } as const;
  const { id: unitId } = await app.expectOk('units.add', unit);
  const row = MAN.with(4, 'Tổ Toán');
  const { listId } = await accept(await listOf('truong.xlsx', row, LUC), { unitId });
  const file = await sentBack(listId, { 'Ngày sinh': '03/02/1985' });
  const { sender } = await app.expectOk('lists.read', { ...file, campaignId });
  expect(sender).toMatchObject({ unitId, ofAnswered: true });
  await accept(file);
  expect(await standing()).toContain(`Lò Thị Mận | Giáo viên | Tổ Toán, ${SCHOOL} | LDTT`);
});

it('a list that comes again says nothing of a row whose award an answer has changed', async () => {
  const first = await listOf('truong.xlsx', MAN, LUC);
  const { listId } = await accept(first);
  const before = hash();
  const answer = await sentBack(listId, { 'Danh hiệu đề nghị': CSTDCS });
  const second = await accept(answer);
  const between = hash();
  expect(await accept(first)).toMatchObject({ created: 0, again: true });
  expect(await accept(answer)).toMatchObject({ created: 0, again: true });
  expect(hash()).toBe(between);
  await undo(second.listId);
  expect(hash()).toBe(before);
});

it('an answer that is put right on the desk later leaves no second dossier', async () => {
  const { listId } = await accept(await listOf('truong.xlsx', MAN, LUC));
  const answer = await sentBack(listId, { 'Ngày sinh': '30/02/1985' });
  await accept(answer);
  const award = { awardProposed: [{ code: 'CSTDCS' as const, original: CSTDCS }] };
  await accept(answer, { corrections: [{ sheet: 'Sheet1', sourceRow: 3, ...award }] });
  expect((await standing()).filter((line) => line.startsWith('Lò'))).toEqual([
    `Lò Thị Mận | Giáo viên | ${SCHOOL} | CSTDCS`,
  ]);
});

it('a row that waits is open again when its answer is undone, also where the list came again meanwhile', async () => {
  const waiting = LUC.with(5, '');
  const first = await listOf('truong.xlsx', MAN, waiting);
  const { listId } = await accept(first);
  const answer = await accept(await sentBack(listId, { 'Danh hiệu đề nghị': LDTT, 'Ngày sinh': '03/02/1985' }));
  const { id } = await app.expectOk('listDrafts.reopen', { listId });
  await accept(first, { draftId: id });
  await undo(answer.listId);
  const { tasks } = await app.expectOk('today.overview', {});
  expect(tasks).toContainEqual(expect.objectContaining({ kind: 'rowsLeftBehind', count: 1 }));
});

it('puts right whom another list had brought in, and says nothing of that list’s other awards', async () => {
  const first = await accept(await listOf('a.xlsx', [1, 'Lò Thị Mận', '', 'Giáo viên', SCHOOL, LDTT], LUC));
  const before = hashWithoutAnswers(connectionOf(app));
  const file = await listOf('b.xlsx', MAN);
  // It goes back before it is taken in: afterwards nothing is asked about a row whose award stood already.
  await app.expectOk('listFiles.exportFaulty', {
    source: { kind: 'file', ...file, corrections: [], columnRoles: null, encodings: [] },
  });
  const sheet = app.saved.at(-1);
  if (sheet === undefined) throw new Error('Nothing was saved');
  const { rows, fileSha256, awardYear } = await app.expectOk('lists.read', { ...file, campaignId });
  const { pairs } = await app.expectOk('duplicates.ofList', { campaignId, fileSha256, awardYear, rows: [...rows] });
  const who = ({ fullName, unit, birthDate }: (typeof pairs)[number]['row']) => ({ fullName, unit, birthDate });
  await app.expectOk('duplicates.answer', {
    answers: pairs.map(({ recipientKind, row, other }) => ({
      row: { recipientKind, ...who(row) },
      other: { recipientKind, ...who(other) },
      recipientId: other.recipientId,
      answer: 'same' as const,
    })),
  });
  const second = await accept(file);
  expect(second).toMatchObject({ created: 0, existing: 1 });
  const third = await accept(
    await filledIn(sheet, ({ put }) => {
      put('Ngày sinh', '03/02/1985');
      put('Chức vụ', 'Tổ trưởng');
      return undefined;
    }),
  );
  expect(third).toMatchObject({ created: 0, answered: { changed: 1, removed: 0 } });
  expect(await standing()).toContain(`Lò Thị Mận | Tổ trưởng | ${SCHOOL} | LDTT`);
  expect(await app.call('lists.undo', { listId: first.listId })).toMatchObject({
    error: { code: 'lists.answeredAgain' },
  });
  await undo(third.listId);
  await undo(second.listId);
  expect(hashWithoutAnswers(connectionOf(app))).toBe(before);
});

it('judges a person by the post that the answer tells, as long as nobody has said otherwise', async () => {
  const row: Row = [1, 'Điểu Krang', '31/02/1985', 'Nhân viên', 'Công ty May Phú Hưng', LDTT];
  const { listId } = await accept(await listOf('cong-ty.xlsx', row, LUC));
  const before = hash();
  expect(await personOf('dieu krang')).toEqual({ category: 'civilServant', isLeader: false });
  const second = await accept(await sentBack(listId, { 'Ngày sinh': '03/02/1985', 'Chức vụ': 'Công nhân' }));
  expect(await personOf('dieu krang')).toEqual({ category: 'worker', isLeader: false });
  await undo(second.listId);
  expect(hash()).toBe(before);
});

it('keeps as whom somebody is judged where the answer says nothing new of it', async () => {
  const officer: Row = [1, 'Đại úy Lò Văn Phớ', '31/02/1985', 'Trợ lý', 'Ban Chỉ huy quân sự xã', LDTT];
  const { listId } = await accept(await listOf('qs.xlsx', officer, LUC));
  const before = await personOf('lo van pho');
  expect(before).toEqual({ category: 'other', isLeader: false });
  const second = await accept(await sentBack(listId, { 'Ngày sinh': '03/02/1985' }));
  expect(second).toMatchObject({ answered: { changed: 1 } });
  expect(await personOf('lo van pho')).toEqual(before);
});

it('takes a row of another kind for somebody else', async () => {
  const { listId } = await accept(await listOf('truong.xlsx', MAN, LUC));
  const file = await sentBack(listId, { 'Họ và tên': 'Hộ bà Lò Thị Mận', 'Danh hiệu đề nghị': 'Gia đình văn hóa' });
  const read = await app.expectOk('lists.read', { ...file, campaignId });
  expect(read.answers).toMatchObject({ rows: 0, ofOthers: 1 });
  await accept(file);
  expect(await standing()).toContain(`Lò Thị Mận | Giáo viên | ${SCHOOL} | LDTT`);
});

describe('what stands on other words', () => {
  it('is undone only in the order in which it came', async () => {
    const { listId } = await accept(await listOf('truong.xlsx', MAN, LUC));
    const before = hash();
    const two = await accept(await sentBack(listId, { 'Chức vụ': 'Tổ trưởng', 'Ngày sinh': '30/02/1985' }));
    const three = await accept(await sentBack(two.listId, { 'Ngày sinh': '03/02/1985' }, 'sua-2.xlsx'));
    for (const early of [listId, two.listId]) {
      for (const channel of ['lists.undo', 'lists.undoPreview'] as const) {
        expect(await app.call(channel, { listId: early })).toMatchObject({
          error: { code: 'lists.answeredAgain', details: 'sua-2.xlsx' },
        });
      }
    }
    await undo(three.listId);
    await undo(two.listId);
    expect(hash()).toBe(before);
  });

  it('waits until the version is undone that took the place of the list answered', async () => {
    const { listId } = await accept(await listOf('truong.xlsx', MAN, LUC));
    const before = hash();
    const two = await accept(await sentBack(listId, { 'Danh hiệu đề nghị': CSTDCS }));
    const version = { of: listId, replaces: true };
    const three = await accept(await listOf('ban-2.xlsx', LUC), { version });
    expect(await app.call('lists.undo', { listId: two.listId })).toMatchObject({ error: { code: /answered/ } });
    await undo(three.listId);
    await undo(two.listId);
    expect(hash()).toBe(before);
  });

  it('comes back whole whatever answers came, in whatever order undoing is tried', async () => {
    const steps = fc.array(STEP, { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(steps, fc.array(fc.nat(9)), comesBackWhole), { numRuns: 12 });
  }, 120_000);
});

const EDIT = fc.record({
  name: fc.constantFrom('', 'h', 'x'),
  born: fc.constantFrom('', '03/02/1985', '04/05/1986', '30/02/1985'),
  post: fc.constantFrom('', 'Tổ trưởng', 'Tổ phó'),
  award: fc.constantFrom('', LDTT, CSTDCS, `${LDTT}; ${CSTDCS}`),
  isGone: fc.boolean(),
});
type Edit = ReturnType<typeof EDIT.generate>['value'];

const STEP = fc.record({
  of: fc.nat(3),
  isAgain: fc.boolean(),
  edits: fc.array(EDIT, { minLength: 4, maxLength: 4 }),
});
type Step = ReturnType<typeof STEP.generate>['value'];

/** What the unit writes for a name: one that was missing, one letter more, or somebody else. */
const nameBy = (said: string, { name }: Edit): string => {
  if (said === '') return 'Hoàng Văn Pó';
  return name === 'x' ? 'Quàng Văn Thịnh' : `${said}${name}`;
};

const answerOf = async (listId: string, edits: readonly Edit[], fileName: string): Promise<ListFile | null> => {
  const exported = await app.call('listFiles.exportFaulty', { source: { kind: 'list', listId } });
  if (!exported.ok) return null;
  let at = 0;
  const sheet = await sheetSentBack(app, listId, ({ get, put }) => {
    const edit = edits[at % edits.length];
    at += 1;
    if (edit === undefined || edit.isGone) return 'remove';
    put('Họ và tên', nameBy(get('Họ và tên'), edit));
    const puts = { 'Ngày sinh': edit.born, 'Chức vụ': edit.post, 'Danh hiệu đề nghị': edit.award };
    for (const [head, text] of Object.entries(puts)) if (text !== '') put(head, text);
    return undefined;
  });
  return { ...sheet, fileName };
};

/** A campaign of its own with one list, to which the steps answer and which they take in again. */
const campaignOfSteps = async () => {
  const place = await openCampaign(app, 'Đợt của phép thử');
  const take = (file: ListFile) => app.call('lists.accept', { ...file, campaignId: place, ...RECEIVED });
  const lists = () => app.expectOk('lists.list', { campaignId: place });
  const rows = [MAN, LUC.with(5, ''), [3, '', '20/11/1990', 'Giáo viên', SCHOOL, LDTT], LUC.with(1, 'Sùng Seo Vàng')];
  const files = [await listOf('dau.xlsx', ...rows.map((row) => row.with(2, '31/06/1985')))];
  const empty = hash();
  for (const file of files) await take(file);
  const undoOne = async (listId: string): Promise<void> => {
    const before = hash();
    const reply = await app.call('lists.undo', { listId });
    if (!reply.ok) expect(hash()).toBe(before);
  };
  return { place, take, lists, files, empty, undoOne };
};

type Trial = Awaited<ReturnType<typeof campaignOfSteps>>;

const doStep = async ({ take, lists, files }: Trial, { of, isAgain, edits }: Step): Promise<void> => {
  const again = files[of % files.length];
  if (isAgain && again !== undefined) {
    const before = hash();
    await take(again);
    expect(hash()).toBe(before);
    return;
  }
  const all = await lists();
  const file = await answerOf(all[of % all.length]?.id ?? '', edits, `lan-${files.length}.xlsx`);
  if (file === null) return;
  files.push(file);
  await take(file);
};

const comesBackWhole = async (steps: readonly Step[], picks: readonly number[]): Promise<void> => {
  const trial = await campaignOfSteps();
  const base = hash();
  const [first] = await trial.lists();
  for (const step of steps) await doStep(trial, step);
  const later = async () => (await trial.lists()).filter(({ id }) => id !== first?.id);
  for (const pick of picks) {
    const left = await later();
    const list = left[pick % Math.max(1, left.length)];
    if (list !== undefined) await trial.undoOne(list.id);
  }
  for (let left = await later(); left.length > 0; left = await later()) {
    for (const { id } of left) await trial.undoOne(id);
  }
  expect(hash()).toBe(base);
  await trial.undoOne(first?.id ?? '');
  expect(hash()).toBe(trial.empty);
  expect(app.bugs).toEqual([]);
  await app.expectOk('campaigns.close', { id: trial.place });
};
