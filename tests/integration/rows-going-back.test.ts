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
  return { goesBack, exported: reply.ok ? 'file' : reply.error.code };
};

const NOTHING = { goesBack: false, exported: 'lists.nothingFaulty' };
const ROWS = { goesBack: true, exported: 'file' };

it('says of a list whether rows of it go back to the unit, as the file that goes back does', async () => {
  expect(await goingBack(await listOf([1, 'Lê Văn An', 'Giáo viên', 'Trường A', 'LĐTT']))).toEqual(NOTHING);
  const nameless = await listOf(
    [1, 'Lê Văn An', 'Giáo viên', 'Trường A', 'LĐTT'],
    [2, null, 'Giáo viên', 'Trường A', 'LĐTT'],
  );
  expect(await goingBack(nameless)).toEqual(ROWS);
});

it('says so no more once the secretary put the row right, or gave it up', async () => {
  const file = await listOf(
    [1, 'Lê Văn An', 'Giáo viên', 'Trường A', null],
    [2, 'Hồ Thị Cúc', 'Giáo viên', 'Trường A', 'LĐTT'],
  );
  expect(await goingBack(file)).toEqual(ROWS);
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
