import { longHistory, longList } from '#tests/benchmarks/long-list';
import { foundedApp } from '#tests/builders/council-app';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';

/**
 * How long undoing a long list takes, and for how long at a stretch nothing else of this process can run:
 * `node tests/benchmarks/undo-once.ts`. It prints and holds nothing.
 */
const watched = async (what: string, work: () => Promise<unknown>): Promise<void> => {
  let [longest, last] = [0, performance.now()];
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const ticking = setInterval(tick, 2);
  const before = performance.now();
  await work();
  tick();
  clearInterval(ticking);
  const seconds = ((last - before) / 1000).toFixed(2);
  console.log(`${what}: ${seconds} s, at the longest ${Math.round(longest)} ms in one go`);
};

const sent = (fileName: string, bytes: Uint8Array) => ({ fileName, bytes: Buffer.from(bytes).toString('base64') });

const FACTS = 20_000;
const ROWS = 20_000;

const undoHistory = async (): Promise<void> => {
  const app = await foundedApp();
  const file = sent('nhieu-nam.xlsx', longHistory(FACTS / 4));
  const { listId } = await app.expectOk('historyLists.accept', { ...file, knownFrom: 2023 });
  const list = { listId: listId ?? '' };
  await watched(`asking about a history of ${FACTS}`, () => app.expectOk('historyLists.undoPreview', list));
  await watched(`undoing it`, () => app.expectOk('historyLists.undo', list));
  app.close();
};

/** A later version of which a quarter are other people than in the earlier one. */
const undoReplaced = async (): Promise<void> => {
  const app = await foundedApp();
  const place = { campaignId: await openCampaign(app), ...RECEIVED };
  const earlier = await app.expectOk('lists.accept', { ...sent('ban-1.xlsx', longList(ROWS)), ...place });
  const version = { of: earlier.listId, replaces: true };
  const later = sent('ban-2.xlsx', longList(ROWS, ROWS / 4));
  const { listId } = await app.expectOk('lists.accept', { ...later, ...place, version });
  await watched(`asking about a replaced list of ${ROWS}`, () => app.expectOk('lists.undoPreview', { listId }));
  await watched(`undoing it`, () => app.expectOk('lists.undo', { listId }));
  await watched(`undoing the earlier one`, () => app.expectOk('lists.undo', { listId: earlier.listId }));
  app.close();
};

await undoHistory();
await undoReplaced();
