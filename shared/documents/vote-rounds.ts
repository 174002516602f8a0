import { papers } from '#shared/text/vi/papers';

const words = papers.minutes;

/** Both rounds where the council voted twice: `Vòng 1: 5/9; vòng 2: 8/9`. */
export const byRound = (last: string, first: string | undefined): string =>
  first === undefined ? last : `${words.firstRound} ${first}; ${words.secondRound} ${last}`;
