import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, councilHash, hashWithoutAnswers, logRows } from '#tests/builders/council-content';
import { givenList, openCampaign, RECEIVED } from '#tests/builders/given-list';
import { writeWorkbook } from '#tests/builders/workbook-file';

const G01 = givenList('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx');
const G02 = givenList('G02_truong-thcs_tong-ket-nam-hoc.xlsx');
const G06 = givenList('G06_ubnd-phuong_ho-gia-dinh.xls');
const G07 = givenList('G07_bo-sung-dot-2.csv');

let app: CouncilApp;
let campaignId: string;
const hash = (): string => councilHash(connectionOf(app));

beforeEach(async () => {
  app = await foundedApp();
  campaignId = await openCampaign(app);
});

const accept = (file: typeof G01, to = campaignId) =>
  app.expectOk('lists.accept', { ...file, campaignId: to, ...RECEIVED });

describe('undoing a list', () => {
  it.each([G01, G02, G06, G07])('brings the data back to what they were before $fileName', async (file) => {
    const before = hash();
    const { listId, created } = await accept(file);
    expect(hash()).not.toBe(before);
    const removed = await app.expectOk('lists.undo', { listId });
    expect(removed.dossiers).toBe(created);
    expect(hash()).toBe(before);
    expect(logRows(connectionOf(app)).at(-1)).toMatchObject({
      channel: 'lists.undo',
      subject: `campaign:${campaignId}`,
    });
    expect(app.bugs).toEqual([]);
  });

  it('takes out what the same file added when it came again with corrections', async () => {
    const before = hash();
    const { listId } = await accept(G01);
    const corrections = [
      { sheet: 'DS đề nghị', sourceRow: 21, awardProposed: [{ code: 'LDTT' as const, original: 'LĐTT' }] },
    ];
    await app.expectOk('lists.accept', { ...G01, campaignId, ...RECEIVED, corrections });
    await app.expectOk('lists.undo', { listId });
    expect(hash()).toBe(before);
  });

  it('says when the file had come before, so that undoing takes out more than this step brought', async () => {
    expect((await accept(G07)).again).toBe(false);
    expect(await accept(G07)).toMatchObject({ again: true, created: 0 });
  });

  it('says beforehand what it takes out', async () => {
    const { listId, created } = await accept(G01);
    const preview = await app.expectOk('lists.undoPreview', { listId });
    expect(preview).toMatchObject({ dossiers: created, workedUpon: [] });
    expect(await app.expectOk('lists.undo', { listId })).toMatchObject({
      dossiers: preview.dossiers,
      recipients: preview.recipients,
    });
  });

  it('keeps the recipients that a later list names too, and gives them back when that list goes as well', async () => {
    const before = hash();
    const first = await accept(G01);
    const other = await openCampaign(app, 'Đợt xét bổ sung');
    const second = await accept(G01, other);
    await app.expectOk('lists.undo', { listId: first.listId });
    const { ids } = await app.expectOk('dossiers.ids', { campaignId: other });
    expect(ids).toHaveLength(second.created);
    await app.expectOk('lists.undo', { listId: second.listId });
    const campaigns = await app.expectOk('campaigns.list', {});
    expect(campaigns).toHaveLength(2);
    connectionOf(app).prepare('delete from list_drafts').run();
    connectionOf(app).prepare('delete from campaigns where id = ?').run(other);
    expect(hash()).toBe(before);
  });

  it('may be followed by taking the list in again', async () => {
    const { listId, created } = await accept(G01);
    await app.expectOk('lists.undo', { listId });
    expect((await accept(G01)).created).toBe(created);
    expect(await app.expectOk('lists.list', { campaignId })).toHaveLength(1);
  });
});

const hashBesideAnswers = (): string => hashWithoutAnswers(connectionOf(app));

/** Takes a list in after every pair it asks about was said to be one person. */
const acceptAsSame = async (file: typeof G01) => {
  const { rows, fileSha256, awardYear } = await app.expectOk('lists.read', { ...file, campaignId });
  const asked = { campaignId, fileSha256, awardYear, rows: [...rows] };
  const { pairs } = await app.expectOk('duplicates.ofList', asked);
  const open = pairs.filter(({ code }) => code !== 'DUPLICATE_ANSWERED');
  const answers = open.map(({ recipientKind, row, other }) => {
    const who = ({ fullName, unit, birthDate }: typeof row) => ({ recipientKind, fullName, unit, birthDate });
    return { row: who(row), other: who(other), recipientId: other.recipientId, answer: 'same' as const };
  });
  if (answers.length > 0) await app.expectOk('duplicates.answer', { answers });
  return accept(file);
};

