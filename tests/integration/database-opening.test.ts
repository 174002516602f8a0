import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { setPragmas, settingsNotInForce } from '#db/settings-in-force';
import { type CouncilApp, councilApp, foundedApp, newFolder, OFFICE } from '#tests/builders/council-app';
import { connectionOf, folderListing, folderState } from '#tests/builders/council-content';

const NAME = 'bang-vang.sqlite';

/** A founded council at rest, and the same as a crash leaves it: its last changes still in the log. */
let atRest = '';
let afterCrash = '';

beforeAll(async () => {
  const app = await foundedApp('empty');
  afterCrash = newFolder();
  for (const name of ['Sở Y tế', 'Sở Xây dựng']) await app.expectOk('councils.add', { name });
  for (const name of readdirSync(app.folder)) copyFileSync(path.join(app.folder, name), path.join(afterCrash, name));
  app.close();
  atRest = app.folder;
});

const copyOf = (folder: string): string => {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
};

/** A council whose newest version stands only in the log of a crash. */
const newerInLog = (folder: string): void => {
  const connection = new Sqlite(path.join(folder, NAME));
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('user_version = 9000');
  const copies = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
  connection.close();
  for (const { name, bytes } of copies) writeFileSync(path.join(folder, name), bytes);
};

const foreignDatabase = (folder: string): void => {
  rmSync(path.join(folder, NAME));
  const connection = new Sqlite(path.join(folder, NAME));
  connection.pragma('journal_mode = WAL');
  connection.exec('create table accounts (id integer primary key, owner text)');
  connection.exec("insert into accounts values (1, 'Kế toán')");
  const copies = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
  connection.close();
  for (const { name, bytes } of copies) writeFileSync(path.join(folder, name), bytes);
};

const flipPages = (folder: string): void => {
  const bytes = readFileSync(path.join(folder, NAME));
  for (let at = 4096; at < bytes.length; at += 4096) bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  writeFileSync(path.join(folder, NAME), bytes);
};

const file = (folder: string): string => path.join(folder, NAME);

type BadFile = { readonly from: () => string; readonly spoil: (folder: string) => void; readonly code: string };

const BAD_FILES: Readonly<Record<string, BadFile>> = {
  'a zero-byte file': { from: () => atRest, spoil: (folder) => truncateSync(file(folder), 0), code: 'database.empty' },
  'a text file': {
    from: () => atRest,
    spoil: (folder) => writeFileSync(file(folder), 'Danh sách đề nghị khen thưởng\n'.repeat(90)),
    code: 'database.foreign',
  },
  'the database of another program, with the log of its crash': {
    from: () => atRest,
    spoil: foreignDatabase,
    code: 'database.foreign',
  },
  'a newer version': {
    from: () => atRest,
    spoil: (folder) => {
      const connection = new Sqlite(file(folder));
      connection.pragma('user_version = 9000');
      connection.close();
    },
    code: 'database.newer',
  },
  'a newer version that stands only in the log': { from: () => atRest, spoil: newerInLog, code: 'database.newer' },
  'half a file': {
    from: () => atRest,
    spoil: (folder) => truncateSync(file(folder), Math.floor(readFileSync(file(folder)).length / 2)),
    code: 'database.damaged',
  },
  'pages with flipped bytes': { from: () => atRest, spoil: flipPages, code: 'database.damaged' },
  'a file of ours without any table': {
    from: () => atRest,
    spoil: (folder) => {
      const connection = new Sqlite(file(folder));
      connection.pragma('user_version = 0');
      connection.close();
    },
    code: 'database.damaged',
  },
  'a log whose file is gone': {
    from: () => afterCrash,
    spoil: (folder) => rmSync(file(folder)),
    code: 'database.damaged',
  },
  'a journal whose file is gone': {
    from: () => atRest,
    spoil: (folder) => {
      rmSync(file(folder));
      writeFileSync(`${file(folder)}-journal`, 'trang cũ');
    },
    code: 'database.damaged',
  },
  'a folder in its place': {
    from: () => atRest,
    spoil: (folder) => {
      rmSync(file(folder));
      mkdirSync(file(folder));
    },
    code: 'database.unreadable',
  },
};

const refusalOf = async (app: CouncilApp): Promise<string | null> =>
  (await app.expectOk('app.status', {})).refusal?.code ?? null;

