import { compareVietnamese } from '#shared/lib/vietnamese-text';

/** Somebody who is called up at the ceremony. */
export type Called = {
  readonly dossierId: string;
  readonly kind: 'individual' | 'collective' | 'household';
  readonly name: string;
  readonly unit: string;
  /** Of the award among those that are handed over: 0 is called first. */
  readonly awardRank: number;
  /** The place that the secretary moved it to; null while nobody did. */
  readonly place: number | null;
};

/** The last syllable of a person's name; the whole name of a collective or a family. */
const calledName = ({ kind, name }: Called): string =>
  kind === 'individual' ? (name.split(' ').at(-1) ?? name) : name;

const byRule = (one: Called, two: Called): number =>
  one.awardRank - two.awardRank ||
  compareVietnamese(one.unit, two.unit) ||
  compareVietnamese(calledName(one), calledName(two)) ||
  compareVietnamese(one.name, two.name);

/**
 * The order of calling: those that the secretary placed by hand, in her order, then the others by award, unit and given
 * name.
 */
export const callingOrder = <C extends Called>(called: readonly C[]): readonly C[] =>
  called.toSorted((one, two) => {
    if (one.place !== null && two.place !== null) return one.place - two.place;
    if (one.place !== null || two.place !== null) return one.place === null ? 1 : -1;
    return byRule(one, two);
  });

export type Tray<T> = {
  /** Counted from 1. */
  readonly number: number;
  /** Places in the order of calling, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly T[];
};

/** What lies in which tray, `size` certificates in each (1 or more); the last may hold fewer. */
export const traysOf = <T>(items: readonly T[], size: number): readonly Tray<T>[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => {
    const inTray = items.slice(index * size, (index + 1) * size);
    return { number: index + 1, from: index * size + 1, to: index * size + inTray.length, items: inTray };
  });

/** The order with one item moved by so many places; as it was where that would lead outside. */
export const movedBy = <T>(items: readonly T[], from: number, by: number): readonly T[] => {
  const item = items[from];
  const to = from + by;
  if (item === undefined || to < 0 || to >= items.length) return items;
  const others = items.toSpliced(from, 1);
  return others.toSpliced(to, 0, item);
};
