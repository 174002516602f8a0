import { expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { listDesk, sheetFile } from '#tests/builders/list-desk';

type Row = readonly (string | number | null)[];

const receivedOn = localDate('2025-12-01');

const desk = listDesk();

const aUnit = async (name: string, parentId: string | null = null): Promise<string> => {
  const unit = { name, shortName: '', level: 'unit', parentId, validFrom: null, validTo: null } as const;
  return (await desk.app.expectOk('units.add', unit)).id;
};

const listOf = async (head: Row, ...rows: readonly Row[]) => {
  return sheetFile('khong-don-vi.xlsx', [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], head, ...rows]);
};

const WITHOUT_UNIT: Row = ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'];
const WITH_UNIT: Row = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'];

const dossierOf = async (text: string) => {
  const { ids } = await desk.app.expectOk('dossiers.ids', { campaignId: desk.campaignId, text });
  expect(ids).toHaveLength(1);
  return desk.app.expectOk('dossiers.get', { id: ids[0] ?? '' });
};

const unitOf = async (text: string): Promise<string | null> => {
  const { lines } = await desk.app.expectOk('recipients.search', { text });
  expect(lines).toHaveLength(1);
  return lines[0]?.unitId ?? null;
};

it('takes the chosen sender for the unit of rows that name none, on the desk and in the dossiers', async () => {
  const unitId = await aUnit('Sở Nội vụ');
  const file = await listOf(
    WITHOUT_UNIT,
    [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'LĐTT'],
    [2, 'Sở Nội vụ', null, 'TTLĐXS'],
    [3, null, 'Văn thư', 'LĐTT'],
  );
  const { rows, nameless } = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, unitId });
  expect(rows.map(({ fullName, unit }) => [fullName, unit])).toEqual([
    ['Nguyễn Văn An', 'Sở Nội vụ'],
    ['Sở Nội vụ', null],
  ]);
  expect(nameless.map(({ unit }) => unit)).toEqual(['Sở Nội vụ']);
  await desk.app.expectOk('lists.accept', { ...file, campaignId: desk.campaignId, unitId, receivedOn });
  expect(await dossierOf('nguyen van an')).toMatchObject({ unitName: 'Sở Nội vụ' });
  expect(await unitOf('nguyen van an')).toBe(unitId);
});

it('leaves a unit empty that the secretary emptied, and says where a row of a list with units took the sender', async () => {
  const unitId = await aUnit('Sở Nội vụ');
  const file = await listOf(
    WITH_UNIT,
    [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'Văn phòng Sở', 'LĐTT'],
    [2, 'Bà Trần Thị Bích', 'Chuyên viên', null, 'LĐTT'],
  );
  const told = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, unitId });
  expect(told.rows[1]?.unit).toBe('Sở Nội vụ');
  const missing = told.problems.filter(({ code }) => code === 'UNIT_MISSING');
  expect(missing).toMatchObject([{ sourceRow: 4, severity: 'warning' }]);
  expect(missing[0]?.why).toContain('Sở Nội vụ');
  const corrections = [{ sheet: 'Sheet1', sourceRow: 4, unit: '' }];
  const emptied = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, unitId, corrections });
  expect(emptied.rows[1]?.unit).toBeNull();
});

it('compares a row without a unit with others as one of the sender', async () => {
  const unitId = await aUnit('Sở Nội vụ');
  const named = await listOf(WITH_UNIT, [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'Sở Nội vụ', 'LĐTT']);
  await desk.app.expectOk('lists.accept', { ...named, campaignId: desk.campaignId, unitId: null, receivedOn });
  const file = await listOf(WITHOUT_UNIT, [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'LĐTT']);
  const { problems } = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, unitId });
  expect(problems.map(({ code }) => code)).toContain('DUPLICATE_ACROSS_FILES');
  const { acceptable } = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId });
  expect(acceptable).toBe(1);
});

it('finds two rows of one person in a list without units as it finds them in one with units', async () => {
  const unitId = await aUnit('Sở Nội vụ');
  const row: Row = [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'LĐTT'];
  const file = await listOf(WITHOUT_UNIT, row, row);
  const { problems } = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, unitId });
  expect(problems.map(({ code }) => code)).toContain('DUPLICATE_IN_FILE');
});

it('takes a unit below the sender before another of that name', async () => {
  const transport = await aUnit('Sở Giao thông');
  const own = await aUnit('Phòng Vận tải', transport);
  await aUnit('Phòng Vận tải', await aUnit('Sở Công Thương'));
  const file = await listOf(WITH_UNIT, [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'Phòng Vận tải', 'LĐTT']);
  await desk.app.expectOk('lists.accept', { ...file, campaignId: desk.campaignId, unitId: transport, receivedOn });
  expect(await unitOf('nguyen van an')).toBe(own);
});

