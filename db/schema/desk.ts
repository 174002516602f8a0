import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { HistoryDesk } from '#shared/domain/history-list/history-desk';
import type { RememberedHistoryColumn } from '#shared/domain/history-list/remembered-columns';
import type { RememberedRole } from '#shared/domain/nomination-list/column-mapping';
import type { DeskDecisions } from '#shared/domain/nomination-list/desk-decisions';

export const rememberedMappings = sqliteTable('remembered_mappings', {
  sequence: integer().primaryKey(),
  listId: text('list_id').notNull(),
  unitId: text('unit_id'),
  fingerprint: text().notNull(),
  roles: text({ mode: 'json' }).$type<readonly RememberedRole[]>().notNull(),
});

export const rememberedHistoryMappings = sqliteTable('remembered_history_mappings', {
  sequence: integer().primaryKey(),
  listId: text('list_id').notNull(),
  authority: text().notNull(),
  fingerprint: text().notNull(),
  roles: text({ mode: 'json' }).$type<readonly RememberedHistoryColumn[]>().notNull(),
});

export const listDrafts = sqliteTable('list_drafts', {
  id: text().primaryKey(),
  campaignId: text('campaign_id'),
  unitId: text('unit_id'),
  receivedOn: text('received_on'),
  fileName: text('file_name').notNull(),
  fileSha256: text('file_sha256').notNull(),
  fileBytes: blob('file_bytes', { mode: 'buffer' }).notNull(),
  desk: text({ mode: 'json' }).$type<DeskDecisions>().notNull(),
  savedAt: text('saved_at').notNull(),
});

export const historyDrafts = sqliteTable('history_drafts', {
  id: text().primaryKey(),
  fileName: text('file_name').notNull(),
  fileSha256: text('file_sha256').notNull(),
  fileBytes: blob('file_bytes', { mode: 'buffer' }).notNull(),
  desk: text({ mode: 'json' }).$type<HistoryDesk>().notNull(),
  savedAt: text('saved_at').notNull(),
});
