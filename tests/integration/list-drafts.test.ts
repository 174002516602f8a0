import { beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, councilHash, countOf } from '#tests/builders/council-content';
import { givenList, openCampaign, RECEIVED } from '#tests/builders/given-list';
import { writeWorkbook } from '#tests/builders/workbook-file';

const G01 = givenList('G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx');
const SHEET = 'DS đề nghị';
const AWARD = { sheet: SHEET, sourceRow: 21, awardProposed: [{ code: 'LDTT' as const, original: 'LĐTT' }] };

let app: CouncilApp;
let campaignId: string;

beforeEach(async () => {
  app = await foundedApp();
  campaignId = await openCampaign(app);
});

const place = () => ({ campaignId, unitId: null, receivedOn: localDate('2025-12-01') });

/** A list as a pasted block: a header that tells everything, and one person a row. */
const block = (names: readonly string[]) => {
  const rows = names.map(
    (name, index) =>
      `<tr><td>${index + 1}</td><td>${name}</td><td>Trường Tiểu học số 1</td><td>Lao động tiên tiến</td></tr>`,
  );
  const head = '<tr><td>STT</td><td>Họ và tên</td><td>Đơn vị</td><td>Danh hiệu đề nghị</td></tr>';
  return { html: `<html><body><table>${head}${rows.join('')}</table></body></html>`, text: names.join('\n') };
};

describe('a pasted block', () => {
  const pasted = { fileName: 'Dán từ Excel 05-12-2025 14-00.html', pasted: block(['Lò Thị Mận', 'Vừ A Chớ']) };

  it('is taken in as a file would be, and the same block adds nothing', async () => {
    const reading = await app.expectOk('lists.read', { ...pasted, campaignId });
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['Lò Thị Mận', 'Vừ A Chớ']);
    const accepted = await app.expectOk('lists.accept', { ...pasted, campaignId, ...RECEIVED });
    expect(accepted).toMatchObject({ created: 2, existing: 0 });
    expect((await app.expectOk('lists.read', { ...pasted, campaignId })).alreadyAccepted).toBe(true);
    const again = await app.expectOk('lists.accept', { ...pasted, campaignId, ...RECEIVED });
    expect(again).toMatchObject({ listId: accepted.listId, created: 0, existing: 2 });
  });

  it('is read from its draft just as it was pasted', async () => {
    const { id } = await app.expectOk('listDrafts.keep', { ...pasted, ...place() });
    const { fileName, bytes } = await app.expectOk('listDrafts.open', { id });
    expect(fileName).toBe(pasted.fileName);
    const first = await app.expectOk('lists.read', { ...pasted, campaignId });
    const second = await app.expectOk('lists.read', { fileName, bytes, campaignId });
    expect(second.rows).toEqual(first.rows);
    expect(Buffer.from(bytes, 'base64').toString()).toContain('Vừ A Chớ');
  });

  it('without a table is kept as its plain text and read again from it', async () => {
    const text = 'STT\tHọ và tên\tĐơn vị\tDanh hiệu đề nghị\n1\tLò Thị Mận\tTrường Tiểu học số 1\tLao động tiên tiến';
    const plain = { fileName: 'Dán từ Excel 05-12-2025 14-01.txt', pasted: { html: '<p>x</p>', text } };
    const { id } = await app.expectOk('listDrafts.keep', { ...plain, ...place() });
    const { fileName, bytes } = await app.expectOk('listDrafts.open', { id });
    const reading = await app.expectOk('lists.read', { fileName, bytes, campaignId });
    expect(reading.rows).toEqual((await app.expectOk('lists.read', { ...plain, campaignId })).rows);
    expect(reading.rows).toHaveLength(1);
  });

  it('without words is refused', async () => {
    const empty = { fileName: 'Dán.txt', pasted: { html: '', text: ' ' } };
    expect(await app.call('lists.read', { ...empty, campaignId })).toMatchObject({
      ok: false,
      error: { code: 'workbook.nothingPasted' },
    });
  });
});

