import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DecisionKind } from '#shared/domain/decision-register/register';

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
  kind: text().$type<DecisionKind>().notNull().default('award'),
  /** The issued decision that a correction or revocation is about. */
  refersTo: text('refers_to'),
  amendment: text({ mode: 'json' }).$type<unknown>(),
});

export const decisionCorrections = sqliteTable(
  'decision_corrections',
  {
    decisionId: text('decision_id').notNull(),
    position: integer().notNull(),
    dossierId: text('dossier_id'),
    before: text().notNull(),
    after: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.decisionId, table.position] })],
);

export const registerEntries = sqliteTable('register_entries', {
  id: text().primaryKey(),
  symbol: text().notNull(),
  year: integer().notNull(),
  kind: text().$type<'reserved' | 'outside' | 'blank'>().notNull(),
  firstNumber: integer('first_number').notNull(),
  lastNumber: integer('last_number'),
  suffix: text().notNull(),
  dated: text(),
  subject: text().notNull(),
  person: text().notNull(),
  explanation: text().notNull(),
  notedOn: text('noted_on').notNull(),
  releasedOn: text('released_on'),
  usedBy: text('used_by'),
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
