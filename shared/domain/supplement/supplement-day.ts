import { addWorkingDays, type WorkCalendar, workingDayFrom } from '#shared/domain/working-days';
import type { LocalDate } from '#shared/lib/local-date';

/** Less than this is too short for a unit to gather papers, and this is usual when the campaign names no later day. */
const LEAST_WORKING_DAYS = 3;
const USUAL_WORKING_DAYS = 5;

/**
 * By when a unit is asked to send what is missing, as first proposed: the campaign's own last day while it leaves three
 * working days, else five working days from today.
 */
export const proposeSupplementDay = (
  { today, campaignDueOn }: { readonly today: LocalDate; readonly campaignDueOn: LocalDate | null },
  calendar: WorkCalendar,
): LocalDate => {
  const earliest = addWorkingDays(calendar, today, LEAST_WORKING_DAYS);
  return campaignDueOn !== null && campaignDueOn >= earliest
    ? workingDayFrom(calendar, campaignDueOn)
    : addWorkingDays(calendar, today, USUAL_WORKING_DAYS);
};
