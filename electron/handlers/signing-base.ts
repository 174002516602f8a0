import type { ReadDb } from '#db/council-db';
import { type DecisionRow, findDecision } from '#db/queries/decisions';
import { findSignedFile, signaturesOfDecision } from '#db/queries/signed-files';
import type { Context } from '#electron/context';
import { decisionFiles } from '#electron/handlers/decision-export';
import { storedPaper } from '#electron/handlers/decision-paper';
import { wordInForce, writtenDecision } from '#electron/handlers/decision-word';
import { sha256 } from '#electron/sha256';
import { findSignatures } from '#electron/signing/pdf-signatures';
import { appendableFile } from '#electron/signing/signature-writer';
import { toPdf } from '#electron/writers/pdf';
import type { OfficialDocument } from '#shared/documents/blocks';
import { nextRole, type SignedPart, type SigningRole } from '#shared/domain/signing/signing-role';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** The file that gets the next signature: fresh, or as the last one left it. */
export type SigningBase = {
  readonly bytes: Uint8Array;
  /** Names the file through all its signatures; null: it gets its first. */
  readonly fileId: string | null;
  /** Of the file before its first signature. */
  readonly baseSha256: string;
  readonly signed: readonly SigningRole[];
  readonly fileName: string;
};

/** The signatures of the newest file of a part, oldest first; empty when none was signed. */
export const newestThread = (db: ReadDb, decisionId: string, part: SignedPart) => {
  const rows = signaturesOfDecision(db, decisionId).filter((row) => row.part === part);
  const newest = rows.at(-1)?.fileId;
  return rows.filter((row) => row.fileId === newest);
};

/** An issued decision; refused when it is not there or still a draft. */
export const issuedDecision = (db: ReadDb, id: string): Result<DecisionRow, AppError> => {
  const decision = findDecision(db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  return decision.state === 'issued' ? ok(decision) : err({ code: 'decisions.notIssued' });
};

/** The list stands in sections of its own, after the decision's. */
export const hasAnnex = (decision: DecisionRow): boolean => (storedPaper(decision)?.paper.sections.length ?? 0) > 1;

const NAME_ENDS: Readonly<Record<SignedPart, string>> = { paper: '', main: '', annex: '-Danh-sach', copy: '-Ban-sao' };

const partOf = (paper: OfficialDocument, part: SignedPart): OfficialDocument | null => {
  if (part === 'paper') return paper;
  const sections = part === 'main' ? paper.sections.slice(0, 1) : paper.sections.slice(1);
  return part === 'copy' || sections.length === 0 ? null : { ...paper, sections };
};

/** The print of a part: of the whole paper, the file that goes out as PDF, be it edited in Word or laid out by the office. */
const printed = async (
  ctx: Context,
  decision: DecisionRow,
  paper: OfficialDocument,
  part: SignedPart,
): Promise<Result<Uint8Array, AppError>> => {
  if (part === 'copy') return err({ code: 'signing.copyNeedsFile' });
  const written = writtenDecision(ctx.db, decision, ctx.clock.today());
  const edited = wordInForce(ctx.db, decision, written);
  if (part === 'paper') {
    const files = await decisionFiles(ctx, written, { formats: ['pdf'], edited });
    return files.ok ? ok(files.value[0]?.bytes ?? new Uint8Array()) : files;
  }
  if (edited !== null) return err({ code: 'signing.editedWhole' });
  const chosen = partOf(paper, part);
  return chosen === null
    ? err({ code: 'signing.noAnnex' })
    : toPdf(chosen, { print: ctx.printHtmlToPdf, font: ctx.readPaperFont });
};

/** A file that can take signatures; one from outside may already hold some, which stay. */
const ready = async (pdf: Uint8Array): Promise<Result<Uint8Array, AppError>> => {
  try {
    const isSigned = (await findSignatures(pdf)).length > 0;
    const usable = await appendableFile(pdf, isSigned);
    return usable === null ? err({ code: 'signing.cannotAppend' }) : ok(usable);
  } catch {
    return err({ code: 'signing.notPdf' });
  }
};

/** The last signed state, when the wanted signature goes on from there; null: it begins a new file. */
const goingOn = (db: ReadDb, wanted: Input<'signing.sign'>): SigningBase | null => {
  if (wanted.anew || wanted.pdf !== undefined) return null;
  const thread = newestThread(db, wanted.decisionId, wanted.part);
  const newest = thread.at(-1);
  const file = newest === undefined ? null : findSignedFile(db, newest.id);
  if (file === null) return null;
  return {
    bytes: file.content,
    fileId: file.fileId,
    baseSha256: file.baseSha256,
    signed: thread.map(({ role }) => role),
    fileName: file.fileName,
  };
};

/** What shall be signed now, checked for whose turn it is. */
export const signingBase = async (
  ctx: Context,
  decision: DecisionRow,
  wanted: Input<'signing.sign'>,
): Promise<Result<SigningBase, AppError>> => {
  const paper = storedPaper(decision)?.paper;
  if (paper === undefined) return err({ code: 'decisions.notIssued' });
  const earlier = goingOn(ctx.db, wanted);
  const next = nextRole(wanted.part, earlier?.signed ?? []);
  if (next === null) return err({ code: 'signing.nothingLeft' });
  if (next !== wanted.role) return err({ code: 'signing.notDue' });
  if (earlier !== null) return ok(earlier);
  const given =
    wanted.pdf === undefined ? await printed(ctx, decision, paper, wanted.part) : ok(Buffer.from(wanted.pdf, 'base64'));
  if (!given.ok) return given;
  const usable = await ready(given.value);
  if (!usable.ok) return usable;
  return ok({
    bytes: usable.value,
    fileId: null,
    baseSha256: sha256(usable.value),
    signed: [],
    fileName: `${paper.fileName}${NAME_ENDS[wanted.part]}`,
  });
};
