import type { RecipientWords } from '#shared/domain/history-list/history-reading';
import { areBornApart } from '#shared/domain/nomination-list/birth-date';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { RecipientKind } from '#shared/domain/recipient';
import { fold } from '#shared/lib/vietnamese-text';

/** Somebody of the registry whose name, without marks, is that of a row. */
export type RegisteredRecipient = {
  readonly id: string;
  readonly kind: RecipientKind;
  readonly name: string;
  readonly unitName: string;
  readonly position: string;
  readonly birthDate: string | null;
};

/** Whom a row means: somebody known, somebody new, or several who might be: then the secretary says. */
export type RecipientMatch = {
  readonly status: 'known' | 'new' | 'ask';
  readonly recipientId: string | null;
  /** Who else it might be. */
  readonly candidates: readonly RegisteredRecipient[];
};

const bornOf = ({ birthDate }: RecipientWords): string | null => birthDate?.value ?? null;

/** The same key: the list means the same recipient, as far as its words tell. */
export const recipientKey = (row: RecipientWords): string =>
  [row.recipientKind, sameWordsKey(row.fullName), fold(row.unit ?? ''), bornOf(row) ?? ''].join('|');

const known = (recipientId: string, candidates: RecipientMatch['candidates']): RecipientMatch => ({
  status: 'known',
  recipientId,
  candidates,
});

const bornOn = (found: readonly RegisteredRecipient[], born: string | null): RegisteredRecipient | undefined => {
  const same = born === null ? [] : found.filter(({ birthDate }) => birthDate === born);
  return same.length === 1 ? same[0] : undefined;
};

/**
 * Whom the words of a row mean among the namesakes of the registry. The same name in the same unit is the same person;
 * the same name elsewhere, or without a unit, is asked; of a collective it is another one. A choice settles it.
 */
export const matchRecipient = (
  row: RecipientWords,
  namesakes: readonly RegisteredRecipient[],
  choice: string | null | undefined,
): RecipientMatch => {
  const possible = namesakes.filter(
    ({ kind, birthDate }) => kind === row.recipientKind && !areBornApart(birthDate, bornOf(row)),
  );
  if (choice === null) return { status: 'new', recipientId: null, candidates: possible };
  const chosen = possible.find(({ id }) => id === choice);
  if (chosen !== undefined) return known(chosen.id, possible);
  const same = possible.filter(({ name }) => sameWordsKey(name) === sameWordsKey(row.fullName));
  const inUnit = same.filter(({ unitName }) => fold(unitName) === fold(row.unit ?? ''));
  const sure = inUnit.length === 1 ? inUnit[0] : bornOn(inUnit, bornOf(row));
  if (sure !== undefined) return known(sure.id, possible);
  const mayBeElsewhere = row.recipientKind === 'individual' || row.unit === null;
  const isOpen = inUnit.length > 1 || (same.length > 0 && mayBeElsewhere);
  return { status: isOpen ? 'ask' : 'new', recipientId: null, candidates: possible };
};
