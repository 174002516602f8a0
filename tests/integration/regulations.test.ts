import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';

let app: CouncilApp;

beforeAll(async () => {
  app = await foundedApp('sample', { today: localDate('2025-12-05') });
});

afterAll(() => app.close());

describe('regulations.search', () => {
  it('gives the catalogue in force today, and the editions with a day to look at each', async () => {
    const { edition, editions, total, lines, onDate } = await app.expectOk('regulations.search', {});
    expect([onDate, edition.id, edition.validFrom]).toEqual(['2025-12-05', 'RS2025', '2025-07-01']);
    expect(lines).toHaveLength(total);
    expect(editions.map((one) => [one.id, one.onDate])).toEqual([
      ['RS2017', '2023-12-31'],
      ['RS2024', '2025-06-30'],
      ['RS2025', '2025-12-05'],
      ['RS2026', '2026-10-01'],
    ]);
  });

  it('looks into the edition of the chosen day: Giấy khen of a district ended with the district', async () => {
    const search = async (day: string) =>
      (await app.expectOk('regulations.search', { onDate: localDate(day), text: 'giay khen' })).lines.map(
        ({ code }) => code,
      );
    expect(await search('2025-06-30')).toContain('GK_HUYEN');
    expect(await search('2025-07-01')).not.toContain('GK_HUYEN');
  });

  it('says where a clause stands, and for whom records can decide by merit', async () => {
    const { lines } = await app.expectOk('regulations.search', { text: 'điều 23' });
    const line = lines.find(({ code }) => code === 'CSTDCS');
    expect(line?.hit?.clause).toContain('Điều 23');
    expect(line?.judgedKinds).toEqual(['individual']);
    const { lines: certificates } = await app.expectOk('regulations.search', { text: 'giay khen cap xa' });
    expect(certificates[0]).toMatchObject({ code: 'GK_XA', judgedKinds: [] });
  });
});

describe('regulations.award', () => {
  it('gives criteria by recipient and basis, deciders, papers, ballot and money of the day', async () => {
    const award = await app.expectOk('regulations.award', { code: 'BK_TINH' });
    expect(award.name).toBe('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh');
    expect(award.decidedBy.map(({ authority }) => authority)).toContain('provinceChair');
    expect(award.groups[0]).toMatchObject({ kinds: ['individual'], bases: ['merit'] });
    const [merit] = award.groups[0]?.lines ?? [];
    expect(merit?.limbs.length).toBeGreaterThan(1);
    expect(award.groups.flatMap(({ lines }) => lines).some(({ nature }) => nature === 'attested')).toBe(true);
    expect(award.general.flatMap(({ lines }) => lines.map(({ id }) => id))).toContain('general.open');
    expect(award.general.find(({ kinds }) => kinds.includes('individual'))?.lines).toMatchObject([
      { id: 'general.discipline' },
    ]);
    expect(award.papers.find(({ code }) => code === 'submission')?.when).toBe('always');
    expect(award.ballot.threshold).toContain('số người biểu quyết');
    expect(award.money).toContainEqual(
      expect.objectContaining({
        recipientKind: 'household',
        hundredths: 225,
        baseSalary: 2_340_000,
        exact: 5_265_000,
        amount: 5_270_000,
      }),
    );
    expect(award.difference).toBeNull();
  });

  it('counts money by the base salary of the chosen day', async () => {
    const on = async (day: string) =>
      (await app.expectOk('regulations.award', { code: 'CSTDCS', onDate: localDate(day) })).money[0]?.amount;
    expect(await on('2026-06-30')).toBe(2_340_000);
    expect(await on('2026-07-01')).toBe(2_530_000);
  });

  it('compares with another edition', async () => {
    const { difference } = await app.expectOk('regulations.award', { code: 'CSTDCS', compareWith: 'RS2017' });
    expect(difference).toMatchObject({ isThere: true, isSame: false, edition: { id: 'RS2017' } });
    expect(difference?.ballot?.here).toContain('80 %');
    const reworded = difference?.lines.find(({ change }) => change === 'changed');
    expect(reworded?.here?.text).not.toBe(reworded?.there?.text);
    const same = await app.expectOk('regulations.award', { code: 'CSTDCS', compareWith: 'RS2026' });
    expect(same.difference).toMatchObject({ isThere: true, isSame: true, lines: [] });
    const gone = await app.expectOk('regulations.award', {
      code: 'GK_HUYEN',
      onDate: localDate('2025-06-30'),
      compareWith: 'RS2025',
    });
    expect(gone.difference).toMatchObject({ isThere: false, isSame: false });
  });

  it('refuses what is not there', async () => {
    const unknown = { ok: false, error: { code: 'eligibility.unknownAward' } };
    expect(await app.callRaw('regulations.award', { code: 'UNKNOWN' })).toMatchObject(unknown);
    expect(await app.callRaw('regulations.award', { code: 'GK_HUYEN' })).toMatchObject(unknown);
    expect(await app.callRaw('regulations.award', { code: 'LDTT', compareWith: 'RS1999' })).toMatchObject({
      ok: false,
      error: { code: 'regulations.noSuchEdition' },
    });
    expect(app.bugs).toEqual([]);
  });
});
