import type { LocalDate } from '#shared/lib/local-date';
import { dayOn } from '#shared/lib/wall-clock';

/** The day on the clock of this computer. */
export const today = (): LocalDate => dayOn(new Date());
