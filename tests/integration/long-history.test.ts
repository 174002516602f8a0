import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { longHistory } from '#tests/benchmarks/long-list';
import { type CouncilApp, foundedApp } from '#tests/builders/council-app';
import { connectionOf, contentHash, councilHash, countOf } from '#tests/builders/council-content';

const PEOPLE = 600;
const FACTS = 4 * PEOPLE;
let file: { readonly fileName: string; readonly bytes: string };
let app: CouncilApp;

beforeAll(() => {
  file = { fileName: 'nhieu-nam.xlsx', bytes: Buffer.from(longHistory(PEOPLE)).toString('base64') };
});

beforeEach(async () => {
  app = await foundedApp();
});

const accept = () => app.call('historyLists.accept', { ...file, knownFrom: 2023 });
const progressed = (): readonly number[] =>
  app.news.flatMap((news) => (news.kind === 'progress' && news.task === 'historyLists.accept' ? [news.done] : []));

describe('a long list of earlier years', () => {
  it('comes to the page in pages, every fact once and in its order', async () => {
    const first = await app.expectOk('historyLists.read', file);
    expect(first).toMatchObject({ pages: 3, inserted: FACTS });
    const rest = [];
    for (let page = 1; page < first.pages; page += 1) {
      rest.push(await app.expectOk('historyLists.page', { key: first.key, page }));
    }
    const pages = [first, ...rest];
    const keys = pages.flatMap(({ entries }) => entries.map(({ sourceRow, part }) => `${sourceRow}/${part}`));
    expect(new Set(keys).size).toBe(FACTS);
    const rows = pages.flatMap(({ entries }) => entries.map(({ sourceRow }) => sourceRow));
    expect([...rows].sort((a, b) => a - b)).toEqual(rows);
    expect(await app.call('historyLists.page', { key: 'another', page: 1 })).toMatchObject({
      error: { code: 'lists.readAgain' },
    });
  });

  it('is stored in parts that tell how far it is, every fact of it', async () => {
    expect(await accept()).toMatchObject({
      ok: true,
      value: { inserted: FACTS, newRecipients: PEOPLE, markedKnown: PEOPLE },
    });
    const steps = progressed();
    expect(steps.length).toBeGreaterThan(6);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    const connection = connectionOf(app);
    expect(countOf(connection, 'award_history')).toBe(2 * PEOPLE);
    expect(countOf(connection, 'yearly_ratings')).toBe(2 * PEOPLE);
    expect(countOf(connection, 'recipients', 'history_known_from = 2023')).toBe(PEOPLE);
    expect(app.bugs).toEqual([]);
  });

  it('leaves no trace when it is stopped half-way, and none when it is undone', async () => {
    const [all, before] = [contentHash(connectionOf(app)), councilHash(connectionOf(app))];
    const accepting = accept();
    while (progressed().length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(await app.expectOk('work.stop', {})).toEqual({ stopped: true });
    expect(await accepting).toEqual({ ok: false, error: { code: 'work.stopped' } });
    expect(contentHash(connectionOf(app))).toBe(all);
    const reply = await accept();
    if (!reply.ok) throw new Error(reply.error.code);
    await app.expectOk('historyLists.undo', { listId: reply.value.listId ?? '' });
    expect(councilHash(connectionOf(app))).toBe(before);
  });
});
