import type { Output } from '#shared/ipc/contract';
import { compareVietnamese, fold } from '#shared/lib/vietnamese-text';

export type Unit = Output<'units.list'>[number];
export type UnitNode = { readonly unit: Unit; readonly depth: number };

/** The units in reading order, each under its parent; units whose parent is not in the list stand at the top. */
export const unitTree = (units: readonly Unit[]): readonly UnitNode[] => {
  const known = new Set(units.map(({ id }) => id));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parentId = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    children.set(parentId, [...(children.get(parentId) ?? []), unit]);
  }
  const seen = new Set<string>();
  const under = (parentId: string | null, depth: number): readonly UnitNode[] =>
    [...(children.get(parentId) ?? [])]
      .sort((left, right) => compareVietnamese(left.name, right.name))
      .flatMap((unit) => {
        if (seen.has(unit.id)) return [];
        seen.add(unit.id);
        return [{ unit, depth }, ...under(unit.id, depth + 1)];
      });
  return under(null, 0);
};

/** The tree, or, while something is searched, the flat list of the units that hold every word of it. */
export const unitsFound = (units: readonly Unit[], text: string): readonly UnitNode[] => {
  const words = fold(text).split(' ').filter(Boolean);
  const tree = unitTree(units);
  if (words.length === 0) return tree;
  return tree
    .filter(({ unit }) => {
      const name = fold(`${unit.name} ${unit.shortName}`);
      return words.every((word) => name.includes(word));
    })
    .map(({ unit }) => ({ unit, depth: 0 }));
};
