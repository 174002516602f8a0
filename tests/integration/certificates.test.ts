import { PDF } from '@libpdf/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { A4_BLANK_ID, SHIPPED_BLANKS, SHIPPED_DESIGNS } from '#shared/regulations/certificates/shipped-designs';
import { certificatesToPrint, ownDesign, sentDesign, TINY_PNG } from '#tests/builders/certificate-examples';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { MM_PER_POINT, pdfLines } from '#tests/builders/pdf-lines';
import { sampleCopy } from '#tests/builders/sample-copy';

const PRINTER = 'HP LaserJet Pro M404dn';
const SHIPPED = SHIPPED_DESIGNS.map(({ id }) => id);

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

const lastFile = (): Uint8Array => app.saved.at(-1)?.bytes ?? new Uint8Array();
const textOf = (lines: readonly { readonly text: string }[] = []): string => lines.map(({ text }) => text).join('\n');

describe('blanks and designs', () => {
  it('stand there from the start', async () => {
    const blanks = await app.expectOk('certificates.blanks', {});
    expect(blanks.map(({ hasScan: _hasScan, ...blank }) => blank)).toEqual(expect.arrayContaining([...SHIPPED_BLANKS]));
    expect((await app.expectOk('certificates.designs', {})).map(({ id }) => id)).toEqual(SHIPPED);
  });

  it('keep every version of an own design; what the program brings is changed as a copy', async () => {
    const { id } = await app.expectOk('certificates.saveDesign', { id: SHIPPED[0] ?? '', design: sentDesign('Riêng') });
    expect(SHIPPED).not.toContain(id);
    await app.expectOk('certificates.saveDesign', { id, design: { ...sentDesign('Riêng, sửa'), frame: 'lines' } });
    const { design, versions } = await app.expectOk('certificates.design', { id });
    expect(design).toMatchObject({ name: 'Riêng, sửa', frame: 'lines' });
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    const first = await app.expectOk('certificates.design', { id, version: 1 });
    expect(first.design).toEqual(sentDesign('Riêng'));
    const listed = await app.expectOk('certificates.designs', {});
    expect(listed.map((one) => one.id)).toEqual([id, ...SHIPPED]);
    await app.expectOk('certificates.removeDesign', { id });
    expect((await app.expectOk('certificates.designs', {})).map((one) => one.id)).toEqual(SHIPPED);
  });

  it('refuse a blank or a design that is not there, and to remove what the program brings', async () => {
    const design = { ...sentDesign('Lạc'), blankId: 'gone' };
    expect(await app.call('certificates.saveDesign', { id: null, design })).toMatchObject({
      error: { code: 'certificates.blankNotFound' },
    });
    expect(await app.call('certificates.saveDesign', { id: 'gone', design: sentDesign('Lạc') })).toMatchObject({
      error: { code: 'certificates.designNotFound' },
    });
    expect(await app.call('certificates.removeDesign', { id: SHIPPED[0] ?? '' })).toMatchObject({
      error: { code: 'certificates.designShipped' },
    });
  });

  it('take a scan that is a picture and nothing else', async () => {
    await app.expectOk('certificates.setScan', { blankId: A4_BLANK_ID, bytes: TINY_PNG });
    const { address } = await app.expectOk('certificates.scan', { blankId: A4_BLANK_ID });
    expect(address).toBe(`data:image/png;base64,${TINY_PNG}`);
    const html = Buffer.from('<svg onload="alert(1)">').toString('base64');
    expect(await app.call('certificates.setScan', { blankId: A4_BLANK_ID, bytes: html })).toMatchObject({
      error: { code: 'certificates.notAnImage' },
    });
    await app.expectOk('certificates.setScan', { blankId: A4_BLANK_ID, bytes: null });
    expect(await app.expectOk('certificates.scan', { blankId: A4_BLANK_ID })).toEqual({ address: null });
  });

  it('go to another office as a file, with blank and scan', async () => {
    const blank = { name: 'Phôi riêng', widthMm: 300, heightMm: 205, preprinted: true } as const;
    const { id: blankId } = await app.expectOk('certificates.saveBlank', { id: null, blank });
    await app.expectOk('certificates.setScan', { blankId, bytes: TINY_PNG });
    const design = { ...sentDesign('Giấy khen phôi riêng'), blankId };
    const { id } = await app.expectOk('certificates.saveDesign', { id: null, design });
    await app.expectOk('certificates.exportDesign', { id });
    const bytes = Buffer.from(lastFile()).toString('base64');
    expect(app.saved.at(-1)?.name).toBe('Mau-Giay-khen-phoi-rieng.json');

    const other = councilApp({ folder: await sampleCopy() });
    const imported = await other.expectOk('certificates.importDesign', { bytes });
    const arrived = await other.expectOk('certificates.design', { id: imported.id });
    expect({ ...arrived.design, blankId }).toEqual(design);
    const theirs = (await other.expectOk('certificates.blanks', {})).find((one) => one.id === arrived.design.blankId);
    expect(theirs).toMatchObject({ ...blank, hasScan: true });
    // A file of an earlier version tells an edge of the blank too.
    const written = JSON.parse(Buffer.from(bytes, 'base64').toString());
    const older = JSON.stringify({ ...written, blank: { ...written.blank, feed: 'shortEdge' } });
    await other.expectOk('certificates.importDesign', { bytes: Buffer.from(older).toString('base64') });
    expect((await other.expectOk('certificates.blanks', {})).filter((one) => one.name === blank.name)).toHaveLength(1);
    other.close();
  });

  it.each([
    ['no JSON', '{'],
    ['another file', '{"kind":"other"}'],
    ['a box of no size', JSON.stringify({ kind: 'bang-vang-certificate-design', formatVersion: 1, design: {} })],
  ])('refuse a file of a design that is none: %s', async (_name, text) => {
    const bytes = Buffer.from(text).toString('base64');
    expect(await app.call('certificates.importDesign', { bytes })).toMatchObject({
      error: { code: 'certificates.badDesignFile' },
    });
  });
});

