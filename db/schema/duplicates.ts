import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DuplicateAnswer } from '#shared/domain/nomination-list/duplicate-answers';
import type { RecipientKind } from '#shared/domain/recipient';

export const duplicateAnswers = sqliteTable('duplicate_answers', {
  id: text().primaryKey(),
  pairKey: text('pair_key').notNull(),
  answer: text().$type<DuplicateAnswer['answer']>().notNull(),
  kind: text().$type<RecipientKind>().notNull(),
  rowName: text('row_name').notNull(),
  rowUnit: text('row_unit'),
  rowBirthDate: text('row_birth_date'),
  otherName: text('other_name').notNull(),
  otherUnit: text('other_unit'),
  otherBirthDate: text('other_birth_date'),
  recipientId: text('recipient_id'),
  answeredAt: text('answered_at').notNull(),
});
