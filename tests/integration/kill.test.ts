import { spawn } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '#db/seed/random';
import { SAMPLE_COUNCIL_ID } from '#db/seed/sample-council';
import type { Channel } from '#shared/ipc/contract';
import { localDate } from '#shared/lib/local-date';
import { type CouncilApp, councilApp, foundedApp, newFolder, OFFICE } from '#tests/builders/council-app';
import { connectionOf, countOf } from '#tests/builders/council-content';
import { CAMPAIGN, listOf, numberedDecision } from '#tests/builders/main-job';

const KILLS = 30;
const SCRIPT = path.join(import.meta.dirname, 'kill', 'do-work.ts');

/** Where the processes of one run share the compiled program. */
const compiled = newFolder();

/** How far the process said it had come. */
type Reached = 'start' | 'ready' | 'changing' | 'done';

type Ended = { readonly reached: Reached; readonly reply: unknown; readonly ms: number; readonly msToChange: number };

/** When to kill: so many ms after the process says that it is ready to work, or that it begins to change. */
type Moment = { readonly after: 'ready' | 'changing'; readonly ms: number };

/**
 * Runs the command in a process of its own. It is killed at the moment;
 * without one, when it is done. `ms` is the time from ready to done, `msToChange` from ready to the change.
 */
const run = (folder: string, channel: Channel, inputFile: string, moment: Moment | null): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT, folder, channel, inputFile], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    });
    let said = '';
    let complaint = '';
    let readyAt = 0;
    let doneAt = 0;
    let changingAt = 0;
    const kill = () => child.kill('SIGKILL');
    child.stderr.on('data', (piece: Buffer) => {
      complaint += piece.toString();
    });
    const killLater = (after: Moment['after']) => moment?.after === after && setTimeout(kill, moment.ms);
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (readyAt === 0 && said.includes('ready\n')) {
        readyAt = performance.now();
        killLater('ready');
      }
      if (changingAt === 0 && said.includes('changing\n')) {
        changingAt = performance.now();
        killLater('changing');
      }
      if (doneAt > 0 || !said.includes('done ')) return;
      doneAt = performance.now();
      if (moment === null) kill();
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`The process ended by itself: ${complaint}`));
      const lines = said.split('\n').slice(0, -1);
      const done = lines.find((line) => line.startsWith('done '));
      const reached =
        done !== undefined ? 'done' : lines.includes('changing') ? 'changing' : readyAt > 0 ? 'ready' : 'start';
      const msToChange = Math.max(0, changingAt - readyAt);
      const told = done === undefined ? null : JSON.parse(done.slice(5));
      resolve({ reached, reply: told, ms: doneAt - readyAt, msToChange });
    });
  });

type State = Readonly<Record<string, number>>;

/**
 * Kills the command at moments spread over its whole duration, every second time over its change alone; every time the council
 * is wholly before or wholly after.
 */
const killOften = async (series: {
  readonly base: string;
  readonly channel: Channel;
  readonly input: unknown;
  readonly kills: number;
  /** Where most of its time goes: founding takes no ids, so it does not say when it starts to change. */
  readonly inside: 'ready' | 'changing';
  readonly stateOf: (app: CouncilApp) => State | Promise<State>;
  readonly before: State;
  readonly after: State;
}) => {
  const { base, channel, kills, inside, stateOf, before, after } = series;
  const inputFile = path.join(newFolder(), 'input.json');
  writeFileSync(inputFile, JSON.stringify(series.input));
  const copy = (): string => {
    const folder = newFolder();
    if (existsSync(base)) cpSync(base, folder, { recursive: true });
    return folder;
  };
  // The first process compiles for all; the two after it are measured side by side, as the killed ones will run.
  await run(copy(), channel, inputFile, null);
  const trials = await Promise.all([1, 2].map(() => run(copy(), channel, inputFile, null)));
  for (const { reply } of trials) expect(reply).toMatchObject({ ok: true });
  const duration = Math.max(...trials.map(({ ms }) => ms));
  const random = createRandom(20_251_205);
  const count = { ready: 0, changing: 0, done: 0, start: 0, keptWithoutReply: 0 };
  const changeMs = Math.max(...trials.map(({ ms, msToChange }) => ms - msToChange));
  const moments = Array.from({ length: kills }, (_, turn): Moment => {
    const share = (turn + random.next()) / kills;
    // The change is short beside the reading: every second kill waits for it.
    if (inside === 'changing' && turn % 2 === 1) return { after: 'changing', ms: share * changeMs };
    return { after: 'ready', ms: share * duration * 1.25 };
  });
  const killAt = async (moment: Moment): Promise<void> => {
    const folder = copy();
    const { reached, reply } = await run(folder, channel, inputFile, moment);
    const app = councilApp({ folder });
    const state = await stateOf(app);
    app.close();
    count[reached] += 1;
    if (reached === 'done') {
      expect(reply).toMatchObject({ ok: true });
      expect(state).toEqual(after);
    } else {
      expect([before, after]).toContainEqual(state);
      if (JSON.stringify(state) === JSON.stringify(after)) count.keptWithoutReply += 1;
    }
  };
  for (let turn = 0; turn < kills; turn += 2) await Promise.all(moments.slice(turn, turn + 2).map(killAt));
  process.stdout.write(
    `${channel}: ${Math.round(duration)} ms; killed before the change ${count.ready}, during it ${count.changing}, ` +
      `after the reply ${count.done}; whole though not replied yet ${count.keptWithoutReply}\n`,
  );
  // A series that never met the change, or never let it end, would prove nothing.
  expect(count.start).toBe(0);
  expect(count[inside]).toBeGreaterThanOrEqual(3);
};

