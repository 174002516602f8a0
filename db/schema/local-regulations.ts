import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { LocalRegulation } from '#shared/domain/local-regulation/local-regulation';

export const localRegulations = sqliteTable('local_regulations', {
  id: text().primaryKey(),
  version: integer().notNull(),
  document: text({ mode: 'json' }).$type<LocalRegulation>().notNull(),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  createdAt: text('created_at').notNull(),
  reason: text().notNull(),
});
