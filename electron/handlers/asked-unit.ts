import type { ReadDb } from '#db/council-db';
import { findUnit, findUnitByName } from '#db/queries/units';
import { fold } from '#shared/lib/vietnamese-text';
import { supplementAsks as words } from '#shared/text/vi/supplement-asks';

/** Whom a paper goes to: a unit of the register, a unit that only lists name, or whoever sent a file. */
export type AskedUnit = { readonly key: string; readonly name: string };

type Sender = { readonly id: string; readonly unitId: string | null; readonly fileName: string };

/** Tells the unit to ask: the sender of the list where it is known, else the unit that the row names. */
export const askedUnits = (db: ReadDb): ((list: Sender | null, unitName: string | null) => AskedUnit) => {
  const known = new Map<string, AskedUnit>();
  const byName = (name: string): AskedUnit => {
    const folded = fold(name);
    const unit = known.get(folded);
    if (unit !== undefined) return unit;
    const found = findUnitByName(db, name);
    const asked = found === null ? { key: `name:${folded}`, name } : { key: `unit:${found.id}`, name: found.name };
    known.set(folded, asked);
    return asked;
  };
  return (list, unitName) => {
    const sender = list?.unitId == null ? null : findUnit(db, list.unitId);
    if (sender !== null) return { key: `unit:${sender.id}`, name: sender.name };
    if (unitName !== null && unitName !== '') return byName(unitName);
    return list === null
      ? { key: 'unknown', name: words.unknownUnit }
      : { key: `list:${list.id}`, name: words.senderOf(list.fileName) };
  };
};
