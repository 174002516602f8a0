import { afterEach, describe, expect, it } from 'vitest';
import { inTransaction, rememberedUntilChange } from '#db/council-db';
import { SAMPLE_CAMPAIGN_ID, SAMPLE_MEETING_ID } from '#db/seed/sample-council';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import type { Input } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { type CouncilApp, councilApp } from '#tests/builders/council-app';
import { connectionOf } from '#tests/builders/council-content';
import { aLocalRegulation, BAC_NINH } from '#tests/builders/local-regulation';
import { sampleCopy } from '#tests/builders/sample-copy';

type Regulation = Input<'localRegulation.save'>['regulation'];

let app: CouncilApp;
afterEach(() => app.close());

const sampleApp = async (): Promise<void> => {
  app = councilApp({ folder: await sampleCopy(), today: localDate('2025-12-20') });
};

const save = (regulation: Regulation, reason = 'Nhập theo quyết định của tỉnh') =>
  app.expectOk('localRegulation.save', { regulation, reason });

const inForceOn = async (day: string) =>
  (await app.expectOk('localRegulation.inForce', { onDate: localDate(day) })).inForce;

/** An individual whose dossier meets every national line. */
const goodDossier = async () => {
  const { ids } = await app.expectOk('dossiers.ids', {
    campaignId: SAMPLE_CAMPAIGN_ID,
    status: 'accepted',
    kind: 'individual',
  });
  const dossier = await app.expectOk('dossiers.get', { id: ids[0] ?? '' });
  expect(dossier.eligibility?.verdict).toBe('met');
  return dossier;
};

/** Nobody has been rated well for so long. */
const tooStrict = (award: Regulation['criteria'][number]['award']): Regulation =>
  aLocalRegulation({
    criteria: [
      {
        id: 'initiatives',
        award,
        kind: null,
        clause: 'khoản 1 Điều 5',
        text: 'Có ít nhất 08 sáng kiến cấp toàn quốc trong năm.',
        rule: { ask: 'initiatives', times: 8, scope: 'national', years: 1 },
      },
    ],
  });

describe('versions of the office’s regulation', () => {
  it('are kept with their reasons, newest first, and logged', async () => {
    await sampleApp();
    expect(await inForceOn('2026-01-05')).toBeNull();
    expect(await save(BAC_NINH)).toEqual({ version: 1 });
    expect(await save({ ...BAC_NINH, name: 'Quy định mới' }, 'Sửa tên')).toEqual({ version: 2 });
    const versions = await app.expectOk('localRegulation.versions', {});
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [2, 'Sửa tên'],
      [1, 'Nhập theo quyết định của tỉnh'],
    ]);
    expect(versions[1]?.regulation).toEqual(BAC_NINH);
    const [change] = await app.expectOk('changes.list', { limit: 1 });
    expect(change).toMatchObject({ channel: 'localRegulation.save', subjectName: 'Quy định mới' });
    expect(change?.before).toMatchObject({ version: 1 });
  });

  it('are in force by the day: the newest whose term covers it', async () => {
    await sampleApp();
    await save(BAC_NINH);
    await save({ ...BAC_NINH, validFrom: localDate('2026-02-01'), validTo: localDate('2026-03-31') });
    expect((await inForceOn('2025-12-14'))?.version).toBeUndefined();
    expect((await inForceOn('2025-12-15'))?.version).toBe(1);
    expect((await inForceOn('2026-01-31'))?.version).toBe(1);
    expect((await inForceOn('2026-02-01'))?.version).toBe(2);
    expect((await inForceOn('2026-03-31'))?.version).toBe(2);
    expect((await inForceOn('2026-04-01'))?.version).toBe(1);
  });

  it('never change once they are saved', async () => {
    await sampleApp();
    await save(BAC_NINH);
    const run = (sql: string) => () => connectionOf(app).exec(sql);
    expect(run("update local_regulations set reason = 'khác'")).toThrow('a saved version stays');
    expect(run('delete from local_regulations')).toThrow('a saved version stays');
  });

  it('are refused when a cụm holds a unit that nobody knows, and nothing is kept', async () => {
    await sampleApp();
    const clusters = [{ id: 'c1', name: 'Khối các sở', kind: 'block' as const, unitIds: ['nowhere'] }];
    const reply = await app.call('localRegulation.save', { regulation: { ...BAC_NINH, clusters }, reason: 'Thử' });
    expect(reply).toEqual(err({ code: 'units.notFound', details: 'nowhere' }));
    expect(await app.expectOk('localRegulation.versions', {})).toEqual([]);
  });
});

