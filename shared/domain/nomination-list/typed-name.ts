import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { namesTwoPersons } from '#shared/domain/nomination-list/recipient-name';
import type { RecipientKind } from '#shared/domain/recipient';
import { tidy } from '#shared/lib/vietnamese-text';

const capital = (word: string): string => `${word.charAt(0).toLocaleUpperCase('vi')}${word.slice(1)}`;

const isInSmallLetters = (name: string): boolean =>
  /^[\p{L}'’ ]+$/u.test(name) && name === name.toLocaleLowerCase('vi') && name !== name.toLocaleUpperCase('vi');

/**
 * A name as the secretary typed it: of a person `Bà`, `Đ/c`, a rank before it goes to where the list keeps it, and a name typed in
 * small letters gets its capitals. Names of collectives, households and couples stay as typed.
 */
export const typedName = (
  typed: string,
  kind: RecipientKind,
): { readonly fullName: string; readonly honorific?: string } => {
  const text = tidy(typed);
  if (kind !== 'individual' || namesTwoPersons(text)) return { fullName: text };
  const { honorific, name } = splitHonorific(text);
  const fullName = isInSmallLetters(name) ? name.split(' ').map(capital).join(' ') : name;
  return honorific === null ? { fullName } : { fullName, honorific };
};
