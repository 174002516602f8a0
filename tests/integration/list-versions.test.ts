import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, councilHash, hashWithoutAnswers } from '#tests/builders/council-content';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';
import { writeWorkbook } from '#tests/builders/workbook-file';

const SCHOOL = 'Trường THCS Bình Minh';
const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'];
const LDTT = 'Lao động tiên tiến';
const CSTDCS = 'Chiến sĩ thi đua cơ sở';

type Nominee = readonly [name: string, birthDate: string, position: string, awards: string];

type Told = { readonly name: string; readonly born: string; readonly position: string; readonly awards: string };

const listUnder = async (title: string, fileName: string, ...people: readonly Nominee[]) => {
  const rows = people.map(([name, born, position, awards], at) => [at + 1, name, born, position, SCHOOL, awards]);
  const bytes = await writeWorkbook([{ name: 'DS', rows: [[title], HEAD, ...rows] }]);
  return { fileName, bytes: Buffer.from(bytes).toString('base64') };
};

const listOf = (fileName: string, ...people: readonly Nominee[]) =>
  listUnder('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025', fileName, ...people);

const first = () =>
  listOf(
    'ban-1.xlsx',
    ['Lò Thị Mận', '03/02/1985', 'Giáo viên', LDTT],
    ['Vừ A Chớ', '', 'Giáo viên', LDTT],
    ['Cầm Bá Lực', '15/08/1979', 'Nhân viên', LDTT],
    ['Hoàng Văn Pó', '20/11/1990', 'Giáo viên', `${LDTT}; ${CSTDCS}`],
  );

/** One left out, one with another award, one with another post, one with a birth date, one new. */
const second = () =>
  listOf(
    'ban-2.xlsx',
    ['Hà Văn Thu', '09/09/1988', 'Kế toán', LDTT],
    ['Lò Thị Mận', '03/02/1985', 'Tổ trưởng tổ Văn', LDTT],
    ['Vừ A Chớ', '01/05/1991', 'Giáo viên', CSTDCS],
    ['Hoàng Văn Pó', '20/11/1990', 'Giáo viên', `${LDTT}; ${CSTDCS}`],
  );

let app: CouncilApp;
let campaignId: string;
const hash = (): string => councilHash(connectionOf(app));

beforeEach(async () => {
  app = await foundedApp();
  campaignId = await openCampaign(app);
});

type File = Awaited<ReturnType<typeof first>>;
const accept = (file: File, version: { of: string; replaces: boolean } | null = null) =>
  app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED, version });

/** Answers that every row which the program asks about means the one that is there. */
const sameAnswers = async (file: File) => {
  const { rows, fileSha256, awardYear } = await app.expectOk('lists.read', { ...file, campaignId });
  const { pairs } = await app.expectOk('duplicates.ofList', { campaignId, fileSha256, awardYear, rows: [...rows] });
  return pairs
    .filter(({ answer }) => answer === null)
    .map(({ recipientKind, row, other }) => {
      const who = ({ fullName, unit, birthDate }: typeof row) => ({ recipientKind, fullName, unit, birthDate });
      return { row: who(row), other: who(other), recipientId: other.recipientId, answer: 'same' as const };
    });
};

const hashBesideAnswers = (): string => hashWithoutAnswers(connectionOf(app));

const standing = (): readonly string[] =>
  connectionOf(app)
    .prepare(
      `select d.name, d.position, coalesce(p.birth_date, '-'), award_code, file_name, list_row
       from dossiers d join nomination_lists l on l.id = d.list_id join people p on p.recipient_id = d.recipient_id
       order by d.name, award_code`,
    )
    .raw()
    .all()
    .map((row) => (row as readonly unknown[]).join(' | '));

/** Whom the units are asked about. */
const askedOf = async (): Promise<readonly string[]> =>
  (await app.expectOk('supplements.asks', { campaignId })).units.flatMap(({ asks }) => asks.map(({ name }) => name));

const people = (): readonly unknown[] =>
  connectionOf(app).prepare('select name from recipients order by name').pluck().all();

