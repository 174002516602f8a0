import { z } from 'zod';
import { Day, OptionalLine, Saved, Year } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

export const OWN_DAY_KINDS = ['off', 'working', 'asCalendar'] as const;

export const OwnDayFields = z.strictObject({
  day: Day,
  /** asCalendar: what the office set for the day is taken back. */
  kind: z.enum(OWN_DAY_KINDS),
  /** Needed for a day off and for a day worked. */
  reason: OptionalLine,
});

export const dayRoutes = {
  /** Holidays, days given back, swaps and the office's own days of a year. */
  'days.list': query(
    z.strictObject({ year: Year }),
    z.object({
      year: Year,
      /** False: no notice of the year is known, so Tết and the second day of Quốc khánh follow the usual rule. */
      confirmed: z.boolean(),
      days: z.array(
        z.object({
          day: z.string(),
          kind: z.enum(['holiday', 'givenBack', 'swappedOff', 'swappedWorking', 'ownOff', 'ownWorking']),
          name: z.string(),
          source: z.string(),
          unconfirmed: z.boolean(),
        }),
      ),
    }),
  ),
  'days.set': command(OwnDayFields, Saved),
};