describe('a draft', () => {
  it('holds file and decisions, also when the program starts anew', async () => {
    const { id } = await app.expectOk('listDrafts.keep', { ...G01, ...place() });
    const decided = {
      corrections: [AWARD, { sheet: SHEET, sourceRow: 8, birthDate: '19/3/1980' }],
      columnRoles: [{ sheet: SHEET, headerRow: 6, index: 2, role: 'unit' as const }],
      encodings: [{ sheet: SHEET, column: 1, encoding: 'VNI' as const }],
      version: { of: 'an-earlier-list', replaces: false },
    };
    await app.expectOk('listDrafts.update', { id, ...place(), ...decided });
    app.close();
    const later = councilApp({ folder: app.folder });
    expect(await later.expectOk('listDrafts.list', {})).toMatchObject([
      { id, fileName: G01.fileName, campaignName: 'Khen thưởng thường xuyên năm 2025', unitName: null, corrections: 2 },
    ]);
    expect(await later.expectOk('listDrafts.open', { id })).toEqual({ id, ...G01, ...place(), ...decided });
    later.close();
  });

  it('ends when its list is taken in, and when it is thrown away', async () => {
    const { id: draftId } = await app.expectOk('listDrafts.keep', { ...G01, ...place() });
    await app.expectOk('lists.accept', { ...G01, campaignId, ...RECEIVED, draftId });
    expect(await app.expectOk('listDrafts.list', {})).toEqual([]);
    const { id } = await app.expectOk('listDrafts.keep', { ...G01, ...place() });
    await app.expectOk('listDrafts.discard', { id });
    expect(await app.expectOk('listDrafts.list', {})).toEqual([]);
    const state = { id, ...place() };
    expect(await app.call('listDrafts.update', state)).toMatchObject({ error: { code: 'listDrafts.notFound' } });
  });

  it('of a file that comes again stands once while nothing was decided, and beside one that was corrected', async () => {
    const keep = () => app.expectOk('listDrafts.keep', { ...G01, ...place() });
    await keep();
    const { id } = await keep();
    expect(await app.expectOk('listDrafts.list', {})).toMatchObject([{ id }]);
    await app.expectOk('listDrafts.update', { id, ...place(), corrections: [AWARD] });
    await keep();
    expect(await app.expectOk('listDrafts.list', {})).toHaveLength(2);
  });

  it('stands when taking in is refused', async () => {
    const { id: draftId } = await app.expectOk('listDrafts.keep', { ...G01, ...place() });
    const reply = await app.call('lists.accept', { ...G01, campaignId: 'none', ...RECEIVED, draftId });
    expect(reply.ok).toBe(false);
    expect(await app.expectOk('listDrafts.list', {})).toMatchObject([{ id: draftId }]);
  });

  it('comes back when the import is undone, with what was decided; the data are as before', async () => {
    const before = councilHash(connectionOf(app));
    const corrections = [AWARD];
    const { listId } = await app.expectOk('lists.accept', { ...G01, campaignId, ...RECEIVED, corrections });
    const { draftId } = await app.expectOk('lists.undo', { listId });
    expect(councilHash(connectionOf(app))).toBe(before);
    const draft = await app.expectOk('listDrafts.open', { id: draftId });
    expect(draft).toMatchObject({ ...G01, campaignId, corrections, receivedOn: RECEIVED.receivedOn });
    const { id: _, ...list } = draft;
    const again = await app.expectOk('lists.accept', { ...list, campaignId, ...RECEIVED, draftId });
    expect(again).toMatchObject({ created: 14 });
    expect(await app.expectOk('listDrafts.list', {})).toEqual([]);
  });
});

describe('a list that was taken in twice', () => {
  it('comes back with what was decided both times', async () => {
    const first = { sheet: SHEET, sourceRow: 8, position: 'Trưởng phòng', unit: 'Văn phòng' };
    const accept = (
      corrections: readonly (typeof first | typeof AWARD | Pick<typeof first, 'sheet' | 'sourceRow' | 'unit'>)[],
    ) => app.expectOk('lists.accept', { ...G01, campaignId, ...RECEIVED, corrections });
    await accept([first]);
    const { listId } = await accept([AWARD, { sheet: SHEET, sourceRow: 8, unit: 'Văn phòng Sở' }]);
    const { draftId } = await app.expectOk('lists.undo', { listId });
    const { corrections } = await app.expectOk('listDrafts.open', { id: draftId });
    expect(corrections).toEqual([{ ...first, unit: 'Văn phòng Sở' }, AWARD]);
  });
});

