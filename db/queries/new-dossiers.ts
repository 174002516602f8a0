import { and, eq, max, sql } from 'drizzle-orm';
import { bulkInsert } from '#db/bulk-insert';
import type { ReadDb, WriteDb } from '#db/council-db';
import { dossiers } from '#db/schema/dossiers';
import type { AwardCode } from '#shared/domain/award-code';
import { personSortKey, vietnameseSortKey } from '#shared/lib/vietnamese-sort-key';
import { fold } from '#shared/lib/vietnamese-text';

export const nextSequence = (db: ReadDb): number =>
  (db
    .select({ last: max(dossiers.sequence) })
    .from(dossiers)
    .get()?.last ?? 0) + 1;

type DossierRow = typeof dossiers.$inferSelect;

export type NamedDossier = Pick<DossierRow, 'kind' | 'name' | 'position' | 'unitName'>;

export const dossierKeys = ({ kind, name, position, unitName }: NamedDossier) => ({
  searchText: [name, position, unitName].map(fold).filter(Boolean).join(' '),
  sortKey: kind === 'individual' ? personSortKey(name) : vietnameseSortKey(name),
  unitSortKey: vietnameseSortKey(unitName),
});

type NewDossier = Omit<
  DossierRow,
  | 'searchText'
  | 'sortKey'
  | 'unitSortKey'
  | 'status'
  | 'returnReason'
  | 'acceptReason'
  | 'edition'
  | 'verdict'
  | 'verdictReport'
  | 'checkedAt'
  | 'attested'
  | 'procedure'
  | 'editionOverride'
  | 'editionReason'
>;

/** What of a new dossier is the same for all that one list brings in. */
export type DossierConstants = Pick<
  DossierRow,
  'campaignId' | 'listId' | 'awardYear' | 'basis' | 'note' | 'receivedOn'
>;

/** What nobody has done yet with a dossier just received. */
const UNTOUCHED = {
  status: 'received',
  returnReason: null,
  acceptReason: null,
  edition: null,
  verdict: null,
  verdictReport: null,
  checkedAt: null,
  attested: '[]',
  procedure: null,
  editionOverride: null,
  editionReason: null,
} as const;

const DOSSIER_COLUMNS = [
  'id',
  'sequence',
  'listSheet',
  'listRow',
  'recipientId',
  'kind',
  'name',
  'honorific',
  'position',
  'unitName',
  'unitId',
  'searchText',
  'sortKey',
  'unitSortKey',
  'awardCode',
  'awardOriginal',
  'achievements',
] as const;

/** Inserts the dossiers of a list, many at once. */
export const dossierInserter = (db: WriteDb, constants: DossierConstants) => {
  const insert = bulkInsert(db, dossiers, DOSSIER_COLUMNS, { ...UNTOUCHED, ...constants });
  return (rows: readonly Omit<NewDossier, keyof DossierConstants>[]): void =>
    insert(
      rows.map((row) => {
        const keyed = { ...row, ...dossierKeys(row) };
        return DOSSIER_COLUMNS.map((column) => keyed[column]);
      }),
    );
};

/** Every dossier that the recipients have in the campaign, by recipient and award, and the list it came with. */
export const standingDossiers = (
  db: ReadDb,
  campaignId: string,
  recipientIds: readonly string[],
): readonly {
  readonly id: string;
  readonly listId: string | null;
  readonly recipientId: string;
  readonly awardCode: AwardCode;
}[] =>
  db
    .select({
      id: dossiers.id,
      listId: dossiers.listId,
      recipientId: dossiers.recipientId,
      awardCode: dossiers.awardCode,
    })
    .from(dossiers)
    .where(
      and(
        eq(dossiers.campaignId, campaignId),
        sql`${dossiers.recipientId} in (select value from json_each(${JSON.stringify(recipientIds)}))`,
      ),
    )
    .all();

export const insertDossier = (db: WriteDb, dossier: NewDossier): void => {
  db.insert(dossiers)
    .values({ ...dossier, ...dossierKeys(dossier), status: 'received', attested: [] })
    .run();
};
