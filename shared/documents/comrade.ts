import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { papers } from '#shared/text/vi/papers';

/** `Đồng chí Trần Chí Tiến`: how minutes name who sits in the council. A name that brings its own address keeps it. */
export const comrade = (name: string): string =>
  name === '' || splitHonorific(name).honorific !== null ? name : `${papers.minutes.comrade} ${name}`;

/** The same within a sentence: `gồm đồng chí Trần Chí Tiến`. */
export const comradeWithin = (name: string): string => {
  const named = comrade(name);
  return named === name ? name : `${named.charAt(0).toLocaleLowerCase('vi')}${named.slice(1)}`;
};
