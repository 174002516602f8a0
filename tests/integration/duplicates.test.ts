import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { connectionOf, contentHash } from '#tests/builders/council-content';
import { givenList, RECEIVED } from '#tests/builders/given-list';
import { type ListFile, listDesk, sheetFile } from '#tests/builders/list-desk';
import { CAMPAIGN } from '#tests/builders/main-job';

type Pair = Output<'duplicates.ofList'>['pairs'][number];
type Person = {
  readonly name: string;
  readonly born?: string;
  readonly position?: string;
  readonly unit?: string;
  readonly award?: string;
  readonly achievements?: string;
};

const SCHOOL = 'Trường Tiểu học Hoa Sen';

const desk = listDesk();

const listOf = (fileName: string, ...people: readonly Person[]): Promise<ListFile> => {
  const rows = people.map(({ name, born, position, unit, award, achievements }, at) => [
    at + 1,
    name,
    born ?? '',
    position ?? 'Giáo viên',
    unit ?? SCHOOL,
    award ?? 'Lao động tiên tiến',
    achievements ?? '',
  ]);
  const head = ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Thành tích'];
  return sheetFile(fileName, [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], head, ...rows]);
};

const takeIn = (file: ListFile, campaign = desk.campaignId) =>
  desk.app.expectOk('lists.accept', { ...file, campaignId: campaign, ...RECEIVED });

const pairsOf = async (file: ListFile, campaign = desk.campaignId): Promise<readonly Pair[]> => {
  const { rows, fileSha256, awardYear } = await desk.app.expectOk('lists.read', { ...file, campaignId: campaign });
  const found = await desk.app.expectOk('duplicates.ofList', {
    campaignId: campaign,
    fileSha256,
    awardYear,
    rows: [...rows],
  });
  return found.pairs;
};

const codesOf = async (file: ListFile, campaign = desk.campaignId) =>
  (await pairsOf(file, campaign)).map(({ sourceRow, code, severity }) => ({ sourceRow, code, severity }));

const say = async (pair: Pair | undefined, answer: 'same' | 'different'): Promise<string> => {
  if (pair === undefined) throw new Error('There is no such pair');
  const identity = ({ fullName, unit, birthDate }: Pair['row']) => ({
    recipientKind: pair.recipientKind,
    fullName,
    unit,
    birthDate,
  });
  const { row, other } = pair;
  const answers = [{ row: identity(row), other: identity(other), recipientId: other.recipientId, answer }];
  return (await desk.app.expectOk('duplicates.answer', { answers })).ids[0] ?? '';
};

const recipientsNamed = async (text: string): Promise<number> =>
  (await desk.app.expectOk('recipients.search', { text })).total;

const personWith = async (name: string, birthDate: string | null) => {
  const unit = { shortName: '', level: 'unit', parentId: null, validFrom: null, validTo: null } as const;
  const units = await desk.app.expectOk('units.list', {});
  const unitId = units[0]?.id ?? (await desk.app.expectOk('units.add', { ...unit, name: SCHOOL })).id;
  const particulars = { honorific: '', position: 'Giáo viên', category: 'publicEmployee', isLeader: false } as const;
  return (await desk.app.expectOk('people.add', { ...particulars, fullName: name, birthDate, unitId })).id;
};

const award = (recipientId: string, code: 'LDTT' | 'BK_TINH' | 'NGUT', year: number) =>
  desk.app.expectOk('awards.record', {
    recipientId,
    recipientKind: 'individual',
    code,
    year,
    basis: 'merit',
    decisionNumber: `${year}/QĐ-UBND`,
    decidedOn: null,
  });

