import { findDecision } from '#db/queries/decisions';
import { countSignatures, findSignedFile, insertSignedFile, signaturesOfDecision } from '#db/queries/signed-files';
import { listTrustedRoots, signingSettingsOf } from '#db/queries/signing';
import type { Commit, Context, Session } from '#electron/context';
import { savedFiles } from '#electron/handlers/saved-files';
import { hasAnnex, issuedDecision, newestThread, type SigningBase, signingBase } from '#electron/handlers/signing-base';
import { type Returned, signInWay } from '#electron/handlers/signing-ways';
import type { CommandHandler, QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { type VerifiedFile, verifyReturned } from '#electron/signing/returned-file';
import { signedAt } from '#shared/domain/signing/signature-verdict';
import { nextRole, SIGNED_PARTS } from '#shared/domain/signing/signing-role';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

type Wanted = Input<'signing.sign'>;
type Signed = Output<'signing.sign'>;

const ofDecision: QueryHandler<'signing.ofDecision'> = ({ db }, { decisionId }) => {
  const decision = findDecision(db, decisionId);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const rows = signaturesOfDecision(db, decisionId);
  const newest = new Map(rows.map((row) => [row.fileId, row.id]));
  const { tokenLibrary, vgcaFingerprint, command } = signingSettingsOf(db);
  return ok({
    files: rows.map((row) => ({
      id: row.id,
      part: row.part,
      ordinal: row.ordinal,
      role: row.role,
      way: row.way,
      fileName: row.fileName,
      sha256: row.sha256,
      signerName: row.signerName,
      organisation: row.organisation,
      signedAt: row.signedAt,
      level: row.level,
      isNewest: newest.get(row.fileId) === row.id,
    })),
    next: SIGNED_PARTS.map((part) => ({
      part,
      role: nextRole(
        part,
        newestThread(db, decisionId, part).map(({ role }) => role),
      ),
    })),
    hasAnnex: hasAnnex(decision),
    ways: { token: tokenLibrary !== '', vgca: vgcaFingerprint !== '', command: command !== null },
  });
};

/** The signature that is being made now, by council: one at a time, so that no second dialogue of a service opens. */
const running = new WeakMap<Session, AbortController>();

const STEPS = 4;

/** Keeps one more signed state of the file; refused when somebody else signed it meanwhile. */
const commitOf =
  (
    wanted: Wanted,
    base: SigningBase,
    { bytes, stampFailure }: Returned,
    { signature, certificate }: VerifiedFile,
  ): Commit<Signed> =>
  (tx) => {
    const { decisionId, part, role, way } = wanted;
    const isOther = base.fileId !== null && countSignatures(tx.db, base.fileId) !== base.signed.length;
    if (isOther) return err({ code: 'signing.otherVersion' });
    const { signer } = signature;
    const id = tx.newId();
    const row = {
      id,
      decisionId,
      part,
      fileId: base.fileId ?? id,
      baseSha256: base.baseSha256,
      ordinal: base.signed.length + 1,
      role,
      way: way.kind,
      fileName: base.fileName,
      sha256: sha256(bytes),
      signerName: signer?.name ?? '',
      organisation: signer?.organisation ?? '',
      certificateSha256: signer?.sha256 ?? '',
      signedAt: signedAt(signature) ?? tx.now,
      level: signature.timeStamp === null ? ('B-B' as const) : ('B-T' as const),
      recordedAt: tx.now,
    };
    insertSignedFile(tx.db, { ...row, content: Buffer.from(bytes), certificate: Buffer.from(certificate) });
    return ok({
      value: { id, signerName: row.signerName, level: row.level, stampFailure },
      // Neither PIN nor password nor key file: only what was signed, by whom and how.
      change: { subject: `decision:${decisionId}`, before: null, after: { ...row, stampFailure } },
    });
  };

/** What the log keeps of a signature that came to nothing: neither what came back nor a word of who signs. */
const keptRefusal =
  ({ decisionId, part, role, way }: Wanted, refusal: AppError, returned: Uint8Array | null): Commit<Signed> =>
  () => {
    const returnedSha256 = returned === null || returned.length === 0 ? null : sha256(returned);
    const after = { refused: refusal.code, part, role, way: way.kind, returnedSha256 };
    return ok({ refusal, change: { subject: `decision:${decisionId}`, before: null, after } });
  };

const signOnce = async (ctx: Context, wanted: Wanted, stop: AbortSignal): Promise<Result<Commit<Signed>, AppError>> => {
  const step = (done: number) => ctx.tell({ kind: 'progress', task: 'signing.sign', done, total: STEPS });
  step(0);
  const decision = issuedDecision(ctx.db, wanted.decisionId);
  if (!decision.ok) return decision;
  const base = await signingBase(ctx, decision.value, wanted);
  if (!base.ok) return base;
  step(1);
  const from = ctx.clock.now();
  const { bytes: pdf, signed } = base.value;
  const returned = await signInWay({ ctx, decision: decision.value, wanted, pdf, earlier: signed.length, stop });
  if (!returned.ok) return ok(keptRefusal(wanted, returned.error, null));
  step(2);
  const { given, bytes } = returned.value;
  const verified = await verifyReturned(given, bytes, {
    certificates: returned.value.certificates,
    from,
    to: ctx.clock.now(),
    roots: listTrustedRoots(ctx.db).map(({ der }) => der),
  });
  if (!verified.ok) return ok(keptRefusal(wanted, { code: `signingReturn.${verified.error}` }, bytes));
  if (stop.aborted) return ok(keptRefusal(wanted, { code: 'signing.stopped' }, bytes));
  step(3);
  return ok(commitOf(wanted, base.value, returned.value, verified.value));
};

const sign: CommandHandler<'signing.sign'> = async (ctx, wanted) => {
  const { session } = ctx;
  if (running.has(session)) return err({ code: 'signing.running' });
  const controller = new AbortController();
  running.set(session, controller);
  try {
    return await signOnce(ctx, wanted, controller.signal);
  } finally {
    running.delete(session);
  }
};

const stop: QueryHandler<'signing.stop'> = ({ session }) => {
  const controller = running.get(session);
  controller?.abort();
  return ok({ wasRunning: controller !== undefined });
};

const exportSigned: CommandHandler<'signing.export'> = async (ctx, { id }) => {
  const file = findSignedFile(ctx.db, id);
  if (file === null) return err({ code: 'signing.fileNotFound' });
  const saved = await savedFiles(ctx, [{ name: `${file.fileName}-da-ky.pdf`, bytes: file.content }]);
  if (!saved.ok) return saved;
  const files = saved.value;
  return ok(() =>
    ok({
      value: { files },
      change: { subject: `decision:${file.decisionId}`, before: null, after: { signedFile: id, files } },
    }),
  );
};

export const signingHandlers = {
  'signing.ofDecision': ofDecision,
  'signing.sign': sign,
  'signing.stop': stop,
  'signing.export': exportSigned,
};
