import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bearsNumber } from '#shared/domain/decision-register/numbering';
import { numberEntries } from '#shared/domain/decision-register/register';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import {
  decisionFields,
  draftedDecision,
  issuedDecision,
  numberedDecision,
  seenWarnings,
} from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';
import { wordLines, zipEntries } from '#tests/builders/word-file';

const SERIES = { symbol: 'QĐ-UBND', year: 2025 } as const;

let app: CouncilApp;
beforeEach(async () => {
  app = councilApp({ folder: await sampleCopy() });
});
afterEach(() => app.close());

const book = () => app.expectOk('register.book', SERIES);
const states = async () => (await book()).lines.map(({ first, last, state }) => [first, last, state]);
const hold = (number: number, amount = 1) =>
  app.expectOk('register.reserve', { ...SERIES, number, amount, person: 'Văn phòng', subject: 'Khen đột xuất' });
const outside = (number: number, explanation = '') => ({
  ...SERIES,
  number,
  suffix: '',
  dated: localDate('2025-11-03'),
  subject: 'Về việc thành lập Tổ giúp việc',
  person: 'Vũ Hoài Nam',
  explanation,
});

const act = fc.oneof(
  fc.record({
    kind: fc.constant('reserve' as const),
    number: fc.integer({ min: 1, max: 8 }),
    amount: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('outside' as const),
    number: fc.integer({ min: 1, max: 8 }),
    explanation: fc.constantFrom('', 'Sổ cũ ghi trùng'),
  }),
  fc.record({
    kind: fc.constant('explain' as const),
    first: fc.integer({ min: 1, max: 8 }),
    length: fc.integer({ min: 1, max: 4 }),
    as: fc.constantFrom('blank' as const, 'outside' as const),
  }),
  fc.record({ kind: fc.constantFrom('release' as const, 'strike' as const), pick: fc.nat() }),
);

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** One thing that a clerk does to a book, refused or not. */
const done = async (one: Act, series: { readonly symbol: string; readonly year: number }): Promise<unknown> => {
  if (one.kind === 'reserve')
    return app.call('register.reserve', {
      ...series,
      number: one.number,
      amount: one.amount,
      person: 'Văn phòng',
      subject: 'Khen đột xuất',
    });
  if (one.kind === 'outside')
    return app.call('register.enterOutside', { ...outside(one.number, one.explanation), ...series });
  if (one.kind === 'explain') {
    const stretch = { first: one.first, last: one.first + one.length - 1 };
    return app.call('register.explain', { ...series, ...stretch, kind: one.as, reason: 'Ghi nhầm' });
  }
  const { lines } = await app.expectOk('register.book', series);
  const entries = lines.flatMap(({ entryId }) => entryId ?? []);
  return app.call(`register.${one.kind}`, {
    id: entries[one.pick % Math.max(1, entries.length)] ?? '-',
    reason: 'Thôi',
  });
};