describe('the given lists in one campaign', () => {
  const SUPPLEMENT = givenList('G07_bo-sung-dot-2.csv');
  beforeEach(async () => {
    await takeIn(givenList('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx'));
    await takeIn(givenList('G02_truong-thcs_tong-ket-nam-hoc.xlsx'));
  });

  it('give the pairs of the expected file and no other', async () => {
    const expected = JSON.parse(
      readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'lists', '_cross-file.expected.json'), 'utf8'),
    );
    const wanted = expected.duplicates.map(({ sourceRow, code, severity }: Pair) => ({ sourceRow, code, severity }));
    expect(await codesOf(SUPPLEMENT)).toEqual(wanted);
  });

  it('show where the other side stands', async () => {
    const pair = (await pairsOf(SUPPLEMENT)).find(({ sourceRow }) => sourceRow === 8);
    expect(pair).toMatchObject({
      row: { fullName: 'Đoàn Ngọc Điệp', in: 'file', sourceRow: 8 },
      other: {
        fullName: 'Đoàn Ngọc Diệp',
        in: 'campaign',
        fileName: 'G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx',
        sourceRow: 17,
        awards: ['LDTT'],
      },
      differing: ['fullName'],
      canAnswer: true,
      answer: null,
    });
  });

  it('lets the repeated row wait until it is answered, and then adds nothing for one person', async () => {
    expect((await desk.app.expectOk('lists.read', { ...SUPPLEMENT, campaignId: desk.campaignId })).acceptable).toBe(5);
    const [first] = await pairsOf(SUPPLEMENT);
    await say(first, 'same');
    expect((await desk.app.expectOk('lists.read', { ...SUPPLEMENT, campaignId: desk.campaignId })).acceptable).toBe(6);
    expect(await takeIn(SUPPLEMENT)).toMatchObject({ created: 5, existing: 1, setAside: 0 });
    expect(await takeIn(SUPPLEMENT)).toMatchObject({ created: 0, existing: 6, setAside: 0 });
    expect(await recipientsNamed('trinh thi hoai thuong')).toBe(1);
  });

  it('leaves the repeated row aside while it is not answered', async () => {
    expect(await takeIn(SUPPLEMENT)).toMatchObject({ created: 5, existing: 0, setAside: 1 });
    expect(await takeIn(SUPPLEMENT)).toMatchObject({ created: 0, existing: 5, setAside: 1 });
  });

  it('makes somebody new of a repeated row that is another person, once', async () => {
    await say((await pairsOf(SUPPLEMENT))[0], 'different');
    expect(await takeIn(SUPPLEMENT)).toMatchObject({ created: 6, setAside: 0 });
    expect(await recipientsNamed('trinh thi hoai thuong')).toBe(2);
    expect(await takeIn(SUPPLEMENT)).toMatchObject({ created: 0, existing: 6 });
    expect(await recipientsNamed('trinh thi hoai thuong')).toBe(2);
  });

  it('brings a mistyped name to the person that is meant', async () => {
    const near = (await pairsOf(SUPPLEMENT)).find(({ code }) => code === 'NEAR_DUPLICATE_ACROSS_FILES');
    await say(near, 'same');
    await takeIn(SUPPLEMENT);
    expect(await recipientsNamed('doan ngoc diep')).toBe(1);
  });
});

