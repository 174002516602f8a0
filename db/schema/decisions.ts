import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const signers = sqliteTable('signers', {
  id: text().primaryKey(),
  name: text().notNull(),
  capacity: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  isCurrent: integer('is_current', { mode: 'boolean' }).notNull(),
});

export const decisions = sqliteTable('decisions', {
  id: text().primaryKey(),
  campaignId: text('campaign_id').notNull(),
  meetingId: text('meeting_id'),
  state: text().$type<'draft' | 'issued'>().notNull(),
  number: integer(),
  symbol: text().notNull(),
  year: integer(),
  issuedOn: text('issued_on'),
  subject: text().notNull(),
  fields: text({ mode: 'json' }).$type<unknown>().notNull(),
  document: text({ mode: 'json' }).$type<unknown>(),
  documentSha256: text('document_sha256'),
  issuedAt: text('issued_at'),
});

export const decisionItems = sqliteTable(
  'decision_items',
  {
    decisionId: text('decision_id').notNull(),
    dossierId: text('dossier_id').notNull(),
    position: integer().notNull(),
    line: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.decisionId, table.dossierId] })],
);
