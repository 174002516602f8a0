import { and, asc, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ReadDb, WriteDb } from '#db/council-db';
import { type DossierGroup, inGroups } from '#db/queries/dossier-groups';
import { dossierKeys, type NamedDossier } from '#db/queries/new-dossiers';
import { matchesWords } from '#db/queries/recipients';
import { campaigns, dossiers } from '#db/schema/dossiers';
import type { AwardCode } from '#shared/domain/award-code';
import type { DossierStatus } from '#shared/domain/dossier';
import type { DossierProcedure } from '#shared/domain/dossier-papers';
import type { EligibilityReport, Verdict } from '#shared/domain/eligibility/report';
import type { AwardBasis, RecipientKind } from '#shared/domain/recipient';

export type DossierRow = typeof dossiers.$inferSelect;

export type DossierSort = 'list' | 'name' | 'unit' | 'award' | 'status' | 'verdict';

export type DossierFilter = {
  readonly campaignId?: string | undefined;
  readonly status?: DossierStatus | undefined;
  readonly awardCode?: AwardCode | undefined;
  readonly kind?: RecipientKind | undefined;
  readonly verdict?: Verdict | undefined;
  readonly unitId?: string | undefined;
  readonly groups?: readonly DossierGroup[] | undefined;
  readonly text?: string | undefined;
};

const SORT_COLUMNS: Readonly<Record<DossierSort, SQLiteColumn>> = {
  list: dossiers.sequence,
  name: dossiers.sortKey,
  unit: dossiers.unitSortKey,
  award: dossiers.awardCode,
  status: dossiers.status,
  verdict: dossiers.verdict,
};

const equals = (column: SQLiteColumn, value: string | undefined): SQL | undefined =>
  value === undefined ? undefined : eq(column, value);

const whereOf = (filter: DossierFilter): SQL | undefined =>
  and(
    equals(dossiers.campaignId, filter.campaignId),
    equals(dossiers.status, filter.status),
    equals(dossiers.awardCode, filter.awardCode),
    equals(dossiers.kind, filter.kind),
    equals(dossiers.verdict, filter.verdict),
    equals(dossiers.unitId, filter.unitId),
    filter.groups && inGroups(filter.groups),
    ...matchesWords(sql`(${dossiers.searchText})`, filter.text ?? ''),
  );

/** Ids of all dossiers that fit, in order: the grid's whole picture of a list, however long. */
export const dossierIds = (
  db: ReadDb,
  filter: DossierFilter,
  order: { readonly sort: DossierSort; readonly descending: boolean },
): string[] => {
  const direction = order.descending ? desc : asc;
  return db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(whereOf(filter))
    .orderBy(direction(SORT_COLUMNS[order.sort]), asc(dossiers.sequence))
    .all()
    .map((row) => row.id);
};

/** In the order of the ids given; unknown ids are left out. */
export const dossierRows = (db: ReadDb, ids: readonly string[]): readonly DossierRow[] => {
  const byId = new Map<string, DossierRow>();
  for (let start = 0; start < ids.length; start += 500) {
    const part = ids.slice(start, start + 500);
    for (const row of db.select().from(dossiers).where(inArray(dossiers.id, part)).all()) byId.set(row.id, row);
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
};

const judgeable = {
  id: dossiers.id,
  recipientId: dossiers.recipientId,
  kind: dossiers.kind,
  awardCode: dossiers.awardCode,
  awardYear: dossiers.awardYear,
  basis: dossiers.basis,
  receivedOn: dossiers.receivedOn,
  editionOverride: dossiers.editionOverride,
  attested: dossiers.attested,
};

/** Of the undecided dossiers, all of a campaign or those named, what the judgement needs: whole rows are heavy. */
export const dossiersToJudge = (db: ReadDb, campaignId: string, ids?: readonly string[]) => {
  const named = ids && sql`${dossiers.id} in (select value from json_each(${JSON.stringify(ids)}))`;
  const wanted = and(named ?? eq(dossiers.campaignId, campaignId), ne(dossiers.status, 'decided'));
  return db.select(judgeable).from(dossiers).where(wanted).orderBy(asc(dossiers.sequence)).all();
};

/** The dossiers of a campaign in the given states, in list order. */
export const dossiersInStatus = (db: ReadDb, campaignId: string, states: readonly DossierStatus[]): string[] =>
  db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(eq(dossiers.campaignId, campaignId), inArray(dossiers.status, [...states])))
    .orderBy(asc(dossiers.sequence))
    .all()
    .map(({ id }) => id);

