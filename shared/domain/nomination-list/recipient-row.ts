import type { AwardDictionary } from '#shared/domain/nomination-list/award-cell';
import {
  atNamedLevel,
  dependsOnKind,
  fittingAwards,
  readAwardWords,
  readMarkCell,
  withoutRepeats,
} from '#shared/domain/nomination-list/award-cell';
import { toldByAwards } from '#shared/domain/nomination-list/award-recipients';
import { votesOf } from '#shared/domain/nomination-list/ballot-columns';
import { readBirthDate, typedBirthDate } from '#shared/domain/nomination-list/birth-date';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import {
  cutLeadingRank,
  cutRankInBrackets,
  honorificOfCell,
  splitHonorific,
} from '#shared/domain/nomination-list/honorific';
import type { NomineeRow, ProposedAward, TypedBirthDate } from '#shared/domain/nomination-list/list-reading';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf, columnsOf, hasRole } from '#shared/domain/nomination-list/list-table';
import { splitPositionUnit } from '#shared/domain/nomination-list/position-unit';
import { leadingTitle } from '#shared/domain/nomination-list/post-titles';
import { ratingsAsAwards } from '#shared/domain/nomination-list/rating-as-award';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import { joined, joinedLines, linesOfRole, textOf } from '#shared/domain/nomination-list/recipient-cells';
import { decideKind, kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import {
  cutBirth,
  cutKindBefore,
  looksLikePerson,
  namesTwoPersons,
  splitNameCell,
  startsLikeHousehold,
  stripItemMarks,
} from '#shared/domain/nomination-list/recipient-name';
import { linesOf } from '#shared/domain/nomination-list/sheet-grid';
import type { RecipientKind } from '#shared/domain/recipient';

/** What stands around a row: its group, its separator, its list's title. */
export type RowContext = {
  readonly groupKind: RecipientKind | null;
  readonly unit: string | null;
  /** Awards of the group heading or of the title, for lists whose rows name none. */
  readonly standingAwards: readonly ProposedAward[];
  /** Awards that the heading or the title names: a cell that says only “Giấy khen” means the level said there. */
  readonly namedAwards: readonly ProposedAward[];
  readonly standingAchievements: string | null;
  readonly listKind: RecipientKind | null;
  readonly dictionary: AwardDictionary;
};

const awardsOfColumn = (
  row: RecipientCells,
  column: ListColumn,
  level: string | null,
  dictionary: AwardDictionary,
  kind: RecipientKind | null,
): readonly ProposedAward[] => {
  const cell = row.cells.get(column.index);
  if (cell === undefined || cell.isError) return NO_AWARDS;
  if (column.role === 'awardMark') return readMarkCell(column, cell.text, kind);
  const ditto = row.dittos.get(column.index);
  const read = readAwardWords(linesOf(cell), { header: column.leaf, level, dictionary });
  return ditto === undefined ? read : read.map(({ code }) => ({ code, original: ditto }));
};

const NO_AWARDS: readonly ProposedAward[] = [];

const readAwards = (
  row: RecipientCells,
  dictionary: AwardDictionary,
  kind: RecipientKind | null = null,
): readonly ProposedAward[] => {
  const level = textOf(row, 'awardLevel');
  let awards = NO_AWARDS;
  for (const column of row.header.columns) {
    if (column.role !== 'award' && column.role !== 'awardMark') continue;
    const more = awardsOfColumn(row, column, level, dictionary, kind);
    awards = awards.length === 0 ? more : [...awards, ...more];
  }
  return withoutRepeats(awards);
};

/** Earlier years stand in notes as well: `CSTĐCS năm 2023`. */
const SAYS_YEAR = /\b(?:19|20)\d{2}\b/;

/** The awards of a note in a list that says them nowhere else; null when the note speaks of anything else. */
const awardsInNote = (row: RecipientCells, dictionary: AwardDictionary): readonly ProposedAward[] => {
  const note = linesOfRole(row, 'note');
  if (note === null || SAYS_YEAR.test(note)) return NO_AWARDS;
  const read = readAwardWords(note, { header: '', level: null, dictionary });
  return read.some(({ code }) => code === 'UNKNOWN') ? NO_AWARDS : withoutRepeats(read);
};

export const hasAwardColumn = (header: TableHeader): boolean =>
  hasRole(header, 'award') || hasRole(header, 'awardMark');

const rawName = (row: RecipientCells): string | null => {
  const whole = joinedLines(row, 'name');
  if (whole !== null) return whole;
  const parts = [joined(row, 'familyName', ' '), textOf(row, 'givenName')].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
};

const kindCellOf = (row: RecipientCells): RecipientKind | null => {
  for (const { index } of columnsOf(row.header, 'kind')) {
    const kind = kindOfWords(row.cells.get(index)?.text ?? '');
    if (kind !== null) return kind;
  }
  return null;
};

/** What follows a collective's name, its lines written as one. */
const tidyRest = (rest: string | null): string | null => rest?.replace(/[,;]?\n/g, ', ') ?? null;

type Naming = { readonly fullName: string; readonly honorific: string | null; readonly rest: string | null };

const nameOf = (row: RecipientCells, raw: string, kind: RecipientKind): Naming => {
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
    const whole = hasRole(row.header, 'unit') ? { fullName: oneLine, rest: null } : splitNameCell(cleaned, kind);
    return { fullName: whole.fullName, rest: tidyRest(whole.rest), honorific: null };
  }
  const { title, person } = cutLeadingTitle(birthIn(row, cleaned).words);
  const { honorific, name } = splitHonorific(person);
  const split = splitNameCell(name, 'individual');
  const bare = cutRankInBrackets(split.fullName);
  const behind = split.rest === null ? { rank: null, rest: null } : cutLeadingRank(split.rest);
  const rest = [title, behind.rest].filter((part) => part !== null).join(', ');
  return {
    fullName: bare.name,
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

/** A birth date within the name's cell counts where no column gives one. */
const birthIn = (row: RecipientCells, words: string): ReturnType<typeof cutBirth> =>
  hasRole(row.header, 'birthDate') || hasRole(row.header, 'birthMale') ? { words, born: null } : cutBirth(words);

type Post = { readonly position: string | null; readonly unit: string | null; readonly rank: string | null };

/** A collective has no position; what stands after a household's name is where it lives unless it begins as a post. */
const hasNoPost = (kind: RecipientKind, words: string | null): boolean =>
  kind === 'collective' || (kind === 'household' && words !== null && leadingTitle(words) === null);

const SAYS_POST = /\bchuc vu\b/;

/** Of several columns for posts “Chức vụ” goes before “Chức danh nghề nghiệp”; two of “Chức vụ …” are held together. */
const positionIn = (row: RecipientCells): string | null => {
  const columns = columnsOf(row.header, 'position');
  if (columns.length < 2) return joined(row, 'position', ', ');
  const said = columns.flatMap(({ index, label }) => {
    const cell = row.cells.get(index);
    const isSaid = cell !== undefined && !cell.isError && !/^[-–—.]*$/.test(cell.text);
    return isSaid ? [{ text: cell.text, isPost: SAYS_POST.test(wordsOf(label)) }] : [];
  });
  const posts = said.filter(({ isPost }) => isPost);
  if (posts.length > 0) return [...new Set(posts.map(({ text }) => text))].join(', ');
  return said[0]?.text ?? null;
};

const postOf = (row: RecipientCells, kind: RecipientKind, context: RowContext, rest: string | null): Post => {
  const ownUnit = joined(row, 'unit', ', ');
  const combined = joined(row, 'positionUnit', ', ') ?? null;
  const ranked = textOf(row, 'rankPosition');
  const rank = ranked === null ? null : splitHonorific(`${ranked.replace(/^([^,;-]+)[,;-]\s*/u, '$1 ')}`).honorific;
  const unranked = ranked === null ? null : splitHonorific(ranked.replace(/^([^,;-]+)[,;-]\s*/u, '$1 ')).name;
  const position = positionIn(row) ?? (rank === null ? ranked : unranked);
  const address = joined(row, 'address', ', ');
  const unitKnown = ownUnit !== null || context.unit !== null;
  const whole = combined ?? (position === null && ownUnit === null ? rest : null);
  if (hasNoPost(kind, combined ?? rest)) {
    return { position: null, unit: ownUnit ?? combined ?? rest ?? address ?? context.unit, rank: null };
  }
  if (whole !== null) {
    const parted = splitPositionUnit(whole, { unitKnown });
    return { position: parted.position, unit: ownUnit ?? parted.unit ?? context.unit ?? address, rank };
  }
  const unit = ownUnit ?? context.unit ?? address;
  if (position?.includes(' ') === true && unit === null) {
    const parted = splitPositionUnit(position, { unitKnown: true });
    return { ...parted, rank };
  }
  const fromName = position === null && rest !== null ? rest : position;
  return { position: fromName, unit, rank };
};

const birthOf = (
  row: RecipientCells,
): { readonly birthDate: TypedBirthDate; readonly gender: string | null } | null => {
  for (const role of ['birthDate', 'birthMale', 'birthFemale'] as const) {
    const cell = row.cells.get(columnOf(row.header, role)?.index ?? -1);
    if (cell === undefined || cell.isError || /^[-–—x.]*$/i.test(cell.text)) continue;
    const gender = role === 'birthMale' ? 'Nam' : role === 'birthFemale' ? 'Nữ' : null;
    return { birthDate: readBirthDate(cell), gender };
  }
  return null;
};

const bornInName = (row: RecipientCells, raw: string, kind: RecipientKind): ReturnType<typeof birthOf> => {
  const born = kind === 'individual' ? birthIn(row, stripItemMarks(raw)).born : null;
  return born === null ? null : { birthDate: typedBirthDate(born), gender: null };
};

const genderOf = (row: RecipientCells): string | null => {
  const told = textOf(row, 'gender');
  if (told !== null) return told;
  if (textOf(row, 'female') !== null) return 'Nữ';
  if (textOf(row, 'male') !== null) return 'Nam';
  const words = wordsOf(textOf(row, 'honorific') ?? '');
  return words === 'nam' ? 'Nam' : words === 'nu' ? 'Nữ' : null;
};

/** What the row's own words propose while its kind is open. */
const awardsBeforeKind = (row: RecipientCells, { standingAwards, dictionary }: RowContext): readonly ProposedAward[] =>
  hasAwardColumn(row.header) || standingAwards.length > 0 ? readAwards(row, dictionary) : awardsInNote(row, dictionary);

/** `……`, `Bà ………, Vận động viên`: room for a name that nobody wrote. */
const namesNobody = (text: string): boolean =>
  !/\p{L}/u.test(text) ||
  /^\s*(?:ông|bà|anh|chị|cô|thầy|đồng chí|đ\/c)?[\s.:]*[.…_]{3,}[\s.…_]*(?:[,;(–-]|$)/iu.test(text);

/** What the row's words propose, else what stands over it, else what is written where an award should be. */
const proposedIn = (
  row: RecipientCells,
  own: readonly ProposedAward[],
  standing: readonly ProposedAward[],
): readonly ProposedAward[] => {
  if (own.length > 0) return own;
  return standing.length > 0 ? standing : ratingsAsAwards(row);
};

/** Makes one nominee of a row's cells. Null when the row has no name. */
export const readRecipient = (row: RecipientCells, context: RowContext): NomineeRow | null => {
  const typedName = rawName(row);
  return typedName === null || namesNobody(typedName) ? null : nomineeOf(row, context, typedName);
};

/** What a row without a name says; the name is left empty. */
export const readNameless = (row: RecipientCells, context: RowContext): NomineeRow => nomineeOf(row, context, '');

const nomineeOf = (row: RecipientCells, context: RowContext, typedName: string): NomineeRow => {
  const { kind: saidKind, name: raw } = cutKindBefore(stripItemMarks(typedName));
  const toldAwards = atNamedLevel(awardsBeforeKind(row, context), context.namedAwards);
  const kind = decideKind({
    name: raw,
    honorificCell: honorificOfCell(textOf(row, 'honorific') ?? ''),
    kindCell: kindCellOf(row) ?? (saidKind === null ? null : kindOfWords(saidKind)),
    groupKind: context.groupKind,
    ...toldByAwards(toldAwards.length > 0 ? toldAwards : context.standingAwards),
    listKind: context.listKind,
  });
  const ownAwards = row.header.columns.some(dependsOnKind)
    ? atNamedLevel(readAwards(row, context.dictionary, kind), context.namedAwards)
    : toldAwards;
  const naming = nameOf(row, raw, kind);
  const post = postOf(row, kind, context, naming.rest);
  const birth = birthOf(row) ?? bornInName(row, raw, kind);
  const gender = genderOf(row) ?? birth?.gender ?? null;
  const votes = votesOf(row);
  const note = linesOfRole(row, 'note');
  return {
    sheet: row.sheet,
    sourceRow: row.sourceRow,
    ...(row.sourceRows.length > 1 ? { sourceRows: row.sourceRows } : {}),
    recipientKind: kind,
    fullName: naming.fullName,
    honorific: kind === 'collective' ? null : (naming.honorific ?? post.rank),
    position: post.position,
    unit: post.unit,
    awardProposed: proposedIn(row, ownAwards, fittingAwards(context.standingAwards, kind)),
    achievements:
      linesOfRole(row, 'achievements') ?? (hasRole(row.header, 'achievements') ? null : context.standingAchievements),
    ...(birth === null ? {} : { birthDate: birth.birthDate }),
    ...(gender === null ? {} : { gender }),
    ...(row.hidden ? { hidden: true } : {}),
    ...(votes === null ? {} : { votes }),
    ...(note === null ? {} : { note }),
  };
};
