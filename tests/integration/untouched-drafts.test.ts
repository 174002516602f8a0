import { describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { historyFile } from '#tests/builders/history-file';
import { type ListFile, listDesk, sheetFile } from '#tests/builders/list-desk';

const desk = listDesk();

const HEAD = ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị'];
const listOf = (fileName: string, name: string): Promise<ListFile> =>
  sheetFile(fileName, [HEAD, [1, name, 'Trường Tiểu học số 1', 'Lao động tiên tiến']]);

const place = () => ({ campaignId: desk.campaignId, unitId: null, receivedOn: localDate('2025-12-01') });
const keep = async (file: ListFile): Promise<string> =>
  (await desk.app.expectOk('listDrafts.keep', { ...file, ...place() })).id;
const CORRECTED = { corrections: [{ sheet: 'Sheet1', sourceRow: 2, unit: 'Văn phòng Sở' }] };
const SEEN_AS = { columnRoles: [{ sheet: 'Sheet1', headerRow: 1, index: 2, role: 'unit' as const }] };

const onDesk = async () =>
  (await desk.app.expectOk('listDrafts.list', {})).map(
    ({ fileName, isUntouched }) => `${fileName}${isUntouched ? '' : ' *'}`,
  );

describe('drafts of which nothing was decided', () => {
  it('stand as they came, below those that were worked on', async () => {
    for (const name of ['mot.xlsx', 'hai.xlsx', 'ba.xlsx', 'bon.xlsx']) {
      const id = await keep(await listOf(name, name));
      if (name === 'hai.xlsx') await desk.app.expectOk('listDrafts.update', { id, ...place(), ...CORRECTED });
      // Columns explained are a decision, too, even if no row was put right.
      if (name === 'bon.xlsx') await desk.app.expectOk('listDrafts.update', { id, ...place(), ...SEEN_AS });
    }
    expect(await onDesk()).toEqual(['bon.xlsx *', 'hai.xlsx *', 'mot.xlsx', 'ba.xlsx']);
  });

  it('of one file under two names are one draft, which goes on to be the one on the desk', async () => {
    const first = await listOf('mot.xlsx', 'Lò Thị Mận');
    const id = await keep(first);
    expect(await keep({ ...first, fileName: 'mot (1).xlsx' })).toBe(id);
    const history = await historyFile('Tổng hợp.xlsx', [{ rows: [['TT', 'Họ và tên', 'Đơn vị', 2022]] }]);
    const { id: ofYears } = await desk.app.expectOk('historyDrafts.keep', history);
    expect(await desk.app.expectOk('historyDrafts.keep', history)).toEqual({ id: ofYears });
    expect(await onDesk()).toEqual(['mot (1).xlsx', 'Tổng hợp.xlsx']);
  });

  it('go when the same bytes are taken in; one that holds a decision stays', async () => {
    const file = await listOf('mot.xlsx', 'Lò Thị Mận');
    const id = await keep(file);
    await desk.app.expectOk('listDrafts.update', { id, ...place(), ...CORRECTED });
    await keep({ ...file, fileName: 'mot (1).xlsx' });
    await keep(await listOf('hai.xlsx', 'Vừ A Chớ'));
    await desk.app.expectOk('lists.accept', { ...file, ...place(), campaignId: desk.campaignId });
    expect(await onDesk()).toEqual(['mot.xlsx *', 'hai.xlsx']);
  });

  it('go of a list of earlier years, too, when its bytes are taken in, also where nothing of it was new', async () => {
    const years = (name: string) =>
      historyFile(`${name}.xlsx`, [
        {
          rows: [
            ['TT', 'Họ và tên', 'Đơn vị', 2022],
            [1, name, 'Trường Tiểu học số 1', 'LĐTT'],
          ],
        },
      ]);
    const [list, other] = [await years('Lò Thị Mận'), await years('Vừ A Chớ')];
    const { id } = await desk.app.expectOk('historyDrafts.keep', list);
    await desk.app.expectOk('historyDrafts.update', { id, knownFrom: 2021 });
    await desk.app.expectOk('historyDrafts.keep', other);
    for (const inserted of [1, 0]) {
      await desk.app.expectOk('historyDrafts.keep', { ...list, fileName: 'Bản sao.xlsx' });
      expect(await desk.app.expectOk('historyLists.accept', list)).toMatchObject({ inserted });
      expect(await onDesk()).toEqual(['Lò Thị Mận.xlsx *', 'Vừ A Chớ.xlsx']);
    }
  });

  it('are thrown away together, of both kinds; decisions are never lost with them', async () => {
    const ids = [await keep(await listOf('mot.xlsx', 'Lò Thị Mận')), await keep(await listOf('hai.xlsx', 'Vừ A Chớ'))];
    const history = await historyFile('Tổng hợp.xlsx', [{ rows: [['TT', 'Họ và tên', 'Đơn vị', 2022]] }]);
    ids.push((await desk.app.expectOk('historyDrafts.keep', history)).id);
    const other = await historyFile('Năm trước.xlsx', [{ rows: [['TT', 'Họ và tên', 'Đơn vị', 2021]] }]);
    const { id: said } = await desk.app.expectOk('historyDrafts.keep', other);
    await desk.app.expectOk('historyDrafts.update', { id: said, knownFrom: 2021 });
    // Decided after the page that asks was drawn.
    await desk.app.expectOk('listDrafts.update', { id: ids[1] ?? '', ...place(), ...CORRECTED });
    await keep(await listOf('moi.xlsx', 'Cầm Bá Lực'));
    const thrown = await desk.app.expectOk('listDrafts.discardUntouched', { ids: [...ids, said] });
    expect(thrown).toEqual({ discarded: 2 });
    expect((await onDesk()).sort()).toEqual(['Năm trước.xlsx *', 'hai.xlsx *', 'moi.xlsx'].sort());
  });

  it('keep a file that cannot be read, and say why when it is opened', async () => {
    const broken = { fileName: 'hong.xlsx', bytes: Buffer.from('đây không phải tệp Excel').toString('base64') };
    const id = await keep(broken);
    expect(await onDesk()).toEqual(['hong.xlsx']);
    const { bytes, fileName } = await desk.app.expectOk('listDrafts.open', { id });
    const reply = await desk.app.call('lists.read', { bytes, fileName, campaignId: desk.campaignId });
    expect(reply.ok).toBe(false);
    await desk.app.expectOk('listDrafts.discard', { id });
    expect(await onDesk()).toEqual([]);
  });
});
