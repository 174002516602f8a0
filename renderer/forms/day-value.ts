import { isLocalDate, type LocalDate } from '#shared/lib/local-date';

/** A day of the contract's replies as a form holds it. */
export const dayValue = (text: string | null): LocalDate | null => (text !== null && isLocalDate(text) ? text : null);
