import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OfficeLevel } from '#shared/domain/office-level';
import type { LocalDate } from '#shared/lib/local-date';

export const settings = sqliteTable('settings', {
  id: integer().primaryKey(),
  officeName: text('office_name').notNull(),
  parentName: text('parent_name').notNull(),
  officeLevel: text('office_level').$type<OfficeLevel>().notNull(),
  place: text().notNull(),
  authority: text().notNull(),
  symbol: text().notNull(),
  year: integer().notNull(),
  hasSample: integer('has_sample', { mode: 'boolean' }).notNull(),
  foundedAt: text('founded_at').notNull(),
  draftingUnit: text('drafting_unit').notNull(),
});

export const changeLog = sqliteTable('change_log', {
  seq: integer().primaryKey(),
  at: text().notNull(),
  who: text().notNull(),
  channel: text().notNull(),
  subject: text().notNull(),
  before: text().notNull(),
  after: text().notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text().notNull(),
});

export const ownDays = sqliteTable('own_days', {
  day: text().$type<LocalDate>().primaryKey(),
  kind: text().$type<'off' | 'working'>().notNull(),
  reason: text().notNull(),
});