describe('columns that the secretary explained', () => {
  const oddList = async (name: string) => {
    const bytes = await writeWorkbook([
      {
        name: 'DS',
        rows: [
          ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
          ['TT', 'Họ và tên', 'Nhánh', 'Danh hiệu đề nghị'],
          [1, name, 'Trạm Y tế xã Hoa Lư', 'Lao động tiên tiến'],
        ],
      },
    ]);
    return { fileName: `${name}.xlsx`, bytes: Buffer.from(bytes).toString('base64') };
  };
  type ColumnChoice = { sheet: string; headerRow: number; index: number; role: 'unit' | 'note' };
  const columnRoles: readonly ColumnChoice[] = [{ sheet: 'DS', headerRow: 2, index: 2, role: 'unit' }];

  const unitOf = async (name: string, unitId: string | null, roles: readonly ColumnChoice[] | null = null) => {
    const list = await oddList(name);
    const reading = await app.expectOk('lists.read', { ...list, campaignId, unitId, columnRoles: roles });
    return { unit: reading.rows[0]?.unit ?? null, remembered: reading.remembered };
  };

  const addUnit = async (name: string): Promise<string> => {
    const dates = { validFrom: localDate('2020-01-01'), validTo: null };
    return (await app.expectOk('units.add', { name, shortName: '', level: 'unit', parentId: null, ...dates })).id;
  };

  const teach = async (
    name: string,
    unitId: string | null,
    roles: readonly ColumnChoice[] = columnRoles,
  ): Promise<string> => {
    const to = { campaignId, unitId, receivedOn: localDate('2025-12-01'), columnRoles: roles };
    return (await app.expectOk('lists.accept', { ...(await oddList(name)), ...to })).listId;
  };

  it('are known again by the header, for the unit that sent the list alone', async () => {
    const [health, school] = [await addUnit('Trung tâm Y tế'), await addUnit('Trường Tiểu học số 1')];
    expect(await unitOf('Hà Văn Thu', null)).toEqual({ unit: null, remembered: null });
    await teach('Đinh Thị Xuân', health);
    expect(await unitOf('Hà Văn Thu', null)).toEqual({ unit: null, remembered: null });
    expect(await unitOf('Hà Văn Thu', school)).toEqual({ unit: 'Trường Tiểu học số 1', remembered: null });
    const known = { unit: 'Trạm Y tế xã Hoa Lư', remembered: { unitName: 'Trung tâm Y tế' } };
    expect(await unitOf('Hà Văn Thu', health)).toEqual(known);
    await teach('Đinh Thị Hạ', null);
    expect(await unitOf('Hà Văn Thu', school)).toEqual({ unit: 'Trường Tiểu học số 1', remembered: null });
    expect(await unitOf('Hà Văn Thu', null)).toEqual({ ...known, remembered: { unitName: null } });
    expect(await unitOf('Hà Văn Thu', health, [])).toEqual({ unit: 'Trung tâm Y tế', remembered: null });
  });

  it('are used when the list is taken in, just as they were shown', async () => {
    await teach('Đinh Thị Xuân', null);
    await app.expectOk('lists.accept', { ...(await oddList('Hà Văn Thu')), campaignId, ...RECEIVED });
    const units = connectionOf(app).prepare('select distinct unit_name from dossiers').pluck().all();
    expect(units).toEqual(['Trạm Y tế xã Hoa Lư']);
  });

  it('are forgotten with the list that taught them, and the earlier lesson holds again', async () => {
    const health = await addUnit('Trung tâm Y tế');
    const before = councilHash(connectionOf(app));
    const first = await teach('Đinh Thị Xuân', health);
    const afterFirst = councilHash(connectionOf(app));
    const asNote = [{ sheet: 'DS', headerRow: 2, index: 2, role: 'note' as const }];
    const second = await teach('Đinh Thị Hạ', health, asNote);
    // The column means nothing now: the sender's name stands in for the unit.
    expect((await unitOf('Hà Văn Thu', health)).unit).toBe('Trung tâm Y tế');
    await app.expectOk('lists.undo', { listId: second });
    expect(councilHash(connectionOf(app))).toBe(afterFirst);
    expect((await unitOf('Hà Văn Thu', health)).unit).toBe('Trạm Y tế xã Hoa Lư');
    await app.expectOk('lists.undo', { listId: first });
    expect(councilHash(connectionOf(app))).toBe(before);
    expect(countOf(connectionOf(app), 'remembered_mappings')).toBe(0);
  });
});

