import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListColumn } from '#shared/domain/nomination-list/list-table';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import type { GridCell } from '#shared/domain/nomination-list/sheet-grid';
import { readCount, readRatio, voteFieldOf } from '#shared/domain/nomination-list/votes';

const FOR = /(?<!\bkhong )\b(dong y|tan thanh|tin nhiem|nhat tri|thuan)\b/;
const AGAINST =
  /\bkhong (dong y|tan thanh|tin nhiem|nhat tri|thuan|hop le|(co )?y kien)\b|\by kien khac\b|\bphieu trang\b/;

/** The column of ballots that stands nearest before another column. */
const ballotsBefore = (columns: readonly ListColumn[], { index }: ListColumn): ListColumn | undefined =>
  columns.findLast((column) => column.index < index && /^votes(Yes|No|Blank|Invalid)$/.test(column.role));

/** `Tỷ lệ` behind the ballots against, where another one stands behind those for. */
const standsBehindAgainst = (columns: readonly ListColumn[], ratio: ListColumn): boolean =>
  /^votes(No|Blank|Invalid)$/.test(ballotsBefore(columns, ratio)?.role ?? '');

/** `Phiếu thuận | % | Phiếu chống | %`: the sign alone, right behind a column of ballots, is a ratio. */
const withBareSigns = (columns: readonly ListColumn[]): readonly ListColumn[] =>
  columns.map((column) =>
    column.role === 'other' &&
    /^[\s(]*%[\s)]*$/.test(column.label) &&
    ballotsBefore(columns, column)?.index === column.index - 1
      ? { ...column, role: 'votesRatio' }
      : column,
  );

/** Of several ratios the one of the ballots for counts: by its heads, else by the ballots that it stands behind. */
export const settleRatios = (written: readonly ListColumn[]): readonly ListColumn[] => {
  const columns = withBareSigns(written);
  const ratios = columns.filter(({ role }) => role === 'votesRatio');
  const open = ratios.filter(({ label }) => !AGAINST.test(wordsOf(label)));
  const said = open.filter(({ label }) => FOR.test(wordsOf(label)));
  const behind = open.filter((ratio) => !standsBehindAgainst(columns, ratio));
  const kept = [said, behind].find(({ length }) => length > 0) ?? open;
  return columns.map((column) =>
    column.role === 'votesRatio' && !kept.includes(column) ? { ...column, role: 'other' } : column,
  );
};

/** A stroke among the ballots against says that there were none; among those for it says nothing. */
const countIn = (field: string, cell: GridCell): number | null => {
  if (field === 'ratio') return readRatio(cell);
  return /^(no|blank|invalid)$/.test(field) && /^[-–—]$/.test(cell.text) ? 0 : readCount(cell);
};

/** What the number behind the stroke counts: `Số phiếu đồng ý/Số phiếu thu về`, `14/15`. */
const WHOLES = [
  { field: 'issued', words: /\bphat ra\b/ },
  { field: 'collected', words: /\bthu (ve|vao|lai)\b/ },
  { field: 'valid', words: /\bhop le\b/ },
] as const;

/** The ballots that a row gives; null in a list without columns for them. */
export const votesOf = (row: RecipientCells): Record<string, number | null> | null => {
  const votes: Record<string, number | null> = {};
  for (const { role, index, label } of row.header.columns) {
    const field = voteFieldOf(role);
    const cell = row.cells.get(index);
    if (field === null) continue;
    votes[field] = cell === undefined || cell.isError ? null : countIn(field, cell);
    const whole = field === 'yes' ? /\/\s*(\d+)/.exec(cell?.text ?? '')?.[1] : undefined;
    const base = whole === undefined ? undefined : WHOLES.find(({ words }) => words.test(wordsOf(label)))?.field;
    if (base !== undefined) votes[base] = Number(whole);
  }
  return Object.keys(votes).length === 0 ? null : votes;
};
