import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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
  withdrawnAt: text('withdrawn_at'),
  desk: text({ mode: 'json' }).$type<DeskDecisions>(),
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

export const dossierPapers = sqliteTable(
  'dossier_papers',
  {
    dossierId: text('dossier_id').notNull(),
    paperCode: text('paper_code').notNull(),
    present: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.paperCode] })],
);
