import { findPaper } from '#db/queries/papers';
import { findPrintChoice, putPrintChoice } from '#db/queries/print-choices';
import type { Commit, Context, OutgoingFile, Session } from '#electron/context';
import { ceremonyHandlers } from '#electron/handlers/ceremony';
import { certificateBookHandlers } from '#electron/handlers/certificate-book';
import { certificatePrinterHandlers } from '#electron/handlers/certificate-printers';
import { certificateHandlers } from '#electron/handlers/certificates';
import { decisionExportHandlers } from '#electron/handlers/decision-export';
import { decisionRegisterHandlers } from '#electron/handlers/decision-register';
import { paperHandlers } from '#electron/handlers/papers/papers';
import { printDeskHandlers } from '#electron/handlers/print-desk';
import { signingHandlers } from '#electron/handlers/signing';
import { supplementHandlers } from '#electron/handlers/supplements';
import type { CommandHandler, QueryHandler } from '#electron/ipc/handlers';
import { pageSizesOf, selectedPages } from '#electron/writers/pdf-pages';
import { type PageSizeMm, pageSpansOf, pagesIn, sheetsNeeded } from '#shared/domain/printing';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

type Asked = Input<'printing.prepare'>;

/** What a command that writes files out gives after it gathered: nothing of it is in the database yet. */
type Gathered = Result<Commit<unknown>, AppError>;

/** A paper made ready, with the row for the change log that its channel would write on saving it. */
type ReadyPaper = {
  readonly id: string;
  readonly file: OutgoingFile;
  readonly sizes: readonly PageSizeMm[];
  readonly commit: Commit<unknown>;
  /** Under which the choice of printer is remembered. */
  readonly kind: string;
};

/** Papers of one dialog and a few that were left open: a PDF of thousands of certificates is large. */
const MOST_READY = 3;
const ready = new WeakMap<Session, readonly ReadyPaper[]>();

const findReady = ({ session }: Context, id: string): ReadyPaper | undefined =>
  ready.get(session)?.find((paper) => paper.id === id);

const writers = {
  ...decisionExportHandlers,
  ...paperHandlers,
  ...supplementHandlers,
  ...decisionRegisterHandlers,
  ...certificateBookHandlers,
  ...ceremonyHandlers,
  ...certificateHandlers,
  ...certificatePrinterHandlers,
  ...printDeskHandlers,
  ...signingHandlers,
};

/** Does what the channel does, except that its files stay here. */
const writtenHere = async (
  ctx: Context,
  { channel, input }: Asked,
): Promise<{ readonly gathered: Gathered; readonly files: readonly OutgoingFile[] }> => {
  const files: OutgoingFile[] = [];
  const saveFiles: Context['saveFiles'] = async (written) => {
    files.push(...written);
    return ok(written.map(() => ''));
  };
  // The contract parsed channel and input together, which a table of functions cannot say.
  const write = writers[channel] as (ctx: Context, input: unknown) => Gathered | Promise<Gathered>;
  return { gathered: await write({ ...ctx, saveFiles }, input), files };
};

/** Papers that one channel writes are printed each in its way. */
const kindOf = ({ db }: Context, { channel, input }: Asked): string =>
  channel === 'papers.export' ? `${channel} ${findPaper(db, input.id)?.kind ?? ''}` : channel;

const prepare: QueryHandler<'printing.prepare'> = async (ctx, asked) => {
  const { gathered, files } = await writtenHere(ctx, asked);
  if (!gathered.ok) return gathered;
  const file = files.find(({ name }) => name.endsWith('.pdf'));
  if (file === undefined) return err({ code: 'printing.noPdf' });
  const sizes = await pageSizesOf(file.bytes);
  const paper: ReadyPaper = { id: ctx.newId(), file, sizes, commit: gathered.value, kind: kindOf(ctx, asked) };
  ready.set(ctx.session, [paper, ...(ready.get(ctx.session) ?? [])].slice(0, MOST_READY));
  const last = findPrintChoice(ctx.db, paper.kind);
  return ok({
    id: paper.id,
    name: file.name,
    pages: [...sizes],
    printers: [...(await ctx.printers())],
    last,
  });
};

const file: QueryHandler<'printing.file'> = (ctx, { id }) => {
  const paper = findReady(ctx, id);
  return paper === undefined
    ? err({ code: 'printing.gone' })
    : ok({ bytes: Buffer.from(paper.file.bytes).toString('base64') });
};

const drop: QueryHandler<'printing.drop'> = ({ session }, { id }) => {
  ready.set(
    session,
    (ready.get(session) ?? []).filter((paper) => paper.id !== id),
  );
  return ok({});
};

const send: CommandHandler<'printing.send'> = async (ctx, { id, isTrial, ...choice }) => {
  const paper = findReady(ctx, id);
  if (paper === undefined) return err({ code: 'printing.gone' });
  const spans = pageSpansOf(choice.pages, paper.sizes.length);
  if (!spans.ok) return err({ code: spans.error });
  const pages = pagesIn(spans.value);
  const size = paper.sizes[(pages[0] ?? 1) - 1];
  if (size === undefined) return err({ code: 'printing.badPages' });
  const { printer, copies, sides } = choice;
  const pdf = await selectedPages(paper.file.bytes, pages);
  const sent = await ctx.printPdf({ pdf, name: paper.file.name, printer, copies, sides, size });
  if (!sent.ok) return sent;
  return ok((tx) => {
    const written = paper.commit(tx);
    if (!written.ok) return written;
    if (!isTrial) putPrintChoice(tx.db, { paper: paper.kind, ...choice, chosenAt: tx.now });
    const { subject, before, after } = written.value.change;
    const sheets = sheetsNeeded({ pages: pages.length, copies, sides });
    return ok({
      value: { pages: pages.length, sheets },
      change: { subject, before, after: { written: after, printed: { ...choice, isTrial, sheets } } },
    });
  });
};

export const printingHandlers = {
  'printing.prepare': prepare,
  'printing.file': file,
  'printing.drop': drop,
  'printing.send': send,
};
