import type { ReadDb } from '#db/council-db';
import {
  bookRows,
  type CertificateNumberRow,
  findCertificateNumber,
  insertCertificateNumber,
  insertReissue,
  listSeries,
  numbersOfDecision,
  numbersOfSeries,
  reissuesOf,
  type Series,
  updateCertificateNumber,
} from '#db/queries/certificate-book';
import { correctionsOfDossiers } from '#db/queries/decision-register';
import { findDecision, issuedLinesOf } from '#db/queries/decisions';
import { officeOf } from '#db/queries/settings';
import type { ChangeContext } from '#electron/context';
import { awardName } from '#electron/handlers/award-rules';
import { certificateValues } from '#electron/handlers/certificate-values';
import { officeHeadLines } from '#electron/handlers/decision-proposal';
import { paperFiles } from '#electron/handlers/paper-files';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { certificateBookDocument, certificateBookSheet } from '#shared/documents/certificate-book';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { gapsOf, nextNumber, numbersFrom, takenAmong } from '#shared/domain/certificate-book/numbering';
import { correctedParts } from '#shared/domain/decision-register/corrected-part';
import { grouped } from '#shared/lib/grouped';
import { err, ok } from '#shared/lib/result';

const subjectOf = ({ series, year }: { readonly series: string; readonly year: number }): string =>
  `certificateBook:${series}/${year}`;

const series: QueryHandler<'certificateBook.series'> = ({ db }) => ok([...listSeries(db)]);

const pagesOf = (db: ReadDb, wanted: Series) => {
  const rows = bookRows(db, wanted);
  const numbers = rows.map((row) => row.number);
  const reissues = grouped(
    reissuesOf(
      db,
      numbers.map(({ id }) => id),
    ),
    ({ numberId }) => numberId,
  );
  const changes = correctionsOfDossiers(
    db,
    rows.flatMap(({ number }) => number.dossierId ?? []),
  );
  const lines = issuedLinesOf(
    db,
    changes.flatMap(({ dossierId }) => dossierId ?? []),
  );
  const partNow = correctedParts(lines, changes);
  return {
    next: nextNumber(numbers),
    gaps: [...gapsOf(numbers)],
    lines: rows.map(({ number, name, awardCode, awardYear, decision, revokedBy }) => ({
      id: number.id,
      number: number.number,
      // The number stays in the book when the award is taken back (Điều 93).
      state: revokedBy === null ? number.state : ('revoked' as const),
      name: partNow(number.dossierId ?? '', name ?? ''),
      awardName: awardCode === null ? '' : awardName(awardCode, awardYear ?? 0),
      decision: decision === null ? '' : formatDocumentNumber(decision),
      note: number.note,
      reissues: (reissues.get(number.id) ?? []).map(({ kind, reason, reissuedOn }) => ({
        kind,
        reason,
        on: reissuedOn,
      })),
    })),
  };
};

const list: QueryHandler<'certificateBook.list'> = ({ db }, wanted) => ok(pagesOf(db, wanted));

const emptyRow = (tx: ChangeContext, key: { readonly series: string; readonly year: number }, number: number) => ({
  id: tx.newId(),
  series: key.series,
  year: key.year,
  number,
  decisionId: null,
  dossierId: null,
  writtenAt: tx.now,
});

