import { findSigner } from '#db/queries/decisions';
import {
  certificateRemovedAt,
  findSigningImage,
  listSigningCertificates,
  listSigningImages,
  listTrustedRoots,
  putSigningCertificate,
  putSigningImage,
  putSigningSettings,
  putTrustedRoot,
  retireSigningCertificate,
  retireSigningImage,
  retireTrustedRoot,
  rootRemovedAt,
  type SigningImage,
  signingSettingsOf,
} from '#db/queries/signing';
import type { ChangeContext } from '#electron/context';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { certificateFacts, readCertificate } from '#electron/signing/certificate';
import { commandRefusal, programFingerprint } from '#electron/signing/external-command';
import { readPng } from '#electron/signing/mark-look';
import { tokenCertificates } from '#electron/signing/token-key';
import { vgcaFingerprint } from '#electron/signing/vgca-service';
import type { SigningSettings } from '#shared/domain/signing/signing-settings';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const SUBJECT = 'signing';

/** A certificate as the page shows it. */
export const shownCertificate = (der: Uint8Array) => {
  const { sha256: fingerprint, name, organisation, issuer, validFrom, validTo } = certificateFacts(der);
  return { sha256: fingerprint, name, organisation, issuer, validFrom, validTo };
};

const show: QueryHandler<'signing.settings'> = ({ db }) => {
  const { tokenLibrary, command, vgcaFingerprint: fingerprint, ...fields } = signingSettingsOf(db);
  return ok({
    fields: { ...fields, commandArguments: [...(command?.arguments ?? [])] },
    tokenLibrary,
    command: command === null ? null : { path: command.path, sha256: command.sha256 },
    vgcaFingerprint: fingerprint,
    images: listSigningImages(db).map(({ id, kind, signerId, png }) => ({
      id,
      kind,
      signerId,
      png: png.toString('base64'),
    })),
    certificates: listSigningCertificates(db).map(({ role, der }) => ({ ...shownCertificate(der), role })),
    roots: listTrustedRoots(db).map(({ der }) => shownCertificate(der)),
  });
};

/** Keeps the settings with a change; the change log gets both states (there is no secret in them). */
const change = (tx: ChangeContext, changed: Partial<SigningSettings>) => {
  const before = signingSettingsOf(tx.db);
  const after = { ...before, ...changed };
  putSigningSettings(tx.db, after);
  return { subject: SUBJECT, before, after };
};

const isAddress = (text: string): boolean => {
  if (text === '') return true;
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
};

const save: CommandHandler<'signing.saveSettings'> = atOnce((tx, { commandArguments: words, ...fields }) => {
  if (!isAddress(fields.timeStampAddress)) return err({ code: 'signing.addressNotUsable' });
  const { command } = signingSettingsOf(tx.db);
  const changed = command === null ? null : { ...command, arguments: words };
  const refusal = changed === null ? null : commandRefusal(changed);
  if (refusal !== null) return err(refusal);
  return ok({ value: { id: SUBJECT }, change: change(tx, { ...fields, command: changed }) });
});

/** Until the person says otherwise a program gets both files, one after the other. */
const FIRST_ARGUMENTS = ['{in}', '{out}'];

const choose: CommandHandler<'signing.chooseProgram'> = async ({ db, signing }, { what }) => {
  const chosen = await signing.chooseProgram(what);
  if (!chosen.ok) return chosen;
  const path = chosen.value;
  const written = signingSettingsOf(db).command?.arguments ?? FIRST_ARGUMENTS;
  const refusal = what === 'command' ? commandRefusal({ path, arguments: written }) : null;
  if (refusal !== null) return err(refusal);
  const hash = await programFingerprint(path);
  if (hash === null) return err({ code: what === 'command' ? 'signing.noCommand' : 'signing.libraryUnusable' });
  const changed = what === 'command' ? { command: { path, sha256: hash, arguments: written } } : { tokenLibrary: path };
  return ok((tx) => ok({ value: { path }, change: change(tx, changed) }));
};

const REMOVED = {
  tokenLibrary: { tokenLibrary: '' },
  command: { command: null },
  vgca: { vgcaFingerprint: '' },
} as const;

const remove: CommandHandler<'signing.removeProgram'> = atOnce((tx, { what }) =>
  ok({ value: { id: what }, change: change(tx, REMOVED[what]) }),
);

const vgca: QueryHandler<'signing.vgcaFingerprint'> = async ({ signing }) =>
  ok({ fingerprint: await vgcaFingerprint(signing.vgcaPort) });

const confirmVgca: CommandHandler<'signing.confirmVgca'> = atOnce((tx, { fingerprint }) =>
  ok({ value: { id: fingerprint }, change: change(tx, { vgcaFingerprint: fingerprint }) }),
);

