import { areBornApart } from '#shared/domain/nomination-list/birth-date';
import { nearNames } from '#shared/domain/nomination-list/near-names';
import { relatedUnits } from '#shared/domain/nomination-list/related-units';
import { type SameName, type SameWords, sameNames, sameWords } from '#shared/domain/nomination-list/word-keys';
import type { RecipientKind } from '#shared/domain/recipient';

/** By what people, collectives and households are told apart. */
export type Compared = {
  readonly recipientKind: RecipientKind;
  readonly fullName: string;
  readonly unit: string | null;
  readonly position: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null when unknown. */
  readonly birthDate: string | null;
};

/** Whom someone described so may be, in four ways; each is looked up when it is asked for. */
export type Acquaintances<T extends Compared> = {
  /** Same name, same unit, no other birth date. */
  readonly sameOnes: () => readonly T[];
  /** Same name in another unit, or with another birth date; none where so many bear the name that it says nothing. */
  readonly namesakes: () => readonly T[];
  /** Namesakes elsewhere who are probably the same: born on the same day, or the unit's name is part of the other's. */
  readonly likelyOnes: () => readonly T[];
  /** A name as if mistyped, with what else is known in accord: unit and position, or unit and birth day. */
  readonly nearOnes: () => readonly T[];
};

export type PersonIndex<T extends Compared> = (wanted: Compared) => Acquaintances<T>;

/** More people of one name than this are not compared one by one. */
export const NAMESAKES_AT_MOST = 40;

/** A name that more people bear than this tells nobody from another. */
export const TELLING_NAME_AT_MOST = 3;

const isFullDay = (date: string | null): date is string => date !== null && date.length === 10;

/** The first of January stands in many registers for a day that nobody knows. */
export const isTellingDay = (date: string | null): date is string => isFullDay(date) && !date.endsWith('-01-01');

const append = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.length < NAMESAKES_AT_MOST) values.push(value);
};

type Keyed = {
  readonly name: SameName;
  readonly unit: SameWords;
  readonly born: string | null;
  /** One number for the name in its unit. */
  readonly inUnit: number;
  /** Where nearly the same name is looked for: among those of one unit and position, and of one unit and birth day. */
  readonly scopes: readonly (number | string)[];
  readonly letters: string;
};

/** More names, units or positions than this are not in one list. */
const NUMBERS = 2 ** 21;
const POSITIONS = 2 ** 15;

const inUnit = (name: SameName, unit: SameWords): number => name.number * NUMBERS + unit.number;

export type PersonKeys = (person: Compared) => Keyed;

/**
 * Gives people the numbers by which they are compared, and remembers the words that it has met. Indexes that are asked
 * for the same people share one, so that nobody's words are looked at twice.
 */
export const personKeys = (): PersonKeys => {
  const names = { individual: sameNames(), collective: sameNames(), household: sameNames() };
  const [units, positions] = [sameWords(), sameWords()];
  const last: { person: Compared | null; keys: Keyed | null } = { person: null, keys: null };
  return (person) => {
    if (last.person === person && last.keys !== null) return last.keys;
    const { recipientKind, fullName, unit: unitName, position, birthDate: born } = person;
    const [name, unit] = [names[recipientKind](fullName), units(unitName)];
    const byPosition = unit.number * POSITIONS + positions(position).number;
    const scopes = isTellingDay(born) ? [byPosition, `${unit.number} ${born}`] : [byPosition];
    last.keys = { name, unit, born, inUnit: inUnit(name, unit), scopes, letters: name.letters };
    last.person = person;
    return last.keys;
  };
};

type Entry<T> = { readonly person: T; readonly keys: Keyed };

const personsOf = <T>(entries: readonly Entry<T>[]): readonly T[] => entries.map(({ person }) => person);

const NOBODY: readonly never[] = [];

/** Looks people of one kind up by name and by nearly the same name, without comparing all with all. */
const indexOfKind = <T extends Compared>(entries: readonly Entry<T>[]) => {
  const byName = new Map<number, Entry<T>[]>();
  const byNameAndUnit = new Map<number, Entry<T>[]>();
  const byNameAndDay = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const { name, born, inUnit } = entry.keys;
    append(byName, name.number, entry);
    append(byNameAndUnit, inUnit, entry);
    if (isTellingDay(born)) append(byNameAndDay, `${name.number} ${born}`, entry);
  }
  const near = nearNames(entries, ({ keys }) => keys);
  const related = relatedUnits(entries.map(({ keys }) => keys.unit));
  return { byName, byNameAndUnit, byNameAndDay, near, related };
};

const acquaintances = <T extends Compared>(
  { byName, byNameAndUnit, byNameAndDay, near, related }: ReturnType<typeof indexOfKind<T>>,
  wanted: Keyed,
  kind: RecipientKind,
): Acquaintances<T> => {
  const { name, unit, born } = wanted;
  const isApart = (entry: Entry<T>) => areBornApart(entry.keys.born, born);
  const inItsUnit = byNameAndUnit.get(wanted.inUnit) ?? NOBODY;
  const namesakes = byName.get(name.number) ?? NOBODY;
  return {
    sameOnes: () => personsOf(inItsUnit.filter((one) => !isApart(one))),
    namesakes: () => {
      if (namesakes.length > TELLING_NAME_AT_MOST + inItsUnit.length) return NOBODY;
      const others = namesakes.filter((one) => one.keys.unit !== unit || isApart(one));
      return others.length > TELLING_NAME_AT_MOST ? NOBODY : personsOf(others);
    },
    likelyOnes: () => {
      if (namesakes.length === inItsUnit.length) return NOBODY;
      const ofDay = isTellingDay(born) ? (byNameAndDay.get(`${name.number} ${born}`) ?? NOBODY) : NOBODY;
      const elsewhere = ofDay.filter(({ keys }) => keys.unit !== unit);
      const ofPart = related(unit).flatMap((other) => byNameAndUnit.get(inUnit(name, other)) ?? []);
      return personsOf([...new Set([...elsewhere, ...ofPart.filter((one) => !isApart(one))])]);
    },
    nearOnes: () => {
      const found = wanted.scopes.flatMap((scope) => near(scope, name.letters));
      if (found.length === 0) return NOBODY;
      const isMistyped = ({ keys }: Entry<T>) => kind !== 'collective' || keys.letters === name.letters;
      return personsOf([...new Set(found)].filter((one) => one.keys.name !== name && !isApart(one) && isMistyped(one)));
    },
  };
};

const nobody = (): readonly never[] => NOBODY;
const NO_ACQUAINTANCES: Acquaintances<never> = {
  sameOnes: nobody,
  namesakes: nobody,
  likelyOnes: nobody,
  nearOnes: nobody,
};

/** Looks people up by name and by nearly the same name, without comparing all with all. */
export const personIndex = <T extends Compared>(
  people: readonly T[],
  keysOf: PersonKeys = personKeys(),
): PersonIndex<T> => {
  const byKind: Record<RecipientKind, Entry<T>[]> = { individual: [], collective: [], household: [] };
  for (const person of people) byKind[person.recipientKind].push({ person, keys: keysOf(person) });
  const indexes = {
    individual: indexOfKind(byKind.individual),
    collective: indexOfKind(byKind.collective),
    household: indexOfKind(byKind.household),
  };
  return (wanted) =>
    byKind[wanted.recipientKind].length === 0
      ? NO_ACQUAINTANCES
      : acquaintances(indexes[wanted.recipientKind], keysOf(wanted), wanted.recipientKind);
};
