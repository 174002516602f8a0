import type { AwardDictionary } from '#shared/domain/nomination-list/award-cell';
import { readAwardWords, readMarkCell, withoutRepeats } from '#shared/domain/nomination-list/award-cell';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { levelColumnFor } from '#shared/domain/nomination-list/level-columns';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { hasRole } from '#shared/domain/nomination-list/list-table';
import { ratingsAsAwards } from '#shared/domain/nomination-list/rating-as-award';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import { linesOfRole, textIn } from '#shared/domain/nomination-list/recipient-cells';
import { linesOf } from '#shared/domain/nomination-list/sheet-grid';
import type { RecipientKind } from '#shared/domain/recipient';

const NO_AWARDS: readonly ProposedAward[] = [];

/** `Kết quả xét`, `KQ bình xét`: its cells may name the award, or say yes or no to the one proposed beside. */
const RESULT_HEAD = /^(ket qua|kq)( (hop|xet|binh xet|xet duyet|tham dinh|bo phieu))+( cua .*)?$/;
const SAYS_YES = /^(x|v|co|dat|du dieu kien|dong y|thong qua|nhat tri)$/;
const SAYS_NO = /^(khong|ko|chua|loai|truot)\b/;

/** Nothing more where it says yes; where it says no the row waits for the secretary. Null: it says something else. */
const resultIn = (column: ListColumn, text: string): readonly ProposedAward[] | null => {
  const words = wordsOf(text);
  if (SAYS_YES.test(words)) return NO_AWARDS;
  return SAYS_NO.test(words) ? [{ code: 'UNKNOWN', original: `${column.leaf}: ${text}` }] : null;
};

const awardsOfColumn = (
  row: RecipientCells,
  column: ListColumn,
  dictionary: AwardDictionary,
  kind: RecipientKind | null,
): readonly ProposedAward[] => {
  const cell = row.cells.get(column.index);
  if (cell === undefined || cell.isError) return NO_AWARDS;
  if (column.role === 'awardMark') return readMarkCell(column, cell.text, kind);
  const result = RESULT_HEAD.test(wordsOf(column.leaf)) ? resultIn(column, cell.text) : null;
  if (result !== null) return result;
  const level = textIn(row, levelColumnFor(row.header, column));
  const ditto = row.dittos.get(column.index);
  const read = readAwardWords(linesOf(cell), { header: column.leaf, level, dictionary });
  return ditto === undefined ? read : read.map(({ code }) => ({ code, original: ditto }));
};

/** The awards that the award columns of a row name. */
export const readAwards = (
  row: RecipientCells,
  dictionary: AwardDictionary,
  kind: RecipientKind | null = null,
): readonly ProposedAward[] => {
  let awards = NO_AWARDS;
  for (const column of row.header.columns) {
    if (column.role !== 'award' && column.role !== 'awardMark') continue;
    const more = awardsOfColumn(row, column, dictionary, kind);
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

/** True of a table that has a column for awards, in words or as marks. */
export const hasAwardColumn = (header: TableHeader): boolean =>
  hasRole(header, 'award') || hasRole(header, 'awardMark');

/** What stands over a row: the awards of its group heading or of the title. */
type Standing = { readonly standingAwards: readonly ProposedAward[]; readonly dictionary: AwardDictionary };

/** What the row's own words propose while its kind is open. */
export const awardsBeforeKind = (
  row: RecipientCells,
  { standingAwards, dictionary }: Standing,
): readonly ProposedAward[] =>
  hasAwardColumn(row.header) || standingAwards.length > 0 ? readAwards(row, dictionary) : awardsInNote(row, dictionary);

/** What the row's words propose, else what stands over it, else what is written where an award should be. */
export const proposedIn = (
  row: RecipientCells,
  own: readonly ProposedAward[],
  standing: readonly ProposedAward[],
): readonly ProposedAward[] => {
  if (own.length > 0) return own;
  return standing.length > 0 ? standing : ratingsAsAwards(row);
};
