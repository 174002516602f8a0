import { readBirthDate, typedBirthDate } from '#shared/domain/nomination-list/birth-date';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { TypedBirthDate } from '#shared/domain/nomination-list/list-reading';
import { columnOf, hasRole } from '#shared/domain/nomination-list/list-table';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import { textOf } from '#shared/domain/nomination-list/recipient-cells';
import { cutBirth, stripItemMarks } from '#shared/domain/nomination-list/recipient-name';
import type { RecipientKind } from '#shared/domain/recipient';

/** A birth date within the name's cell counts where no column gives one. */
export const birthIn = (row: RecipientCells, words: string): ReturnType<typeof cutBirth> =>
  hasRole(row.header, 'birthDate') || hasRole(row.header, 'birthMale') ? { words, born: null } : cutBirth(words);

/** When somebody was born, as a column of dates gives it; of which sex, where each has its own. */
export const birthOf = (
  row: RecipientCells,
): { readonly birthDate: TypedBirthDate; readonly gender: string | null } | null => {
  for (const role of ['birthDate', 'birthMale', 'birthFemale'] as const) {
    const cell = row.cells.get(columnOf(row.header, role)?.index ?? -1);
    if (cell === undefined || cell.isError || /^[-–—x.]*$/i.test(cell.text)) continue;
    const gender = role === 'birthMale' ? 'Nam' : role === 'birthFemale' ? 'Nữ' : null;
    return { birthDate: readBirthDate(cell), gender };
  }
  return null;
};

/** When somebody was born, as it stands behind the name. */
export const bornInName = (row: RecipientCells, raw: string, kind: RecipientKind): ReturnType<typeof birthOf> => {
  const born = kind === 'individual' ? birthIn(row, stripItemMarks(raw)).born : null;
  return born === null ? null : { birthDate: typedBirthDate(born), gender: null };
};

/** The sex that a column tells. */
export const genderOf = (row: RecipientCells): string | null => {
  const told = textOf(row, 'gender');
  if (told !== null) return told;
  if (textOf(row, 'female') !== null) return 'Nữ';
  if (textOf(row, 'male') !== null) return 'Nam';
  const words = wordsOf(textOf(row, 'honorific') ?? '');
  return words === 'nam' ? 'Nam' : words === 'nu' ? 'Nữ' : null;
};
