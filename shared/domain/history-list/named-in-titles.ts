import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { looksLikePerson, splitNameCell } from '#shared/domain/nomination-list/recipient-name';
import { stripEnumerator } from '#shared/domain/nomination-list/row-words';

const PERSON_LINE = /^\s*(?:họ\s+(?:và\s+)?tên|ông\/bà|ông \(bà\)|tên cá nhân)\s*:\s*(.+)$/iu;
const UNIT_LINE = /^\s*(?:đơn vị(?: công tác)?|nơi công tác|cơ quan(?:, đơn vị)?)\s*:\s*(.+)$/iu;

const lineAfter = (texts: readonly string[], pattern: RegExp): string | null =>
  texts
    .flatMap((text) => text.split('\n'))
    .map((line) => pattern.exec(line)?.[1]?.trim())
    .find((found) => found !== undefined) ?? null;

/** A heading that names one person: the rows below are that person's. */
export const personOfHeading = (text: string): string | null => {
  const bare = stripEnumerator(text)
    .replace(/^họ\s+(?:và\s+)?tên\s*:\s*/iu, '')
    .replace(/[:;.]+$/u, '')
    .trim();
  return looksLikePerson(splitNameCell(splitHonorific(bare).name, 'individual').fullName) ? bare : null;
};

/** The person and the unit that the titles above a table without a column of names speak of. */
export const personOfTitles = (titles: readonly string[]): string | null => lineAfter(titles, PERSON_LINE);
export const unitOfTitles = (titles: readonly string[]): string | null => lineAfter(titles, UNIT_LINE);
