import { and, asc, count, desc, eq, inArray, isNotNull, isNull, max, ne } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { campaigns } from '#db/schema/dossiers';
import { paperDossiers, papers } from '#db/schema/papers';
import type { PaperKind } from '#shared/ipc/paper-fields';

export type PaperRow = typeof papers.$inferSelect;

type Place = {
  readonly campaignId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly decisionId?: string | undefined;
  readonly kinds?: readonly PaperKind[] | undefined;
  /** Only those that no reopened meeting left behind. */
  readonly isStanding?: true;
};

/** Papers of one place, of all where none is named: drafts first, then the newest; without what they hold. */
export const listPapers = (db: ReadDb, { campaignId, meetingId, decisionId, kinds, isStanding }: Place) => {
  const wanted = and(
    campaignId === undefined ? undefined : eq(papers.campaignId, campaignId),
    meetingId === undefined ? undefined : eq(papers.meetingId, meetingId),
    decisionId === undefined ? undefined : eq(papers.decisionId, decisionId),
    kinds === undefined ? undefined : inArray(papers.kind, [...kinds]),
    isStanding === undefined ? undefined : isNull(papers.supersededOn),
  );
  return db
    .select({
      id: papers.id,
      kind: papers.kind,
      campaignId: papers.campaignId,
      campaignName: campaigns.name,
      meetingId: papers.meetingId,
      decisionId: papers.decisionId,
      state: papers.state,
      number: papers.number,
      symbol: papers.symbol,
      issuedOn: papers.issuedOn,
      subject: papers.subject,
      changedAt: papers.changedAt,
      supersededOn: papers.supersededOn,
      supersededBecause: papers.supersededBecause,
      replaces: papers.replaces,
    })
    .from(papers)
    .innerJoin(campaigns, eq(papers.campaignId, campaigns.id))
    .where(wanted)
    .orderBy(asc(papers.state), desc(papers.year), desc(papers.number), desc(papers.id))
    .all();
};

/** How many dossiers each paper names. */
export const dossierCounts = (db: ReadDb): ReadonlyMap<string, number> =>
  new Map(
    db
      .select({ paperId: paperDossiers.paperId, amount: count() })
      .from(paperDossiers)
      .groupBy(paperDossiers.paperId)
      .all()
      .map(({ paperId, amount }) => [paperId, amount]),
  );

export const findPaper = (db: ReadDb, id: string): PaperRow | null =>
  db.select().from(papers).where(eq(papers.id, id)).get() ?? null;

/** The dossiers that a paper names, in its order. */
export const dossiersOfPaper = (db: ReadDb, paperId: string): string[] =>
  db
    .select({ id: paperDossiers.dossierId })
    .from(paperDossiers)
    .where(eq(paperDossiers.paperId, paperId))
    .orderBy(asc(paperDossiers.position))
    .all()
    .map(({ id }) => id);

/** The drafts of a kind that name the dossier, the one changed last first. */
export const draftsOfDossier = (db: ReadDb, kind: PaperKind, dossierId: string): readonly PaperRow[] =>
  db
    .select({ paper: papers })
    .from(paperDossiers)
    .innerJoin(papers, eq(paperDossiers.paperId, papers.id))
    .where(and(eq(paperDossiers.dossierId, dossierId), eq(papers.kind, kind), eq(papers.state, 'draft')))
    .orderBy(desc(papers.changedAt), desc(papers.id))
    .all()
    .map(({ paper }) => paper);

export const insertPaper = (db: WriteDb, paper: typeof papers.$inferInsert, dossierIds: readonly string[]): void => {
  db.insert(papers).values(paper).run();
  for (const [index, dossierId] of dossierIds.entries())
    db.insert(paperDossiers)
      .values({ paperId: paper.id, dossierId, position: index + 1 })
      .run();
};

export const updatePaper = (db: WriteDb, id: string, fields: Partial<PaperRow>): void => {
  db.update(papers).set(fields).where(eq(papers.id, id)).run();
};

export const deletePaper = (db: WriteDb, id: string): void => {
  db.delete(paperDossiers).where(eq(paperDossiers.paperId, id)).run();
  db.delete(papers).where(eq(papers.id, id)).run();
};

