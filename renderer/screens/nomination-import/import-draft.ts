import { useState } from 'react';
import type { Output, Sent } from '#shared/ipc/contract';
import type { LocalDate } from '#shared/lib/local-date';

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

const emptyDraft: ImportDraft = {
  file: null,
  campaignId: null,
  unitId: null,
  receivedOn: null,
  corrections: new Map(),
};

// Kept outside the screen: half-corrected lists survive a look at another screen.
const kept = { draft: emptyDraft };

/** The list being taken in. `change` lays over; `clearFile` forgets the file but keeps campaign, unit and day. */
export const useImportDraft = () => {
  const [draft, setDraft] = useState(kept.draft);
  const change = (changes: Changes | ((last: ImportDraft) => Changes)) => {
    kept.draft = { ...kept.draft, ...(typeof changes === 'function' ? changes(kept.draft) : changes) };
    setDraft(kept.draft);
  };
  const clearFile = () => change({ file: null, corrections: new Map() });
  return { draft, change, clearFile };
};
