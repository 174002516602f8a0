import { randomBytes } from 'node:crypto';
import type { DecisionRow } from '#db/queries/decisions';
import { listSigningCertificates, signingSettingsOf } from '#db/queries/signing';
import type { Context } from '#electron/context';
import { markOf } from '#electron/handlers/signing-mark';
import { certificateFacts } from '#electron/signing/certificate';
import { signByCommand } from '#electron/signing/external-command';
import { openP12 } from '#electron/signing/p12-key';
import { signFile } from '#electron/signing/sign-file';
import type { SigningKey } from '#electron/signing/signing-key';
import { tokenKey } from '#electron/signing/token-key';
import { signByVgca, VGCA_LONGEST_MS } from '#electron/signing/vgca-service';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { certificateRoleOf, type SigningRole, type SigningWay } from '#shared/domain/signing/signing-role';
import { pdfSigningTime } from '#shared/domain/signing/signing-time';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** What every way is given. */
export type Task = {
  readonly ctx: Context;
  readonly decision: DecisionRow;
  readonly wanted: Input<'signing.sign'>;
  readonly pdf: Uint8Array;
  /** How many signatures the file has. */
  readonly earlier: number;
  readonly stop: AbortSignal;
};

/** What every way gives: a file that is still to be verified, and whose certificates may have signed it. */
export type Returned = {
  /** What was handed over to be signed. */
  readonly given: Uint8Array;
  readonly bytes: Uint8Array;
  readonly certificates: readonly string[];
  readonly stampFailure: string | null;
};

type Way = Input<'signing.sign'>['way'];
type WayOf<K extends SigningWay> = Extract<Way, { readonly kind: K }>;
type SignBy<K extends SigningWay> = (task: Task, way: WayOf<K>) => Promise<Result<Returned, AppError>>;

/** The certificates that the office allows in a role. */
const allowedFor = ({ ctx, wanted }: Task): readonly string[] =>
  listSigningCertificates(ctx.db)
    .filter(({ role }) => role === certificateRoleOf(wanted.role))
    .map(({ sha256 }) => sha256);

const FIELD_NAMES: Readonly<Record<SigningRole, string>> = {
  leader: 'NguoiKy',
  office: 'CoQuan',
  annex: 'CoQuanPhuLuc',
  copy: 'CoQuanBanSao',
};

/** Why a certificate may not be used now: not valid, or not one of the office's where it named some. */
const certificateRefusal = (task: Task, key: SigningKey, moment: Date): AppError | null => {
  const { sha256, validFrom, validTo, maySign } = certificateFacts(key.certificate);
  const isValid = Date.parse(validFrom) <= moment.getTime() && moment.getTime() <= Date.parse(validTo);
  if (!isValid || !maySign) return { code: 'signing.certificateNotValid' };
  const allowed = allowedFor(task);
  return allowed.length === 0 || allowed.includes(sha256) ? null : { code: 'signing.otherCertificate' };
};

/** Our own writer with a key, wherever the key lies. */
const signWithKey = async (task: Task, key: SigningKey): Promise<Result<Returned, AppError>> => {
  const { ctx, decision, wanted, pdf, earlier } = task;
  const moment = new Date(ctx.clock.now());
  const refusal = certificateRefusal(task, key, moment);
  if (refusal !== null) return err(refusal);
  const mark = await markOf(ctx, { decision, wanted, pdf, moment });
  if (!mark.ok) return mark;
  const { sha256, name } = certificateFacts(key.certificate);
  const signed = await signFile(
    pdf,
    {
      fieldName: `${FIELD_NAMES[wanted.role]}${earlier + 1}`,
      entry: { name, reason: '', time: pdfSigningTime(moment) },
      mark: mark.value,
    },
    key,
    signingSettingsOf(ctx.db).timeStampAddress,
  );
  if (!signed.ok) return signed;
  const { bytes, stampFailure } = signed.value;
  return ok({ given: pdf, bytes, certificates: [sha256], stampFailure });
};

/** A line of chance that readers pass over: no file of another time begins like this one. */
const marked = (pdf: Uint8Array): Uint8Array =>
  Buffer.concat([pdf, Buffer.from(`\n% ${randomBytes(16).toString('hex')}\n`, 'latin1')]);

/** For programs that draw and sign by themselves: each gets a file of its own, so that none can bring an earlier one again. */
const fromOutside = async (
  task: Task,
  sign: (pdf: Uint8Array) => Promise<Result<Uint8Array, AppError>>,
): Promise<Result<Returned, AppError>> => {
  const certificates = allowedFor(task);
  if (certificates.length === 0) return err({ code: 'signing.noCertificateSet' });
  const given = marked(task.pdf);
  const bytes = await sign(given);
  return bytes.ok ? ok({ given, bytes: bytes.value, certificates, stampFailure: null }) : bytes;
};

const WAYS: { readonly [K in SigningWay]: SignBy<K> } = {
  p12: async (task, { bytes, password }) => {
    const key = await openP12(Buffer.from(bytes, 'base64'), password);
    return key.ok ? signWithKey(task, key.value) : key;
  },
  token: async (task, { certificate, pin }) => {
    const { askToken } = task.ctx.signing;
    const library = signingSettingsOf(task.ctx.db).tokenLibrary;
    const key = await tokenKey(askToken, { library, certificate, pin });
    return key.ok ? signWithKey(task, key.value) : key;
  },
  vgca: (task) =>
    fromOutside(task, (pdf) => {
      const { ctx, decision, wanted, stop } = task;
      const { number, symbol } = decision;
      const request = {
        role: wanted.role,
        documentNumber: formatDocumentNumber({ number, symbol }),
        issuedAt: `${decision.issuedOn}T00:00:00+07:00`,
      };
      const fingerprint = signingSettingsOf(ctx.db).vgcaFingerprint;
      const place = { port: ctx.signing.vgcaPort, fingerprint, longestMs: VGCA_LONGEST_MS };
      return signByVgca(pdf, request, place, stop);
    }),
  command: (task) =>
    fromOutside(task, (pdf) => signByCommand(pdf, signingSettingsOf(task.ctx.db).command, { stop: task.stop })),
};

/** Has a file signed in the way that the person chose. */
export const signInWay = (task: Task): Promise<Result<Returned, AppError>> => {
  const { way } = task.wanted;
  // The way and its function are looked up by the same key, which types cannot say.
  return (WAYS[way.kind] as (task: Task, way: Way) => Promise<Result<Returned, AppError>>)(task, way);
};