describe('columns that one unit swapped', () => {
  const swapped = [
    { sheet: 'DS', headerRow: 2, index: 2, role: 'position' as const },
    { sheet: 'DS', headerRow: 2, index: 3, role: 'unit' as const },
  ];
  const listWith = async (name: string, unit: string, position: string) => {
    const head = ['TT', 'Họ và tên', 'Đơn vị', 'Chức vụ', 'Danh hiệu đề nghị'];
    const people = [1, 2].map((at) => [at, `${name} ${at}`, unit, position, 'Lao động tiên tiến']);
    const rows = [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], head, ...people];
    const bytes = Buffer.from(await writeWorkbook([{ name: 'DS', rows }])).toString('base64');
    return { fileName: `${name}.xlsx`, bytes, campaignId };
  };
  const unitsRead = async (list: Awaited<ReturnType<typeof listWith>>, unitId: string | null = null) => {
    const { rows, remembered } = await app.expectOk('lists.read', { ...list, unitId });
    return { units: [...new Set(rows.map(({ unit }) => unit))], applied: remembered !== null };
  };
  const SWAPPED_SCHOOL = 'Trường THCS Bình Minh';
  const teachSwapped = async () => {
    // Its column “Đơn vị” holds the posts.
    const list = await listWith('Lò Thị Mận', 'Giáo viên', SWAPPED_SCHOOL);
    return app.expectOk('lists.accept', { ...list, ...RECEIVED, columnRoles: swapped });
  };

  it("are put right in its next list, and another unit's right list stays as it is, with or without a sender", async () => {
    const dates = { validFrom: null, validTo: null };
    const unit = { shortName: '', level: 'unit' as const, parentId: null, ...dates };
    const other = (await app.expectOk('units.add', { ...unit, name: 'Trường THCS Hoa Lư' })).id;
    const own = (await app.expectOk('units.add', { ...unit, name: SWAPPED_SCHOOL })).id;
    await teachSwapped();
    const next = await listWith('Hà Văn Thu', 'Giáo viên', SWAPPED_SCHOOL);
    expect(await unitsRead(next)).toEqual({ units: [SWAPPED_SCHOOL], applied: true });
    expect(await unitsRead(next, own)).toEqual({ units: [SWAPPED_SCHOOL], applied: true });
    const right = await listWith('Cầm Bá Lực', 'Trường THCS Hoa Lư', 'Giáo viên');
    expect(await unitsRead(right)).toEqual({ units: ['Trường THCS Hoa Lư'], applied: false });
    expect(await unitsRead(right, other)).toEqual({ units: ['Trường THCS Hoa Lư'], applied: false });
  });

  it('are forgotten for good once a list is taken in as the program reads it, until that list is undone', async () => {
    const dates = { validFrom: null, validTo: null };
    const unit = { shortName: '', level: 'unit' as const, parentId: null, ...dates };
    const own = (await app.expectOk('units.add', { ...unit, name: SWAPPED_SCHOOL })).id;
    await teachSwapped();
    const right = await listWith('Cầm Bá Lực', SWAPPED_SCHOOL, 'Giáo viên');
    expect((await unitsRead(right, own)).applied).toBe(true);
    const before = councilHash(connectionOf(app));
    const sent = { ...right, ...RECEIVED, unitId: own, columnRoles: [] };
    const { listId } = await app.expectOk('lists.accept', sent);
    const later = await listWith('Vừ A Chớ', SWAPPED_SCHOOL, 'Giáo viên');
    expect(await unitsRead(later, own)).toEqual({ units: [SWAPPED_SCHOOL], applied: false });
    await app.expectOk('lists.undo', { listId });
    expect(councilHash(connectionOf(app))).toBe(before);
    expect((await unitsRead(later, own)).applied).toBe(true);
  });
});