/** What the log keeps of an image: the bytes stay in their row. */
const told = ({ id, kind, signerId, sha256: hash }: Pick<SigningImage, 'id' | 'kind' | 'signerId' | 'sha256'>) => ({
  id,
  kind,
  signerId,
  sha256: hash,
});

const saveImage: CommandHandler<'signing.saveImage'> = atOnce((tx, { signerId, png }) => {
  const bytes = Buffer.from(png, 'base64');
  const picture = readPng(bytes);
  if (picture === null) return err({ code: 'signing.notAPicture' });
  if (!picture.hasAlpha) return err({ code: 'signing.notTransparent' });
  if (signerId !== null && findSigner(tx.db, signerId) === null) return err({ code: 'signers.notFound' });
  const image = {
    id: tx.newId(),
    kind: signerId === null ? ('seal' as const) : ('signature' as const),
    signerId,
    png: bytes,
    sha256: sha256(bytes),
  };
  const before = findSigningImage(tx.db, signerId);
  putSigningImage(tx.db, image, tx.now);
  return ok({
    value: { id: image.id },
    change: { subject: SUBJECT, before: before && told(before), after: told(image) },
  });
});

const removeImage: CommandHandler<'signing.removeImage'> = atOnce((tx, { id }) => {
  const found = listSigningImages(tx.db).find((image) => image.id === id);
  retireSigningImage(tx.db, id, tx.now);
  return ok({ value: { id }, change: { subject: SUBJECT, before: found ? told(found) : null, after: null } });
});

/** DER of a certificate file (DER or PEM). */
const certificateIn = (bytes: string): Result<Buffer, AppError> => {
  try {
    const { raw } = readCertificate(Buffer.from(bytes, 'base64'));
    certificateFacts(raw);
    return ok(raw);
  } catch {
    return err({ code: 'signing.certificateUnreadable' });
  }
};

const addCertificate: CommandHandler<'signing.addCertificate'> = atOnce((tx, { role, bytes }) => {
  const der = certificateIn(bytes);
  if (!der.ok) return der;
  const shown = shownCertificate(der.value);
  const key = { sha256: shown.sha256, role };
  const before = { removedAt: certificateRemovedAt(tx.db, key) };
  putSigningCertificate(tx.db, { ...key, der: der.value });
  return ok({ value: { id: shown.sha256 }, change: { subject: SUBJECT, before, after: { ...shown, role } } });
});

const removeCertificate: CommandHandler<'signing.removeCertificate'> = atOnce((tx, key) => {
  retireSigningCertificate(tx.db, key, tx.now);
  return ok({ value: { id: key.sha256 }, change: { subject: SUBJECT, before: key, after: null } });
});

const addRoot: CommandHandler<'signing.addRoot'> = atOnce((tx, { bytes }) => {
  const der = certificateIn(bytes);
  if (!der.ok) return der;
  const shown = shownCertificate(der.value);
  const before = { removedAt: rootRemovedAt(tx.db, shown.sha256) };
  putTrustedRoot(tx.db, { sha256: shown.sha256, der: der.value });
  return ok({ value: { id: shown.sha256 }, change: { subject: SUBJECT, before, after: { ...shown, isRoot: true } } });
});

const removeRoot: CommandHandler<'signing.removeRoot'> = atOnce((tx, { sha256: fingerprint }) => {
  retireTrustedRoot(tx.db, fingerprint, tx.now);
  const before = { sha256: fingerprint, isRoot: true };
  return ok({ value: { id: fingerprint }, change: { subject: SUBJECT, before, after: null } });
});

const held: QueryHandler<'signing.tokenCertificates'> = async ({ db, signing }) => {
  const found = await tokenCertificates(signing.askToken, signingSettingsOf(db).tokenLibrary);
  if (!found.ok) return found;
  const certificates = found.value.flatMap(({ der, tokenLabel }) => {
    try {
      return [{ ...shownCertificate(Buffer.from(der, 'base64')), tokenLabel }];
    } catch {
      return [];
    }
  });
  return ok({ certificates });
};

export const signingSettingsHandlers = {
  'signing.settings': show,
  'signing.saveSettings': save,
  'signing.chooseProgram': choose,
  'signing.removeProgram': remove,
  'signing.vgcaFingerprint': vgca,
  'signing.confirmVgca': confirmVgca,
  'signing.saveImage': saveImage,
  'signing.removeImage': removeImage,
  'signing.addCertificate': addCertificate,
  'signing.removeCertificate': removeCertificate,
  'signing.addRoot': addRoot,
  'signing.removeRoot': removeRoot,
  'signing.tokenCertificates': held,
};
