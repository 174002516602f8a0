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

/** Somebody whom a list names, in however many rows. */
export type ListedRecipient = Pick<RecipientWords, 'recipientKind' | 'fullName' | 'unit'> & {
  /** The same key: the list means the same recipient, as far as its words tell. */
  readonly key: string;
  /** What namesakes in the list have in common: kind, name and unit. */
  readonly group: string;
  /** As the row that knows it best writes it. */
  readonly birthDate: string | null;
  /** The list names others of that name in that unit, who were born otherwise. */
  readonly hasNamesakes: boolean;
  /** Which of them is meant the birth date of the row does not tell. */
  readonly isOpen: boolean;
};

const namesakesKey = ({ recipientKind, fullName, unit }: RecipientWords): string =>
  [recipientKind, sameWordsKey(fullName), fold(unit ?? '')].join('|');

/** The birth dates of different people: of two that may be one person's the fuller one. */
const apartFrom = (births: readonly string[], born: string): readonly string[] => {
  const others = births.filter((other) => !born.startsWith(other));
  return others.some((other) => other.startsWith(born)) ? others : [...others, born];
};

/**
 * Tells the recipients of a list apart once all its rows are told: one name in one unit is one person, unless rows give
 * birth dates that cannot be one person's.
 */
export const recipientsOfList = () => {
  const birthsOf = new Map<string, readonly string[]>();
  return {
    tell: (row: RecipientWords): void => {
      const born = bornOf(row);
      if (born === null) return;
      const key = namesakesKey(row);
      birthsOf.set(key, apartFrom(birthsOf.get(key) ?? [], born));
    },
    meantBy: (row: RecipientWords): ListedRecipient => {
      const { recipientKind, fullName, unit } = row;
      const group = namesakesKey(row);
      const births = birthsOf.get(group) ?? [];
      const possible = births.filter((one) => !areBornApart(one, bornOf(row)));
      const isOpen = possible.length > 1;
      const birthDate = isOpen ? bornOf(row) : (possible[0] ?? null);
      const hasNamesakes = births.length > 1;
      const key = `${group}|${birthDate ?? ''}`;
      return { recipientKind, fullName, unit, key, group, birthDate, hasNamesakes, isOpen };
    },
  };
};

const known = (recipientId: string, candidates: RecipientMatch['candidates']): RecipientMatch => ({
  status: 'known',
  recipientId,
  candidates,
});

const bornOn = (found: readonly RegisteredRecipient[], born: string | null): RegisteredRecipient | undefined => {
  const same = born === null ? [] : found.filter(({ birthDate }) => birthDate === born);
  return same.length === 1 ? same[0] : undefined;
};

/** Of the same name and unit: the only one; where there are several, here or in the list, the one of that birth date. */
const sureOf = (
  inUnit: readonly RegisteredRecipient[],
  { birthDate, hasNamesakes, isOpen }: ListedRecipient,
): RegisteredRecipient | undefined => {
  if (isOpen) return undefined;
  return inUnit.length === 1 && !hasNamesakes ? inUnit[0] : bornOn(inUnit, birthDate);
};

/**
 * Whom a list means among the namesakes of the registry. The same name in the same unit is the same person;
 * the same name elsewhere, or without a unit, is asked; of a collective it is another one. A choice settles it.
 */
export const matchRecipient = (
  listed: ListedRecipient,
  namesakes: readonly RegisteredRecipient[],
  choice: string | null | undefined,
): RecipientMatch => {
  const possible = namesakes.filter(
    ({ kind, birthDate }) => kind === listed.recipientKind && !areBornApart(birthDate, listed.birthDate),
  );
  if (choice === null) return { status: 'new', recipientId: null, candidates: possible };
  const chosen = possible.find(({ id }) => id === choice);
  if (chosen !== undefined) return known(chosen.id, possible);
  const same = possible.filter(({ name }) => sameWordsKey(name) === sameWordsKey(listed.fullName));
  const inUnit = same.filter(({ unitName }) => fold(unitName) === fold(listed.unit ?? ''));
  const sure = sureOf(inUnit, listed);
  if (sure !== undefined) return known(sure.id, possible);
  const mayBeElsewhere = listed.recipientKind === 'individual' || listed.unit === null;
  const isAsked = listed.isOpen || inUnit.length > 1 || (same.length > 0 && mayBeElsewhere);
  return { status: isAsked ? 'ask' : 'new', recipientId: null, candidates: possible };
};
