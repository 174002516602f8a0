import type { RowCorrection } from '#shared/domain/nomination-list/corrections';
import type { ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';

/** What an accepted list keeps of one row of its file. */
export type KeptRow = {
  readonly sheet: string;
  readonly sourceRow: number;
  readonly disposition: 'nominee' | 'setAside' | 'ignored';
  readonly reason: string;
  /** The row as it was taken in, with the secretary's corrections. */
  readonly reading: NomineeRow | null;
};

const WORDS = ['fullName', 'honorific', 'position', 'unit', 'achievements'] as const;

const sameAwards = (left: NomineeRow, right: NomineeRow): boolean =>
  JSON.stringify(left.awardProposed) === JSON.stringify(right.awardProposed);

const changedWords = (read: NomineeRow, kept: NomineeRow): Partial<RowCorrection> =>
  Object.fromEntries(WORDS.flatMap((word) => (read[word] === kept[word] ? [] : [[word, kept[word] ?? '']])));

const changesOf = (read: NomineeRow, kept: NomineeRow): Partial<RowCorrection> => ({
  ...changedWords(read, kept),
  ...(read.recipientKind === kept.recipientKind ? {} : { recipientKind: kept.recipientKind }),
  ...(sameAwards(read, kept) ? {} : { awardProposed: kept.awardProposed }),
  ...(read.hidden === true && kept.hidden === false ? { skip: false } : {}),
});

const keyOf = (sheet: string | null, sourceRow: number): string => `${sheet ?? ''} ${sourceRow}`;

/** The corrections under which an accepted list was taken in, told by comparing its kept rows with its file read anew. */
export const keptCorrections = (reading: ListReading, kept: readonly KeptRow[]): readonly RowCorrection[] => {
  const read = new Map(reading.rows.map((row) => [keyOf(row.sheet, row.sourceRow), row]));
  return kept.flatMap(({ sheet, sourceRow, reason, reading: taken }): readonly RowCorrection[] => {
    const place = { sheet: sheet === '' ? null : sheet, sourceRow };
    const skip = reason === 'skipped' ? { skip: true } : {};
    if (taken === null) return [];
    const asRead = read.get(keyOf(sheet, sourceRow));
    const changes = asRead === undefined ? namedAnew(taken) : changesOf(asRead, taken);
    const correction = { ...changes, ...skip };
    return Object.keys(correction).length === 0 ? [] : [{ ...place, ...correction }];
  });
};

/** A row that named nobody until the secretary named it. */
const namedAnew = (taken: NomineeRow): Partial<RowCorrection> => ({
  ...Object.fromEntries(WORDS.flatMap((word) => (taken[word] === null ? [] : [[word, taken[word]]]))),
  recipientKind: taken.recipientKind,
  awardProposed: taken.awardProposed,
});
