import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { collectives, households, people, recipients } from '#db/schema/registry';
import type { AwardCode } from '#shared/domain/award-code';
import type { DossierStatus } from '#shared/domain/dossier';
import type { DossierProcedure } from '#shared/domain/dossier-papers';
import type { EligibilityReport, Verdict } from '#shared/domain/eligibility/report';
import type { DeskDecisions } from '#shared/domain/nomination-list/desk-decisions';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { AwardBasis, RecipientKind } from '#shared/domain/recipient';

export const campaigns = sqliteTable('campaigns', {
  id: text().primaryKey(),
  name: text().notNull(),
  basis: text().$type<AwardBasis>().notNull(),
  year: integer().notNull(),
  parentId: text('parent_id'),
  dueOn: text('due_on'),
  launchedOn: text('launched_on'),
  launchDocument: text('launch_document').notNull(),
  issuer: text().notNull(),
  goals: text().notNull(),
  state: text().$type<'open' | 'closed'>().notNull(),
  openedAt: text('opened_at').notNull(),
});

export const nominationLists = sqliteTable('nomination_lists', {
  id: text().primaryKey(),
  campaignId: text('campaign_id').notNull(),
  unitId: text('unit_id'),
  fileName: text('file_name').notNull(),
  fileSha256: text('file_sha256').notNull(),
  fileBytes: blob('file_bytes', { mode: 'buffer' }).notNull(),
  receivedOn: text('received_on').notNull(),
  acceptedAt: text('accepted_at').notNull(),
  /** When a later list took its place. */
  withdrawnAt: text('withdrawn_at'),
  desk: text({ mode: 'json' }).$type<DeskDecisions>(),
  replaced: text({ mode: 'json' }).$type<ReplacedList>(),
  answered: text({ mode: 'json' }).$type<AnsweredRows>(),
});

/** Rows of a file, many to a block: of each its number and the texts of its cells. */
export const nominationBlocks = sqliteTable(
  'nomination_blocks',
  {
    listId: text('list_id').notNull(),
    sheet: text().notNull(),
    firstRow: integer('first_row').notNull(),
    rows: text({ mode: 'json' }).$type<readonly (readonly [sourceRow: number, cells: readonly string[]])[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.sheet, table.firstRow] })],
);

/**
 * What became of the rows of a file that made no dossier, or not for every award. The reason of a nominee is the ids of
 * the dossiers that stood already (JSON; empty: none is known), that of another row why it made none.
 */
export const nominationFates = sqliteTable(
  'nomination_fates',
  {
    listId: text('list_id').notNull(),
    sheet: text().notNull(),
    sourceRow: integer('source_row').notNull(),
    disposition: text().$type<'nominee' | 'setAside' | 'ignored'>().notNull(),
    reason: text().notNull(),
    reading: text({ mode: 'json' }).$type<NomineeRow>(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.sheet, table.sourceRow] })],
);

export const dossiers = sqliteTable('dossiers', {
  id: text().primaryKey(),
  sequence: integer().notNull(),
  campaignId: text('campaign_id').notNull(),
  listId: text('list_id'),
  listSheet: text('list_sheet'),
  listRow: integer('list_row'),
  recipientId: text('recipient_id').notNull(),
  kind: text().$type<RecipientKind>().notNull(),
  name: text().notNull(),
  honorific: text().notNull(),
  position: text().notNull(),
  unitName: text('unit_name').notNull(),
  unitId: text('unit_id'),
  searchText: text('search_text').notNull(),
  sortKey: text('sort_key').notNull(),
  unitSortKey: text('unit_sort_key').notNull(),
  awardCode: text('award_code').$type<AwardCode>().notNull(),
  awardOriginal: text('award_original').notNull(),
  awardYear: integer('award_year').notNull(),
  basis: text().$type<AwardBasis>().notNull(),
  achievements: text().notNull(),
  note: text().notNull(),
  receivedOn: text('received_on').notNull(),
  status: text().$type<DossierStatus>().notNull(),
  returnReason: text('return_reason'),
  acceptReason: text('accept_reason'),
  edition: text(),
  verdict: text().$type<Verdict>(),
  verdictReport: text('verdict_report', { mode: 'json' }).$type<EligibilityReport>(),
  checkedAt: text('checked_at'),
  attested: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  procedure: text().$type<DossierProcedure>(),
  editionOverride: text('edition_override'),
  editionReason: text('edition_reason'),
});

/** What a list says of a dossier, with the keys by which it is found and put in order. */
export type DossierWords = Pick<
  typeof dossiers.$inferSelect,
  | 'name'
  | 'honorific'
  | 'position'
  | 'unitName'
  | 'unitId'
  | 'achievements'
  | 'awardOriginal'
  | 'searchText'
  | 'sortKey'
  | 'unitSortKey'
>;

/** What a list says of a recipient. */
export type RecipientWords = Pick<
  typeof recipients.$inferSelect,
  'name' | 'nameFolded' | 'sortKey' | 'unitId' | 'unitName'
> & {
  readonly person: Pick<
    typeof people.$inferSelect,
    'honorific' | 'position' | 'birthDate' | 'gender' | 'category' | 'isLeader'
  > | null;
};

/** What a list did when it took the place of an earlier one: as much as brings the earlier one back. */
export type ReplacedList = {
  readonly listId: string;
  /** Dossiers that are the later list's now, where they stood before, and their words where it changed them. */
  readonly moved: readonly {
    readonly id: string;
    readonly sheet: string | null;
    readonly row: number | null;
    readonly words: { readonly before: DossierWords; readonly after: DossierWords } | null;
  }[];
  /** Dossiers taken out, or passed on to a third list that names them too. */
  readonly taken: readonly (typeof dossiers.$inferSelect)[];
  /** What the third lists said of their rows until then. */
  readonly fates: readonly (typeof nominationFates.$inferSelect)[];
  /** Whom those dossiers are of, and recipients that nothing else had need of, which went with them. */
  readonly recipients: readonly {
    readonly recipient: typeof recipients.$inferSelect;
    readonly person: typeof people.$inferSelect | null;
    readonly collective: typeof collectives.$inferSelect | null;
    readonly household: typeof households.$inferSelect | null;
  }[];
  /** All recipients that the earlier list had brought in. */
  readonly owned: readonly string[];
  readonly renamed: readonly { readonly id: string; readonly before: RecipientWords; readonly after: RecipientWords }[];
};

type Rewritten<Words> = { readonly id: string; readonly before: Words; readonly after: Words };

/** What a list did whose rows answer rows of earlier lists: as much as takes it back. */
export type AnsweredRows = {
  /** A row of the list, and the row of which list it answers. */
  readonly rows: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly of: { readonly listId: string; readonly sheet: string; readonly row: number };
  }[];
  readonly dossiers: readonly Rewritten<DossierWords>[];
  readonly recipients: readonly (Rewritten<RecipientWords> & { readonly listId: string })[];
  /** Dossiers for awards that the rows propose no more. */
  readonly taken: readonly (typeof dossiers.$inferSelect)[];
};

export const dossierPapers = sqliteTable(
  'dossier_papers',
  {
    dossierId: text('dossier_id').notNull(),
    paperCode: text('paper_code').notNull(),
    present: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.paperCode] })],
);
