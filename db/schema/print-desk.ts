import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AwardCode } from '#shared/domain/award-code';
import type { BlankMoveKind } from '#shared/domain/blank-stock';
import type { SheetOutcome } from '#shared/domain/print-run';

export const certificateNumbers = sqliteTable('certificate_numbers', {
  id: text().primaryKey(),
  series: text().notNull(),
  year: integer().notNull(),
  number: integer().notNull(),
  state: text().$type<'reserved' | 'given' | 'void'>().notNull(),
  decisionId: text('decision_id'),
  dossierId: text('dossier_id'),
  note: text().notNull(),
  writtenAt: text('written_at').notNull(),
});

export const certificateReissues = sqliteTable('certificate_reissues', {
  id: text().primaryKey(),
  numberId: text('number_id').notNull(),
  kind: text().$type<'replaced' | 'corrected'>().notNull(),
  reason: text().notNull(),
  reissuedOn: text('reissued_on').notNull(),
});

export const printRuns = sqliteTable('print_runs', {
  id: text().primaryKey(),
  decisionId: text('decision_id').notNull(),
  awardCode: text('award_code').$type<AwardCode>().notNull(),
  designId: text('design_id').notNull(),
  designVersion: integer('design_version'),
  blankId: text('blank_id').notNull(),
  printer: text(),
  tray: text().notNull(),
  purpose: text().$type<'first' | 'reprint'>().notNull(),
  reason: text().notNull(),
  pdfSha256: text('pdf_sha256').notNull(),
  startedAt: text('started_at').notNull(),
  settledAt: text('settled_at'),
});

export const printRunSheets = sqliteTable(
  'print_run_sheets',
  {
    runId: text('run_id').notNull(),
    position: integer().notNull(),
    dossierId: text('dossier_id').notNull(),
    outcome: text().$type<SheetOutcome>().notNull(),
    reason: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.position] })],
);

export const blankMoves = sqliteTable('blank_moves', {
  entry: integer().primaryKey(),
  id: text().notNull(),
  blankId: text('blank_id').notNull(),
  kind: text().$type<BlankMoveKind>().notNull(),
  sheets: integer().notNull(),
  serialFrom: text('serial_from').notNull(),
  serialTo: text('serial_to').notNull(),
  note: text().notNull(),
  runId: text('run_id'),
  movedAt: text('moved_at').notNull(),
});

export const ceremonyPlaces = sqliteTable('ceremony_places', {
  dossierId: text('dossier_id').primaryKey(),
  place: integer().notNull(),
});
