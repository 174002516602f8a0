import { type DecisionRow, findDecision } from '#db/queries/decisions';
import { chosenConverter, templateInForce } from '#db/queries/templates';
import {
  findWordVersion,
  insertWordVersion,
  nextWordVersion,
  putWordVersion,
  wordVersionInForce,
  wordVersionsOf,
} from '#db/queries/word-versions';
import type { Context } from '#electron/context';
import { fieldsOf } from '#electron/handlers/decision-paper';
import { paperHash, writtenDecision } from '#electron/handlers/decision-word';
import { paperDocx, type WrittenPaper } from '#electron/handlers/paper-files';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { editedWords } from '#electron/templates/edited-words';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { columnField } from '#shared/documents/templates/list-columns';
import { type FixedWords, isGrave, wordDifferences } from '#shared/domain/word-differences';
import { formatInWords, isLocalDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';

const subjectOf = (decisionId: string): string => `decision:${decisionId}`;

const list: QueryHandler<'wordVersions.list'> = ({ db, clock }, { decisionId }) => {
  const decision = findDecision(db, decisionId);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const written = writtenDecision(db, decision, clock.today());
  const hash = paperHash(written);
  const template = written.kind === null ? null : templateInForce(db, written.kind);
  return ok({
    inForce: wordVersionInForce(db, decisionId)?.id ?? null,
    templateVersion: template?.version ?? null,
    versions: wordVersionsOf(db, decisionId).map(({ paperSha256, ...version }) => ({
      ...version,
      isOutdated: paperSha256 !== hash,
    })),
  });
};

const openWord: CommandHandler<'wordVersions.openWord'> = async (ctx, { decisionId }) => {
  const decision = findDecision(ctx.db, decisionId);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const written = writtenDecision(ctx.db, decision, ctx.clock.today());
  const docx = await paperDocx(ctx, written);
  if (!docx.ok) return docx;
  const saved = await savedFiles(ctx, [{ name: `${written.paper.fileName}.docx`, bytes: docx.value }]);
  if (!saved.ok) return saved;
  const opened = await ctx.openFile(saved.value[0]?.path ?? '');
  if (!opened.ok) return opened;
  const files = saved.value;
  return ok(() => ok({ value: { files }, change: { subject: subjectOf(decisionId), before: null, after: { files } } }));
};

/** What the decision fixes, as its paper writes it. */
const fixedWords = (decision: DecisionRow, { sheet }: WrittenPaper): FixedWords => {
  const { number, symbol, issuedOn, signer } = fieldsOf(decision);
  const name = (sheet?.columns ?? []).findIndex(({ header }) => columnField(header) === 'ho_ten');
  return {
    number: number === null ? '' : formatDocumentNumber({ number, symbol }),
    date: issuedOn !== null && isLocalDate(issuedOn) ? formatInWords(issuedOn) : '',
    signer: signer.name,
    people: (sheet?.rows ?? []).flatMap((row) => (row.kind === 'recipient' ? [String(row.cells[name] ?? '')] : [])),
  };
};

/** Compares with the Word file that the program itself gives out: what differs is what was edited. */
const comparedWith = async (ctx: Context, decision: DecisionRow, written: WrittenPaper, lines: readonly string[]) => {
  const own = await paperDocx(ctx, written);
  if (!own.ok) return own;
  const ownLines = await editedWords(own.value);
  return ownLines.ok ? ok(wordDifferences(ownLines.value, lines, fixedWords(decision, written))) : ownLines;
};

const take: CommandHandler<'wordVersions.take'> = async (ctx, { decisionId, fileName, bytes }) => {
  const decision = findDecision(ctx.db, decisionId);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const docxBytes = Buffer.from(bytes, 'base64');
  const lines = await editedWords(docxBytes);
  if (!lines.ok) return lines;
  const written = writtenDecision(ctx.db, decision, ctx.clock.today());
  const differences = await comparedWith(ctx, decision, written, lines.value);
  if (!differences.ok) return differences;
  const converted = await ctx.convertToPdf(docxBytes, chosenConverter(ctx.db));
  if (!converted.ok) return converted;
  const { pdf, converter } = converted.value;
  const kept = {
    decisionId,
    fileName,
    docxSha256: sha256(docxBytes),
    pdfSha256: sha256(pdf),
    converter: converter.kind,
    paperSha256: paperHash(written),
    differences: differences.value,
    savedBy: ctx.who,
  };
  const isInForce = !differences.value.some(isGrave);
  return ok((tx) => {
    const id = tx.newId();
    const version = nextWordVersion(tx.db, decisionId);
    const before = wordVersionInForce(tx.db, decisionId)?.id ?? null;
    insertWordVersion(tx.db, { ...kept, id, version, docxBytes, pdfBytes: Buffer.from(pdf), savedAt: tx.now });
    if (isInForce) putWordVersion(tx.db, decisionId, id);
    const { paperSha256: _paper, savedBy: _who, ...told } = kept;
    return ok({
      value: { id, isInForce, differences: differences.value },
      change: { subject: subjectOf(decisionId), before: { inForce: before }, after: { ...told, version, isInForce } },
    });
  });
};

const use: CommandHandler<'wordVersions.use'> = atOnce((tx, { decisionId, id }) => {
  if (findDecision(tx.db, decisionId) === null) return err({ code: 'decisions.notFound' });
  const version = id === null ? null : findWordVersion(tx.db, id);
  if (id !== null && version?.decisionId !== decisionId) return err({ code: 'wordVersions.notFound' });
  const before = wordVersionInForce(tx.db, decisionId)?.id ?? null;
  putWordVersion(tx.db, decisionId, id);
  const after = { inForce: id, pdfSha256: version?.pdfSha256 ?? null };
  return ok({ value: { id }, change: { subject: subjectOf(decisionId), before: { inForce: before }, after } });
});

const show: QueryHandler<'wordVersions.show'> = async (ctx, { id, format }) => {
  const version = findWordVersion(ctx.db, id);
  if (version === null) return err({ code: 'wordVersions.notFound' });
  const stem = version.fileName.replace(/\.docx$/i, '');
  const bytes = format === 'docx' ? version.docxBytes : version.pdfBytes;
  const shown = await ctx.showFile({ name: `${stem}.${format}`, bytes: new Uint8Array(bytes) });
  return shown.ok ? ok({ shown: true }) : shown;
};

export const wordVersionHandlers = {
  'wordVersions.list': list,
  'wordVersions.openWord': openWord,
  'wordVersions.take': take,
  'wordVersions.use': use,
  'wordVersions.show': show,
};