const SCHOOL = 'Trường THCS Bình Minh';

/** A unit's list in which each of these people is proposed for the awards beside the name. */
const versionOf = async (fileName: string, ...people: readonly (readonly [name: string, awards: string])[]) => {
  const head = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
  const rows = people.map(([name, awards], at) => [at + 1, name, 'Giáo viên', SCHOOL, awards]);
  const bytes = await writeWorkbook([
    { name: 'DS', rows: [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], head, ...rows] },
  ]);
  return { fileName, bytes: Buffer.from(bytes).toString('base64') };
};

describe('two versions of a list', () => {
  const LDTT = 'Lao động tiên tiến';
  const BOTH = 'Lao động tiên tiến; Chiến sĩ thi đua cơ sở';
  const first = () => versionOf('ban-1.xlsx', ['Lò Thị Mận', LDTT], ['Vừ A Chớ', LDTT], ['Cầm Bá Lực', LDTT]);
  const second = () => versionOf('ban-2.xlsx', ['Hà Văn Thu', LDTT], ['Lò Thị Mận', LDTT], ['Vừ A Chớ', BOTH]);
  const third = () => versionOf('ban-3.xlsx', ['Vừ A Chớ', BOTH], ['Lò Thị Mận', LDTT]);

  const standing = () =>
    connectionOf(app)
      .prepare('select name, award_code, file_name, list_row from dossiers join nomination_lists l on l.id = list_id')
      .raw()
      .all()
      .map((row) => (row as readonly unknown[]).join(' '))
      .sort();

  it('the second keeps what it names when the first goes, and the question counts the rest alone', async () => {
    const one = await acceptAsSame(await first());
    const two = await acceptAsSame(await second());
    expect([one.created, two.created, two.existing]).toEqual([3, 2, 2]);
    const preview = await app.expectOk('lists.undoPreview', { listId: one.listId });
    expect(preview).toMatchObject({ dossiers: 1, recipients: 1, passedOn: 2 });
    expect(await app.expectOk('lists.undo', { listId: one.listId })).toMatchObject({ dossiers: 1, recipients: 1 });
    expect(standing()).toEqual([
      'Hà Văn Thu LDTT ban-2.xlsx 3',
      'Lò Thị Mận LDTT ban-2.xlsx 4',
      'Vừ A Chớ CSTDCS ban-2.xlsx 5',
      'Vừ A Chớ LDTT ban-2.xlsx 5',
    ]);
    expect(await app.expectOk('lists.list', { campaignId })).toMatchObject([{ fileName: 'ban-2.xlsx', created: 4 }]);
  });

  it('what somebody worked upon does not hold the first while the second names it', async () => {
    const one = await acceptAsSame(await first());
    await acceptAsSame(await second());
    const { ids } = await app.expectOk('dossiers.ids', { campaignId, text: 'lo thi man' });
    await app.expectOk('dossiers.return', { ids, reason: 'Thiếu báo cáo thành tích' });
    await app.expectOk('lists.undo', { listId: one.listId });
    expect((await app.expectOk('dossiers.ids', { campaignId, text: 'lo thi man' })).ids).toEqual(ids);
  });

  it('leave nothing behind in whatever order they go, with one file taken in twice among them', async () => {
    const files = [await first(), await second(), await third()];
    const orders = fc.tuple(
      fc.shuffledSubarray([0, 1, 2, 0, 1], { minLength: 2 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([order, out]) => {
        const before = hashBesideAnswers();
        const taken = new Map<number, string>();
        for (const at of order) taken.set(at, (await acceptAsSame(files[at] ?? G01)).listId);
        for (const at of out) {
          const listId = taken.get(at);
          if (listId !== undefined) await app.expectOk('lists.undo', { listId });
        }
        expect(hashBesideAnswers()).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  it('the second goes and the first stands as if it had come alone', async () => {
    const file = await first();
    const one = await acceptAsSame(file);
    const alone = hashBesideAnswers();
    const two = await acceptAsSame(await second());
    await app.expectOk('lists.undo', { listId: two.listId });
    expect(hashBesideAnswers()).toBe(alone);
    await acceptAsSame(file);
    expect(hashBesideAnswers()).toBe(alone);
    await app.expectOk('lists.undo', { listId: one.listId });
  });

  it('what came to the second goes on to the third, and back to the first when that comes again', async () => {
    const one = await acceptAsSame(await first());
    const two = await acceptAsSame(await second());
    await acceptAsSame(await third());
    await app.expectOk('lists.undo', { listId: one.listId });
    await app.expectOk('lists.undo', { listId: two.listId });
    const left = ['Lò Thị Mận LDTT ban-3.xlsx 4', 'Vừ A Chớ CSTDCS ban-3.xlsx 3', 'Vừ A Chớ LDTT ban-3.xlsx 3'];
    expect(standing()).toEqual(left);
    const again = await acceptAsSame(await first());
    expect(again).toMatchObject({ created: 1, existing: 2 });
    const lists = await app.expectOk('lists.list', { campaignId });
    const listId = lists.find(({ fileName }) => fileName === 'ban-3.xlsx')?.id ?? '';
    await app.expectOk('lists.undo', { listId });
    expect(standing().map((line) => line.replace(/ \d+$/, ''))).toEqual([
      'Cầm Bá Lực LDTT ban-1.xlsx',
      'Lò Thị Mận LDTT ban-1.xlsx',
      'Vừ A Chớ LDTT ban-1.xlsx',
    ]);
  });
});

describe('a list that somebody has worked upon', () => {
  const firstDossier = async (): Promise<string> => {
    const { ids } = await app.expectOk('dossiers.ids', { campaignId });
    return ids[0] ?? '';
  };
  const steps: readonly (readonly [name: string, step: (id: string) => Promise<unknown>])[] = [
    ['returned', (id) => app.expectOk('dossiers.return', { ids: [id], reason: 'Thiếu báo cáo thành tích' })],
    ['accepted', (id) => app.expectOk('dossiers.accept', { ids: [id], reason: 'Đã bổ sung minh chứng' })],
    ['with a paper', (id) => app.expectOk('dossiers.markPaper', { id, paperCode: 'submission', present: true })],
  ];

  it.each(steps)('stays while a dossier is %s, and says which', async (_name, step) => {
    const { listId } = await accept(G01);
    const id = await firstDossier();
    await step(id);
    const before = hash();
    const { workedUpon } = await app.expectOk('lists.undoPreview', { listId });
    expect(workedUpon.map((one) => one.id)).toEqual([id]);
    expect(await app.call('lists.undo', { listId })).toMatchObject({ ok: false, error: { code: 'lists.workedUpon' } });
    expect(hash()).toBe(before);
  });

  it('is undone all the same when the program only judged its dossiers', async () => {
    const before = hash();
    const { listId } = await accept(G01);
    await app.expectOk('dossiers.check', { campaignId });
    await app.expectOk('lists.undo', { listId });
    expect(hash()).toBe(before);
  });

  it('keeps a person whose history was written meanwhile', async () => {
    const { listId } = await accept(G01);
    const { lines } = await app.expectOk('recipients.search', { kind: 'individual', limit: 1 });
    const owner = { recipientId: lines[0]?.id ?? '', recipientKind: 'individual' as const };
    await app.expectOk('ratings.record', { ...owner, year: 2024, level: 'HTTNV', decisionNumber: '' });
    await app.expectOk('lists.undo', { listId });
    const left = await app.expectOk('recipients.search', { limit: 10 });
    expect(left.lines.map(({ id }) => id)).toEqual([owner.recipientId]);
  });

  it('stays in a closed campaign, and an unknown one is refused', async () => {
    expect(await app.call('lists.undo', { listId: 'nowhere' })).toMatchObject({ error: { code: 'lists.notFound' } });
  });
});

it('lists taken in and out in any order that ends with all of them out leave nothing behind', async () => {
  const files = [G01, G02, G07];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2], { minLength: 1 }), fc.nat(), async (order, seed) => {
      const before = hash();
      const taken: string[] = [];
      for (const at of order) taken.push((await accept(files[at] ?? G01)).listId);
      const out = [...taken].sort((a, b) => ((seed % 7) % 2 === 0 ? 1 : -1) * a.localeCompare(b));
      for (const listId of out) await app.expectOk('lists.undo', { listId });
      expect(hash()).toBe(before);
    }),
    { numRuns: 12 },
  );
});