describe('a file that cannot be opened', () => {
  it.each(Object.entries(BAD_FILES))(
    '%s is refused, and not one byte changes',
    async (_name, { from, spoil, code }) => {
      const folder = copyOf(from());
      spoil(folder);
      const before = folderState(folder);
      const app = councilApp({ folder });
      expect(await refusalOf(app)).toBe(code);
      expect(await app.call('units.list', {})).toMatchObject({ ok: false, error: { code } });
      expect(await app.call('app.setUp', { ...OFFICE, start: 'empty' })).toMatchObject({
        ok: false,
        error: { code: 'app.alreadySetUp' },
      });
      app.close();
      expect(app.bugs).toEqual([]);
      expect(folderState(folder)).toEqual(before);
    },
  );

  it('a missing file is no council yet, and looking makes none', async () => {
    const folder = path.join(newFolder(), 'chưa có');
    const app = councilApp({ folder });
    expect(await app.expectOk('app.status', {})).toMatchObject({ state: 'none', refusal: null });
    expect(await app.call('units.list', {})).toMatchObject({ ok: false, error: { code: 'app.noCouncil' } });
    app.close();
    expect(folderState(folder)).toEqual({ missing: folder });
  });

  it('what a crash left in the log is there after opening', async () => {
    const app = councilApp({ folder: copyOf(afterCrash) });
    expect((await app.expectOk('councils.list', {})).map(({ name }) => name)).toEqual(['Sở Xây dựng', 'Sở Y tế']);
    app.close();
    expect(Object.keys(folderState(app.folder))).toEqual([NAME]);
  });
});

/** Somebody whom permissions bind: root passes every one of them. */
const NOBODY = 65_534;
const person = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const hasPermissions = process.platform !== 'win32';

const give = (folder: string): void => {
  if (process.getuid?.() !== 0) return;
  for (const name of ['', ...readdirSync(folder)]) chownSync(path.join(folder, name), NOBODY, NOBODY);
};

