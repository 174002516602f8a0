import { tidy } from '#shared/lib/vietnamese-text';

const spoken = (name: string): string => tidy(name).toLocaleLowerCase('vi');

/** True when two names are the same but for capitals and spaces. Marks tell people apart: Nga is not Ngà. */
export const isNamesake = (left: string, right: string): boolean => spoken(left) === spoken(right);