it('says on the desk that nobody of the list has a unit while no sender is chosen, and not otherwise', async () => {
  const unitId = await aUnit('Sở Nội vụ');
  const file = await listOf(WITHOUT_UNIT, [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'LĐTT']);
  const codes = async (of: typeof file, chosen: string | null) =>
    (await desk.app.expectOk('lists.read', { ...of, campaignId: desk.campaignId, unitId: chosen })).problems.map(
      ({ code }) => code,
    );
  expect(await codes(file, null)).toContain('UNITS_UNKNOWN');
  expect(await codes(file, unitId)).not.toContain('UNITS_UNKNOWN');
  const named = await listOf(WITH_UNIT, [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'Văn phòng Sở', 'LĐTT']);
  expect(await codes(named, null)).not.toContain('UNITS_UNKNOWN');
  // A part that every department has says no more of whose list it is.
  expect(await codes(named, null)).toContain('UNITS_ARE_PARTS');
  expect(await codes(named, unitId)).not.toContain('UNITS_ARE_PARTS');
  const inFull = await listOf(WITH_UNIT, [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'Sở Nội vụ', 'LĐTT']);
  expect(await codes(inFull, null)).not.toContain('UNITS_ARE_PARTS');
  const collectives = await listOf(WITHOUT_UNIT, [1, 'Trường Tiểu học Hoa Sen', null, 'TTLĐXS']);
  expect(await codes(collectives, null)).not.toContain('UNITS_UNKNOWN');
});

it('names a part of the sender in full: the same part of another is another unit, and a namesake there another person', async () => {
  const [first, second] = [await aUnit('Trường THCS Bình Minh'), await aUnit('Trường THCS Hoa Sen')];
  const file = async (year: string) =>
    sheetFile(`to-toan-${year}.xlsx`, [
      [`DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025, ĐỢT ${year}`],
      WITH_UNIT,
      [1, 'Bà Lò Thị Mận', 'Giáo viên', 'Tổ Toán', 'LĐTT'],
      [2, 'Ông Vừ A Chớ', 'Trưởng thôn', 'Thôn Nà Hin', 'LĐTT'],
      [3, 'Ông Cầm Bá Lực', 'Bảo vệ', 'Văn phòng Sở Nội vụ', 'LĐTT'],
    ]);
  const one = await file('1');
  const place = { campaignId: desk.campaignId, receivedOn };
  const { rows } = await desk.app.expectOk('lists.read', { ...one, campaignId: desk.campaignId, unitId: first });
  expect(rows.map(({ unit }) => unit)).toEqual([
    'Tổ Toán, Trường THCS Bình Minh',
    'Thôn Nà Hin',
    'Văn phòng Sở Nội vụ',
  ]);
  await desk.app.expectOk('lists.accept', { ...one, ...place, unitId: first });
  expect(await unitOf('lo thi man')).toBe(first);
  const other = await desk.app.expectOk('lists.accept', { ...(await file('2')), ...place, unitId: second });
  expect(other).toMatchObject({ created: 1, setAside: 2 });
  const { lines } = await desk.app.expectOk('recipients.search', { text: 'lo thi man' });
  expect(lines.map(({ unitName }) => unitName).sort()).toEqual([
    'Tổ Toán, Trường THCS Bình Minh',
    'Tổ Toán, Trường THCS Hoa Sen',
  ]);
});

it('takes the sender that is chosen when a list is taken in once more, and keeps one where none is', async () => {
  const unitId = await aUnit('Sở Nội vụ');
  const file = await listOf(WITHOUT_UNIT, [1, 'Ông Nguyễn Văn An', 'Chuyên viên', 'LĐTT']);
  const senders = async () =>
    (await desk.app.expectOk('lists.list', { campaignId: desk.campaignId })).map(({ unitName }) => unitName);
  const accept = (chosen: string | null) =>
    desk.app.expectOk('lists.accept', { ...file, campaignId: desk.campaignId, unitId: chosen, receivedOn });
  await accept(null);
  expect(await senders()).toEqual(['']);
  expect(await accept(unitId)).toMatchObject({ created: 0, again: true });
  expect(await senders()).toEqual(['Sở Nội vụ']);
  await accept(null);
  expect(await senders()).toEqual(['Sở Nội vụ']);
});
