import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import type { IgnoredRow, ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { leadingTitle } from '#shared/domain/nomination-list/post-titles';
import { looksLikePerson, startsLikeHousehold } from '#shared/domain/nomination-list/recipient-name';
import { typedName } from '#shared/domain/nomination-list/typed-name';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import type { RecipientKind } from '#shared/domain/recipient';

type TakenIn = {
  readonly recipientKind: RecipientKind;
  readonly fullName: string;
  readonly honorific?: string;
  readonly position?: string;
  readonly unit?: string;
  readonly awardProposed?: readonly ProposedAward[];
};

const kindOf = (cell: string): RecipientKind | null => {
  if (startsLikeHousehold(cell)) return 'household';
  if (recognizeAward(cell) !== null) return null;
  if (looksLikePerson(splitHonorific(cell).name)) return 'individual';
  return startsWithUnitWord(cell) && leadingTitle(cell) === null ? 'collective' : null;
};

/**
 * What a row that was set aside says of whoever it is, cell by cell as far as each is plain, once the secretary says that it names a
 * nominee: the name, and award, post and unit beside it. Without a plain name its longest words, for her to put right.
 */
export const rowTakenIn = ({ text }: Pick<IgnoredRow, 'text'>): TakenIn => {
  const cells = text.split(' | ').map((cell) => cell.trim());
  const named = cells.find((cell) => /\p{L}/u.test(cell) && kindOf(cell) !== null);
  const longest = cells.reduce((found, cell) => (cell.length > found.length ? cell : found), '');
  const name = named ?? longest;
  const recipientKind = kindOf(name) ?? 'individual';
  const others = cells.filter((cell) => cell !== name);
  const award = others.find((cell) => recognizeAward(cell) !== null);
  const code = award === undefined ? null : recognizeAward(award);
  const position = others.find((cell) => cell !== award && leadingTitle(cell) !== null);
  const unit = others.find((cell) => cell !== award && cell !== position && startsWithUnitWord(cell));
  return {
    recipientKind,
    ...typedName(name, recipientKind),
    ...(position !== undefined && recipientKind === 'individual' && { position }),
    ...(unit !== undefined && { unit }),
    ...(award !== undefined && code !== null && { awardProposed: [{ code, original: award }] }),
  };
};
