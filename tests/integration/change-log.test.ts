import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commit, LongCommit } from '#electron/context';
import type { Handlers } from '#electron/ipc/handlers';
import { type Channel, contract, isChannel } from '#shared/ipc/contract';
import { COMMAND_EXAMPLES, QUERY_EXAMPLES } from '#tests/builders/channel-examples';
import { type CouncilApp, councilApp, newFolder } from '#tests/builders/council-app';
import { connectionOf, contentHash, folderState, logRows, type Row, rowsByKey } from '#tests/builders/council-content';
import { issuedDecision } from '#tests/builders/main-job';
import { sampleCopy } from '#tests/builders/sample-copy';

const channels = Object.keys(contract).filter(isChannel);
const commands = channels.filter((channel) => contract[channel].kind === 'command');
const queries = channels.filter((channel) => contract[channel].kind === 'query');

type Make = (app: CouncilApp) => Promise<unknown>;
const examples: Readonly<Record<string, Make>> = { ...COMMAND_EXAMPLES, ...QUERY_EXAMPLES };

const exampleOf = (channel: Channel, app: CouncilApp): Promise<unknown> => {
  const make = examples[channel];
  if (make === undefined) throw new Error(`tests/builders/channel-examples.ts has no input for ${channel}`);
  return make(app);
};

type Ending = 'keep' | 'refuse' | 'throw';

/** The app over a copy of the sample; its commands do all their work and then end as the test says. */
const appWithEndings = (folder: string) => {
  let ending: Ending = 'keep';
  const end = <T extends { readonly ok: boolean }>(
    result: T,
  ): T | { ok: false; error: { code: 'campaigns.notFound' } } => {
    if (ending === 'throw') throw new Error('planted');
    return ending === 'refuse' && result.ok ? { ok: false, error: { code: 'campaigns.notFound' } } : result;
  };
  const ended = (commit: Commit<unknown> | LongCommit<unknown>): Commit<unknown> | LongCommit<unknown> => {
    if (!('inParts' in commit)) return (tx) => end(commit(tx));
    return {
      inParts: function* (tx) {
        return end(yield* commit.inParts(tx));
      },
    };
  };
  const replace = (handlers: Handlers): Handlers => {
    const wrapped = Object.entries(handlers).map(([name, handler]) => {
      if (!commands.some((command) => command === name)) return [name, handler];
      const act = handler as (ctx: unknown, input: unknown) => unknown;
      return [
        name,
        async (ctx: unknown, input: unknown) => {
          const prepared = (await act(ctx, input)) as { ok: boolean; value: Commit<unknown> | LongCommit<unknown> };
          return prepared.ok ? { ...prepared, value: ended(prepared.value) } : prepared;
        },
      ];
    });
    return Object.fromEntries(wrapped) as Handlers;
  };
  const app = councilApp({ folder, replace });
  return { app, end: (how: Ending) => (ending = how) };
};

/** app.setUp has its own place: where nothing stands. */
const placeOf = async (channel: Channel): Promise<string> =>
  channel === 'app.setUp' ? newFolder() : await sampleCopy();

const hashOf = (app: CouncilApp): string | object =>
  app.session.council() === null ? folderState(app.folder) : contentHash(connectionOf(app));

const rowsOf = (app: CouncilApp) => (app.session.council() === null ? [] : logRows(connectionOf(app)));

/** Every single value in a tree, as the database would write it. */
const leavesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'boolean') return [value ? '1' : '0'];
  if (value === null || typeof value !== 'object') return [String(value)];
  return Object.values(value).flatMap(leavesOf);
};

