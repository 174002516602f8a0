import { cpSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settingsNotInForce } from '#db/settings-in-force';
import { longList } from '#tests/benchmarks/long-list';
import { type CouncilApp, councilApp, foundedApp, newFolder } from '#tests/builders/council-app';
import { connectionOf, contentHash, countOf } from '#tests/builders/council-content';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';

const ROWS = 3_000;
let file: { readonly fileName: string; readonly bytes: string };
let app: CouncilApp;
let campaignId: string;

beforeAll(() => {
  file = { fileName: 'danh-sach-dai.xlsx', bytes: Buffer.from(longList(ROWS)).toString('base64') };
});

beforeEach(async () => {
  app = await foundedApp();
  campaignId = await openCampaign(app);
});

const accept = () => app.call('lists.accept', { ...file, campaignId, ...RECEIVED });
const progressed = (): readonly number[] =>
  app.news.flatMap((news) => (news.kind === 'progress' && news.task === 'lists.accept' ? [news.done] : []));

/** Waits until the list has begun to be stored. */
const begun = async (): Promise<void> => {
  while (progressed().length < 2) await new Promise((resolve) => setImmediate(resolve));
};

describe('taking in a long list', () => {
  it('tells how far it is and ends with every row stored', async () => {
    expect(await accept()).toMatchObject({ ok: true, value: { created: ROWS } });
    const steps = progressed();
    expect(steps.length).toBeGreaterThan(6);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect((await app.expectOk('dossiers.ids', { campaignId })).ids).toHaveLength(ROWS);
    expect(app.bugs).toEqual([]);
  });

  it('is in the file when it is done, and the log takes what comes as before', async () => {
    expect(await accept()).toMatchObject({ ok: true });
    const connection = connectionOf(app);
    const ask = (name: string): number => Number(connection.pragma(name, { simple: true }));
    expect(statSync(connection.name).size).toBe(ask('page_count') * ask('page_size'));
    expect(settingsNotInForce(connection)).toEqual([]);
    expect(readdirSync(app.folder)).toEqual(['bang-vang.sqlite', 'bang-vang.sqlite-wal']);
  });

  it('leaves no trace after a power cut, though half of it stands in the file', async () => {
    const connection = connectionOf(app);
    const before = contentHash(connection);
    // So little room that the file takes what the cache cannot hold.
    connection.pragma('cache_size = 20');
    const accepting = accept();
    while ((progressed().at(-1) ?? 0) < ROWS * 1.5) await new Promise((resolve) => setImmediate(resolve));
    const cut = newFolder();
    cpSync(app.folder, cut, { recursive: true });
    expect(await accepting).toMatchObject({ ok: true });
    const sizeOf = (name: string): number => statSync(path.join(cut, name)).size;
    expect(sizeOf('bang-vang.sqlite')).toBeGreaterThan(2_000_000);
    expect(sizeOf('bang-vang.sqlite-journal')).toBeGreaterThan(0);
    const next = councilApp({ folder: cut });
    expect(contentHash(connectionOf(next))).toBe(before);
    expect(settingsNotInForce(connectionOf(next))).toEqual([]);
    next.close();
    expect(readdirSync(cut)).toEqual(['bang-vang.sqlite']);
  });

  it('leaves no trace when it is stopped half-way', async () => {
    const before = contentHash(connectionOf(app));
    const accepting = accept();
    await begun();
    expect(await app.expectOk('work.stop', {})).toEqual({ stopped: true });
    expect(await accepting).toEqual({ ok: false, error: { code: 'work.stopped' } });
    expect(contentHash(connectionOf(app))).toBe(before);
    expect(connectionOf(app).inTransaction).toBe(false);
    expect(await app.expectOk('work.stop', {})).toEqual({ stopped: false });
    expect(await accept()).toMatchObject({ ok: true });
  });

  it('shows nothing of it to a question asked meanwhile: the answer waits for the end', async () => {
    const accepting = accept();
    await begun();
    const { ids } = await app.expectOk('dossiers.ids', { campaignId });
    expect(ids).toHaveLength(ROWS);
    expect(await accepting).toMatchObject({ ok: true });
  });

  it('lets a command wait too, and both stand in the change log', async () => {
    const accepting = accept();
    await begun();
    const other = openCampaign(app, 'Đợt xét khác');
    expect(await accepting).toMatchObject({ ok: true });
    await other;
    expect(await app.expectOk('changes.verify', {})).toMatchObject({ brokenAt: null });
  });

  it('leaves nothing when the program ends half-way, and says nothing was saved', async () => {
    const accepting = accept();
    await begun();
    app.close();
    expect(await accepting).toMatchObject({ ok: false, error: { code: 'app.noCouncil' } });
    const next = councilApp({ folder: app.folder });
    for (const table of ['nomination_lists', 'nomination_blocks', 'nomination_fates', 'recipients', 'dossiers']) {
      expect(countOf(connectionOf(next), table)).toBe(0);
    }
    next.close();
  });
});
