import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { type ListFile, listDesk, sheetFile } from '#tests/builders/list-desk';

const desk = listDesk();

const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'];
const listOf = (...rows: readonly (readonly (string | number | null)[])[]): Promise<ListFile> =>
  sheetFile('tra-lai.xlsx', [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'], HEAD, ...rows]);

type Corrections = NonNullable<Sent<'lists.read'>['corrections']>;

/** What the desk says of rows going back, and what comes of asking for them. */
const goingBack = async (file: ListFile, corrections: Corrections = []) => {
  const { goesBack } = await desk.app.expectOk('lists.read', { ...file, campaignId: desk.campaignId, corrections });
  const source = { kind: 'file', ...file, corrections, columnRoles: null, encodings: [] } as const;
  const reply = await desk.app.call('listFiles.exportFaulty', { source });
  return { goesBack, exported: reply.ok ? reply.value.rows : reply.error.code };
};

const NOTHING = { goesBack: 0, exported: 'lists.nothingFaulty' };
const ONE_ROW = { goesBack: 1, exported: 1 };

it('says of a list how many rows of it go back to the unit, as the file that goes back does', async () => {
  expect(await goingBack(await listOf([1, 'Lê Văn An', 'Giáo viên', 'Trường A', 'LĐTT']))).toEqual(NOTHING);
  const nameless = await listOf(
    [1, 'Lê Văn An', 'Giáo viên', 'Trường A', 'LĐTT'],
    [2, null, 'Giáo viên', 'Trường A', 'LĐTT'],
  );
  expect(await goingBack(nameless)).toEqual(ONE_ROW);
});

it('says so no more once the secretary put the row right, or gave it up', async () => {
  const file = await listOf(
    [1, 'Lê Văn An', 'Giáo viên', 'Trường A', null],
    [2, 'Hồ Thị Cúc', 'Giáo viên', 'Trường A', 'LĐTT'],
  );
  expect(await goingBack(file)).toEqual(ONE_ROW);
  const place = { sheet: 'Sheet1', sourceRow: 3 };
  expect(await goingBack(file, [{ ...place, awardProposed: [{ code: 'LDTT', original: 'LĐTT' }] }])).toEqual(NOTHING);
});

it('does not send back what only the comparison with the campaign found', async () => {
  const row = [1, 'Lê Văn An', 'Giáo viên', 'Trường A', 'LĐTT'];
  const receivedOn = localDate('2025-12-01');
  await desk.app.expectOk('lists.accept', {
    ...(await listOf(row)),
    campaignId: desk.campaignId,
    unitId: null,
    receivedOn,
  });
  const again = await listOf(row, [2, 'Hồ Thị Cúc', 'Giáo viên', 'Trường A', 'LĐTT']);
  expect(await goingBack(again)).toEqual(NOTHING);
});

const LISTS = path.join(import.meta.dirname, '..', 'fixtures', 'lists');
const given = (fileName: string): ListFile => ({
  fileName,
  bytes: readFileSync(path.join(LISTS, fileName)).toString('base64'),
});

it.each(['G01_so-noi-vu_de-nghi-khen-thuong-2025.xlsx', 'G02_truong-thcs_tong-ket-nam-hoc.xlsx'])(
  'counts the rows of %s that go back before and after it is taken in as its file then tells them',
  async (fileName) => {
    const { app, campaignId } = desk;
    const file = given(fileName);
    const { goesBack, exported } = await goingBack(file);
    expect(goesBack).toBeGreaterThan(0);
    expect(exported).toBe(goesBack);
    const place = { campaignId, unitId: null, receivedOn: localDate('2025-12-01') };
    const { listId } = await app.expectOk('lists.accept', { ...file, ...place });
    const [counted] = await app.expectOk('listFiles.faultyRows', { listIds: [listId] });
    const { rows } = await app.expectOk('listFiles.exportFaulty', { source: { kind: 'list', listId } });
    expect(counted).toEqual({ listId, rows });
  },
);

it('counts no row of a list any more once another list brought what it lacked', async () => {
  const { app, campaignId } = desk;
  const place = { campaignId, unitId: null, receivedOn: localDate('2025-12-01') };
  const good = [2, 'Hồ Thị Cúc', 'Giáo viên', 'Trường A', 'LĐTT'];
  const lacking = await listOf([1, 'Lê Văn An', 'Giáo viên', 'Trường A', null], good);
  const { listId } = await app.expectOk('lists.accept', { ...lacking, ...place });
  const counted = () => app.expectOk('listFiles.faultyRows', { listIds: [listId] });
  expect(await counted()).toEqual([{ listId, rows: 1 }]);
  const brought = await listOf([1, 'Lê Văn An', 'Giáo viên', 'Trường A', 'LĐTT']);
  await app.expectOk('lists.accept', { ...brought, ...place });
  expect(await counted()).toEqual([{ listId, rows: 0 }]);
});

it('leaves a long list uncounted, so that nothing waits for it', async () => {
  const { app, campaignId } = desk;
  const place = { campaignId, unitId: null, receivedOn: localDate('2025-12-01') };
  const people = Array.from({ length: 1_001 }, (_, at) => [at + 1, `Lê Văn An ${at}`, 'Giáo viên', 'Trường A', 'LĐTT']);
  const { listId } = await app.expectOk('lists.accept', { ...(await listOf(...people)), ...place });
  expect(await app.expectOk('listFiles.faultyRows', { listIds: [listId] })).toEqual([{ listId, rows: null }]);
});

it('counts the first lists it is asked about and leaves the others, where together they are long', async () => {
  const { app, campaignId } = desk;
  const place = { campaignId, unitId: null, receivedOn: localDate('2025-12-01') };
  const listIds: string[] = [];
  for (let list = 0; list < 6; list += 1) {
    const people = Array.from({ length: 900 }, (_, at) => [
      at + 1,
      `Lê Văn An ${at}`,
      'Giáo viên',
      `Trường ${list}`,
      'LĐTT',
    ]);
    listIds.push((await app.expectOk('lists.accept', { ...(await listOf(...people)), ...place })).listId);
  }
  const counted = await app.expectOk('listFiles.faultyRows', { listIds });
  expect(counted.map(({ rows }) => rows === null)).toEqual([false, false, false, false, false, true]);
  expect(counted.map(({ listId }) => listId)).toEqual(listIds);
});