describe('a later version of a list', () => {
  it('is recognised, and what it changes is said before anything is stored', async () => {
    const { listId } = await accept(await first());
    const before = hash();
    const { version } = await app.expectOk('lists.read', { ...(await second()), campaignId });
    expect(version).toMatchObject({ listId, fileName: 'ban-1.xlsx', common: 3, nominees: 4, replaces: null, same: 1 });
    expect(version?.changed.first).toEqual([
      {
        name: 'Lò Thị Mận',
        unit: SCHOOL,
        awards: [],
        fields: [{ field: 'position', before: 'Giáo viên', after: 'Tổ trưởng tổ Văn' }],
      },
      {
        name: 'Vừ A Chớ',
        unit: SCHOOL,
        awards: ['CSTDCS'],
        fields: [{ field: 'birthDate', before: '', after: '1991-05-01' }],
      },
    ]);
    expect(version?.added.first.map(({ name }) => name)).toEqual(['Hà Văn Thu']);
    expect(version?.gone.first).toEqual([
      { name: 'Vừ A Chớ', unit: SCHOOL, awards: ['LDTT'] },
      { name: 'Cầm Bá Lực', unit: SCHOOL, awards: ['LDTT'] },
    ]);
    expect(hash()).toBe(before);
  });

  it('says of whom its row would wait that the dossier goes: as many as go when it takes the place', async () => {
    const { listId } = await accept(await first());
    const waiting = await listOf(
      'ban-2.xlsx',
      ['Lò Thị Mận', '03/02/1985', 'Giáo viên', LDTT],
      ['Vừ A Chớ', '', 'Giáo viên', 'Bằng khen'],
      ['Cầm Bá Lực', '15/08/1979', 'Nhân viên', LDTT],
      ['Hoàng Văn Pó', '20/11/1990', 'Giáo viên', `${LDTT}; ${CSTDCS}`],
    );
    for (const version of [null, { of: listId, replaces: true }]) {
      const read = await app.expectOk('lists.read', { ...waiting, campaignId, version });
      expect(read.version).toMatchObject({ common: 4, same: 3, gone: { total: 1 } });
      expect(read.version?.gone.first.map(({ name }) => name)).toEqual(['Vừ A Chớ']);
    }
    const { replaced } = await accept(waiting, { of: listId, replaces: true });
    expect(replaced).toMatchObject({ removed: 1, changed: 0 });
  });

  it('is not seen in a list that names others, nor in the same file once more', async () => {
    const file = await first();
    await accept(file);
    const other = await listOf(
      'bo-sung.xlsx',
      ['Lò Thị Mận', '03/02/1985', 'Giáo viên', CSTDCS],
      ['Hà Văn Thu', '', 'Kế toán', LDTT],
      ['Đèo Văn Long', '', 'Kế toán', LDTT],
    );
    expect((await app.expectOk('lists.read', { ...other, campaignId })).version).toBe(null);
    expect((await app.expectOk('lists.read', { ...file, campaignId })).version).toBe(null);
  });

  it('is not seen in a supplement by its title or its file name, whomever it names, but in a supplement sent again', async () => {
    await accept(await first());
    const people = [
      ['Lò Thị Mận', '03/02/1985', 'Giáo viên', CSTDCS],
      ['Vừ A Chớ', '', 'Giáo viên', CSTDCS],
      ['Cầm Bá Lực', '15/08/1979', 'Nhân viên', CSTDCS],
    ] as const;
    const of = async (fileName: string, title: string, ...more: readonly Nominee[]) =>
      listUnder(title, fileName, ...people, ...more);
    const versionIn = async (file: File) => (await app.expectOk('lists.read', { ...file, campaignId })).version;
    expect(await versionIn(await of('ban-2.xlsx', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'))).toMatchObject({ common: 3 });
    for (const [fileName, title] of [
      ['ban-2.xlsx', 'DANH SÁCH BỔ SUNG ĐỢT 2 (kèm Công văn 118/SNV-TĐKT)'],
      ['ban-2.xlsx', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT II NĂM 2025'],
      ['danh-sach_bo-sung.xlsx', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
    ] as const) {
      expect(await versionIn(await of(fileName, title))).toBe(null);
    }
    const more = await of('bo-sung.xlsx', 'DANH SÁCH BỔ SUNG');
    const { listId } = await accept(more);
    const again = await of('bo-sung-sua.xlsx', 'DANH SÁCH BỔ SUNG', ['Hà Văn Thu', '', 'Kế toán', LDTT]);
    expect(await versionIn(again)).toMatchObject({ listId, replaces: null });
  });

  it('takes the place of the earlier list: dossiers go on, change, come and go', async () => {
    const { listId } = await accept(await first());
    const kept = connectionOf(app).prepare("select id from dossiers where name = 'Lò Thị Mận'").pluck().get();
    const version = { of: listId, replaces: true };
    const read = await app.expectOk('lists.read', { ...(await second()), campaignId, version });
    expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const accepted = await accept(await second(), version);
    expect(accepted).toMatchObject({
      created: 2,
      existing: 0,
      setAside: 0,
      replaced: { fileName: 'ban-1.xlsx', kept: 3, changed: 2, removed: 2, staying: [] },
    });
    expect(standing()).toEqual([
      'Hoàng Văn Pó | Giáo viên | 1990-11-20 | CSTDCS | ban-2.xlsx | 6',
      'Hoàng Văn Pó | Giáo viên | 1990-11-20 | LDTT | ban-2.xlsx | 6',
      'Hà Văn Thu | Kế toán | 1988-09-09 | LDTT | ban-2.xlsx | 3',
      'Lò Thị Mận | Tổ trưởng tổ Văn | 1985-02-03 | LDTT | ban-2.xlsx | 4',
      'Vừ A Chớ | Giáo viên | 1991-05-01 | CSTDCS | ban-2.xlsx | 5',
    ]);
    expect(connectionOf(app).prepare("select id from dossiers where name = 'Lò Thị Mận'").pluck().get()).toBe(kept);
    expect(people()).toEqual(['Hoàng Văn Pó', 'Hà Văn Thu', 'Lò Thị Mận', 'Vừ A Chớ']);
    const lists = await app.expectOk('lists.list', { campaignId });
    expect(lists).toMatchObject([{ fileName: 'ban-2.xlsx', created: 5, replaces: { listId, fileName: 'ban-1.xlsx' } }]);
    expect(app.bugs).toEqual([]);
  });

  it('goes again by undo, and the earlier list stands as if nothing had come after it', async () => {
    const { listId } = await accept(await first());
    const alone = hash();
    const later = await accept(await second(), { of: listId, replaces: true });
    const preview = await app.expectOk('lists.undoPreview', { listId: later.listId });
    expect(preview).toMatchObject({ dossiers: 2, recipients: 1, passedOn: 3, workedUpon: [], restores: 'ban-1.xlsx' });
    const { draftId } = await app.expectOk('lists.undo', { listId: later.listId });
    expect(hash()).toBe(alone);
    const draft = await app.expectOk('listDrafts.open', { id: draftId });
    expect(draft.version).toEqual({ of: listId, replaces: true });
  });

  it('keeps what somebody has worked on, says so, and undo leaves that work alone', async () => {
    const { listId } = await accept(await first());
    const idsOf = async (text: string) => (await app.expectOk('dossiers.ids', { campaignId, text })).ids;
    await app.expectOk('dossiers.return', { ids: await idsOf('cam ba luc'), reason: 'Thiếu báo cáo thành tích' });
    const [id = ''] = await idsOf('lo thi man');
    const words = { honorific: 'Cô', position: 'Tổ phó', unitName: SCHOOL, achievements: '', note: '' };
    await app.expectOk('dossiers.update', { id, name: 'Lò Thị Mận', ...words });
    const alone = hash();
    const later = await accept(await second(), { of: listId, replaces: true });
    expect(later.replaced).toMatchObject({ kept: 3, removed: 1, staying: ['Lò Thị Mận', 'Cầm Bá Lực'] });
    expect(standing()).toContain('Lò Thị Mận | Tổ phó | 1985-02-03 | LDTT | ban-2.xlsx | 4');
    expect(standing()).toContain('Cầm Bá Lực | Nhân viên | 1979-08-15 | LDTT | ban-1.xlsx | 5');
    await app.expectOk('dossiers.return', { ids: [id], reason: 'Thiếu chữ ký' });
    await app.expectOk('lists.undo', { listId: later.listId });
    expect(connectionOf(app).prepare('select status from dossiers where id = ?').pluck().get(id)).toBe('returned');
    await app.expectOk('dossiers.reopen', { ids: [id] });
    connectionOf(app).prepare('update dossiers set return_reason = null where id = ?').run(id);
    expect(hash()).toBe(alone);
  });

  it('passes what a third list names on to that one, and gets it back', async () => {
    const { listId } = await accept(await first());
    const third = await listOf(
      'tong-hop.xlsx',
      ['Cầm Bá Lực', '15/08/1979', 'Nhân viên', LDTT],
      ['Sùng A Vàng', '', 'Bảo vệ', LDTT],
    );
    const answers = await sameAnswers(third);
    await app.expectOk('duplicates.answer', { answers });
    await accept(third);
    const alone = hash();
    const later = await accept(await second(), { of: listId, replaces: true });
    expect(standing()).toContain('Cầm Bá Lực | Nhân viên | 1979-08-15 | LDTT | tong-hop.xlsx | 3');
    await app.expectOk('lists.undo', { listId: later.listId });
    expect(hash()).toBe(alone);
  });

  it('may be followed by another, and both go one after the other', async () => {
    const before = hash();
    const one = await accept(await first());
    const afterFirst = hash();
    const two = await accept(await second(), { of: one.listId, replaces: true });
    const afterSecond = hash();
    const three = await accept(await listOf('ban-3.xlsx', ['Lò Thị Mận', '03/02/1985', 'Giáo viên', LDTT]), {
      of: two.listId,
      replaces: true,
    });
    expect(standing()).toHaveLength(1);
    expect(await app.call('lists.undo', { listId: one.listId })).toMatchObject({ error: { code: 'lists.notFound' } });
    await app.expectOk('lists.undo', { listId: three.listId });
    expect(hash()).toBe(afterSecond);
    await app.expectOk('lists.undo', { listId: two.listId });
    expect(hash()).toBe(afterFirst);
    await app.expectOk('lists.undo', { listId: one.listId });
    expect(hash()).toBe(before);
  });

  it('is refused where the earlier list is gone, or where the file has come before', async () => {
    const one = await accept(await first());
    const file = await second();
    const two = await accept(file, { of: one.listId, replaces: false });
    const again = { ...file, campaignId, ...RECEIVED, version: { of: one.listId, replaces: true } };
    expect(await app.call('lists.accept', again)).toMatchObject({ error: { code: 'lists.replacesTooLate' } });
    await app.expectOk('lists.undo', { listId: two.listId });
    await app.expectOk('lists.undo', { listId: one.listId });
    expect(await app.call('lists.accept', again)).toMatchObject({ error: { code: 'lists.replacedGone' } });
  });

  it('is not undone while the earlier list has come in once more', async () => {
    const file = await first();
    const one = await accept(file);
    const two = await accept(await second(), { of: one.listId, replaces: true });
    await app.expectOk('duplicates.answer', { answers: await sameAnswers(file) });
    const back = await accept(file);
    expect(await app.call('lists.undo', { listId: two.listId })).toMatchObject({
      error: { code: 'lists.replacedCameAgain' },
    });
    await app.expectOk('lists.undo', { listId: back.listId });
    await app.expectOk('lists.undo', { listId: two.listId });
  });

  it('is none when the same file comes again with its sender said: rows without a unit mean whom they meant', async () => {
    const unit = {
      name: SCHOOL,
      shortName: '',
      level: 'unit',
      parentId: null,
      validFrom: null,
      validTo: null,
    } as const;
    const { id: unitId } = await app.expectOk('units.add', unit);
    const rows = [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
      ['TT', 'Họ và tên', 'Danh hiệu'],
      [1, 'Lò Thị Mận', LDTT],
    ];
    const bytes = Buffer.from(await writeWorkbook([{ name: 'DS', rows }])).toString('base64');
    const file = { fileName: 'khong-don-vi.xlsx', bytes };
    expect(await accept(file)).toMatchObject({ created: 1 });
    const again = await app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED, unitId });
    expect(again).toMatchObject({ created: 0, existing: 1, again: true });
    expect(people()).toEqual(['Lò Thị Mận']);
  });

  it('asks no unit about rows of the list that it replaced', async () => {
    const lacking = await listOf(
      'thieu.xlsx',
      ['Lò Thị Mận', '03/02/1985', 'Giáo viên', LDTT],
      ['Vừ A Chớ', '01/05/1991', 'Giáo viên', ''],
      ['Hoàng Văn Pó', '20/11/1990', 'Giáo viên', LDTT],
    );
    const { listId } = await accept(lacking);
    const asked = async () =>
      (await app.expectOk('supplements.asks', { campaignId })).units.flatMap(({ asks }) =>
        asks.map(({ name }) => name),
      );
    expect(await asked()).toEqual(['Vừ A Chớ']);
    await accept(await second(), { of: listId, replaces: true });
    expect(await askedOf()).toEqual([]);
  });

  it('asks no unit about rows that a list beside it has brought in since', async () => {
    const lacking = await listOf(
      'thieu.xlsx',
      ['Lò Thị Mận', '03/02/1985', 'Giáo viên', ''],
      ['Vừ A Chớ', '01/05/1991', 'Giáo viên', ''],
      ['Hà Văn Thu', '09/09/1988', 'Kế toán', LDTT],
    );
    const other = await listOf('khac.xlsx', ['Cầm Bá Lực', '', 'Nhân viên', LDTT]);
    await accept(lacking);
    await accept(other);
    expect(await askedOf()).toEqual(['Lò Thị Mận', 'Vừ A Chớ']);
    await accept(await listOf('bo-sung.xlsx', ['Vừ A Chớ', '01/05/1991', 'Giáo viên', LDTT]));
    expect(await askedOf()).toEqual(['Lò Thị Mận']);
  });

  const nominee = fc.record({
    name: fc.constantFrom('Lò Thị Mận', 'Vừ A Chớ', 'Cầm Bá Lực', 'Hoàng Văn Pó'),
    born: fc.constantFrom('', '03/02/1985'),
    position: fc.constantFrom('Giáo viên', 'Tổ trưởng'),
    awards: fc.constantFrom(LDTT, CSTDCS, `${LDTT}; ${CSTDCS}`),
  });
  const version = fc.record({
    people: fc.uniqueArray(nominee, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
    replaces: fc.boolean(),
  });

  /** Takes a list in: in the place of the newest one, or beside it, everybody who is there already being meant. */
  const takeIn = async (
    fileName: string,
    { people: named, replaces }: { people: readonly Told[]; replaces: boolean },
  ) => {
    const file = await listOf(
      fileName,
      ...named.map(({ name, born, position, awards }) => [name, born, position, awards] as const),
    );
    const [former] = await app.expectOk('lists.list', { campaignId });
    const isBeside = former === undefined || !replaces;
    const answers = isBeside ? await sameAnswers(file) : [];
    if (answers.length > 0) await app.expectOk('duplicates.answer', { answers });
    const taken = await app.call('lists.accept', {
      ...file,
      campaignId,
      ...RECEIVED,
      version: isBeside ? null : { of: former.id, replaces: true },
    });
    if (!taken.ok) expect(['lists.nothingToAccept', 'lists.replacesTooLate']).toContain(taken.error.code);
  };

  it('leaves nothing behind, whichever replaced which and in whatever order they go', async () => {
    const steps = fc.array(version, { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(steps, fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), async (taken, picks) => {
        app = await foundedApp();
        campaignId = await openCampaign(app);
        const before = hashBesideAnswers();
        for (const [at, step] of taken.entries()) await takeIn(`ban-${at}.xlsx`, step);
        for (const pick of picks) {
          const lists = await app.expectOk('lists.list', { campaignId });
          const going = lists[pick % Math.max(1, lists.length)];
          if (going !== undefined) await app.call('lists.undo', { listId: going.id });
          expect(app.bugs).toEqual([]);
        }
        expect(await app.expectOk('lists.list', { campaignId })).toEqual([]);
        expect(hashBesideAnswers()).toBe(before);
        app.close();
      }),
      { numRuns: 20 },
    );
  });
});
