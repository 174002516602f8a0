import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AwardCode } from '#shared/domain/award-code';
import type { GroundKind } from '#shared/domain/award-grounds';
import type { AwardBasis, PersonCategory, RatingLevel, RecipientKind } from '#shared/domain/recipient';
import type { UNIT_LEVELS } from '#shared/ipc/registry';

export const units = sqliteTable('units', {
  id: text().primaryKey(),
  name: text().notNull(),
  nameFolded: text('name_folded').notNull(),
  sortKey: text('sort_key').notNull(),
  shortName: text('short_name').notNull(),
  level: text().$type<(typeof UNIT_LEVELS)[number]>().notNull(),
  parentId: text('parent_id'),
  validFrom: text('valid_from'),
  validTo: text('valid_to'),
});

export const recipients = sqliteTable('recipients', {
  id: text().primaryKey(),
  kind: text().$type<RecipientKind>().notNull(),
  name: text().notNull(),
  nameFolded: text('name_folded').notNull(),
  sortKey: text('sort_key').notNull(),
  unitId: text('unit_id'),
  unitName: text('unit_name').notNull(),
  historyKnownFrom: integer('history_known_from'),
  /** The nomination list that brought it in; null: entered by hand. */
  listId: text('list_id'),
});

export const people = sqliteTable('people', {
  recipientId: text('recipient_id').primaryKey(),
  honorific: text().notNull(),
  position: text().notNull(),
  birthDate: text('birth_date'),
  gender: text().$type<'male' | 'female'>(),
  category: text().$type<PersonCategory>().notNull(),
  isLeader: integer('is_leader', { mode: 'boolean' }).notNull(),
});

export const collectives = sqliteTable('collectives', {
  recipientId: text('recipient_id').primaryKey(),
  foundedYear: integer('founded_year'),
  flagEligible: integer('flag_eligible', { mode: 'boolean' }),
});

export const collectiveYears = sqliteTable(
  'collective_years',
  {
    recipientId: text('recipient_id').notNull(),
    year: integer().notNull(),
    members: integer(),
    completedTask: integer('completed_task'),
    ldtt: integer(),
    cstdcs: integer(),
    disciplinedFromWarning: integer('disciplined_from_warning'),
  },
  (table) => [primaryKey({ columns: [table.recipientId, table.year] })],
);

export const households = sqliteTable('households', {
  recipientId: text('recipient_id').primaryKey(),
  address: text().notNull(),
});

export const yearlyRatings = sqliteTable(
  'yearly_ratings',
  {
    recipientId: text('recipient_id').notNull(),
    year: integer().notNull(),
    level: text().$type<RatingLevel>().notNull(),
    decisionNumber: text('decision_number'),
  },
  (table) => [primaryKey({ columns: [table.recipientId, table.year] })],
);

export const initiatives = sqliteTable('initiatives', {
  id: text().primaryKey(),
  recipientId: text('recipient_id').notNull(),
  year: integer().notNull(),
  name: text().notNull(),
  kind: text().$type<'initiative' | 'research'>().notNull(),
  scope: text().$type<'base' | 'province' | 'national'>().notNull(),
  applied: integer({ mode: 'boolean' }).notNull(),
  decisionNumber: text('decision_number'),
});

export const discipline = sqliteTable('discipline', {
  id: text().primaryKey(),
  recipientId: text('recipient_id').notNull(),
  form: text().notNull(),
  fromDate: text('from_date').notNull(),
  toDate: text('to_date'),
  decisionNumber: text('decision_number'),
});

export const investigations = sqliteTable('investigations', {
  id: text().primaryKey(),
  recipientId: text('recipient_id').notNull(),
  summary: text().notNull(),
  openedOn: text('opened_on').notNull(),
  closedOn: text('closed_on'),
});

export const awardHistory = sqliteTable('award_history', {
  id: text().primaryKey(),
  recipientId: text('recipient_id').notNull(),
  awardCode: text('award_code').$type<AwardCode>().notNull(),
  year: integer().notNull(),
  basis: text().$type<AwardBasis>().notNull(),
  decisionNumber: text('decision_number'),
  decidedOn: text('decided_on'),
  dossierId: text('dossier_id'),
  /** The decision that took it back, and its day; null while it stands. */
  revokedOn: text('revoked_on'),
  revokedBy: text('revoked_by'),
});

/** What issued decisions did to awards given before. */
export const awardAmendments = sqliteTable(
  'award_amendments',
  {
    decisionId: text('decision_id').notNull(),
    awardId: text('award_id').notNull(),
    effect: text().$type<'revoked' | 'restored'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.decisionId, table.awardId] })],
);

export const awardGrounds = sqliteTable(
  'award_grounds',
  {
    awardId: text('award_id').notNull(),
    kind: text().$type<GroundKind>().notNull(),
    reference: text().notNull(),
    year: integer().notNull(),
    what: text().notNull(),
    decisionNumber: text('decision_number'),
    level: text().$type<RatingLevel>(),
  },
  (table) => [primaryKey({ columns: [table.awardId, table.kind, table.reference] })],
);

export const awardReviews = sqliteTable('award_reviews', {
  awardId: text('award_id').primaryKey(),
  reviewedOn: text('reviewed_on').notNull(),
  note: text().notNull(),
  seen: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
});
