import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { NamedSender } from '#shared/domain/nomination-list/list-reading';
import { spelledUnit } from '#shared/domain/nomination-list/unit-spelling';

/** A unit of the register, as far as a list's sender is looked for in it. */
export type RegisterUnit = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly parentId: string | null;
  /** False of a unit that is no more, or not yet. */
  readonly isInForce: boolean;
};

export type Register = {
  readonly units: readonly RegisterUnit[];
  /** Where the office sits: `Lâm Xuyên`. Its own province need not be said of a unit. */
  readonly place: string;
  /** The office, and the body above it: they send themselves no lists. */
  readonly ownNames: readonly string[];
};

/** Whom a list comes from by its file, and which unit of the register that is. */
export type FoundSender = {
  readonly name: string;
  /** The words of the file that say so; null: its name. */
  readonly said: string | null;
  readonly unitId: string | null;
  /** True when the register lacks it: null and false where several units bear the name. */
  readonly isNew: boolean;
  /** The unit of the register that the letterhead sets above it. */
  readonly parentId: string | null;
};

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bgd ?dt\b/g, 'giao duc va dao tao'],
  [/\btp\b/g, 'thanh pho'],
];

/** A unit's name for comparing: without marks, the surest of abbreviations written out. */
const keyOf = (name: string): string => SHORT.reduce((key, [short, long]) => key.replace(short, long), wordsOf(name));

const LEVEL = /^(?:uy ban nhan dan )?(tinh|thanh pho|thi xa|thi tran|huyen|quan|xa|phuong|dac khu) (.+)$/;

/** `UBND huyện A` over what sits in `huyện B`: two bodies of one level that bear different names. */
const contradicts = (one: string, other: string): boolean => {
  const [left, right] = [LEVEL.exec(one), LEVEL.exec(other)];
  return left !== null && right !== null && left[1] === right[1] && left[2] !== right[2];
};

const withoutPlace = (key: string, place: string): string => {
  const short = key.replace(new RegExp(` (?:tinh|thanh pho|xa|phuong|dac khu) ${place}$`), '');
  // `UBND tỉnh Lâm Xuyên` is the place's own body.
  return short.includes(' ') && short !== 'uy ban nhan dan' ? short : key;
};

type Keyed = { readonly unit: RegisterUnit; readonly key: string; readonly short: string };

const keyed = ({ units, place }: Register): readonly Keyed[] =>
  units.map((unit) => {
    const key = keyOf(unit.name);
    return { unit, key, short: place === '' ? key : withoutPlace(key, wordsOf(place)) };
  });

/** A letterhead under another province than the office's. */
const isElsewhere = (above: string | null, place: string): boolean =>
  above !== null && ['tinh', 'thanh pho'].some((level) => contradicts(above, `${level} ${place}`));

type Named = { readonly name: string; readonly above?: string | null };

/** Tells the office and the body above it, however a letterhead writes them: a council sits with `tỉnh Lâm Xuyên`. */
const ownBodies = ({ ownNames, place }: Register): ((body: Named) => boolean) => {
  const here = wordsOf(place);
  const bare = (key: string): string => key.replace(/^uy ban nhan dan /, '');
  const keys = ownNames.map(keyOf).filter((key) => key !== '');
  const whole = new Set(keys.map(bare));
  const short = new Set(here === '' ? [] : keys.map((key) => bare(withoutPlace(key, here))));
  return ({ name, above = null }) => {
    const key = keyOf(name);
    if (whole.has(bare(key))) return true;
    return here !== '' && !isElsewhere(above && keyOf(above), here) && short.has(bare(withoutPlace(key, here)));
  };
};

const matching = (register: readonly Keyed[], sender: NamedSender, place: string): readonly Keyed[] => {
  const key = keyOf(sender.name);
  const above = sender.above === null ? null : keyOf(sender.above);
  const byId = new Map(register.map((one) => [one.unit.id, one]));
  const parentKey = ({ unit }: Keyed) => byId.get(unit.parentId ?? '')?.key ?? null;
  const fits = (one: Keyed): boolean => {
    const parent = parentKey(one);
    return above === null || parent === null || !contradicts(above, parent);
  };
  const exact = register.filter((one) => one.key === key || keyOf(one.unit.shortName) === key);
  const short = withoutPlace(key, place);
  const named = exact.length > 0 || isElsewhere(above, place) ? exact : register.filter((one) => one.short === short);
  const below = above === null ? [] : named.filter((one) => parentKey(one) === above);
  return (below.length > 0 ? below : named).filter(fits);
};

/** The one unit whose name stands in the file's name; none where two do. */
const inFileName = (register: readonly Keyed[], fileName: string): readonly Keyed[] => {
  const words = ` ${keyOf(fileName.replace(/\.[^.]*$/, ''))} `;
  const found = register.filter(({ short, key }) =>
    [short, key].some((one) => one.includes(' ') && words.includes(` ${one} `)),
  );
  return found.filter(
    (one) => !found.some((other) => other !== one && other.short !== one.short && other.short.includes(one.short)),
  );
};

/**
 * Which unit of the register sent a list: the one that the lines above it name, else the only one that the file's name
 * names. What is not certain is no proposal.
 */
export const findSender = (
  named: NamedSender | null,
  fileName: string,
  register: Register,
  spellings: readonly string[],
): FoundSender | null => {
  const isOwn = ownBodies(register);
  const known = keyed(register);
  if (named === null || isOwn(named)) {
    const [only, ...others] = inFileName(known, fileName).filter(({ unit }) => unit.isInForce && !isOwn(unit));
    if (only === undefined || others.length > 0) return null;
    const { id, name, parentId } = only.unit;
    return { name, said: null, unitId: id, isNew: false, parentId };
  }
  const found = matching(known, named, wordsOf(register.place));
  const [only, ...others] = found.filter(({ unit }) => unit.isInForce);
  const above = named.above === null ? null : keyOf(named.above);
  const parent = above === null ? undefined : known.find((one) => one.key === above);
  if (only !== undefined && others.length === 0) {
    const { id, name, parentId } = only.unit;
    return { name, said: named.said, unitId: id, isNew: false, parentId };
  }
  const name = spellings.find((spelling) => wordsOf(spelling) === wordsOf(named.name)) ?? spelledUnit(named.name);
  const parentId = parent?.unit.id ?? null;
  return { name, said: named.said, unitId: null, isNew: found.length === 0, parentId };
};

const LEVELS = [
  { level: 'province', pattern: /^(?:uy ban nhan dan )?(?:tinh|thanh pho) / },
  { level: 'district', pattern: /^(?:uy ban nhan dan )?(?:huyen|quan|thi xa) / },
  { level: 'commune', pattern: /^(?:uy ban nhan dan )?(?:xa|phuong|thi tran|dac khu) / },
] as const;

/** The level of a unit that joins the register by its name: a people's committee's own, else a unit below one. */
export const levelOfUnit = (name: string): 'province' | 'district' | 'commune' | 'unit' =>
  LEVELS.find(({ pattern }) => pattern.test(`${keyOf(name)} `))?.level ?? 'unit';
