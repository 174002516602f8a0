import { officeOf } from '#db/queries/settings';
import { findUnit, registerUnits } from '#db/queries/units';
import type { Context } from '#electron/context';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { findSender } from '#shared/domain/nomination-list/sender-match';

type Asked = {
  readonly fileName: string;
  readonly reading: ListReading;
  /** The unit that sent the list whose rows this one answers. */
  readonly answeredSender: string | null;
};

/** Whoever sent the list whose rows this one answers. */
const senderOfAnswered = ({ db }: Context, unitId: string | null) => {
  const unit = unitId === null ? null : findUnit(db, unitId);
  if (unit === null) return null;
  return { name: unit.name, said: null, unitId: unit.id, isNew: false, parentId: unit.parentId, ofAnswered: true };
};

/** The unit that sent a list, by the list that it answers, the lines above it or its file's name, as far as it is certain. */
export const senderOfList = (ctx: Context, { fileName, reading, answeredSender }: Asked) => {
  const answered = senderOfAnswered(ctx, answeredSender);
  if (answered !== null) return answered;
  const { db, clock } = ctx;
  const { officeName, parentName, place } = officeOf(db);
  const register = { units: registerUnits(db, clock.today()), place, ownNames: [officeName, parentName] };
  const spellings = new Set(reading.rows.flatMap(({ unit, fullName }) => [unit ?? '', fullName]));
  const found = findSender(reading.namedSender ?? null, fileName, register, [...spellings]);
  return found && { ...found, ofAnswered: false };
};
