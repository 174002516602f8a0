import { afterEach, describe, expect, it } from 'vitest';
import { inTransaction } from '#db/council-db';
import { insertPerson } from '#db/queries/recipients';
import type { Sent } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { ok } from '#shared/lib/result';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import { sampleCopy } from '#tests/builders/sample-copy';

const YEAR = 2025;

let app: CouncilApp;
afterEach(() => app.close());

const find = (wanted: Partial<Sent<'candidates.find'>> = {}) =>
  app.expectOk('candidates.find', { awardCode: 'CSTD_TINH', year: YEAR, recipientKind: 'individual', ...wanted });

const addUnit = async (name: string, parentId: string | null = null) =>
  (await app.expectOk('units.add', { name, shortName: '', level: 'unit', parentId, validFrom: null, validTo: null }))
    .id;

const addPerson = async (fullName: string, unitId: string | null = null) => {
  const { id } = await app.expectOk('people.add', {
    fullName,
    honorific: 'Bà',
    position: 'Chuyên viên',
    unitId,
    birthDate: null,
    category: 'civilServant',
    isLeader: false,
  });
  return { recipientKind: 'individual', recipientId: id } as const;
};

type Owner = Awaited<ReturnType<typeof addPerson>>;

const award = (owner: Owner, code: 'CSTDCS' | 'CSTD_TINH', year: number, basis: 'merit' | 'thematic' = 'merit') =>
  app.expectOk('awards.record', {
    ...owner,
    code,
    year,
    basis,
    decisionNumber: `${year % 100}/QĐ-SNV`,
    decidedOn: localDate(`${year}-12-20`),
  });

/** CSTĐCS of some years, a province initiative, and a history that is whole from the first year on. */
const withTitles = async (owner: Owner, years: readonly number[]) => {
  for (const year of years) {
    await app.expectOk('ratings.record', { ...owner, year, level: 'HTXSNV', decisionNumber: '' });
    await award(owner, 'CSTDCS', year);
  }
  await app.expectOk('initiatives.record', {
    personId: owner.recipientId,
    year: YEAR,
    name: 'Số hóa hồ sơ một cửa',
    kind: 'initiative',
    scope: 'province',
    applied: true,
    decisionNumber: '8/QĐ-UBND',
  });
  await app.expectOk('recipients.markHistoryKnown', { ...owner, fromYear: 2018 });
};

