import { twoDigits } from '#shared/lib/two-digits';

/** A number not yet given leaves room to write it by hand. */
const OPEN_NUMBER = '      ';

/** `05/QĐ-UBND`, `2871/QĐ-UBND`; room before the slash while the number is null. A zero stands before 1–9. */
export const formatDocumentNumber = ({ number, symbol }: { readonly number: number | null; readonly symbol: string }) =>
  `${number === null ? OPEN_NUMBER : twoDigits(number)}/${symbol}`;
