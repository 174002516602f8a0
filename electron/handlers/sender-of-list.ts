import { officeOf } from '#db/queries/settings';
import { registerUnits } from '#db/queries/units';
import type { Context } from '#electron/context';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { type FoundSender, findSender } from '#shared/domain/nomination-list/sender-match';

/** The unit that sent a list, by the lines above it or its file's name, as far as it is certain. */
export const senderOfList = ({ db, clock }: Context, fileName: string, reading: ListReading): FoundSender | null => {
  const { officeName, parentName, place } = officeOf(db);
  const register = { units: registerUnits(db, clock.today()), place, ownNames: [officeName, parentName] };
  const spellings = new Set(reading.rows.flatMap(({ unit, fullName }) => [unit ?? '', fullName]));
  return findSender(reading.namedSender ?? null, fileName, register, [...spellings]);
};