describe('an answer', () => {
  it('is remembered in the next campaign, also from the other side, until it is taken back', async () => {
    await takeIn(await listOf('dot-1.xlsx', { name: 'Đoàn Ngọc Diệp' }));
    const mistyped = await listOf('dot-2.xlsx', { name: 'Đoàn Ngọc Điệp' });
    const id = await say((await pairsOf(mistyped))[0], 'different');
    await takeIn(mistyped);
    const next = (await desk.app.expectOk('campaigns.open', { ...CAMPAIGN, name: 'Đợt sau', year: 2026 })).id;
    await takeIn(await listOf('nam-sau-1.xlsx', { name: 'Đoàn Ngọc Điệp' }), next);
    const other = await listOf('nam-sau-2.xlsx', { name: 'Đoàn Ngọc Diệp' });
    expect(await codesOf(other, next)).toEqual([{ sourceRow: 3, code: 'DUPLICATE_ANSWERED', severity: 'info' }]);
    expect((await pairsOf(other, next))[0]?.answer).toEqual({ id, answer: 'different' });
    await desk.app.expectOk('duplicates.revokeAnswer', { id });
    expect(await codesOf(other, next)).toMatchObject([{ code: 'NEAR_DUPLICATE_ACROSS_FILES' }]);
    expect(await desk.app.call('duplicates.revokeAnswer', { id })).toMatchObject({
      error: { code: 'duplicates.noAnswer' },
    });
  });

  it('leaves the other side as it stood: its list, its row, its awards and what it was given', async () => {
    await takeIn(await listOf('dot-1.xlsx', { name: 'Đoàn Ngọc Diệp' }, { name: 'Vừ A Chớ' }));
    const file = await listOf('dot-2.xlsx', { name: 'Đoàn Ngọc Điệp' }, { name: 'Cầm Bá Lực' });
    const [asked] = await pairsOf(file);
    expect(asked?.other).toMatchObject({ in: 'campaign', fileName: 'dot-1.xlsx', sourceRow: 3, awards: ['LDTT'] });
    await say(asked, 'different');
    const [answered] = await pairsOf(file);
    expect(answered).toMatchObject({ code: 'DUPLICATE_ANSWERED', other: asked?.other, differing: asked?.differing });

    const next = (await desk.app.expectOk('campaigns.open', { ...CAMPAIGN, name: 'Đợt sau', year: 2026 })).id;
    const [ofRegistry] = await pairsOf(file, next);
    expect(ofRegistry?.other).toMatchObject({ in: 'registry', position: 'Giáo viên', awards: [] });
  });

  it('leaves the other row of the file as it stood', async () => {
    const born = { name: 'Lò Thị Mận', born: '03/02/1985' };
    const file = await listOf('ds.xlsx', { ...born }, { ...born, unit: 'Trường Tiểu học Ban Mai' });
    const [asked] = await pairsOf(file);
    await say(asked, 'different');
    const answered = await pairsOf(file);
    expect(answered.map(({ sourceRow, other }) => [sourceRow, other.in, other.sourceRow, other.awards])).toEqual([
      [3, 'file', 4, ['LDTT']],
      [4, 'file', 3, ['LDTT']],
    ]);
    expect(answered[1]?.other).toEqual(asked?.other);
  });

  it('joins two rows of one file to one person, whichever comes first', async () => {
    const file = await listOf(
      'dot-1.xlsx',
      { name: 'Lý Thị Mỹ', born: '12/3/1985' },
      { name: 'Lí Thị Mĩ', born: '12/3/1985' },
    );
    expect(await codesOf(file)).toEqual([{ sourceRow: 4, code: 'NEAR_DUPLICATE_IN_FILE', severity: 'warning' }]);
    await say((await pairsOf(file))[0], 'same');
    expect(await takeIn(file)).toMatchObject({ created: 1, existing: 1 });
    expect(await recipientsNamed('thi')).toBe(1);
  });

  it.each([
    ['same', 1],
    ['different', 2],
  ] as const)('of two rows of one birth day and award in two units: %s makes %i dossiers', async (answer, created) => {
    const born = { name: 'Lò Thị Mận', born: '03/02/1985' };
    const file = await listOf('ds.xlsx', { ...born }, { ...born, unit: 'Trường Tiểu học Ban Mai' });
    const [pair, ...others] = await pairsOf(file);
    expect([pair?.code, others]).toEqual(['LIKELY_SAME_IN_FILE', []]);
    await say(pair, answer);
    expect(new Set((await codesOf(file)).map(({ code }) => code))).toEqual(new Set(['DUPLICATE_ANSWERED']));
    expect(await takeIn(file)).toMatchObject({ created, setAside: 0 });
  });

  it('changed to its contrary replaces the former one', async () => {
    await takeIn(await listOf('dot-1.xlsx', { name: 'Đoàn Ngọc Diệp' }));
    const mistyped = await listOf('dot-2.xlsx', { name: 'Đoàn Ngọc Điệp' });
    const [pair] = await pairsOf(mistyped);
    const id = await say(pair, 'different');
    expect(await say(pair, 'same')).toBe(id);
    await takeIn(mistyped);
    expect(await recipientsNamed('doan ngoc')).toBe(1);
  });

  it('cannot part two rows of a file that are written alike', async () => {
    const file = await listOf('dot-1.xlsx', { name: 'Lê Thị Hoa' }, { name: 'Lê Thị Hoa' });
    const [pair] = await pairsOf(file);
    expect(pair).toMatchObject({ code: 'DUPLICATE_IN_FILE', severity: 'error', canAnswer: false });
    const identity = { recipientKind: 'individual', fullName: 'Lê Thị Hoa', unit: SCHOOL, birthDate: null } as const;
    const answers = [{ row: identity, other: identity, recipientId: null, answer: 'different' as const }];
    expect(await desk.app.call('duplicates.answer', { answers })).toMatchObject({
      error: { code: 'duplicates.writtenAlike' },
    });
    const corrections = [{ sheet: 'Sheet1', sourceRow: 3, skip: true }];
    const sheet =
      (await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId })).rows[0]?.sheet ?? null;
    const skipped = corrections.map((correction) => ({ ...correction, sheet }));
    const read = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, corrections: skipped });
    expect(read.acceptable).toBe(1);
  });

  it('changes nothing when one of several cannot be kept', async () => {
    const connection = connectionOf(desk.app);
    const before = contentHash(connection);
    const identity = { recipientKind: 'individual', fullName: 'Lê Thị Hoa', unit: SCHOOL, birthDate: null } as const;
    const good = {
      row: identity,
      other: { ...identity, fullName: 'Lê Thị Hòa' },
      recipientId: null,
      answer: 'same',
    } as const;
    const answers = [good, { ...good, recipientId: 'nobody' }];
    expect(await desk.app.call('duplicates.answer', { answers })).toMatchObject({
      error: { code: 'recipients.notFound' },
    });
    expect(contentHash(connection)).toBe(before);
  });
});