const give: CommandHandler<'certificateBook.give'> = atOnce((tx, { decisionId, awardCode, first, ...key }) => {
  const decision = findDecision(tx.db, decisionId);
  if (decision === null) return err({ code: 'decisions.notFound' });
  if (decision.state !== 'issued') return err({ code: 'decisions.notIssued' });
  const written = numbersOfSeries(tx.db, key);
  // A certificate has one number of a series, whatever year's page it stands on.
  const numbered = new Set(
    [...numbersOfDecision(tx.db, decisionId).values()]
      .filter((row) => row.series === key.series)
      .map((row) => row.dossierId),
  );
  const waiting = certificateValues(tx.db, decision, awardCode).filter(({ dossierId }) => !numbered.has(dossierId));
  const numbers = numbersFrom(first ?? nextNumber(written), waiting.length);
  const reserved = new Map(written.filter(({ state }) => state === 'reserved').map((row) => [row.number, row]));
  if (takenAmong(numbers, written).some((number) => !reserved.has(number)))
    return err({ code: 'certificateBook.taken' });
  for (const [index, { dossierId }] of waiting.entries()) {
    const number = numbers[index] ?? 0;
    const kept = reserved.get(number);
    const holder = { state: 'given', decisionId, dossierId, writtenAt: tx.now } as const;
    if (kept === undefined) insertCertificateNumber(tx.db, { ...emptyRow(tx, key, number), note: '', ...holder });
    else updateCertificateNumber(tx.db, kept.id, holder);
  }
  const value = { given: numbers.length, from: numbers[0] ?? null, to: numbers.at(-1) ?? null };
  return ok({ value, change: { subject: subjectOf(key), before: null, after: { decisionId, awardCode, ...value } } });
});

const reserve: CommandHandler<'certificateBook.reserve'> = atOnce((tx, { count, note, ...key }) => {
  const numbers = numbersFrom(nextNumber(numbersOfSeries(tx.db, key)), count);
  for (const number of numbers)
    insertCertificateNumber(tx.db, { ...emptyRow(tx, key, number), state: 'reserved', note });
  const value = { from: numbers[0] ?? 0, to: numbers.at(-1) ?? 0 };
  return ok({ value, change: { subject: subjectOf(key), before: null, after: { ...value, note } } });
});

const leaveOut: CommandHandler<'certificateBook.void'> = atOnce((tx, { number, reason, ...key }) => {
  const found = numbersOfSeries(tx.db, key).find((row) => row.number === number);
  if (found !== undefined && found.state !== 'reserved') return err({ code: 'certificateBook.taken' });
  const row: CertificateNumberRow = found ?? { ...emptyRow(tx, key, number), state: 'void', note: reason };
  if (found === undefined) insertCertificateNumber(tx.db, row);
  else updateCertificateNumber(tx.db, row.id, { state: 'void', note: reason, writtenAt: tx.now });
  return ok({
    value: { id: row.id },
    change: { subject: subjectOf(key), before: found ?? null, after: { number, reason } },
  });
});

const reissue: CommandHandler<'certificateBook.reissue'> = atOnce((tx, { id, kind, reason, on }) => {
  const number = findCertificateNumber(tx.db, id);
  if (number === null || number.state !== 'given') return err({ code: 'certificateBook.notGiven' });
  insertReissue(tx.db, { id: tx.newId(), numberId: id, kind, reason, reissuedOn: on });
  return ok({
    value: { id },
    change: { subject: subjectOf(number), before: null, after: { number: number.number, kind, reason, on } },
  });
});

const exportBook: CommandHandler<'certificateBook.export'> = async (ctx, { formats, ...key }) => {
  const { lines, gaps } = pagesOf(ctx.db, key);
  if (lines.length === 0) return err({ code: 'certificateBook.empty' });
  const facts = { headLines: officeHeadLines(officeOf(ctx.db)), ...key, lines, gaps };
  const paper = { paper: certificateBookDocument(facts), sheet: certificateBookSheet(facts), kind: null };
  const written = await paperFiles(ctx, paper, { formats, task: 'certificateBook.export' });
  if (!written.ok) return written;
  const saved = await savedFiles(ctx, written.value);
  if (!saved.ok) return saved;
  const files = [...saved.value];
  return ok(() => ok({ value: { files }, change: { subject: subjectOf(key), before: null, after: { files } } }));
};

export const certificateBookHandlers = {
  'certificateBook.series': series,
  'certificateBook.list': list,
  'certificateBook.give': give,
  'certificateBook.reserve': reserve,
  'certificateBook.void': leaveOut,
  'certificateBook.reissue': reissue,
  'certificateBook.export': exportBook,
};