const intact = async (app: CouncilApp): Promise<{ readonly chainBroken: number }> => ({
  chainBroken: (await app.expectOk('changes.verify', {})).brokenAt ?? 0,
});

const ROWS = 400;

/** A council with an open campaign, at rest. */
const councilWithCampaign = async () => {
  const app = await foundedApp('sample');
  const { id: campaignId } = await app.expectOk('campaigns.open', CAMPAIGN);
  return { app, campaignId };
};

/** So many that a kill meets the change often: it goes in parts of 500 rows. */
const LIST_ROWS = 4_000;

const listInput = async (campaignId: string, rows: number) => ({
  ...(await listOf(rows)),
  campaignId,
  unitId: null,
  receivedOn: localDate('2025-12-05'),
});

describe('kill -9', { timeout: 300_000 }, () => {
  it('in the middle of founding leaves no council or a whole one', async () => {
    await killOften({
      base: path.join(newFolder(), 'nothing'),
      channel: 'app.setUp',
      input: { ...OFFICE, start: 'sample' },
      kills: 20,
      inside: 'ready',
      stateOf: async (app) => {
        const none = app.session.council() === null;
        // Where nothing stands, the next attempt founds as if nothing had happened.
        if (none) await app.expectOk('app.setUp', { ...OFFICE, start: 'sample' });
        return { ...(await intact(app)), none: Number(none), rows: countOf(connectionOf(app), 'change_log') };
      },
      before: { chainBroken: 0, none: 1, rows: 1 },
      after: { chainBroken: 0, none: 0, rows: 1 },
    });
  });

  it(`in the middle of an import of ${LIST_ROWS} rows leaves all of it or nothing`, async () => {
    const { app, campaignId } = await councilWithCampaign();
    const peopleBefore = countOf(connectionOf(app), 'people');
    app.close();
    const state = (some: number) => ({
      chainBroken: 0,
      lists: some,
      rows: some * (LIST_ROWS + 2),
      withoutDossier: some * 2,
      dossiers: some * LIST_ROWS,
      people: peopleBefore + some * LIST_ROWS,
      recipientsWithoutPerson: 0,
      log: some,
    });
    await killOften({
      base: app.folder,
      channel: 'lists.accept',
      input: await listInput(campaignId, LIST_ROWS),
      kills: KILLS,
      inside: 'changing',
      stateOf: async (killed) => {
        const connection = connectionOf(killed);
        return {
          ...(await intact(killed)),
          lists: countOf(connection, 'nomination_lists'),
          rows: countOf(connection, 'nomination_blocks, json_each(rows)'),
          withoutDossier: countOf(connection, 'nomination_fates'),
          dossiers: countOf(connection, 'dossiers', `campaign_id = '${campaignId}'`),
          people: countOf(connection, 'people'),
          recipientsWithoutPerson: countOf(
            connection,
            'recipients',
            "kind = 'individual' and id not in (select recipient_id from people)",
          ),
          log: countOf(connection, 'change_log', "channel = 'lists.accept'"),
        };
      },
      before: state(0),
      after: state(1),
    });
  });

  it(`in the middle of issuing a decision on ${ROWS} people leaves all of it or nothing`, async () => {
    const { app, campaignId } = await councilWithCampaign();
    await app.expectOk('lists.accept', await listInput(campaignId, ROWS));
    const { ids } = await app.expectOk('dossiers.ids', { campaignId });
    await app.expectOk('dossiers.accept', { ids: [...ids], reason: 'Đã đối chiếu hồ sơ giấy' });
    const { id: meetingId } = await app.expectOk('meetings.prepare', {
      councilId: SAMPLE_COUNCIL_ID,
      campaignId,
      heldOn: localDate('2025-12-05'),
      startedAt: '8:00',
      place: 'Hội trường lớn',
    });
    const id = await numberedDecision(app, meetingId);
    app.close();
    const state = (some: number) => ({
      chainBroken: 0,
      issued: some,
      withPaper: some,
      decided: some * ROWS,
      passed: (1 - some) * ROWS,
      awards: some * ROWS,
      log: some,
    });
    await killOften({
      base: app.folder,
      channel: 'decisions.issue',
      input: { id },
      kills: KILLS,
      inside: 'changing',
      stateOf: async (killed) => {
        const connection = connectionOf(killed);
        const ours = `campaign_id = '${campaignId}'`;
        return {
          ...(await intact(killed)),
          issued: countOf(connection, 'decisions', "state = 'issued'"),
          withPaper: countOf(connection, 'decisions', 'document is not null and document_sha256 is not null'),
          decided: countOf(connection, 'dossiers', `${ours} and status = 'decided'`),
          passed: countOf(connection, 'dossiers', `${ours} and status = 'passed'`),
          awards: countOf(connection, 'award_history', 'dossier_id is not null'),
          log: countOf(connection, 'change_log', "channel = 'decisions.issue'"),
        };
      },
      before: state(0),
      after: state(1),
    });
  });
});
