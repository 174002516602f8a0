import {
  cutLeadingRank,
  cutRankInBrackets,
  honorificOfCell,
  splitHonorific,
} from '#shared/domain/nomination-list/honorific';
import { hasRole } from '#shared/domain/nomination-list/list-table';
import { leadingTitle } from '#shared/domain/nomination-list/post-titles';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import { joined, joinedLines, textOf } from '#shared/domain/nomination-list/recipient-cells';
import {
  joinTwoPersons,
  looksLikePerson,
  namesTwoPersons,
  secondPersonIn,
  splitNameCell,
  startsLikeHousehold,
  stripItemMarks,
} from '#shared/domain/nomination-list/recipient-name';
import { birthIn } from '#shared/domain/nomination-list/row-birth';
import type { RecipientKind } from '#shared/domain/recipient';

/** The name as it was typed, family and given name together; null when nothing stands there. */
export const rawName = (row: RecipientCells): string | null => {
  const whole = joinedLines(row, 'name');
  if (whole !== null) return whole;
  const parts = [joined(row, 'familyName', ' '), textOf(row, 'givenName')].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
};

/** `……`, `Bà ………, Vận động viên`, `Ông`: room for a name that nobody wrote. */
export const namesNobody = (text: string): boolean =>
  !/\p{L}/u.test(text) ||
  /^\s*(?:ông|bà|ông\s*\/\s*bà|anh|chị|đồng chí|đ\/c)[\s.:]*$/iu.test(text) ||
  /^\s*(?:ông|bà|anh|chị|cô|thầy|đồng chí|đ\/c)?[\s.:]*[.…_]{3,}[\s.…_]*(?:[,;(–-]|$)/iu.test(text);

/** What follows a collective's name, its lines written as one. */
const tidyRest = (rest: string | null): string | null => rest?.replace(/[,;]?\n/g, ', ') ?? null;

type Naming = { readonly fullName: string; readonly honorific: string | null; readonly rest: string | null };

/** `Ông Thị Diệu Linh`, or anybody of that name beside “Bà” or “Nữ”: Ông is her family name. */
const isFamilyOng = (person: string, honorificCell: string | null, gender: string | null): boolean =>
  /^ông\s+thị\s/iu.test(person) ||
  (/^ông\s/iu.test(person) && (/^bà$/iu.test(honorificCell ?? '') || /^nữ$/iu.test(gender ?? '')));

/** The name apart from what stands in its cell beside it: honorific, rank, post, unit. */
export const nameOf = (row: RecipientCells, raw: string, kind: RecipientKind): Naming => {
  const cleaned = stripItemMarks(raw);
  const honorificCell = honorificOfCell(textOf(row, 'honorific') ?? '');
  if (kind === 'household' && (namesTwoPersons(cleaned) || startsLikeHousehold(cleaned))) {
    return {
      fullName: splitNameCell(cleaned, 'collective').fullName,
      honorific: null,
      rest: splitNameCell(cleaned, 'collective').rest,
    };
  }
  if (kind === 'household' && honorificCell !== null && startsLikeHousehold(`${honorificCell} x`)) {
    return { fullName: `${honorificCell} ${cleaned}`, honorific: null, rest: null };
  }
  if (kind === 'collective') {
    const oneLine = cleaned.replaceAll('\n', ' ');
    // `Phòng Tổ chức, Thanh tra | TAND tỉnh`: the cell beside the name says where it belongs.
    const saysUnit = hasRole(row.header, 'unit') || textOf(row, 'positionUnit') !== null;
    const whole = saysUnit ? { fullName: oneLine, rest: null } : splitNameCell(cleaned, kind);
    return { fullName: whole.fullName, rest: tidyRest(whole.rest), honorific: null };
  }
  const { title, person } = cutLeadingTitle(birthIn(row, cleaned).words);
  const { honorific, name } = isFamilyOng(person, honorificCell, textOf(row, 'gender'))
    ? { honorific: null, name: person }
    : splitHonorific(person);
  const split = splitNameCell(name, 'individual');
  const bare = cutRankInBrackets(split.fullName);
  const behind = split.rest === null ? { rank: null, rest: null } : cutLeadingRank(split.rest);
  const said = [title, behind.rest].filter((part) => part !== null).join(', ');
  const second = secondPersonIn(said);
  const rest = second === null ? said : said.slice(0, said.indexOf(second)).replace(/[\s,;–-]+$/u, '');
  return {
    fullName: second === null ? bare.name : joinTwoPersons(bare.name, second),
    honorific: honorificCell ?? honorific ?? bare.rank ?? behind.rank,
    rest: rest === '' ? null : rest,
  };
};

/** `Giáo viên Ngô Thị Lụa, Trường Mầm non A`: the post stands before the name; “Truong Thi Hoa” is one without marks. */
const cutLeadingTitle = (text: string): { readonly title: string | null; readonly person: string } => {
  const isName = splitHonorific(text).honorific !== null || looksLikePerson(text);
  const title = isName ? null : leadingTitle(text);
  const person = text.slice(title?.length ?? 0).trim();
  const name = splitNameCell(splitHonorific(person).name, 'individual').fullName;
  if (title === null || !looksLikePerson(name)) return { title: null, person: text };
  return { title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`, person };
};