describe('the registry', () => {
  it('is never merged with a row of another unit or another birth date', async () => {
    await personWith('Lê Thị Hòa', '1985-03-12');
    await takeIn(await listOf('a.xlsx', { name: 'Lê Thị Hòa', born: '19/8/1994' }));
    await takeIn(await listOf('b.xlsx', { name: 'Lê Thị Hòa', born: '12/3/1985', unit: 'Sở Nội vụ' }));
    expect(await recipientsNamed('le thi hoa')).toBe(3);
  });

  it('asks about a namesake of the same birth day who is now elsewhere, and joins the history on “same”', async () => {
    const id = await personWith('Lê Thị Hòa', '1985-03-12');
    await award(id, 'BK_TINH', 2023);
    const moved = await listOf('a.xlsx', { name: 'Lê Thị Hòa', born: '12/3/1985', unit: 'Sở Nội vụ' });
    const [pair] = await pairsOf(moved);
    expect(pair).toMatchObject({ code: 'LIKELY_KNOWN_RECIPIENT', severity: 'warning', differing: ['unit'] });
    expect(pair?.other).toMatchObject({
      recipientId: id,
      in: 'registry',
      history: [{ awardCode: 'BK_TINH', year: 2023, decisionNumber: '2023/QĐ-UBND' }],
    });
    await say(pair, 'same');
    await takeIn(moved);
    expect(await recipientsNamed('le thi hoa')).toBe(1);
    const { dossiers } = await desk.app.expectOk('recipients.history', {
      recipientKind: 'individual',
      recipientId: id,
    });
    expect(dossiers).toHaveLength(1);
  });

  it('asks about a name nearly the same, unless the row’s own name is known there', async () => {
    await personWith('Đoàn Ngọc Diệp', null);
    const file = await listOf('a.xlsx', { name: 'Đoàn Ngọc Điệp' });
    expect(await codesOf(file)).toMatchObject([{ code: 'NEAR_KNOWN_RECIPIENT', severity: 'warning' }]);
    await personWith('Đoàn Ngọc Điệp', null);
    expect(await codesOf(file)).toEqual([]);
  });
});