const storedLeaves = (value: unknown): readonly string[] =>
  typeof value === 'string' && /^[[{]/.test(value) ? leavesOf(JSON.parse(value)) : leavesOf(value);

/** Made from other columns, or judged anew at any time from what stands. */
const DERIVED = new Set([
  'name_folded',
  'sort_key',
  'unit_sort_key',
  'search_text',
  'unit_name',
  'edition',
  'verdict',
  'verdict_report',
  'checked_at',
]);

/** What the channel's step itself says: every dossier of a closed meeting was accepted, of an issued decision passed. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  'meetings.close': ['dossiers.status'],
  'meetings.reopen': ['dossiers.status'],
  'decisions.issue': ['dossiers.status'],
  // A draft is no data of the council yet: the log says which file it is and how many of its rows are corrected.
  'listDrafts.update': ['list_drafts.desk'],
  'listDrafts.discard': ['list_drafts.file_bytes'],
  'listDrafts.discardUntouched': ['list_drafts'],
  'historyDrafts.update': ['history_drafts.desk'],
  'historyDrafts.discard': ['history_drafts.file_bytes'],
  // What a list brought in goes with it; the log keeps the file's name and hash and what the secretary had corrected.
  'lists.undo': [
    'nomination_lists',
    'nomination_blocks',
    'nomination_fates',
    'dossiers',
    'recipients',
    'people',
    'collectives',
    'households',
  ],
  // The unit's own file and its rows go with the list; the log keeps their name and hash.
  'historyLists.undo': [
    'history_lists.file_bytes',
    ...['sheet', 'source_row', 'cells', 'disposition', 'reason'].map((column) => `history_list_rows.${column}`),
  ],
};

/** A whole table or one of its columns. */
const isImplied = (channel: string, column: string): boolean =>
  IMPLIED[channel]?.some((implied) => column === implied || column.startsWith(`${implied}.`)) ?? false;

const isSame = (left: unknown, right: unknown): boolean =>
  left === right || (Buffer.isBuffer(left) && Buffer.isBuffer(right) && left.equals(right));

/** Values that the change overwrote or removed, each with its column; `before` and `after` are keyed as `rowsByKey` says. */
const lostValues = (before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>) =>
  [...before].flatMap(([key, row]) =>
    Object.entries(row)
      .filter(
        ([column, value]) =>
          value !== null && value !== '' && !DERIVED.has(column) && !isSame(value, after.get(key)?.[column]),
      )
      .flatMap(([column, value]) =>
        storedLeaves(value).map((leaf) => ({ column: `${key.slice(0, key.indexOf(' '))}.${column}`, leaf })),
      ),
  );

describe('every command', () => {
  it('has an example, and there are no others', () => {
    expect(Object.keys(COMMAND_EXAMPLES).sort()).toEqual([...commands].sort());
    expect(commands.length).toBeGreaterThan(30);
  });

  it.each(commands)('%s leaves exactly one row when done, nothing when refused or broken off', async (channel) => {
    const { app, end } = appWithEndings(await placeOf(channel));
    const input = await exampleOf(channel, app);
    const before = hashOf(app);
    const content = app.session.council() === null ? new Map() : rowsByKey(connectionOf(app));
    const rowsBefore = rowsOf(app).length;
    const newsBefore = app.news.length;

    end('refuse');
    expect(await app.callRaw(channel, input)).toEqual({ ok: false, error: { code: 'campaigns.notFound' } });
    expect(hashOf(app)).toEqual(before);

    end('throw');
    expect(await app.callRaw(channel, input)).toEqual({ ok: false, error: { code: 'app.unexpected' } });
    expect(app.bugs.splice(0)).toEqual([new Error('planted')]);
    expect(hashOf(app)).toEqual(before);
    expect(app.news.slice(newsBefore).filter(({ kind }) => kind === 'dataChanged')).toEqual([]);

    end('keep');
    expect(await app.callRaw(channel, input)).toMatchObject({ ok: true });
    const added = rowsOf(app).slice(rowsBefore);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ channel, who: 'thu-ky', at: '2025-12-05T14:00:00.000+07:00' });
    expect(app.news.at(-1)).toEqual({ kind: 'dataChanged', channel });

    const [{ before: was, after: is } = { before: 'null', after: 'null' }] = added;
    expect([was, is]).not.toEqual(['null', 'null']);
    const told = new Set(leavesOf(JSON.parse(was)));
    const untold = lostValues(content, rowsByKey(connectionOf(app))).filter(
      ({ column, leaf }) => !told.has(leaf) && !isImplied(channel, column),
    );
    expect(untold).toEqual([]);
    expect(await app.expectOk('changes.verify', {})).toMatchObject({ rows: rowsBefore + 1, brokenAt: null });
    app.close();
  });
});