describe('the book of a year', () => {
  it('shows decisions, what holds a number, and every gap that nobody explained', async () => {
    await issuedDecision(app);
    await hold(20);
    expect(await states()).toEqual([
      [17, 17, 'issued'],
      [18, 19, 'missing'],
      [20, 20, 'reserved'],
    ]);
    expect(await book()).toMatchObject({ next: 21, counts: { issued: 1, held: 1, missing: 2, repeated: 0 } });
    const reason = 'Văn phòng cấp cho lĩnh vực khác';
    await app.expectOk('register.explain', { ...SERIES, kind: 'outside', first: 18, last: 18, reason });
    await app.expectOk('register.explain', { ...SERIES, kind: 'blank', first: 19, last: 19, reason: 'Ghi nhầm' });
    expect(await book()).toMatchObject({ counts: { missing: 0 } });
    expect(await states()).toEqual([
      [17, 17, 'issued'],
      [18, 18, 'outside'],
      [19, 19, 'blank'],
      [20, 20, 'reserved'],
    ]);
  });

  it('says once for the whole year that other papers of the office share the series', async () => {
    await issuedDecision(app);
    await hold(400);
    expect((await book()).counts.missing).toBe(382);
    const reason = 'Số chung do văn thư cấp';
    await app.expectOk('register.explain', { ...SERIES, kind: 'outside', first: 1, last: null, reason });
    expect((await book()).counts.missing).toBe(0);
    await hold(900);
    expect((await book()).counts.missing).toBe(0);
  });

  it('keeps the reason of a number given back, should it stay empty', async () => {
    const { ids } = await hold(15, 3);
    await app.expectOk('register.release', { id: ids[1] ?? '', reason: 'Không khen đợt này' });
    const line = (await book()).lines.find(({ first }) => first === 16);
    expect(line).toMatchObject({ state: 'blank', explanation: expect.stringContaining('Không khen đợt này') });
    expect(await app.call('register.release', { id: ids[1] ?? '', reason: 'Lại' })).toMatchObject({
      error: { code: 'register.notHeld' },
    });
  });

  it('prints in landscape with number, day, subject, signer and state', async () => {
    await issuedDecision(app);
    await hold(20);
    const { html } = await app.expectOk('register.preview', SERIES);
    expect(html).toContain('SỔ QUYẾT ĐỊNH');
    await app.expectOk('register.export', { ...SERIES, formats: ['docx', 'xlsx'] });
    expect(app.saved.map(({ name }) => name)).toEqual([
      'So-quyet-dinh-QD-UBND-nam-2025.docx',
      'So-quyet-dinh-QD-UBND-nam-2025.xlsx',
    ]);
    const body = zipEntries(Buffer.from(app.saved[0]?.bytes ?? [])).get('word/document.xml') ?? '';
    const words = wordLines(body).map(({ text }) => text);
    for (const said of ['SỔ QUYẾT ĐỊNH', '17', 'Đã ban hành', 'Giữ cho Văn phòng: Khen đột xuất', '18–19'])
      expect(words).toContain(said);
  });
});

describe('a number', () => {
  it('held for somebody is used up by the decision that is issued under it, once that was seen', async () => {
    const { ids } = await hold(17);
    const id = await numberedDecision(app);
    expect(await app.expectOk('decisions.nextNumber', SERIES)).toMatchObject({
      held: [{ number: 17, person: 'Văn phòng' }],
      taken: [17],
    });
    expect(await app.call('decisions.issue', { id })).toMatchObject({ error: { code: 'decisions.proofUnseen' } });
    await app.expectOk('decisions.issue', { id, seen: await seenWarnings(app, id) });
    expect(await states()).toEqual([[17, 17, 'issued']]);
    expect(await app.call('register.release', { id: ids[0] ?? '', reason: 'x' })).toMatchObject({
      error: { code: 'register.notHeld' },
    });
  });

  it('of another paper is refused to a draft, and at issue when the paper was entered since', async () => {
    await app.expectOk('register.enterOutside', outside(5));
    const id = await draftedDecision(app);
    const five = { id, fields: await decisionFields(app, id, 5) };
    expect(await app.call('decisions.update', five)).toMatchObject({ error: { code: 'decisions.numberTaken' } });
    await app.expectOk('decisions.update', { id, fields: await decisionFields(app, id, 6) });
    expect(await app.call('register.enterOutside', outside(6))).toMatchObject({
      error: { code: 'register.repeatUnexplained', details: '06/QĐ-UBND' },
    });
    await app.expectOk('register.enterOutside', outside(6, 'Văn phòng đã lấy số này'));
    expect(await app.call('decisions.issue', { id })).toMatchObject({ error: { code: 'decisions.numberTaken' } });
  });

  it('left out of order of the days is a warning', async () => {
    await issuedDecision(app);
    await app.expectOk('register.explain', { ...SERIES, kind: 'blank', first: 3, last: 4, reason: 'Ghi nhầm' });
    expect(
      await app.call('register.explain', { ...SERIES, kind: 'blank', first: 17, last: 18, reason: 'x' }),
    ).toMatchObject({ error: { code: 'register.numberTaken', details: '17/QĐ-UBND' } });
  });

  it('never stands twice without an explanation, whatever the clerk does', async () => {
    app.close();
    app = await foundedApp();
    let year = 2000;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        year += 1;
        const series = { symbol: 'QĐ-UBND', year };
        for (const one of acts) await done(one, series);
        const { lines } = await app.expectOk('register.book', series);
        const entries = numberEntries(lines.filter(({ state }) => state !== 'missing')).filter(bearsNumber);
        for (const number of new Set(entries.map(({ first }) => first))) {
          const silent = entries.filter(({ first, explanation }) => first === number && explanation === '');
          expect(silent.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60, seed: 20_251_205 },
    );
  });
});
