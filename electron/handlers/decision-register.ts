import type { ReadDb } from '#db/council-db';
import {
  deleteRegisterEntry,
  findRegisterEntry,
  heldNumber,
  insertRegisterEntry,
  listSeries,
  type Series,
  updateRegisterEntry,
} from '#db/queries/decision-register';
import { officeOf } from '#db/queries/settings';
import { bookOf, numbersOf } from '#electron/handlers/decision-book';
import { officeHeadLines } from '#electron/handlers/decision-proposal';
import { paperFiles } from '#electron/handlers/paper-files';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { toHtml } from '#electron/writers/html';
import { decisionRegisterDocument } from '#shared/documents/decision-register';
import { decisionRegisterSheet } from '#shared/documents/decision-register-sheet';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { bearersByNumber, nextNumberOf, numberInTheWay } from '#shared/domain/decision-register/numbering';
import { numberEntries, registerCounts, registerLines } from '#shared/domain/decision-register/register';
import type { RegisterFacts } from '#shared/domain/decision-register/register-facts';
import { yearOf } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';

const subjectOf = ({ symbol, year }: Series): string => `register:${symbol}:${year}`;

const series: QueryHandler<'register.series'> = ({ db, clock }) => {
  const used = listSeries(db);
  const current = { symbol: officeOf(db).symbol, year: yearOf(clock.today()) };
  const isKnown = used.some(({ symbol, year }) => symbol === current.symbol && year === current.year);
  return ok(isKnown ? used : [current, ...used]);
};

const book: QueryHandler<'register.book'> = ({ db }, wanted) => {
  const lines = bookOf(db, wanted);
  return ok({
    next: nextNumberOf(numberEntries(lines)),
    lines: registerLines(lines),
    counts: registerCounts(lines),
  });
};

/** Holds numbers for papers to come; one that anything else bears or holds is refused. */
const reserve: CommandHandler<'register.reserve'> = atOnce((tx, { symbol, year, number, amount, person, subject }) => {
  const entries = numbersOf(tx.db, { symbol, year });
  const wanted = Array.from({ length: amount }, (_, at) => number + at);
  const taken = wanted.find((one) => {
    const way = numberInTheWay(entries, { number: one, ownId: null });
    return way !== null && way.kind !== 'blank';
  });
  if (taken !== undefined)
    return err({ code: 'register.numberTaken', details: formatDocumentNumber({ number: taken, symbol }) });
  const ids = wanted.map((one) => {
    const id = tx.newId();
    insertRegisterEntry(tx.db, {
      id,
      symbol,
      year,
      kind: 'reserved',
      firstNumber: one,
      lastNumber: one,
      suffix: '',
      dated: null,
      subject,
      person,
      explanation: '',
      notedOn: tx.today,
    });
    return id;
  });
  return ok({
    value: { ids },
    change: { subject: subjectOf({ symbol, year }), before: null, after: { numbers: wanted, person, subject } },
  });
});

const release: CommandHandler<'register.release'> = atOnce((tx, { id, reason }) => {
  const before = findRegisterEntry(tx.db, id);
  if (before === null) return err({ code: 'register.notFound' });
  const { symbol, year, firstNumber } = before;
  if (before.kind !== 'reserved' || heldNumber(tx.db, { symbol, year, number: firstNumber })?.id !== id)
    return err({ code: 'register.notHeld' });
  updateRegisterEntry(tx.db, id, { releasedOn: tx.today, explanation: reason });
  return ok({
    value: { id },
    change: { subject: subjectOf(before), before, after: { number: firstNumber, releasedOn: tx.today, reason } },
  });
});

const explain: CommandHandler<'register.explain'> = atOnce((tx, { symbol, year, kind, first, last, reason }) => {
  if (last !== null && last < first) return err({ code: 'register.reversed' });
  if (last === null && kind === 'blank') return err({ code: 'register.reversed' });
  const bearers = bearersByNumber(numbersOf(tx.db, { symbol, year }));
  const borne = last === null ? undefined : [...bearers.keys()].find((number) => number >= first && number <= last);
  if (borne !== undefined)
    return err({ code: 'register.numberTaken', details: formatDocumentNumber({ number: borne, symbol }) });
  const id = tx.newId();
  insertRegisterEntry(tx.db, {
    id,
    symbol,
    year,
    kind,
    firstNumber: first,
    // One number used elsewhere is an outside paper without more to say of it.
    lastNumber: last,
    suffix: '',
    dated: null,
    subject: '',
    person: '',
    explanation: reason,
    notedOn: tx.today,
  });
  return ok({
    value: { id },
    change: { subject: subjectOf({ symbol, year }), before: null, after: { kind, first, last, reason } },
  });
});

const enterOutside: CommandHandler<'register.enterOutside'> = atOnce((tx, input) => {
  const { symbol, year, number, suffix, dated, subject, person, explanation } = input;
  const bearers = bearersByNumber(numbersOf(tx.db, { symbol, year })).get(number) ?? [];
  if (bearers.length > 0 && explanation === '')
    return err({ code: 'register.repeatUnexplained', details: formatDocumentNumber({ number, symbol }) });
  const id = tx.newId();
  insertRegisterEntry(tx.db, {
    id,
    symbol,
    year,
    kind: 'outside',
    firstNumber: number,
    lastNumber: number,
    suffix,
    dated,
    subject,
    person,
    explanation,
    notedOn: tx.today,
  });
  return ok({ value: { id }, change: { subject: subjectOf({ symbol, year }), before: null, after: input } });
});

const strike: CommandHandler<'register.strike'> = atOnce((tx, { id, reason }) => {
  const before = findRegisterEntry(tx.db, id);
  if (before === null) return err({ code: 'register.notFound' });
  if (before.kind === 'reserved') return err({ code: 'register.notHeld' });
  deleteRegisterEntry(tx.db, id);
  return ok({ value: { id }, change: { subject: subjectOf(before), before, after: { reason } } });
});

const factsOf = (db: ReadDb, wanted: Series): RegisterFacts => ({
  ...wanted,
  headLines: officeHeadLines(officeOf(db)),
  lines: registerLines(bookOf(db, wanted)),
});

const preview: QueryHandler<'register.preview'> = ({ db }, wanted) =>
  ok({ html: toHtml(decisionRegisterDocument(factsOf(db, wanted)), { fontBase: '/fonts' }) });

/** Writes the book as Word, PDF, Excel; the change log keeps the hash of every file that left. */
const exportRegister: CommandHandler<'register.export'> = async (ctx, { symbol, year, formats }) => {
  const facts = factsOf(ctx.db, { symbol, year });
  const paper = { paper: decisionRegisterDocument(facts), sheet: decisionRegisterSheet(facts), kind: null };
  const written = await paperFiles(ctx, paper, { formats, task: 'register.export' });
  if (!written.ok) return written;
  const saved = await savedFiles(ctx, written.value);
  if (!saved.ok) return saved;
  const files = saved.value;
  return ok(() =>
    ok({ value: { files }, change: { subject: subjectOf({ symbol, year }), before: null, after: { files } } }),
  );
};

export const decisionRegisterHandlers = {
  'register.series': series,
  'register.book': book,
  'register.reserve': reserve,
  'register.release': release,
  'register.explain': explain,
  'register.enterOutside': enterOutside,
  'register.strike': strike,
  'register.preview': preview,
  'register.export': exportRegister,
};