describe('every query', () => {
  it('has an example, and there are no others', () => {
    expect(Object.keys(QUERY_EXAMPLES).sort()).toEqual([...queries].sort());
  });

  it.each(queries)('%s changes nothing', async (channel) => {
    const app = councilApp({ folder: await sampleCopy() });
    const input = await exampleOf(channel, app);
    const before = contentHash(connectionOf(app));
    const changes = connectionOf(app).prepare<[], number>('select total_changes()').pluck().get();
    // A long one may tell how far it is, but never that data changed.
    const tidings = () => app.news.filter(({ kind }) => kind !== 'progress').length;
    const news = tidings();
    expect(await app.callRaw(channel, input)).toMatchObject({ ok: true });
    expect(contentHash(connectionOf(app))).toBe(before);
    expect(connectionOf(app).prepare<[], number>('select total_changes()').pluck().get()).toBe(changes);
    expect(tidings()).toBe(news);
    app.close();
  });
});

/** A council with a past: the sample, and the main job done on it. */
const busyApp = async (): Promise<CouncilApp> => {
  const app = councilApp({ folder: await sampleCopy() });
  for (const name of ['Hội đồng xét sáng kiến', 'Hội đồng cấp cơ sở', 'Hội đồng chuyên môn']) {
    await app.expectOk('councils.add', { name });
  }
  await issuedDecision(app);
  return app;
};

describe('the log itself', () => {
  it.each([
    "update change_log set after = '{}' where seq = 2",
    'update change_log set seq = 99 where seq = 2',
    'delete from change_log',
    'delete from change_log where seq = (select max(seq) from change_log)',
    "insert or replace into change_log select seq, at, who, channel, subject, before, '{}', previous_hash, hash from change_log where seq = 2",
    "insert into change_log select 0, at, who, channel, subject, before, '{}', previous_hash, hash from change_log where seq = 2",
  ])('refuses %s', async (sql) => {
    const app = await busyApp();
    const before = contentHash(connectionOf(app));
    expect(() => connectionOf(app).exec(sql)).toThrow('append-only');
    expect(contentHash(connectionOf(app))).toBe(before);
    app.close();
  });

  it('shows each of 200 random tampers, done behind its triggers', async () => {
    const app = await busyApp();
    const connection = connectionOf(app);
    for (const name of ['change_log_no_update', 'change_log_no_delete', 'change_log_in_order']) {
      connection.exec(`drop trigger ${name}`);
    }
    const rows = logRows(connection);
    const last = rows.length;
    expect(last).toBeGreaterThan(7);
    const column = fc.constantFrom('at', 'who', 'channel', 'subject', 'before', 'after', 'previous_hash', 'hash');
    const seq = fc.integer({ min: 1, max: last });
    const tamper = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), seq, column, text: fc.string({ maxLength: 80 }) }),
      fc.record({ kind: fc.constant('oneLetter' as const), seq, column, at: fc.nat() }),
      fc.record({ kind: fc.constant('delete' as const), seq: fc.integer({ min: 1, max: last - 1 }) }),
      fc.record({ kind: fc.constant('swap' as const), seq: fc.integer({ min: 1, max: last - 1 }) }),
      fc.record({ kind: fc.constant('add' as const), seq }),
    );
    type Tamper = typeof tamper extends fc.Arbitrary<infer T> ? T : never;
    const set = (name: string, value: string, where: number) =>
      connection.prepare(`update change_log set ${name} = ? where seq = ?`).run(value, where);
    const textOf = (name: string, where: number) =>
      connection.prepare<[number], string>(`select ${name} from change_log where seq = ?`).pluck().get(where) ?? '';
    const apply = (act: Tamper): boolean => {
      switch (act.kind) {
        case 'edit': {
          set(act.column, act.text, act.seq);
          return true;
        }
        case 'oneLetter': {
          const was = textOf(act.column, act.seq);
          const at = act.at % Math.max(1, was.length);
          set(act.column, `${was.slice(0, at)}${was[at] === '0' ? '1' : '0'}${was.slice(at + 1)}`, act.seq);
          return true;
        }
        case 'delete':
          connection.prepare('delete from change_log where seq = ?').run(act.seq);
          return true;
        case 'swap': {
          connection.prepare('update change_log set seq = -1 where seq = ?').run(act.seq);
          connection.prepare('update change_log set seq = ? where seq = ?').run(act.seq, act.seq + 1);
          connection.prepare('update change_log set seq = ? where seq = -1').run(act.seq + 1);
          return true;
        }
        case 'add':
          connection
            .prepare(
              'insert into change_log select ?, at, who, channel, subject, before, after, previous_hash, hash from change_log where seq = ?',
            )
            .run(last + 1, act.seq);
          return true;
      }
    };
    let found = 0;
    await fc.assert(
      fc.asyncProperty(tamper, async (act) => {
        connection.exec('begin');
        try {
          const before = JSON.stringify(logRows(connection));
          apply(act);
          fc.pre(JSON.stringify(logRows(connection)) !== before);
          const { brokenAt } = await app.expectOk('changes.verify', {});
          expect(brokenAt).not.toBeNull();
          if (act.kind === 'edit' || act.kind === 'oneLetter') expect(brokenAt).toBe(act.seq);
          found += 1;
        } finally {
          connection.exec('rollback');
        }
      }),
      { seed: 20_251_205, numRuns: 200 },
    );
    expect(found).toBe(200);
    expect(await app.expectOk('changes.verify', {})).toMatchObject({ rows: last, brokenAt: null });
    app.close();
  });

  it('cannot show alone that its end was cut off: only an earlier head can (control)', async () => {
    const app = await busyApp();
    const connection = connectionOf(app);
    const whole = await app.expectOk('changes.verify', {});
    connection.exec('drop trigger change_log_no_delete');
    connection.exec('delete from change_log where seq = (select max(seq) from change_log)');
    const cut = await app.expectOk('changes.verify', {});
    expect(cut.brokenAt).toBeNull();
    expect(cut).not.toEqual(whole);
    app.close();
  });
});

