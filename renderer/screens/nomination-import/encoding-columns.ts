import { LEGACY_ENCODINGS, type LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import type { ChosenEncoding, ListTable } from './import-draft';

type Column = Pick<ListTable['columns'][number], 'index' | 'label' | 'encoding' | 'legacySample'>;

/** A table of either desk. */
type EncodedTable = Pick<ListTable, 'sheet'> & { readonly columns: readonly (Column & { readonly role: string })[] };

/** A column in an old encoding, with a cell of it as the file has it and as the program reads it. */
export type LegacyColumn = {
  readonly key: string;
  readonly sheet: string | null;
  readonly column: number;
  readonly label: string;
  readonly encoding: LegacyEncoding | 'unicode';
  readonly before: string;
  readonly after: string;
  readonly isConfirmed: boolean;
  /** Names show best whether the letters are right. */
  readonly isName: boolean;
};

export const ENCODING_CHOICES = [...LEGACY_ENCODINGS, 'unicode'] as const;

const isSame = (left: Pick<ChosenEncoding, 'sheet' | 'column'>, right: Pick<ChosenEncoding, 'sheet' | 'column'>) =>
  left.sheet === right.sheet && left.column === right.column;

/** The columns of a sheet whose letters may be of an old font; a column of several tables once. */
export const legacyColumns = (
  tables: readonly EncodedTable[],
  chosen: readonly ChosenEncoding[],
): readonly LegacyColumn[] => {
  const found = new Map<string, LegacyColumn>();
  for (const { sheet, columns } of tables) {
    for (const { index: column, label, role, encoding, legacySample } of columns) {
      const key = `${column} ${sheet ?? ''}`;
      if (legacySample === undefined || found.has(key)) continue;
      const own = chosen.find((one) => isSame(one, { sheet, column }));
      const isConfirmed = own !== undefined;
      const now = own?.encoding ?? encoding ?? 'unicode';
      found.set(key, {
        key,
        sheet,
        column,
        label,
        encoding: now,
        ...legacySample,
        isConfirmed,
        isName: role === 'name',
      });
    }
  }
  return [...found.values()];
};

/** The choices with these in their place. */
export const withEncodings = (
  chosen: readonly ChosenEncoding[],
  more: readonly ChosenEncoding[],
): readonly ChosenEncoding[] => [...chosen.filter((one) => !more.some((other) => isSame(one, other))), ...more];

/** What "Đúng" says: every column is as the program reads it. */
export const confirmedEncodings = (columns: readonly LegacyColumn[]): readonly ChosenEncoding[] =>
  columns.map(({ sheet, column, encoding }) => ({ sheet, column, encoding }));
