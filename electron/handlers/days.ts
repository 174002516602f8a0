import type { ReadDb } from '#db/council-db';
import { deleteOwnDay, findOwnDay, listOwnDays, putOwnDay } from '#db/queries/own-days';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { type WorkCalendar, workCalendar } from '#shared/domain/working-days';
import { err, ok } from '#shared/lib/result';
import { HOLIDAY_NOTICES, PUBLIC_HOLIDAYS } from '#shared/regulations/public-holidays';

/** The calendar by which the office counts working days. */
export const calendarOf = (db: ReadDb): WorkCalendar =>
  workCalendar({ rules: PUBLIC_HOLIDAYS, notices: HOLIDAY_NOTICES, own: listOwnDays(db) });

const list: QueryHandler<'days.list'> = ({ db }, { year }) =>
  ok({
    year,
    confirmed: HOLIDAY_NOTICES.some((notice) => notice.year === year),
    days: [...calendarOf(db).daysOf(year).values()].map(({ unconfirmed, ...day }) => ({
      ...day,
      unconfirmed: unconfirmed ?? false,
    })),
  });

const set: CommandHandler<'days.set'> = atOnce((tx, { day, kind, reason }) => {
  const before = findOwnDay(tx.db, day);
  if (kind !== 'asCalendar' && reason === '') return err({ code: 'days.reasonNeeded' });
  if (kind === 'asCalendar' && before === null) return err({ code: 'days.notSet' });
  if (kind === 'asCalendar') deleteOwnDay(tx.db, day);
  else putOwnDay(tx.db, { day, kind, reason });
  const after = kind === 'asCalendar' ? null : { day, kind, reason };
  return ok({ value: { id: day }, change: { subject: `day:${day}`, before, after } });
});

export const dayHandlers = { 'days.list': list, 'days.set': set };
