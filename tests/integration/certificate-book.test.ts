import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { certificatesToPrint, numberedBook, SERIES, sentDesign } from '#tests/builders/certificate-examples';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { connectionOf } from '#tests/builders/council-content';
import { decisionFields, draftedRevocation, REVOCATION, seenWarnings } from '#tests/builders/main-job';
import { pdfLines } from '#tests/builders/pdf-lines';
import { sampleCopy } from '#tests/builders/sample-copy';

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

describe('the book of certificates', () => {
  it('numbers an award in the order of the decision, each certificate once', async () => {
    const { decisionId, awardCode, count } = await certificatesToPrint(app);
    const where = { ...SERIES, decisionId, awardCode };
    expect(await app.expectOk('certificateBook.give', where)).toEqual({ given: count, from: 1, to: count });
    expect(await app.expectOk('certificateBook.give', where)).toEqual({ given: 0, from: null, to: null });
    const later = { ...where, year: 2026 };
    expect(await app.expectOk('certificateBook.give', later)).toMatchObject({ given: 0 });
    const { sheets } = await app.expectOk('certificates.sheets', { decisionId, awardCode });
    const { lines, next } = await app.expectOk('certificateBook.list', SERIES);
    expect(lines.map(({ name }) => name)).toEqual(sheets.map(({ values }) => values.name));
    expect(lines[0]).toMatchObject({ number: 1, state: 'given', decision: '17/QĐ-UBND' });
    expect(next).toBe(count + 1);
    expect(sheets[0]?.values.bookNumber).toBe('01/GK');
  });

  it('prints the number where a design asks for it', async () => {
    const { decisionId, awardCode } = await certificatesToPrint(app);
    await app.expectOk('certificateBook.give', { ...SERIES, decisionId, awardCode });
    const design = sentDesign('Có số vào sổ');
    const fields = design.fields.map((field) =>
      field.id === 'goldBook' ? { ...field, template: 'Số vào sổ: {số vào sổ}', onBlank: false } : field,
    );
    const { id: designId } = await app.expectOk('certificates.saveDesign', { id: null, design: { ...design, fields } });
    await app.expectOk('certificates.export', { decisionId, awardCode, designId, printer: null });
    const [page] = await pdfLines(app.saved.at(-1)?.bytes ?? new Uint8Array());
    expect(page?.map(({ text }) => text)).toContain('Số vào sổ: 01/GK');
  });

  it('keeps numbers free, leaves some out, and says which nobody explained', async () => {
    const { decisionId, awardCode, count } = await certificatesToPrint(app);
    expect(await app.expectOk('certificateBook.reserve', { ...SERIES, count: 2, note: 'Đột xuất' })).toEqual({
      from: 1,
      to: 2,
    });
    const given = await app.expectOk('certificateBook.give', { ...SERIES, decisionId, awardCode, first: 6 });
    expect(given).toMatchObject({ from: 6, to: 5 + count });
    const gaps = async () => (await app.expectOk('certificateBook.list', SERIES)).gaps;
    expect(await gaps()).toEqual([{ from: 3, to: 5 }]);
    for (const number of [3, 4, 5]) {
      await app.expectOk('certificateBook.void', { ...SERIES, number, reason: 'Phôi mất số' });
    }
    expect(await gaps()).toEqual([]);
    await app.expectOk('certificateBook.void', { ...SERIES, number: 1, reason: 'Không dùng' });
    expect(await app.call('certificateBook.void', { ...SERIES, number: 6, reason: 'Nhầm' })).toMatchObject({
      error: { code: 'certificateBook.taken' },
    });
  });

  it('gives a number kept free, never one that is written', async () => {
    const { decisionId, awardCode, count } = await certificatesToPrint(app);
    await app.expectOk('certificateBook.reserve', { ...SERIES, count, note: 'Đợt cuối năm' });
    const wanted = { ...SERIES, decisionId, awardCode, first: 1 };
    expect(await app.expectOk('certificateBook.give', wanted)).toMatchObject({ given: count, from: 1 });
    const other = { series: 'BK', year: 2025 };
    await app.expectOk('certificateBook.void', { ...other, number: 2, reason: 'Bỏ' });
    expect(await app.call('certificateBook.give', { ...wanted, ...other })).toMatchObject({
      error: { code: 'certificateBook.taken' },
    });
    expect(await app.expectOk('certificateBook.series', {})).toEqual([other, SERIES]);
    const connection = connectionOf(app);
    expect(() => connection.exec('delete from certificate_numbers')).toThrow('a written number stays');
    expect(() => connection.exec("update certificate_numbers set number = 999 where state = 'given'")).toThrow(
      'a given number stays',
    );
  });

  it('hands a certificate out again under its number', async () => {
    const { lines } = await numberedBook(app);
    const again = { kind: 'corrected', reason: 'Sai tên đệm', on: localDate('2025-12-20') } as const;
    await app.expectOk('certificateBook.reissue', { id: lines[0]?.id ?? '', ...again });
    const after = await app.expectOk('certificateBook.list', SERIES);
    expect(after.lines[0]).toMatchObject({ number: 1, reissues: [again] });
    expect(await app.call('certificateBook.reissue', { id: 'gone', ...again })).toMatchObject({
      error: { code: 'certificateBook.notGiven' },
    });
  });

  it('shows the number of an award that was taken back as revoked', async () => {
    const { id, decisionId, dossierIds } = await draftedRevocation(app);
    const [decision] = await app.expectOk('certificates.decisions', {});
    for (const { code } of decision?.awards ?? []) {
      await app.expectOk('certificateBook.give', { ...SERIES, decisionId, awardCode: code });
    }
    const [first = ''] = dossierIds;
    await app.expectOk('amendments.update', { id, amendment: { ...REVOCATION, dossierIds: [first] } });
    await app.expectOk('decisions.update', { id, fields: await decisionFields(app, id, 18) });
    await app.expectOk('decisions.issue', { id, seen: await seenWarnings(app, id) });
    const { lines } = await app.expectOk('certificateBook.list', SERIES);
    expect(lines.filter(({ state }) => state === 'revoked')).toHaveLength(1);
    const taken = await app.expectOk('dossiers.get', { id: first });
    expect(lines.find(({ state }) => state === 'revoked')?.name).toBe(taken.name);
  });

  it('is printed as a register', async () => {
    expect(await app.call('certificateBook.export', { ...SERIES, formats: ['xlsx'] })).toMatchObject({
      error: { code: 'certificateBook.empty' },
    });
    await numberedBook(app);
    const { files } = await app.expectOk('certificateBook.export', { ...SERIES, formats: ['docx', 'xlsx'] });
    expect(files.map(({ name }) => name)).toEqual(['So-cap-bang-GK-nam-2025.docx', 'So-cap-bang-GK-nam-2025.xlsx']);
  });
});
