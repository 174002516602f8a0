import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isSector, namesLeaders } from '#shared/domain/nomination-list/group-heading';
import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { columnsOf } from '#shared/domain/nomination-list/list-table';
import type { PositionAndUnit } from '#shared/domain/nomination-list/position-unit';
import { splitPositionUnit } from '#shared/domain/nomination-list/position-unit';
import { leadingTitle } from '#shared/domain/nomination-list/post-titles';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import { joined, textOf } from '#shared/domain/nomination-list/recipient-cells';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import type { RecipientKind } from '#shared/domain/recipient';

/** The unit that stands around a row. */
type Around = { readonly unit: string | null };

type Post = { readonly position: string | null; readonly unit: string | null; readonly rank: string | null };
/** `remark` is what brackets behind post and unit tell of somebody. */
type PostWithRemark = Post & { readonly remark: string | null };

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

/** Under `Lãnh đạo Sở` the words say the unit where they name one in full: `Phó Giám đốc | Sở Y tế`, never `Phó Giám đốc | phụ trách`. */
const splitOfLeader = (words: string): PositionAndUnit => {
  const parted = splitPositionUnit(words, { unitKnown: false });
  return parted.unit !== null && startsWithUnitWord(parted.unit) ? parted : { position: words, unit: null };
};

/** Post and unit in one cell, as far as the unit is not known from another one or from the heading. */
const splitUnder = (ownUnit: string | null, { unit }: Around, words: string): PositionAndUnit => {
  if (ownUnit === null && unit !== null && namesLeaders(unit)) return splitOfLeader(words);
  return splitPositionUnit(words, { unitKnown: ownUnit !== null || (unit !== null && !isSector(unit)) });
};

/** `xã An Hưng (đã hiến 41 đơn vị máu)`: brackets that begin as a deed are of the person; `(xã B)`, `(Đội 2)` of the unit. */
const DEED_BEHIND = /\s*\(\s*((?:đã|từng|được|có|đạt|hiến|ủng hộ|đang|nghỉ)\s[^()]+?)\s*\)$/iu;

const cutDeed = (words: string | null): { readonly words: string | null; readonly deed: string | null } => {
  const match = words?.endsWith(')') === true ? DEED_BEHIND.exec(words) : null;
  if (words === null || match === null || match.index === 0) return { words, deed: null };
  return { words: words.slice(0, match.index), deed: match[1] ?? null };
};

type WrittenPost = { readonly combined: string | null; readonly rest: string | null };

/** What somebody is and where; `rest` is what stood behind the name. */
export const postOf = (
  row: RecipientCells,
  kind: RecipientKind,
  context: Around,
  rest: string | null,
): PostWithRemark => {
  const combined = cutDeed(joined(row, 'positionUnit', ', '));
  const behind = cutDeed(rest);
  const post = writtenPost(row, kind, context, { combined: combined.words, rest: behind.words });
  return { ...post, remark: combined.deed ?? behind.deed };
};

const writtenPost = (
  row: RecipientCells,
  kind: RecipientKind,
  context: Around,
  { combined, rest }: WrittenPost,
): Post => {
  const ownUnit = joined(row, 'unit', ', ');
  const ranked = textOf(row, 'rankPosition');
  const rank = ranked === null ? null : splitHonorific(`${ranked.replace(/^([^,;-]+)[,;-]\s*/u, '$1 ')}`).honorific;
  const unranked = ranked === null ? null : splitHonorific(ranked.replace(/^([^,;-]+)[,;-]\s*/u, '$1 ')).name;
  const position = positionIn(row) ?? (rank === null ? ranked : unranked);
  const address = joined(row, 'address', ', ');
  const whole = combined ?? (position === null && ownUnit === null ? rest : null);
  if (hasNoPost(kind, combined ?? rest)) {
    return { position: null, unit: ownUnit ?? combined ?? rest ?? address ?? context.unit, rank: null };
  }
  if (whole !== null) {
    const parted = splitUnder(ownUnit, context, whole);
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
