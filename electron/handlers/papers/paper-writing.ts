import type { ReadDb } from '#db/council-db';
import { dossiersOfPaper, type PaperRow } from '#db/queries/papers';
import type { WrittenPaper } from '#electron/handlers/paper-files';
import { rulesOf } from '#electron/handlers/papers/kinds';
import type { PaperItem, PaperPlace } from '#electron/handlers/papers/paper-rules';
import { composePaper, composeSheet } from '#shared/documents/registry';
import { templateKindOf } from '#shared/documents/templates/template-of-paper';
import type { PaperFieldsOf, PaperKind } from '#shared/ipc/paper-fields';
import type { LocalDate } from '#shared/lib/local-date';

export const placeOf = (db: ReadDb, row: PaperRow): PaperPlace => ({
  campaignId: row.campaignId,
  meetingId: row.meetingId,
  decisionId: row.decisionId,
  dossierIds: dossiersOfPaper(db, row.id),
});

/** Composed from what stands now, beside the stored fields. */
export const writtenNow = <K extends PaperKind>(db: ReadDb, kind: K, row: PaperRow): WrittenPaper => {
  const rules = rulesOf(kind);
  const facts = rules.facts(db, placeOf(db, row), rules.parse(row.fields));
  const written = { paper: composePaper(kind, facts), sheet: composeSheet(kind, facts) };
  return { ...written, kind: templateKindOf(kind, written) };
};

const storedAt = (row: PaperRow): WrittenPaper => {
  const { paper, sheet } = row.document as Pick<WrittenPaper, 'paper' | 'sheet'>;
  return { paper, sheet, kind: templateKindOf(row.kind, { paper, sheet }) };
};

/** As fixed at issue, or as it stands while it is a draft. */
export const writtenPaper = (db: ReadDb, row: PaperRow): WrittenPaper =>
  row.state === 'issued' ? storedAt(row) : writtenNow(db, row.kind, row);

export const linesOfPaper = <K extends PaperKind>(db: ReadDb, kind: K, row: PaperRow): readonly PaperItem[] => {
  const rules = rulesOf(kind);
  return rules.lines?.(db, placeOf(db, row), rules.parse(row.fields)) ?? [];
};

/** What the row keeps beside the fields, so that lists need not read them. */
type Filed = {
  readonly number: number | null;
  readonly symbol: string;
  readonly issuedOn: LocalDate | null;
  readonly subject: string;
  readonly year: number | null;
};

export const filedAs = <K extends PaperKind>(fields: PaperFieldsOf<K>): Filed => {
  const { number, symbol, issuedOn, subject } = fields;
  return { number, symbol, issuedOn, subject, year: issuedOn === null ? null : Number(issuedOn.slice(0, 4)) };
};
