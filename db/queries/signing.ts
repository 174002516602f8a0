import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { signingCertificates, signingImages, signingSettings, trustedRoots } from '#db/schema/signing';
import type { CertificateRole } from '#shared/domain/signing/signing-role';
import { DEFAULT_SIGNING_SETTINGS, type SigningSettings } from '#shared/domain/signing/signing-settings';

/** How the office signs; what it never set stands as the decree and the program propose. */
export const signingSettingsOf = (db: ReadDb): SigningSettings => ({
  ...DEFAULT_SIGNING_SETTINGS,
  ...db.select().from(signingSettings).get()?.settings,
});

export const putSigningSettings = (db: WriteDb, settings: SigningSettings): void => {
  db.insert(signingSettings)
    .values({ id: 1, settings })
    .onConflictDoUpdate({ target: signingSettings.id, set: { settings } })
    .run();
};

export type SigningImage = typeof signingImages.$inferSelect;

export const listSigningImages = (db: ReadDb): readonly SigningImage[] =>
  db.select().from(signingImages).orderBy(asc(signingImages.kind), asc(signingImages.id)).all();

/** The seal, or the signature of one signer. */
export const findSigningImage = (db: ReadDb, signerId: string | null): SigningImage | null =>
  db
    .select()
    .from(signingImages)
    .where(signerId === null ? isNull(signingImages.signerId) : eq(signingImages.signerId, signerId))
    .get() ?? null;

/** Takes the place of the image there was. */
export const putSigningImage = (db: WriteDb, image: SigningImage): void => {
  const { signerId } = image;
  db.delete(signingImages)
    .where(signerId === null ? isNull(signingImages.signerId) : eq(signingImages.signerId, signerId))
    .run();
  db.insert(signingImages).values(image).run();
};

export const deleteSigningImage = (db: WriteDb, id: string): void => {
  db.delete(signingImages).where(eq(signingImages.id, id)).run();
};

export const listSigningCertificates = (db: ReadDb) =>
  db.select().from(signingCertificates).orderBy(asc(signingCertificates.role), asc(signingCertificates.sha256)).all();

export const putSigningCertificate = (
  db: WriteDb,
  certificate: { readonly sha256: string; readonly role: CertificateRole; readonly der: Buffer },
): void => {
  db.insert(signingCertificates).values(certificate).onConflictDoNothing().run();
};

export const deleteSigningCertificate = (
  db: WriteDb,
  { sha256, role }: { sha256: string; role: CertificateRole },
): void => {
  db.delete(signingCertificates)
    .where(and(eq(signingCertificates.sha256, sha256), eq(signingCertificates.role, role)))
    .run();
};

export const listTrustedRoots = (db: ReadDb) => db.select().from(trustedRoots).orderBy(asc(trustedRoots.sha256)).all();

export const putTrustedRoot = (db: WriteDb, root: { readonly sha256: string; readonly der: Buffer }): void => {
  db.insert(trustedRoots).values(root).onConflictDoNothing().run();
};

export const deleteTrustedRoot = (db: WriteDb, sha256: string): void => {
  db.delete(trustedRoots).where(eq(trustedRoots.sha256, sha256)).run();
};
