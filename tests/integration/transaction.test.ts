import { count } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { inTransaction, type WriteDb } from '#db/council-db';
import { databaseRefusal } from '#db/open';
import { councils } from '#db/schema/meetings';
import { err, ok } from '#shared/lib/result';
import { foundedApp } from '#tests/builders/council-app';
import { connectionOf, contentHash } from '#tests/builders/council-content';

const openCouncil = async () => {
  const app = await foundedApp('empty');
  const council = app.session.council();
  if (council === null) throw new Error('No council is open');
  return { app, council };
};

const add = (db: WriteDb, id: string) =>
  db
    .insert(councils)
    .values({ id, name: `Hội đồng ${id}` })
    .run();

const amount = (db: WriteDb): number => db.select({ amount: count() }).from(councils).get()?.amount ?? 0;

describe('inTransaction', () => {
  it('keeps what returns ok', async () => {
    const { council } = await openCouncil();
    const result = inTransaction(council, (db) => {
      add(db, 'a');
      return ok(amount(db));
    });
    expect(result).toEqual({ ok: true, value: 1 });
    expect(council.read.select().from(councils).all()).toHaveLength(1);
    expect(council.connection.inTransaction).toBe(false);
  });

  it('undoes what returns a refusal', async () => {
    const { app, council } = await openCouncil();
    const before = contentHash(connectionOf(app));
    const result = inTransaction(council, (db) => {
      add(db, 'a');
      return err({ code: 'councils.notFound' });
    });
    expect(result).toEqual({ ok: false, error: { code: 'councils.notFound' } });
    expect(contentHash(connectionOf(app))).toBe(before);
    expect(council.connection.inTransaction).toBe(false);
  });

  it('undoes what throws, and throws on', async () => {
    const { app, council } = await openCouncil();
    const before = contentHash(connectionOf(app));
    const work = () =>
      inTransaction(council, (db) => {
        add(db, 'a');
        throw new Error('planted');
      });
    expect(work).toThrow('planted');
    expect(contentHash(connectionOf(app))).toBe(before);
    expect(council.connection.inTransaction).toBe(false);
  });

  it('one inside another is refused and undoes both', async () => {
    const { app, council } = await openCouncil();
    const before = contentHash(connectionOf(app));
    const work = () =>
      inTransaction(council, (db) => {
        add(db, 'outer');
        return inTransaction(council, (inner) => {
          add(inner, 'inner');
          return ok(null);
        });
      });
    expect(work).toThrow('within a transaction');
    expect(contentHash(connectionOf(app))).toBe(before);
    expect(council.connection.inTransaction).toBe(false);
  });

  it('an async body does not compile, and at run time keeps nothing', async () => {
    const { app, council } = await openCouncil();
    const before = contentHash(connectionOf(app));
    // @ts-expect-error A Promise is no Result: what runs after the first await would stand outside the transaction.
    await inTransaction(council, async (db) => {
      add(db, 'a');
      return ok(null);
    });
    expect(contentHash(connectionOf(app))).toBe(before);
  });

  it('reading handles cannot write', async () => {
    const { council } = await openCouncil();
    // @ts-expect-error What a query gets knows no insert.
    expect(typeof council.read.insert).toBe('function');
  });

  it('a full disk is a refusal: nothing of the change stays, and later ones work again', async () => {
    const { app, council } = await openCouncil();
    const { connection } = council;
    const pages = Number(connection.pragma('page_count', { simple: true }));
    const before = contentHash(connection);
    const goals = 'Thi đua lập thành tích chào mừng. '.repeat(500);
    const campaign = {
      name: 'Đợt xét năm 2025',
      basis: 'merit',
      year: 2025,
      dueOn: null,
      launchedOn: null,
      launchDocument: '',
      issuer: '',
      goals,
    } as const;
    connection.pragma(`max_page_count = ${pages}`);
    expect(await app.call('campaigns.open', campaign)).toMatchObject({ ok: false, error: { code: 'database.full' } });
    expect(contentHash(connection)).toBe(before);
    connection.pragma('max_page_count = 1000000');
    await app.expectOk('campaigns.open', campaign);
    expect(databaseRefusal(new Error('SQLITE_FULL'))).toBeNull();
  });
});