describe('a dossier', () => {
  it('is judged with the criteria of the office, by the newest version, and keeps which one it was', async () => {
    await sampleApp();
    const { id, awardCode } = await goodDossier();
    await save(tooStrict(awardCode));
    const strict = (await app.expectOk('dossiers.get', { id })).eligibility;
    expect(strict).toMatchObject({ verdict: 'notMet', localVersion: 1 });
    expect(strict?.criteria.find((line) => line.id === 'local.initiatives')).toMatchObject({ verdict: 'notMet' });
    const { notMet } = await app.expectOk('dossiers.check', { campaignId: SAMPLE_CAMPAIGN_ID, ids: [id] });
    expect(notMet).toBe(1);
    const stored = connectionOf(app).prepare('select verdict_report from dossiers where id = ?').pluck().get(id);
    expect(JSON.parse(String(stored))).toMatchObject({ localVersion: 1, edition: 'RS2025' });

    await save(aLocalRegulation(), 'Bỏ tiêu chuẩn riêng');
    expect((await app.expectOk('dossiers.get', { id })).eligibility).toMatchObject({ verdict: 'met', localVersion: 2 });
  });

  it('received before the regulation is judged by the national edition alone', async () => {
    await sampleApp();
    const { id, awardCode, receivedOn } = await goodDossier();
    await save({ ...tooStrict(awardCode), validFrom: localDate('2025-12-19') });
    expect(receivedOn < '2025-12-19').toBe(true);
    const { eligibility } = await app.expectOk('dossiers.get', { id });
    expect(eligibility?.verdict).toBe('met');
    expect(eligibility).not.toHaveProperty('localVersion');
  });

  it('shows the papers that the office asks', async () => {
    await sampleApp();
    const { id, awardCode, missingPapers } = await goodDossier();
    const paper = { id: 'tax', award: awardCode, clause: 'Điều 9', change: 'add', when: 'always' } as const;
    await save(aLocalRegulation({ papers: [{ ...paper, name: 'Xác nhận của cơ quan thuế' }] }));
    const after = await app.expectOk('dossiers.get', { id });
    expect(after.papers.at(-1)).toEqual({
      code: 'local.tax',
      name: 'Xác nhận của cơ quan thuế',
      form: null,
      formRead: true,
      when: 'always',
      present: false,
      unconfirmed: false,
    });
    expect(after.missingPapers).toBe(missingPapers + 1);
    await app.expectOk('dossiers.markPaper', { id, paperCode: 'local.tax', present: true });
    expect((await app.expectOk('dossiers.get', { id })).missingPapers).toBe(missingPapers);
  });
});

describe('a meeting', () => {
  it('counts by the quorum and the share of the office’s regulation', async () => {
    await sampleApp();
    const meeting = await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID });
    const [item] = meeting.agenda;
    const seats = meeting.attendance;
    const absent = seats.slice(0, Math.ceil(seats.length * 0.25));
    await app.expectOk('meetings.recordAttendance', {
      id: SAMPLE_MEETING_ID,
      attendance: absent.map(({ id: memberId }) => ({ memberId, attendance: 'absent', reason: 'Đi công tác' })),
    });
    const tally = async () => {
      const agreed = seats.length - absent.length;
      const counts = { id: SAMPLE_MEETING_ID, dossierId: item?.id ?? '', agreed, disagreed: 0, blank: 0 };
      return (await app.expectOk('meetings.recordTally', counts)).outcome;
    };
    expect(await tally()).toBe('passed');
    await save({ ...BAC_NINH, validFrom: localDate('2025-01-01') });
    expect(await tally()).toBe('noQuorum');
    const [variant] = BAC_NINH.ballots;
    if (variant === undefined) throw new Error('Bắc Ninh votes like everybody');
    const all = { ...variant, quorum: { in: 2, of: 1 }, threshold: { in: 100, of: 80 }, denominator: 'total' as const };
    await save({ ...BAC_NINH, validFrom: localDate('2025-01-01'), ballots: [all] });
    expect(await tally()).toBe('rejected');
    const [line] = (await app.expectOk('meetings.get', { id: SAMPLE_MEETING_ID })).agenda;
    expect(line).toMatchObject({ rule: 'ít nhất 80 % tổng số thành viên Hội đồng', ruleUnconfirmed: false });
    await save(aLocalRegulation({ validFrom: localDate('2025-01-01') }), 'Trở lại như trước');
    expect(await tally()).toBe('passed');
  });
});

describe('what is remembered until a change', () => {
  it('is composed once and forgotten with every commit and every refusal', async () => {
    await sampleApp();
    const council = app.session.council();
    if (council === null) throw new Error('No council');
    const today = localDate('2025-12-20');
    await save(aLocalRegulation());
    const first = effectiveEdition(council.read, RS2025, today);
    expect(effectiveEdition(council.read, RS2025, today)).toBe(first);
    let reads = 0;
    const counted = rememberedUntilChange(() => (reads += 1));
    counted(council.read);
    counted(council.read);
    expect(reads).toBe(1);
    inTransaction(council, (db) => {
      counted(db);
      counted(council.read);
      return err('refused');
    });
    expect(reads).toBe(2);
    expect(counted(council.read)).toBe(3);
    inTransaction(council, () => ok(null));
    expect(counted(council.read)).toBe(4);
  });
});
