import { areLettersNear } from '#shared/domain/nomination-list/name-distance';

const BASE = 0x01000193;

/** BASE · INVERSE = 1 modulo 2³²: shifts the letters behind a dropped one up by one place. */
const INVERSE = (() => {
  let inverse = BASE;
  for (let turn = 0; turn < 5; turn += 1) inverse = Math.imul(inverse, 2 - Math.imul(BASE, inverse));
  return inverse;
})();

const mixed = (hash: number): number => {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
};

/**
 * Tells the hash of the letters and of what remains when one of them is dropped. Of two names one letter apart, one
 * such rest of the one is the other or a rest of it, so that they meet without a comparison of all with all.
 */
const eachRest = (letters: string, tell: (hash: number) => void): void => {
  let whole = 0;
  let power = 1;
  for (let at = 0; at < letters.length; at += 1) {
    whole = (whole + Math.imul(letters.charCodeAt(at), power)) | 0;
    power = Math.imul(power, BASE);
  }
  tell(mixed(whole));
  let before = 0;
  power = 1;
  for (let at = 0; at < letters.length; at += 1) {
    const upTo = (before + Math.imul(letters.charCodeAt(at), power)) | 0;
    const isRepeated = at > 0 && letters.charCodeAt(at) === letters.charCodeAt(at - 1);
    if (!isRepeated) tell(mixed((before + Math.imul(whole - upTo, INVERSE)) | 0));
    before = upTo;
    power = Math.imul(power, BASE);
  }
};

type Search = (wanted: string) => readonly number[];

const oneByOne =
  (names: readonly string[]): Search =>
  (wanted) => {
    const found: number[] = [];
    for (let at = 0; at < names.length; at += 1) if (areLettersNear(names[at] ?? '', wanted)) found.push(at);
    return found;
  };

const byRests = (names: readonly string[]): Search => {
  const rests = names.reduce((sum, { length }) => sum + length + 1, 0);
  const mask = 2 ** Math.ceil(Math.log2(rests + 1)) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(rests);
  const hashes = new Int32Array(rests);
  const owners = new Int32Array(rests);
  let used = 0;
  for (const [owner, name] of names.entries()) {
    eachRest(name, (hash) => {
      hashes[used] = hash;
      owners[used] = owner;
      next[used] = heads[hash & mask] ?? -1;
      heads[hash & mask] = used;
      used += 1;
    });
  }
  return (wanted) => {
    const found: number[] = [];
    eachRest(wanted, (hash) => {
      for (let entry = heads[hash & mask] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
        if (hashes[entry] !== hash) continue;
        const owner = owners[entry] ?? -1;
        if (areLettersNear(names[owner] ?? '', wanted) && !found.includes(owner)) found.push(owner);
      }
    });
    return found.sort((left, right) => left - right);
  };
};

/** Fewer names than this are compared faster one by one. */
const WORTH_AN_INDEX = 24;

/** Of people whose names have the same letters, no more than this are told. */
const ALIKE_AT_MOST = 40;

type Group<T> = {
  readonly names: string[];
  readonly items: T[][];
  /** Where each name stands; made when there are many. */
  places: Map<string, number> | null;
  search: Search | null;
};

const placeIn = <T>(group: Group<T>, letters: string): number => {
  if (group.places === null && group.names.length < WORTH_AN_INDEX) return group.names.indexOf(letters);
  group.places ??= new Map(group.names.map((name, at) => [name, at]));
  return group.places.get(letters) ?? -1;
};

const addTo = <T>(group: Group<T>, letters: string, item: T): void => {
  const alike = group.items[placeIn(group, letters)];
  if (alike !== undefined) {
    if (alike.length < ALIKE_AT_MOST) alike.push(item);
    return;
  }
  group.places?.set(letters, group.names.length);
  group.names.push(letters);
  group.items.push([item]);
};

const searchOf = <T>({ names }: Group<T>): Search => (names.length < WORTH_AN_INDEX ? oneByOne(names) : byRests(names));

/** The bare letters of an item's name, and the scopes it stands in: names of two scopes never meet. */
type Describe<S, T> = (item: T) => { readonly letters: string; readonly scopes: readonly S[] };

const NOTHING: readonly never[] = [];

/**
 * Finds the items whose names, by their bare letters, are equal to a given one or one letter apart from it, in the same
 * scope only. Costs what the name is long, not how many there are.
 */
export const nearNames = <S, T>(
  items: readonly T[],
  describe: Describe<S, T>,
): ((scope: S, letters: string) => readonly T[]) => {
  const groups = new Map<S, Group<T>>();
  for (const item of items) {
    const { letters, scopes } = describe(item);
    for (const scope of scopes) {
      const group = groups.get(scope);
      if (group === undefined) groups.set(scope, { names: [letters], items: [[item]], places: null, search: null });
      else addTo(group, letters, item);
    }
  }
  return (scope, letters) => {
    const group = groups.get(scope);
    if (group === undefined) return NOTHING;
    group.search ??= searchOf(group);
    const found = group.search(letters);
    return found.length === 0 ? NOTHING : found.flatMap((at) => group.items[at] ?? []);
  };
};