const issuedOf = (meetingId: string, kinds: readonly PaperKind[]) =>
  and(eq(papers.meetingId, meetingId), inArray(papers.kind, [...kinds]), eq(papers.state, 'issued'));

/** Marks what a meeting's issued papers of these kinds said as superseded; gives the papers that were not yet. */
export const supersedePapers = (
  db: WriteDb,
  { meetingId, kinds }: { readonly meetingId: string; readonly kinds: readonly PaperKind[] },
  { on, because }: { readonly on: string; readonly because: string },
): readonly string[] =>
  db
    .update(papers)
    .set({ supersededOn: on, supersededBecause: because })
    .where(and(issuedOf(meetingId, kinds), isNull(papers.supersededOn)))
    .returning({ id: papers.id })
    .all()
    .map(({ id }) => id);

/** The superseded papers of a kind of the meeting, the newest first: the next one stands in for it. */
export const supersededPapers = (db: ReadDb, kind: PaperKind, meetingId: string): readonly PaperRow[] =>
  db
    .select()
    .from(papers)
    .where(and(issuedOf(meetingId, [kind]), isNotNull(papers.supersededOn)))
    .orderBy(desc(papers.supersededOn), desc(papers.id))
    .all();

/** What a list names of papers that others refer to. */
export const namedPapers = (db: ReadDb, ids: readonly string[]) =>
  db
    .select({ id: papers.id, number: papers.number, symbol: papers.symbol, issuedOn: papers.issuedOn })
    .from(papers)
    .where(inArray(papers.id, [...ids]))
    .all();

/** Drafts that hang on a meeting: they go with it when it is taken back. */
export const draftsOfMeeting = (db: ReadDb, meetingId: string): readonly PaperRow[] =>
  db
    .select()
    .from(papers)
    .where(and(eq(papers.meetingId, meetingId), eq(papers.state, 'draft')))
    .all();

const inSeries = (symbol: string, year: number) =>
  and(eq(papers.symbol, symbol), eq(papers.year, year), isNotNull(papers.number));

/** The paper that bears the number in the series of the year, or null. */
export const findPaperByNumber = (
  db: ReadDb,
  { symbol, year, number }: { readonly symbol: string; readonly year: number; readonly number: number },
): PaperRow | null =>
  db
    .select()
    .from(papers)
    .where(and(inSeries(symbol, year), eq(papers.number, number)))
    .get() ?? null;

/** The number after the highest one of the series. */
export const nextPaperNumber = (db: ReadDb, symbol: string, year: number): number =>
  (db
    .select({ last: max(papers.number) })
    .from(papers)
    .where(inSeries(symbol, year))
    .get()?.last ?? 0) + 1;

const ofKind = (kind: PaperKind, year: number) =>
  and(eq(papers.kind, kind), eq(papers.year, year), isNotNull(papers.number));

/** The number after the highest one that papers of the kind bear in the year, whatever their symbol. */
export const nextNumberOfKind = (db: ReadDb, kind: PaperKind, year: number): number =>
  (db
    .select({ last: max(papers.number) })
    .from(papers)
    .where(ofKind(kind, year))
    .get()?.last ?? 0) + 1;

export const takenNumbersOfKind = (db: ReadDb, kind: PaperKind, year: number): number[] =>
  db
    .select({ number: papers.number })
    .from(papers)
    .where(ofKind(kind, year))
    .orderBy(asc(papers.number))
    .all()
    .flatMap(({ number }) => number ?? []);

/** True when another paper of the kind bears the number in the year. */
export const isNumberOfKindTaken = (
  db: ReadDb,
  kind: PaperKind,
  { id, year, number }: { readonly id: string; readonly year: number; readonly number: number },
): boolean =>
  db
    .select({ id: papers.id })
    .from(papers)
    .where(and(ofKind(kind, year), eq(papers.number, number), ne(papers.id, id)))
    .get() !== undefined;

export const takenPaperNumbers = (db: ReadDb, symbol: string, year: number): number[] =>
  db
    .select({ number: papers.number })
    .from(papers)
    .where(inSeries(symbol, year))
    .orderBy(asc(papers.number))
    .all()
    .flatMap(({ number }) => number ?? []);
