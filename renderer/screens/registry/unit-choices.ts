import { compareVietnamese } from '#shared/lib/vietnamese-text';
import type { Choice } from '../../forms/choice-fields';
import type { Unit } from './unit-tree';

/** The units to choose from, in Vietnamese order; one that bears the name of another says its parent too. */
export const unitChoices = (units: readonly Unit[]): readonly Choice[] => {
  const seen = new Set<string>();
  const repeated = new Set(units.map(({ name }) => name).filter((name) => seen.size === seen.add(name).size));
  return units
    .map(({ id, name, parentName }) => ({
      value: id,
      label: repeated.has(name) && parentName ? `${name} – ${parentName}` : name,
    }))
    .sort((left, right) => compareVietnamese(left.label, right.label));
};
