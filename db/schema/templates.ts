import { blob, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { ConverterKind } from '#shared/domain/converter';
import type { WordDifference } from '#shared/domain/word-differences';

export const paperTemplates = sqliteTable(
  'paper_templates',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    version: integer().notNull(),
    fileName: text('file_name').notNull(),
    fileSha256: text('file_sha256').notNull(),
    fileBytes: blob('file_bytes', { mode: 'buffer' }).notNull(),
    savedAt: text('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
  },
  (table) => [unique().on(table.kind, table.version)],
);

export const templatesInForce = sqliteTable('templates_in_force', {
  kind: text().primaryKey(),
  templateId: text('template_id').notNull(),
});

export const wordVersions = sqliteTable(
  'word_versions',
  {
    id: text().primaryKey(),
    decisionId: text('decision_id').notNull(),
    version: integer().notNull(),
    fileName: text('file_name').notNull(),
    docxSha256: text('docx_sha256').notNull(),
    docxBytes: blob('docx_bytes', { mode: 'buffer' }).notNull(),
    pdfSha256: text('pdf_sha256').notNull(),
    pdfBytes: blob('pdf_bytes', { mode: 'buffer' }).notNull(),
    converter: text().notNull(),
    paperSha256: text('paper_sha256').notNull(),
    differences: text({ mode: 'json' }).$type<readonly WordDifference[]>().notNull(),
    savedAt: text('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
  },
  (table) => [unique().on(table.decisionId, table.version)],
);

export const wordVersionsInForce = sqliteTable('word_versions_in_force', {
  decisionId: text('decision_id').primaryKey(),
  versionId: text('version_id').notNull(),
});

export const converterChoice = sqliteTable('converter_choice', {
  id: integer().primaryKey(),
  kind: text().$type<ConverterKind | 'auto'>().notNull(),
  path: text().notNull(),
});