describe('certificates of an issued decision', () => {
  type Sheets = Output<'certificates.sheets'>;

  it('say what the decision says, in its order', async () => {
    const { decisionId, awardCode } = await certificatesToPrint(app);
    const { fields, items } = await app.expectOk('decisions.get', { id: decisionId });
    const { designId, sheets }: Sheets = await app.expectOk('certificates.sheets', { decisionId, awardCode });
    const inDecision = items.filter((item) => item.awardCode === awardCode);
    expect(sheets.map(({ dossierId }) => dossierId)).toEqual(inDecision.map(({ id }) => id));
    expect(sheets.map(({ values }) => values.goldBook)).toEqual(
      inDecision.map(({ id }) => String(items.findIndex((item) => item.id === id) + 1)),
    );
    const { design } = await app.expectOk('certificates.design', { id: designId });
    expect(design.awards).toContain(awardCode);
    expect(sheets[0]?.values).toMatchObject({
      name: inDecision[0]?.name,
      authority: fields.authority,
      decisionNumber: '17/QĐ-UBND',
      decisionDay: 'ngày 05 tháng 12 năm 2025',
      placeAndDay: 'Lâm Xuyên, ngày 05 tháng 12 năm 2025',
      signer: fields.signer.name,
      capacity: fields.signer.capacity.join('\n'),
    });
  });

  it('become one PDF, and the choice of design and printer is proposed again', async () => {
    const { decisionId, awardCode, count } = await certificatesToPrint(app);
    const designId = await ownDesign(app);
    const { sheets, files } = await app.expectOk('certificates.export', {
      decisionId,
      awardCode,
      designId,
      printer: PRINTER,
    });
    expect(sheets).toBe(count);
    expect(files).toHaveLength(1);
    const pages = await pdfLines(lastFile());
    expect(pages).toHaveLength(count);
    const again = await app.expectOk('certificates.sheets', { decisionId, awardCode });
    expect(again).toMatchObject({ designId, printer: PRINTER });
    for (const [index, { values }] of again.sheets.entries()) {
      expect(textOf(pages[index]).replaceAll('\n', ' ')).toContain(values.name);
      expect(textOf(pages[index])).toContain(`Số sổ vàng: ${values.goldBook}`);
    }
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change).toMatchObject({ channel: 'certificates.export', after: { sheets: count, files } });
  });

  it('stand where the printer needs them', async () => {
    const { decisionId, awardCode, designId } = await certificatesToPrint(app);
    const { design } = await app.expectOk('certificates.design', { id: designId });
    const printed = async (): Promise<{ readonly x: number; readonly y: number }> => {
      await app.expectOk('certificates.export', { decisionId, awardCode, designId, printer: PRINTER });
      const line = (await pdfLines(lastFile()))[0]?.find(({ text }) => text.startsWith('Quyết định số'));
      return { x: line?.x ?? 0, y: line?.y ?? 0 };
    };
    const before = await printed();
    const correction = { dxMm: 1.5, dyMm: -1.5, scaleX: 1, scaleY: 1, rotation: 0 } as const;
    await app.expectOk('certificates.saveCorrection', { printer: PRINTER, blankId: design.blankId, correction });
    const after = await printed();
    expect(after.x - before.x).toBeCloseTo(1.5, 2);
    expect(after.y - before.y).toBeCloseTo(-1.5, 2);
  });

  it('take what was set for one person, for as long as it stands', async () => {
    const { decisionId, awardCode, designId, dossierId } = await certificatesToPrint(app);
    const override = { recipient: { text: 'Ông Trần\nVăn Thử', sizePt: 24 } };
    await app.expectOk('certificates.setOverride', { dossierId, designId, override });
    const { sheets } = await app.expectOk('certificates.sheets', { decisionId, awardCode });
    expect(sheets.map((sheet) => sheet.override)).toEqual([override, ...sheets.slice(1).map(() => ({}))]);
    await app.expectOk('certificates.export', {
      decisionId,
      awardCode,
      designId,
      printer: null,
      dossierIds: [dossierId],
    });
    const pages = await pdfLines(lastFile());
    expect(pages).toHaveLength(1);
    expect(textOf(pages[0])).toContain('Ông Trần\nVăn Thử');
    await app.expectOk('certificates.setOverride', { dossierId, designId, override: {} });
    const after = await app.expectOk('certificates.sheets', { decisionId, awardCode });
    expect(after.sheets[0]?.override).toEqual({});
  });

  it('are refused for a draft, and for nobody', async () => {
    const { decisionId, awardCode, designId } = await certificatesToPrint(app);
    const wanted = { decisionId, awardCode, designId, printer: null };
    expect(await app.call('certificates.export', { ...wanted, awardCode: 'KNC' })).toMatchObject({
      error: { code: 'certificates.nobody' },
    });
    expect(await app.call('certificates.export', { ...wanted, decisionId: 'gone' })).toMatchObject({
      error: { code: 'decisions.notFound' },
    });
    expect(await app.call('certificates.export', { ...wanted, designId: 'gone' })).toMatchObject({
      error: { code: 'certificates.designNotFound' },
    });
  });

  it('stop when the secretary says so: nothing is written and nothing logged', async () => {
    const { decisionId, awardCode, designId, count } = await certificatesToPrint(app);
    expect(count).toBeGreaterThan(20);
    const written = app.saved.length;
    const { rows } = await app.expectOk('changes.verify', {});
    const going = app.call('certificates.export', { decisionId, awardCode, designId, printer: null });
    while (!app.news.some((news) => news.kind === 'progress' && news.task === 'certificates.export')) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await app.expectOk('work.stop', {})).toEqual({ stopped: true });
    expect(await going).toMatchObject({ error: { code: 'work.stopped' } });
    expect(app.saved).toHaveLength(written);
    expect((await app.expectOk('changes.verify', {})).rows).toBe(rows);
  });
});

