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

const ownedBy = (signerId: string | null) =>
  and(
    isNull(signingImages.removedAt),
    signerId === null ? isNull(signingImages.signerId) : eq(signingImages.signerId, signerId),
  );

/** The images in use. */
export const listSigningImages = (db: ReadDb): readonly SigningImage[] =>
  db
    .select()
    .from(signingImages)
    .where(isNull(signingImages.removedAt))
    .orderBy(asc(signingImages.kind), asc(signingImages.id))
    .all();

/** The seal, or the signature of one signer. */
export const findSigningImage = (db: ReadDb, signerId: string | null): SigningImage | null =>
  db.select().from(signingImages).where(ownedBy(signerId)).get() ?? null;

/** Takes the place of the image in use, which stays on record. */
export const putSigningImage = (db: WriteDb, image: Omit<SigningImage, 'removedAt'>, now: string): void => {
  db.update(signingImages).set({ removedAt: now }).where(ownedBy(image.signerId)).run();
  db.insert(signingImages).values(image).run();
};

export const retireSigningImage = (db: WriteDb, id: string, now: string): void => {
  db.update(signingImages)
    .set({ removedAt: now })
    .where(and(eq(signingImages.id, id), isNull(signingImages.removedAt)))
    .run();
};

/** The certificates that may sign now. */
export const listSigningCertificates = (db: ReadDb) =>
  db
    .select()
    .from(signingCertificates)
    .where(isNull(signingCertificates.removedAt))
    .orderBy(asc(signingCertificates.role), asc(signingCertificates.sha256))
    .all();

type KeptCertificate = { readonly sha256: string; readonly role: CertificateRole; readonly der: Buffer };

const isCertificate = ({ sha256, role }: Pick<KeptCertificate, 'sha256' | 'role'>) =>
  and(eq(signingCertificates.sha256, sha256), eq(signingCertificates.role, role));

/** When a certificate was taken out of use; null when it is in use or was never put in. */
export const certificateRemovedAt = (db: ReadDb, key: Pick<KeptCertificate, 'sha256' | 'role'>): string | null =>
  db.select().from(signingCertificates).where(isCertificate(key)).get()?.removedAt ?? null;

export const putSigningCertificate = (db: WriteDb, certificate: KeptCertificate): void => {
  db.insert(signingCertificates)
    .values(certificate)
    .onConflictDoUpdate({
      target: [signingCertificates.sha256, signingCertificates.role],
      set: { removedAt: null },
    })
    .run();
};

export const retireSigningCertificate = (
  db: WriteDb,
  key: Pick<KeptCertificate, 'sha256' | 'role'>,
  now: string,
): void => {
  db.update(signingCertificates)
    .set({ removedAt: now })
    .where(and(isCertificate(key), isNull(signingCertificates.removedAt)))
    .run();
};

/** The roots that the office trusts now. */
export const listTrustedRoots = (db: ReadDb) =>
  db.select().from(trustedRoots).where(isNull(trustedRoots.removedAt)).orderBy(asc(trustedRoots.sha256)).all();

/** When a root was taken out; null when it is trusted or was never put in. */
export const rootRemovedAt = (db: ReadDb, sha256: string): string | null =>
  db.select().from(trustedRoots).where(eq(trustedRoots.sha256, sha256)).get()?.removedAt ?? null;

export const putTrustedRoot = (db: WriteDb, root: { readonly sha256: string; readonly der: Buffer }): void => {
  db.insert(trustedRoots)
    .values(root)
    .onConflictDoUpdate({ target: trustedRoots.sha256, set: { removedAt: null } })
    .run();
};

export const retireTrustedRoot = (db: WriteDb, sha256: string, now: string): void => {
  db.update(trustedRoots)
    .set({ removedAt: now })
    .where(and(eq(trustedRoots.sha256, sha256), isNull(trustedRoots.removedAt)))
    .run();
};
