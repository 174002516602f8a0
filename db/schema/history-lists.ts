import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { HistoryDesk } from '#shared/domain/history-list/history-desk';
import type { HistoryKind } from '#shared/domain/history-list/history-reading';

export const historyLists = sqliteTable('history_lists', {
  id: text().primaryKey(),
  fileName: text('file_name').notNull(),
  fileSha256: text('file_sha256').notNull(),
  fileBytes: blob('file_bytes', { mode: 'buffer' }).notNull(),
  acceptedAt: text('accepted_at').notNull(),
  desk: text({ mode: 'json' }).$type<HistoryDesk>(),
});

export const historyListRows = sqliteTable(
  'history_list_rows',
  {
    listId: text('list_id').notNull(),
    sheet: text().notNull(),
    sourceRow: integer('source_row').notNull(),
    cells: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    disposition: text().$type<'fact' | 'setAside' | 'ignored'>().notNull(),
    reason: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.sheet, table.sourceRow] })],
);

export const historyListFacts = sqliteTable(
  'history_list_facts',
  {
    listId: text('list_id').notNull(),
    sheet: text().notNull(),
    sourceRow: integer('source_row').notNull(),
    part: integer().notNull(),
    kind: text().$type<HistoryKind>().notNull(),
    recipientId: text('recipient_id').notNull(),
    reference: text().notNull(),
    share: integer(),
    made: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.sheet, table.sourceRow, table.part] })],
);

export const historyListRepeats = sqliteTable(
  'history_list_repeats',
  {
    listId: text('list_id').notNull(),
    sheet: text().notNull(),
    sourceRow: integer('source_row').notNull(),
    part: integer().notNull(),
    kind: text().$type<HistoryKind>().notNull(),
    recipientId: text('recipient_id').notNull(),
    reference: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.sheet, table.sourceRow, table.part] })],
);

export const historyListRecipients = sqliteTable('history_list_recipients', {
  recipientId: text('recipient_id').primaryKey(),
  listId: text('list_id').notNull(),
  made: text().notNull(),
});

export const historyListKnown = sqliteTable(
  'history_list_known',
  {
    listId: text('list_id').notNull(),
    recipientId: text('recipient_id').notNull(),
    beforeYear: integer('before_year'),
    afterYear: integer('after_year').notNull(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.recipientId] })],
);