describe('the calibration sheet', () => {
  it('is a page of the blank with its two crosses, printed with the present correction', async () => {
    const correction = { dxMm: 2, dyMm: 0, scaleX: 1, scaleY: 1, rotation: 180 } as const;
    const where = { printer: PRINTER, blankId: A4_BLANK_ID };
    await app.expectOk('certificates.calibrationSheet', where);
    const plain = await pdfLines(lastFile());
    await app.expectOk('certificates.saveCorrection', { ...where, correction });
    await app.expectOk('certificates.calibrationSheet', where);
    const pdf = await PDF.load(lastFile());
    expect(pdf.getPageCount()).toBe(1);
    const helped = await pdfLines(lastFile());
    expect(textOf(helped[0])).toContain('ngang 2,0 mm');
    const place = (pages: typeof plain) => pages[0]?.find(({ text }) => text === 'TỜ CANH CHỈNH MÁY IN')?.x ?? 0;
    expect(place(helped) - place(plain)).toBeCloseTo(2, 2);
    expect(await app.expectOk('certificates.corrections', {})).toMatchObject([{ ...where, correction }]);
    await app.expectOk('certificates.saveCorrection', { ...where, correction: { ...correction, rotation: 90 } });
    await app.expectOk('certificates.calibrationSheet', where);
    const [across] = (await PDF.load(lastFile())).getPages();
    expect([across?.width, across?.height].map((side) => Math.round((side ?? 0) * MM_PER_POINT))).toEqual([210, 297]);
  });
});
