import { z } from 'zod';
import { SIGNATURE_FINDINGS } from '#shared/domain/signing/signature-verdict';
import {
  CERTIFICATE_ROLES,
  COPY_FORMS,
  SIGNED_PARTS,
  SIGNING_ROLES,
  SIGNING_WAYS,
} from '#shared/domain/signing/signing-role';
import { TIME_STYLES } from '#shared/domain/signing/signing-time';
import { Count, ExportedFile, FileBytes, Id, Line, Nothing, OptionalLine, Saved } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
/** Never tidied: a secret is taken as it was typed. It stands in no output and in no row of any table. */
const Secret = z.string().min(1).max(256);
/** An image or a certificate: small. */
const SmallFile = FileBytes.max(4_000_000);
const Shift = z.strictObject({ rightMm: z.number().min(-200).max(200), downMm: z.number().min(-290).max(290) });

/** What a form may change; programs are chosen by a dialogue, so that no page names a path. */
export const SigningFields = z.strictObject({
  signatureWidthMm: z.number().min(10).max(90),
  sealDiameterMm: z.number().min(15).max(60),
  signatureShift: Shift,
  sealShift: Shift,
  annexShift: Shift,
  timeStyle: z.enum(TIME_STYLES),
  textUnderSeal: z.boolean(),
  sealOnCopy: z.boolean(),
  timeStampAddress: OptionalLine,
  commandArguments: z.array(z.string().min(1).max(500)).max(40),
});

const ShownCertificate = z.object({
  sha256: Fingerprint,
  name: z.string(),
  organisation: z.string(),
  issuer: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
});

const Way = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('p12'), bytes: SmallFile, password: z.string().max(256) }),
  z.strictObject({ kind: z.literal('token'), certificate: Fingerprint, pin: Secret }),
  z.strictObject({ kind: z.literal('vgca') }),
  z.strictObject({ kind: z.literal('command') }),
]);

const SignedFileLine = z.object({
  id: Id,
  part: z.enum(SIGNED_PARTS),
  ordinal: Count,
  role: z.enum(SIGNING_ROLES),
  way: z.enum(SIGNING_WAYS),
  fileName: z.string(),
  sha256: Fingerprint,
  signerName: z.string(),
  organisation: z.string(),
  signedAt: z.string(),
  level: z.enum(['B-B', 'B-T']),
  /** The newest state of its file: what is handed out. */
  isNewest: z.boolean(),
});

const CheckedSignature = z.object({
  fieldName: z.string(),
  kind: z.enum(['signature', 'timeStamp']),
  state: z.enum(['good', 'unclear', 'bad']),
  findings: z.array(z.enum(SIGNATURE_FINDINGS)),
  signer: ShownCertificate.extend({ serial: z.string() }).nullable(),
  /** DER in base64: the page may ask to allow it. */
  certificate: z.string(),
  /** ISO 8601; null when the signature says none. */
  signedAt: z.string().nullable(),
  timeStamp: z.object({ at: z.string(), authority: z.string(), isValid: z.boolean() }).nullable(),
  coversFile: z.boolean(),
});

export const signingRoutes = {
  'signing.settings': query(
    Nothing,
    z.object({
      fields: SigningFields,
      tokenLibrary: z.string(),
      command: z.object({ path: z.string(), sha256: Fingerprint }).nullable(),
      vgcaFingerprint: z.string(),
      images: z.array(
        z.object({ id: Id, kind: z.enum(['signature', 'seal']), signerId: Id.nullable(), png: z.string() }),
      ),
      certificates: z.array(ShownCertificate.extend({ role: z.enum(CERTIFICATE_ROLES) })),
      roots: z.array(ShownCertificate),
    }),
  ),
  'signing.saveSettings': command(SigningFields, Saved),
  /** Asks the person for the token's library or the signing program and keeps its path, of a program its hash too. */
  'signing.chooseProgram': command(
    z.strictObject({ what: z.enum(['tokenLibrary', 'command']) }),
    z.object({ path: z.string() }),
  ),
  'signing.removeProgram': command(z.strictObject({ what: z.enum(['tokenLibrary', 'command', 'vgca']) }), Saved),
  /** The fingerprint with which the service answers now, to be confirmed by a person; null: it does not run. */
  'signing.vgcaFingerprint': query(Nothing, z.object({ fingerprint: Fingerprint.nullable() })),
  'signing.confirmVgca': command(z.strictObject({ fingerprint: Fingerprint }), Saved),
  'signing.saveImage': command(z.strictObject({ signerId: Id.nullable(), png: SmallFile }), Saved),
  'signing.removeImage': command(z.strictObject({ id: Id }), Saved),
  'signing.addCertificate': command(z.strictObject({ role: z.enum(CERTIFICATE_ROLES), bytes: SmallFile }), Saved),
  'signing.removeCertificate': command(z.strictObject({ role: z.enum(CERTIFICATE_ROLES), sha256: Fingerprint }), Saved),
  'signing.addRoot': command(z.strictObject({ bytes: SmallFile }), Saved),
  'signing.removeRoot': command(z.strictObject({ sha256: Fingerprint }), Saved),
  'signing.tokenCertificates': query(
    Nothing,
    z.object({ certificates: z.array(ShownCertificate.extend({ tokenLabel: z.string() })) }),
  ),
  'signing.ofDecision': query(
    z.strictObject({ decisionId: Id }),
    z.object({
      files: z.array(SignedFileLine),
      /** Of each part, who signs next; null: every signature is there. */
      next: z.array(z.object({ part: z.enum(SIGNED_PARTS), role: z.enum(SIGNING_ROLES).nullable() })),
      hasAnnex: z.boolean(),
      ways: z.object({ token: z.boolean(), vgca: z.boolean(), command: z.boolean() }),
    }),
  ),
  /** Adds one signature to one file of an issued decision; what comes back is verified, or nothing is kept. */
  'signing.sign': command(
    z.strictObject({
      decisionId: Id,
      part: z.enum(SIGNED_PARTS),
      role: z.enum(SIGNING_ROLES),
      way: Way,
      /** The file to begin with, when it is not the program's own print: the edited Word as PDF, a copy. */
      pdf: FileBytes.optional(),
      /** Begins a new file although one is signed already. */
      anew: z.boolean().default(false),
      copyForm: z.enum(COPY_FORMS).default('SY'),
      /** Where the mark stands, when the signer's place cannot be found: page from 1, millimetres from the sheet's edges. */
      place: z
        .strictObject({
          page: z.int().min(1).max(5000),
          leftMm: z.number().min(0).max(500),
          topMm: z.number().min(0).max(500),
        })
        .nullable()
        .default(null),
    }),
    z.object({
      id: Id,
      signerName: z.string(),
      level: z.enum(['B-B', 'B-T']),
      /** Why a time stamp that was asked for did not come; the signature stands without it. */
      stampFailure: z.string().nullable(),
    }),
  ),
  /** Stops a signature that waits for a service or a program. */
  'signing.stop': query(Nothing, z.object({ wasRunning: z.boolean() })),
  'signing.export': command(z.strictObject({ id: Id }), z.object({ files: z.array(ExportedFile) })),
  /** Kiểm tra chữ ký: of any PDF; it is looked at and not kept. */
  'signing.check': query(
    z.strictObject({ fileName: Line, bytes: FileBytes }),
    z.object({ fileName: z.string(), signatures: z.array(CheckedSignature) }),
  ),
};
