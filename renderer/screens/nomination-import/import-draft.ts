import { useEffect, useState } from 'react';
import type { Output, Sent } from '#shared/ipc/contract';
import { type LocalDate, toLocalDate } from '#shared/lib/local-date';

export type ListReading = Output<'lists.read'>;
export type NomineeRow = ListReading['rows'][number];
export type ListProblem = ListReading['problems'][number];
export type RowCorrection = NonNullable<Sent<'lists.read'>['corrections']>[number];

/** What the secretary changed in one row, and the row as it was read, so that it stays in sight when set aside. */
export type Correction = { readonly sent: RowCorrection; readonly asRead: NomineeRow | null };
export type Corrections = ReadonlyMap<string, Correction>;

export type ListFile = { readonly fileName: string; readonly bytes: string };

export type ImportDraft = {
  readonly file: ListFile | null;
  readonly campaignId: string | null;
  readonly unitId: string | null;
  readonly receivedOn: LocalDate | null;
  readonly corrections: Corrections;
};

type Changes = Partial<ImportDraft>;

/** Names a row of the file. */
export const rowKey = ({ sheet, sourceRow }: { sheet: string | null; sourceRow: number }): string =>
  `${sourceRow} ${sheet ?? ''}`;

/** Lays a change over the corrections; fields changed earlier stay. */
export const withCorrection = (
  corrections: Corrections,
  sent: RowCorrection,
  asRead: NomineeRow | null,
): Corrections => {
  const key = rowKey(sent);
  const earlier = corrections.get(key);
  return new Map(corrections).set(key, {
    sent: { ...earlier?.sent, ...sent },
    asRead: earlier === undefined ? asRead : earlier.asRead,
  });
};

export const withoutCorrection = (corrections: Corrections, key: string): Corrections => {
  const next = new Map(corrections);
  next.delete(key);
  return next;
};

const today = (): LocalDate | null => {
  const now = new Date();
  return toLocalDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
};

const newDraft = (): ImportDraft => ({
  file: null,
  campaignId: null,
  unitId: null,
  receivedOn: today(),
  corrections: new Map(),
});

// Kept outside the screen: half-corrected lists survive a look at another screen.
const kept: { draft: ImportDraft | null } = { draft: null };

/** The list being taken in; a draft without a file starts afresh, so that its day is today. */
export const useImportDraft = () => {
  const [draft, setDraft] = useState(() => (kept.draft?.file ? kept.draft : newDraft()));
  const change = (changes: Changes | ((last: ImportDraft) => Changes)) =>
    setDraft((last) => ({ ...last, ...(typeof changes === 'function' ? changes(last) : changes) }));
  useEffect(() => {
    kept.draft = draft;
  }, [draft]);
  return { draft, change, clearFile: () => change({ file: null, corrections: new Map() }) };
};