describe('birth dates of a list', () => {
  it('are asked for when they are none or hardly right, and corrected as typed', async () => {
    const rows = [
      ['TT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Danh hiệu đề nghị'],
      [1, 'Lò Thị Mận', '31/02/1980', 'Trường Tiểu học số 1', 'Lao động tiên tiến'],
      [2, 'Vừ A Chớ', '12/5/12', 'Trường Tiểu học số 1', 'Lao động tiên tiến'],
      [3, 'Cầm Bá Lực', '7/1985', 'Trường Tiểu học số 1', 'Lao động tiên tiến'],
    ];
    const bytes = await writeWorkbook([{ name: 'DS', rows }]);
    const list = { fileName: 'ngay-sinh.xlsx', bytes: Buffer.from(bytes).toString('base64'), campaignId };
    const doubts = async (corrections: { sheet: string; sourceRow: number; birthDate: string }[]) => {
      const { problems } = await app.expectOk('lists.read', { ...list, corrections });
      return problems.filter(({ field }) => field === 'birthDate').map(({ sourceRow, code }) => `${sourceRow} ${code}`);
    };
    expect(await doubts([])).toEqual(['2 DATE_INVALID', '3 DATE_CENTURY_DOUBTFUL']);
    const wrong = { sheet: 'DS', sourceRow: 2, birthDate: '30/2/1980' };
    expect(await doubts([wrong])).toEqual(['3 DATE_CENTURY_DOUBTFUL', '2 DATE_INVALID']);
    const corrections = [
      { sheet: 'DS', sourceRow: 2, birthDate: '28021980' },
      { sheet: 'DS', sourceRow: 3, birthDate: '' },
    ];
    expect(await doubts(corrections)).toEqual([]);
    await app.expectOk('lists.accept', { ...list, ...RECEIVED, corrections });
    const born = connectionOf(app).prepare('select birth_date from people order by rowid').pluck().all();
    expect(born).toEqual(['1980-02-28', null, '1985-07']);
  });
});

describe('a list taken in that is opened again', () => {
  it('lies on the desk as it was taken in, and taken in once more brings what was left behind and nothing else', async () => {
    const skipped = { sheet: SHEET, sourceRow: 15, skip: true };
    const first = await app.expectOk('lists.accept', { ...G01, ...place(), corrections: [skipped] });
    const before = councilHash(connectionOf(app));
    const { id } = await app.expectOk('listDrafts.reopen', { listId: first.listId });
    expect(councilHash(connectionOf(app))).toBe(before);
    const draft = await app.expectOk('listDrafts.open', { id });
    expect(draft).toMatchObject({ fileName: G01.fileName, bytes: G01.bytes, campaignId, corrections: [skipped] });
    expect(await app.expectOk('listDrafts.reopen', { listId: first.listId })).toEqual({ id });

    const again = await app.expectOk('lists.accept', {
      ...{ ...G01, ...place() },
      corrections: [skipped, AWARD],
      draftId: id,
    });
    expect(again).toMatchObject({ created: 1, again: true, listId: first.listId });
    expect(await app.expectOk('listDrafts.list', {})).toEqual([]);
  });

  it('is not opened once it is gone, or its campaign is closed', async () => {
    const { listId } = await app.expectOk('lists.accept', { ...G01, ...place() });
    await app.expectOk('lists.undo', { listId });
    expect(await app.call('listDrafts.reopen', { listId })).toMatchObject({ error: { code: 'lists.notFound' } });
  });
});
