import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pastedOriginal } from '#shared/domain/pasted-original';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf } from '#tests/builders/council-content';

let app: CouncilApp;
beforeEach(async () => {
  app = await foundedApp();
});
afterEach(() => {
  expect(app.bugs).toEqual([]);
  app.close();
});

const UNIT = 'Trường Tiểu học số 1';

const historyOf = async (name: string) => {
  const { lines } = await app.expectOk('recipients.search', { text: name });
  const recipientId = lines[0]?.id ?? '';
  return app.expectOk('recipients.history', { recipientKind: 'individual', recipientId });
};

/** Cells as Excel and Word lay them into the clipboard. */
const block = (rows: readonly (readonly string[])[]) => {
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return {
    html: `<html><body><table>${lines.join('')}</table></body></html>`,
    text: rows.map((cells) => cells.join('\t')).join('\n'),
  };
};

describe('a pasted block of earlier years', () => {
  const CELLS = [
    ['TT', 'Họ và tên', 'Đơn vị', '2022', '2023'],
    ['1', 'Lò Thị Mận', UNIT, 'LĐTT, HTTNV', 'CSTĐCS, HTXSNV'],
    ['2', 'Vừ A Chớ', UNIT, 'LĐTT', 'LĐTT'],
  ];
  const pasted = { fileName: 'Dán từ Excel 05-12-2025 14-00.html', pasted: block(CELLS) };

  it('is taken in as a file would be, and what was pasted is its original', async () => {
    const reading = await app.expectOk('historyLists.read', pasted);
    expect(reading).toMatchObject({ inserted: 6, setAside: 0, alreadyAccepted: false });
    await app.expectOk('historyLists.accept', pasted);
    const kept = connectionOf(app).prepare<[], Buffer>('select file_bytes from history_lists').pluck().all();
    expect(kept.map(String)).toEqual([pastedOriginal(pasted.pasted)]);
    const { awards } = await historyOf('lo thi man');
    expect(awards.map(({ code, year }) => `${year} ${code}`)).toEqual(['2023 CSTDCS', '2022 LDTT']);
    expect(awards[0]?.source).toMatchObject({ fileName: pasted.fileName, sourceRow: 2 });
  });

  it('adds nothing when it is pasted again, nor when its original comes as a file', async () => {
    await app.expectOk('historyLists.accept', pasted);
    const again = await app.expectOk('historyLists.read', pasted);
    expect(again).toMatchObject({ inserted: 0, existing: 6, alreadyAccepted: true });
    const bytes = Buffer.from(pastedOriginal(pasted.pasted)).toString('base64');
    const asFile = await app.expectOk('historyLists.read', { fileName: pasted.fileName, bytes });
    expect(asFile).toEqual(again);
  });

  it('may be plain text, cells apart by tabs', async () => {
    const plain = { fileName: 'Dán.txt', pasted: { html: '', text: pasted.pasted.text } };
    const [text, page] = [
      await app.expectOk('historyLists.read', plain),
      await app.expectOk('historyLists.read', pasted),
    ];
    expect(text.entries).toEqual(page.entries);
  });

  it('of a decision is taken in with what the secretary says of the whole list', async () => {
    const rows = [
      ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      ['1', 'Lò Thị Mận', UNIT, 'LĐTT'],
    ];
    const list = { year: 2021, decisionNumber: '5/QĐ-SNV', decidedOn: null, authority: '' };
    const { entries } = await app.expectOk('historyLists.read', { fileName: 'Dán.html', pasted: block(rows), list });
    expect(entries).toMatchObject([{ year: 2021, award: 'LDTT', decisionNumber: '5/QĐ-SNV', fate: 'insert' }]);
  });

  it('without words is refused', async () => {
    const empty = { fileName: 'Dán.txt', pasted: { html: '', text: ' ' } };
    expect(await app.call('historyLists.read', empty)).toMatchObject({
      ok: false,
      error: { code: 'workbook.nothingPasted' },
    });
  });
});