export const findDossier = (db: ReadDb, id: string): DossierRow | null =>
  db.select().from(dossiers).where(eq(dossiers.id, id)).get() ?? null;

export const findDossierWithCampaign = (db: ReadDb, id: string) =>
  db
    .select({ dossier: dossiers, campaignName: campaigns.name })
    .from(dossiers)
    .innerJoin(campaigns, eq(dossiers.campaignId, campaigns.id))
    .where(eq(dossiers.id, id))
    .get() ?? null;

export const dossiersOfRecipient = (db: ReadDb, recipientId: string) =>
  db
    .select({ dossier: dossiers, campaignName: campaigns.name })
    .from(dossiers)
    .innerJoin(campaigns, eq(dossiers.campaignId, campaigns.id))
    .where(eq(dossiers.recipientId, recipientId))
    .orderBy(desc(dossiers.awardYear))
    .all();

export const updateDossierWords = (
  db: WriteDb,
  dossier: NamedDossier & {
    readonly id: string;
    readonly honorific: string;
    readonly achievements: string;
    readonly note: string;
  },
): void => {
  const { id, kind: _kind, ...words } = dossier;
  db.update(dossiers)
    .set({ ...words, ...dossierKeys(dossier) })
    .where(eq(dossiers.id, id))
    .run();
};

export const setDossierStatus = (
  db: WriteDb,
  id: string,
  status: DossierStatus,
  reasons: { readonly returnReason?: string | null; readonly acceptReason?: string | null } = {},
): void => {
  db.update(dossiers)
    .set({ status, ...reasons })
    .where(eq(dossiers.id, id))
    .run();
};

/** A decision rests on the basis of its dossiers, so those decided keep theirs. */
export const setBasisOfUndecided = (db: WriteDb, campaignId: string, basis: AwardBasis): void => {
  db.update(dossiers)
    .set({ basis })
    .where(and(eq(dossiers.campaignId, campaignId), ne(dossiers.status, 'decided')))
    .run();
};

/** Stores the judgement with its edition: printing again later never judges again. */
export const storeVerdict = (db: WriteDb, id: string, report: EligibilityReport, checkedAt: string): void => {
  db.update(dossiers)
    .set({ edition: report.edition, verdict: report.verdict, verdictReport: report, checkedAt })
    .where(eq(dossiers.id, id))
    .run();
};

export const clearVerdict = (db: WriteDb, id: string): void => {
  db.update(dossiers)
    .set({ edition: null, verdict: null, verdictReport: null, checkedAt: null })
    .where(eq(dossiers.id, id))
    .run();
};

/** The edition applied by the secretary with her reason; null for both gives the dossier back to its own edition. */
export const setEditionOverride = (
  db: WriteDb,
  id: string,
  override: { readonly editionOverride: string | null; readonly editionReason: string | null },
): void => {
  db.update(dossiers).set(override).where(eq(dossiers.id, id)).run();
};

export const setAttested = (db: WriteDb, id: string, lineIds: readonly string[]): void => {
  db.update(dossiers).set({ attested: lineIds }).where(eq(dossiers.id, id)).run();
};

export const setProcedure = (db: WriteDb, id: string, procedure: DossierProcedure | null): void => {
  db.update(dossiers).set({ procedure }).where(eq(dossiers.id, id)).run();
};