describe('the award history', () => {
  const LONG = 'Tham mưu triển khai phần mềm quản lý hồ sơ học sinh cho toàn bộ 45 trường tiểu học của tỉnh';

  it('takes a yearly title of every year for normal, but not twice for one year', async () => {
    const id = await personWith('Lê Thị Hòa', null);
    await award(id, 'LDTT', 2023);
    await award(id, 'LDTT', 2024);
    const file = await listOf('a.xlsx', { name: 'Lê Thị Hòa' });
    expect(await codesOf(file)).toEqual([]);
    await award(id, 'LDTT', 2025);
    const [pair] = await pairsOf(file);
    expect(pair).toMatchObject({ code: 'ALREADY_AWARDED', severity: 'error' });
    expect(pair?.why).toContain('Lao động tiên tiến năm 2025 (Quyết định số 2025/QĐ-UBND)');
    expect(await desk.app.call('lists.accept', { ...file, campaignId: desk.campaignId, ...RECEIVED })).toMatchObject({
      error: { code: 'lists.nothingToAccept' },
    });
    await say(pair, 'different');
    expect(await takeIn(file)).toMatchObject({ created: 1 });
    expect(await recipientsNamed('le thi hoa')).toBe(2);
  });

  it('warns of what is given once in a life, and notes what needs years between', async () => {
    const id = await personWith('Lê Thị Hòa', null);
    await award(id, 'NGUT', 2017);
    await award(id, 'BK_TINH', 2022);
    const teacher = await listOf('a.xlsx', { name: 'Lê Thị Hòa', award: 'Nhà giáo ưu tú' });
    expect(await codesOf(teacher)).toMatchObject([{ code: 'AWARDED_ONCE_ALREADY', severity: 'warning' }]);
    const diploma = await listOf('b.xlsx', { name: 'Lê Thị Hòa', award: 'Bằng khen của Chủ tịch UBND tỉnh' });
    expect(await codesOf(diploma)).toMatchObject([{ code: 'AWARDED_EARLIER', severity: 'info' }]);
  });

  it('says nothing of what the same list brought, and of a second proposal only that it is one', async () => {
    const person = { name: 'Lê Thị Hòa', achievements: LONG };
    const file = await listOf('a.xlsx', { ...person, award: 'Bằng khen của Chủ tịch UBND tỉnh' });
    await takeIn(file);
    expect(await codesOf(file)).toEqual([]);
    const title = await listOf('b.xlsx', person);
    expect(await codesOf(title)).toMatchObject([{ code: 'SAME_PERSON_OTHER_AWARD', severity: 'info' }]);
  });
});

it('speaks of a collective as one, and of a person as one', async () => {
  const collective = { name: 'Tổ Khoa học tự nhiên', position: '', award: 'Tập thể lao động tiên tiến' };
  await takeIn(await listOf('dot-1.xlsx', collective, { name: 'Lò Thị Mận' }));
  const later = await listOf('dot-2.xlsx', collective, { name: 'Lò Thị Mận' }, { name: 'Vừ A Chớ' });
  const pairs = await pairsOf(later);
  expect(pairs.map(({ recipientKind, why }) => [recipientKind, why.split('. ').at(-1)])).toEqual([
    ['collective', 'Hãy cho biết đây là cùng một tập thể hay khác tập thể.'],
    ['individual', 'Hãy cho biết đây là cùng một người hay khác người.'],
  ]);
});
