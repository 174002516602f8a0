import { blob, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AwardCode } from '#shared/domain/award-code';
import type { CertificateDesign, SheetOverride } from '#shared/domain/certificate/design';
import type { Rotation } from '#shared/domain/certificate/printer-correction';

export const blanks = sqliteTable('blanks', {
  id: text().primaryKey(),
  name: text().notNull(),
  widthMm: real('width_mm').notNull(),
  heightMm: real('height_mm').notNull(),
  preprinted: integer({ mode: 'boolean' }).notNull(),
  scan: blob({ mode: 'buffer' }),
  scanType: text('scan_type').$type<'image/png' | 'image/jpeg'>(),
});

export const certificateDesigns = sqliteTable('certificate_designs', {
  id: text().primaryKey(),
  removedAt: text('removed_at'),
});

export const certificateDesignVersions = sqliteTable(
  'certificate_design_versions',
  {
    designId: text('design_id').notNull(),
    version: integer().notNull(),
    blankId: text('blank_id').notNull(),
    document: text({ mode: 'json' }).$type<CertificateDesign>().notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.designId, table.version] })],
);

export const printerCorrections = sqliteTable(
  'printer_corrections',
  {
    printer: text().notNull(),
    blankId: text('blank_id').notNull(),
    dxMm: real('dx_mm').notNull(),
    dyMm: real('dy_mm').notNull(),
    scaleX: real('scale_x').notNull(),
    scaleY: real('scale_y').notNull(),
    rotation: integer().$type<Rotation>().notNull(),
    measuredAt: text('measured_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.printer, table.blankId] })],
);

export const certificateOverrides = sqliteTable(
  'certificate_overrides',
  {
    dossierId: text('dossier_id').notNull(),
    designId: text('design_id').notNull(),
    document: text({ mode: 'json' }).$type<SheetOverride>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.designId] })],
);

export const certificateChoices = sqliteTable('certificate_choices', {
  awardCode: text('award_code').$type<AwardCode>().primaryKey(),
  designId: text('design_id').notNull(),
  printer: text(),
});