describe('candidates.find', () => {
  it('finds who qualifies by history, who falls short by one line, and whose history is missing', async () => {
    app = await foundedApp('empty', { today: localDate('2025-12-05') });
    const ready = await addPerson('Nguyễn Thị An');
    await withTitles(ready, [2023, 2024, 2025]);
    const gap = await addPerson('Trần Thị Bình');
    await withTitles(gap, [2022, 2023, 2025]);
    const unknown = await addPerson('Lê Thị Cúc');
    const found = await find();
    expect(found).toMatchObject({
      judged: 3,
      alreadyHeld: 0,
      totals: { met: 1, missingData: 1, oneShort: 1, farther: 0 },
      awardName: expect.stringContaining('Chiến sĩ thi đua'),
    });
    expect(found.lines.map(({ recipientId, standing }) => [recipientId, standing])).toEqual([
      [ready.recipientId, 'met'],
      [unknown.recipientId, 'missingData'],
      [gap.recipientId, 'oneShort'],
    ]);
    const [met, missing, short] = found.lines;
    expect(met?.open).toEqual([]);
    expect(met?.evidence).toContainEqual(
      expect.objectContaining({ year: 2023, what: 'CSTĐCS', decisionNumber: '23/QĐ-SNV' }),
    );
    expect(met?.evidence).toContainEqual(expect.objectContaining({ year: 2025, decisionNumber: '8/QĐ-UBND' }));
    expect(missing?.open.every(({ verdict }) => verdict === 'missingData')).toBe(true);
    expect(missing?.open.some(({ missingYears }) => missingYears.includes(2024))).toBe(true);
    const failing = short?.open.filter(({ verdict }) => verdict === 'notMet') ?? [];
    expect(failing).toHaveLength(1);
    expect(found.criteria.find(({ id }) => id === failing[0]?.criterionId)?.text).toContain('liên tục');
  });

  it('leaves out and counts who holds the award of that year by merit, not who holds it for a campaign', async () => {
    app = await foundedApp('empty', { today: localDate('2025-12-05') });
    const holder = await addPerson('Nguyễn Thị An');
    await withTitles(holder, [2023, 2024, 2025]);
    await award(holder, 'CSTD_TINH', YEAR);
    const other = await addPerson('Trần Thị Bình');
    await withTitles(other, [2023, 2024, 2025]);
    await award(other, 'CSTD_TINH', YEAR, 'thematic');
    const found = await find();
    expect(found).toMatchObject({ judged: 2, alreadyHeld: 1, totals: { met: 1 } });
    expect(found.lines.map(({ recipientId }) => recipientId)).toEqual([other.recipientId]);
  });

  it('narrows to a unit with all under it', async () => {
    app = await foundedApp('empty', { today: localDate('2025-12-05') });
    const top = await addUnit('Sở Giáo dục và Đào tạo');
    const school = await addUnit('Trường THPT Tứ Hạ', top);
    const elsewhere = await addUnit('Sở Y tế');
    const near = await addPerson('Nguyễn Thị An', school);
    await addPerson('Trần Thị Bình', elsewhere);
    const found = await find({ unitId: top });
    expect(found.judged).toBe(1);
    expect(found.lines).toMatchObject([{ recipientId: near.recipientId, unitName: 'Trường THPT Tứ Hạ' }]);
    expect((await find({ unitId: elsewhere })).judged).toBe(1);
  });

  it('judges as a dossier of the same person is judged, and names the dossiers that stand', async () => {
    app = councilApp({ folder: await sampleCopy(), today: localDate('2025-12-05') });
    const { ids } = await app.expectOk('dossiers.ids', { kind: 'individual' });
    const found = await Promise.all(ids.slice(0, 12).map((id) => app.expectOk('dossiers.get', { id })));
    const [first] = found;
    if (first === undefined) throw new Error('no dossier');
    const { awardCode, awardYear: year } = first;
    const all = await find({ awardCode, year });
    const byId = new Map(all.lines.map((line) => [line.recipientId, line]));
    let compared = 0;
    for (const dossier of found) {
      if (dossier.awardCode !== awardCode || dossier.awardYear !== year || dossier.basis !== 'merit') continue;
      const line = byId.get(dossier.history?.recipient.id ?? '');
      if (line === undefined) continue;
      compared += 1;
      expect(line.dossiers.map(({ id }) => id)).toContain(dossier.id);
      expect(line.standing === 'oneShort' ? 'notMet' : line.standing).toBe(dossier.eligibility?.verdict);
    }
    expect(compared).toBeGreaterThan(0);
    const { totals, judged, alreadyHeld } = all;
    expect(totals.met + totals.missingData + totals.oneShort + totals.farther + alreadyHeld).toBe(judged);
  });

  it('judges collectives too', async () => {
    app = councilApp({ folder: await sampleCopy(), today: localDate('2025-12-05') });
    const { judged, totals } = await find({ awardCode: 'TTLDXS', recipientKind: 'collective' });
    expect(judged).toBeGreaterThan(10);
    expect(totals.met).toBeGreaterThan(0);
  });

  it('refuses what cannot be judged', async () => {
    app = await foundedApp('empty', { today: localDate('2025-12-05') });
    const refused = async (wanted: Partial<Sent<'candidates.find'>>) => {
      const reply = await app.call('candidates.find', {
        awardCode: 'CSTD_TINH',
        year: YEAR,
        recipientKind: 'individual',
        ...wanted,
      });
      return reply.ok ? null : reply.error.code;
    };
    expect(await refused({ awardCode: 'GK_HUYEN' })).toBe('eligibility.unknownAward');
    expect(await refused({ recipientKind: 'household' })).toBe('eligibility.wrongRecipientKind');
    expect(await refused({ awardCode: 'GK_XA' })).toBe('candidates.onlyAttested');
    expect(await refused({ unitId: 'không có' })).toBe('units.notFound');
    expect(app.bugs).toEqual([]);
  });
});

const crowd = async (people: number) => {
  app = await foundedApp('empty', { today: localDate('2025-12-05') });
  const council = app.session.council();
  if (council === null) throw new Error('no council');
  inTransaction(council, (db) => {
    for (let index = 0; index < people; index += 1) {
      insertPerson(
        db,
        { id: `p${index}`, name: `Nguyễn Văn ${index}`, unitId: null, unitName: '' },
        { honorific: '', position: '', birthDate: null, gender: null, category: 'civilServant', isLeader: false },
      );
    }
    return ok(null);
  });
};

const WANTED = { awardCode: 'CSTD_TINH', year: YEAR, recipientKind: 'individual' } as const;

describe('a long search', () => {
  it('tells how far it is, lets other calls through, and ends at a newer one', async () => {
    await crowd(1000);
    const first = app.call('candidates.find', WANTED);
    const other = await app.expectOk('recipients.search', { text: '', limit: 1 });
    expect(other.total).toBe(1000);
    const second = await app.expectOk('candidates.find', WANTED);
    expect(await first).toEqual({ ok: false, error: { code: 'candidates.stopped' } });
    expect(second.judged).toBe(1000);
    const told = app.news.flatMap((news) => (news.kind === 'progress' ? [[news.done, news.total]] : []));
    expect(told.at(-1)).toEqual([1000, 1000]);
    expect(told.length).toBeGreaterThan(4);
  });

  it('is stopped on demand, and nothing runs after it', async () => {
    await crowd(1000);
    const first = app.call('candidates.find', WANTED);
    expect(await app.expectOk('candidates.stop', {})).toEqual({ wasRunning: true });
    expect(await first).toMatchObject({ ok: false, error: { code: 'candidates.stopped' } });
    expect(await app.expectOk('candidates.stop', {})).toEqual({ wasRunning: false });
    expect((await app.expectOk('candidates.find', WANTED)).judged).toBe(1000);
    expect(await app.expectOk('candidates.stop', {})).toEqual({ wasRunning: false });
  });

  it('lists a part and counts all', async () => {
    await crowd(2300);
    const { lines, totals } = await app.expectOk('candidates.find', WANTED);
    expect(totals.missingData).toBe(2300);
    expect(lines).toHaveLength(2000);
  });
});
