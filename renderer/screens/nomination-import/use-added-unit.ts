import { levelOfUnit } from '#shared/domain/nomination-list/sender-match';
import { useCommand } from '../../api/use-command';

type NewUnit = { readonly name: string; readonly parentId?: string | null };

/** Adds a unit to the register by its name alone; its other particulars are put in there. */
export const useAddedUnit = (onAdded: (id: string) => void) => {
  const { run, running, error } = useCommand('units.add');
  const add = async ({ name, parentId = null }: NewUnit) => {
    const unit = { name, shortName: '', level: levelOfUnit(name), parentId, validFrom: null, validTo: null };
    const reply = await run(unit);
    if (reply.ok) onAdded(reply.value.id);
  };
  return { add: (unit: NewUnit) => void add(unit), running, error };
};