describe('an issued decision', () => {
  it.each([
    "update decisions set subject = 'khác'",
    "update decisions set state = 'draft', number = null",
    "update decisions set document = '{}'",
    'delete from decisions',
    "update decision_items set line = 'khác'",
    'update decision_items set position = position + 100',
    'delete from decision_items',
    "insert into decision_items select id, (select id from dossiers where status = 'received'), 99, 'thêm' from decisions where state = 'issued'",
    "insert or replace into decisions select id, campaign_id, meeting_id, state, number + 1, symbol, year, issued_on, 'khác', fields, document, document_sha256, issued_at, kind, refers_to, amendment from decisions where state = 'issued'",
    "insert or replace into decision_items select decision_id, dossier_id, position, 'khác' from decision_items",
    "insert or replace into decision_items select 'draft', dossier_id, position, line from decision_items where decision_id <> 'draft'",
    "update decision_items set decision_id = (select id from decisions where state = 'issued') where decision_id = 'draft'",
    "update or replace decisions set number = 17, year = 2025 where id = 'draft'",
    "insert or replace into decisions (id, campaign_id, state, number, symbol, year, subject, fields) select 'other', campaign_id, 'draft', number, symbol, year, 'khác', '{}' from decisions where state = 'issued'",
    "update award_history set decision_number = '99/QĐ-UBND' where dossier_id is not null",
    'update award_history set dossier_id = null where dossier_id is not null',
    'delete from award_history where dossier_id is not null',
    "update decisions set refers_to = id, kind = 'revocation', amendment = '{}' where state = 'issued'",
    "insert into decision_corrections select id, 1, null, 'cũ', 'mới' from decisions where state = 'issued'",
  ])('stays as it is under: %s', async (sql) => {
    const app = await busyApp();
    const connection = connectionOf(app);
    connection.exec(`
      insert into decisions (id, campaign_id, state, symbol, subject, fields)
        select 'draft', campaign_id, 'draft', symbol, 'Dự thảo', '{}' from decisions where state = 'issued';
      insert into decision_items select 'draft', id, 1, 'Dự thảo' from dossiers where status = 'received' limit 1;
    `);
    const before = contentHash(connection);
    expect(() => connection.exec(sql)).toThrow('issued decision');
    expect(contentHash(connection)).toBe(before);
    // Another tool that opens the file may not ask the triggers on delete when it replaces.
    connection.pragma('recursive_triggers = OFF');
    expect(() => connection.exec(sql)).toThrow('issued decision');
    expect(contentHash(connection)).toBe(before);
    app.close();
  });
});
