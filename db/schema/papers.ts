import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PaperKind } from '#shared/ipc/paper-fields';

export const papers = sqliteTable('papers', {
  id: text().primaryKey(),
  kind: text().$type<PaperKind>().notNull(),
  campaignId: text('campaign_id').notNull(),
  meetingId: text('meeting_id'),
  decisionId: text('decision_id'),
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
  createdAt: text('created_at').notNull(),
  changedAt: text('changed_at').notNull(),
  supersededOn: text('superseded_on'),
  supersededBecause: text('superseded_because'),
  replaces: text(),
});

export const paperDossiers = sqliteTable(
  'paper_dossiers',
  {
    paperId: text('paper_id').notNull(),
    dossierId: text('dossier_id').notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.paperId, table.dossierId] })],
);