const reportOf = (folder: string, as: { readonly uid?: number; readonly gid?: number } = {}): unknown => {
  const script = path.join(import.meta.dirname, 'opening', 'report-opening.ts');
  const ended = spawnSync(process.execPath, [script, folder], { ...as, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return JSON.parse(ended.stdout);
};

type Denied = { readonly deny: (folder: string) => void; readonly code: string };

const DENIED: Readonly<Record<string, Denied>> = {
  'a read-only file': { deny: (folder) => chmodSync(file(folder), 0o444), code: 'database.readOnly' },
  'a read-only folder': { deny: (folder) => chmodSync(folder, 0o555), code: 'database.readOnly' },
  'a read-only log': {
    deny: (folder) => {
      writeFileSync(`${file(folder)}-wal`, '');
      chmodSync(`${file(folder)}-wal`, 0o444);
      give(folder);
    },
    code: 'database.readOnly',
  },
  'a file that may not be read': { deny: (folder) => chmodSync(file(folder), 0), code: 'database.unreadable' },
  'a folder that may not be entered': { deny: (folder) => chmodSync(folder, 0), code: 'database.unreadable' },
};

describe.runIf(hasPermissions)('a file that the person may not use', () => {
  it.each(Object.entries(DENIED))('%s is refused, and opens again once it is allowed', (_name, { deny, code }) => {
    const folder = copyOf(atRest);
    give(folder);
    deny(folder);
    const before = folderState(folder);
    expect(reportOf(folder, person)).toEqual({ state: 'refused', code, units: code });
    expect(folderState(folder)).toEqual(before);
    chmodSync(folder, 0o755);
    for (const name of readdirSync(folder)) chmodSync(path.join(folder, name), 0o644);
    expect(reportOf(folder, person)).toEqual({ state: 'open', code: null, units: 'ok' });
  });
});

describe('one writer', () => {
  it('a second process that opens the same folder is told so, and changes nothing', async () => {
    const app = councilApp({ folder: copyOf(atRest) });
    await app.expectOk('councils.add', { name: 'Hội đồng thứ nhất' });
    const before = folderListing(app.folder);
    expect(reportOf(app.folder)).toEqual({ state: 'refused', code: 'database.locked', units: 'database.locked' });
    expect(folderListing(app.folder)).toEqual(before);
    await app.expectOk('councils.add', { name: 'Hội đồng thứ hai' });
    app.close();
    expect(reportOf(app.folder)).toEqual({ state: 'open', code: null, units: 'ok' });
  });
});

/** Written down apart from the program's own table: what reliability asks of every connection. */
const EXPECTED_SETTINGS = {
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
  temp_store: 2,
  mmap_size: 0,
  journal_size_limit: 67_108_864,
  application_id: 0x42564e47,
} as const;

const settingsOf = (connection: Sqlite.Database) =>
  Object.fromEntries(Object.keys(EXPECTED_SETTINGS).map((name) => [name, connection.pragma(name, { simple: true })]));

/** A value that the setting must not have. */
const WRONG: Readonly<Record<string, string>> = {
  journal_mode: 'TRUNCATE',
  synchronous: 'NORMAL',
  foreign_keys: 'OFF',
  recursive_triggers: 'OFF',
  trusted_schema: 'ON',
  cell_size_check: 'OFF',
  secure_delete: 'OFF',
  temp_store: 'FILE',
  mmap_size: '1048576',
  journal_size_limit: '-1',
  locking_mode: 'NORMAL',
};

describe('settings of the database', () => {
  it('hold when founded and after each opening', async () => {
    const founded = await foundedApp('empty');
    expect(settingsOf(connectionOf(founded))).toEqual(EXPECTED_SETTINGS);
    founded.close();
    for (const _turn of [1, 2]) {
      const app = councilApp({ folder: founded.folder });
      expect(settingsOf(connectionOf(app))).toEqual(EXPECTED_SETTINGS);
      expect(settingsNotInForce(connectionOf(app))).toEqual([]);
      app.close();
    }
  });

  it.each(Object.entries(WRONG))('%s = %s is noticed', (name, wrong) => {
    const app = councilApp({ folder: copyOf(atRest) });
    const connection = connectionOf(app);
    connection.pragma(`${name} = ${wrong}`);
    expect(settingsNotInForce(connection)).toEqual([name]);
    setPragmas(connection);
    expect(settingsNotInForce(connection)).toEqual([]);
    app.close();
  });

  it('the library alone would open the file with weaker ones', () => {
    const connection = new Sqlite(file(copyOf(atRest)));
    connection.exec('select 1 from units');
    expect(settingsNotInForce(connection)).toContain('synchronous');
    connection.close();
  });
});

describe('founding', () => {
  const office = { ...OFFICE, start: 'sample' } as const;

  it('leaves nothing behind when the work is refused or breaks off', async () => {
    for (const commit of [
      () => ({ ok: false, error: { code: 'campaigns.notFound' } }) as const,
      () => {
        throw new Error('planted');
      },
    ]) {
      const app = councilApp();
      const half = councilApp({
        folder: app.folder,
        replace: (handlers) => ({
          ...handlers,
          'app.setUp': async (ctx, input) => {
            const prepared = await handlers['app.setUp'](ctx, input);
            if (!prepared.ok || 'inParts' in prepared.value) return prepared;
            const founding = prepared.value;
            return {
              ok: true,
              value: (tx) => {
                founding(tx);
                return commit();
              },
            };
          },
        }),
      });
      expect((await half.call('app.setUp', office)).ok).toBe(false);
      expect(folderState(app.folder)).toEqual({});
      expect((await half.expectOk('app.status', {})).state).toBe('none');
      await app.expectOk('app.setUp', office);
      app.close();
      expect(Object.keys(folderState(app.folder))).toEqual([NAME]);
    }
  });

  it('clears the drafts of foundings that a power cut ended', async () => {
    const app = councilApp();
    for (const name of [`${NAME}.new`, `${NAME}.cut.new`, `${NAME}.cut.new-wal`]) {
      writeFileSync(path.join(app.folder, name), 'nửa chừng');
    }
    expect((await app.expectOk('app.status', {})).state).toBe('none');
    await app.expectOk('app.setUp', office);
    app.close();
    expect(Object.keys(folderState(app.folder))).toEqual([NAME]);
  });

  it('is done once: the second one finds the first', async () => {
    const app = councilApp();
    const replies = await Promise.all([1, 2, 3].map(() => app.call('app.setUp', office)));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const locked = { state: 'refused', code: 'database.locked', units: 'database.locked' };
    expect(reportOf(app.folder)).toEqual(locked);
    const before = folderListing(app.folder);
    expect(await app.call('app.setUp', office)).toMatchObject({ error: { code: 'app.alreadySetUp' } });
    expect(folderListing(app.folder)).toEqual(before);
    app.close();
  });
});
