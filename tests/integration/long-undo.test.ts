import { beforeEach, describe, expect, it } from 'vitest';
import { longHistory, longList } from '#tests/benchmarks/long-list';
import { type CouncilApp, councilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, contentHash, councilHash } from '#tests/builders/council-content';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';

const ROWS = 2_000;
const sent = (fileName: string, bytes: Uint8Array) => ({ fileName, bytes: Buffer.from(bytes).toString('base64') });

let app: CouncilApp;
beforeEach(async () => {
  app = await foundedApp();
});

type Channel = 'lists.undo' | 'historyLists.undo';
type Brought = { readonly listId: string; readonly before: string };

const hash = (): string => councilHash(connectionOf(app));
/** Everything but what SQLite notes for itself when it closes. */
const whole = (of: CouncilApp): string => contentHash(connectionOf(of), ['sqlite_stat1', 'sqlite_stat4']);

const aList = async (): Promise<Brought> => {
  const campaignId = await openCampaign(app);
  const before = hash();
  const file = sent('danh-sach-dai.xlsx', longList(ROWS));
  return { before, listId: (await app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED })).listId };
};

/** A later version that took the place of an earlier one: a quarter of its people are others. */
const aReplacingList = async (): Promise<Brought> => {
  const place = { campaignId: await openCampaign(app), ...RECEIVED };
  const { listId: of } = await app.expectOk('lists.accept', { ...sent('ban-1.xlsx', longList(ROWS)), ...place });
  const before = hash();
  const later = { ...sent('ban-2.xlsx', longList(ROWS, ROWS / 4)), ...place, version: { of, replaces: true } };
  return { before, listId: (await app.expectOk('lists.accept', later)).listId };
};

const aHistory = async (): Promise<Brought> => {
  const before = hash();
  const file = sent('nhieu-nam.xlsx', longHistory(ROWS / 4));
  const { listId } = await app.expectOk('historyLists.accept', { ...file, knownFrom: 2023 });
  return { before, listId: listId ?? '' };
};

describe.each<readonly [what: string, channel: Channel, bring: () => Promise<Brought>]>([
  ['a long list', 'lists.undo', aList],
  ['a long list that took the place of another', 'lists.undo', aReplacingList],
  ['a long list of earlier years', 'historyLists.undo', aHistory],
])('undoing %s', (_what, channel, bring) => {
  const undo = (listId: string) => app.call(channel, { listId });
  const progress = () =>
    app.news.flatMap((news) => (news.kind === 'progress' && news.task === channel && news.total > 0 ? [news] : []));
  /** Waits until some of it is taken out. */
  const begun = async (): Promise<void> => {
    while (!progress().some(({ done }) => done > 0)) await new Promise((resolve) => setImmediate(resolve));
  };

  it('goes on in parts that tell how far it is, and ends as if the list had never come', async () => {
    const { listId, before } = await bring();
    expect(await undo(listId)).toMatchObject({ ok: true });
    const steps = progress().map(({ done }) => done);
    expect(new Set(steps).size).toBeGreaterThan(4);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(new Set(progress().map(({ total }) => total)).size).toBe(1);
    expect(steps.at(-1)).toBe(progress()[0]?.total);
    expect(hash()).toBe(before);
    expect(app.bugs).toEqual([]);
  });

  it('leaves all of the list where it is stopped half-way', async () => {
    const { listId, before } = await bring();
    const standing = whole(app);
    const undoing = undo(listId);
    await begun();
    expect(await app.expectOk('work.stop', {})).toEqual({ stopped: true });
    expect(await undoing).toEqual({ ok: false, error: { code: 'work.stopped' } });
    expect(whole(app)).toBe(standing);
    expect(await undo(listId)).toMatchObject({ ok: true });
    expect(hash()).toBe(before);
  });

  it('leaves all of the list where the program ends half-way', async () => {
    const { listId } = await bring();
    const standing = whole(app);
    const undoing = undo(listId);
    await begun();
    app.close();
    expect(await undoing).toMatchObject({ ok: false, error: { code: 'app.noCouncil' } });
    const next = councilApp({ folder: app.folder });
    expect(whole(next)).toBe(standing);
    next.close();
  });
});
