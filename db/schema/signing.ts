import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CertificateRole, SignedPart, SigningRole, SigningWay } from '#shared/domain/signing/signing-role';
import type { SigningSettings } from '#shared/domain/signing/signing-settings';

export const signingSettings = sqliteTable('signing_settings', {
  id: integer().primaryKey(),
  settings: text({ mode: 'json' }).$type<Partial<SigningSettings>>().notNull(),
});

export const signingImages = sqliteTable('signing_images', {
  id: text().primaryKey(),
  kind: text().$type<'signature' | 'seal'>().notNull(),
  signerId: text('signer_id'),
  png: blob({ mode: 'buffer' }).notNull(),
  sha256: text().notNull(),
  removedAt: text('removed_at'),
});

export const signingCertificates = sqliteTable(
  'signing_certificates',
  {
    sha256: text().notNull(),
    role: text().$type<CertificateRole>().notNull(),
    der: blob({ mode: 'buffer' }).notNull(),
    removedAt: text('removed_at'),
  },
  (table) => [primaryKey({ columns: [table.sha256, table.role] })],
);

export const trustedRoots = sqliteTable('trusted_roots', {
  sha256: text().primaryKey(),
  der: blob({ mode: 'buffer' }).notNull(),
  removedAt: text('removed_at'),
});

export const signedFiles = sqliteTable('signed_files', {
  id: text().primaryKey(),
  decisionId: text('decision_id').notNull(),
  part: text().$type<SignedPart>().notNull(),
  fileId: text('file_id').notNull(),
  baseSha256: text('base_sha256').notNull(),
  ordinal: integer().notNull(),
  role: text().$type<SigningRole>().notNull(),
  way: text().$type<SigningWay>().notNull(),
  fileName: text('file_name').notNull(),
  content: blob({ mode: 'buffer' }).notNull(),
  sha256: text().notNull(),
  signerName: text('signer_name').notNull(),
  organisation: text().notNull(),
  certificate: blob({ mode: 'buffer' }).notNull(),
  certificateSha256: text('certificate_sha256').notNull(),
  signedAt: text('signed_at').notNull(),
  level: text().$type<'B-B' | 'B-T'>().notNull(),
  recordedAt: text('recorded_at').notNull(),
});
