import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PrintSides } from '#shared/domain/printing';

export const printChoices = sqliteTable('print_choices', {
  paper: text().primaryKey(),
  printer: text().notNull(),
  copies: integer().notNull(),
  pages: text().notNull(),
  sides: text().$type<PrintSides>().notNull(),
  tray: text().notNull(),
  chosenAt: text('chosen_at').notNull(),
});
