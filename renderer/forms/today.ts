import { type LocalDate, localDate } from '#shared/lib/local-date';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day on the clock of this computer. */
export const today = (): LocalDate => {
  const now = new Date();
  return localDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
};
