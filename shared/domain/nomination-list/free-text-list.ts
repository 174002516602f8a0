import { findAwardsInText } from '#shared/domain/nomination-list/award-phrases';
import { isAwardHeading } from '#shared/domain/nomination-list/body-headings';
import type { DocumentLine, TitleAwards } from '#shared/domain/nomination-list/decision-articles';
import {
  ARTICLE,
  GIVES,
  REASON_LINE,
  signsCopy,
  titleAfter,
  titleContradicts,
} from '#shared/domain/nomination-list/decision-articles';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import { readGroupHeading } from '#shared/domain/nomination-list/group-heading';
import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import type {
  IgnoredReason,
  IgnoredRow,
  ListProblem,
  NomineeRow,
  ProposedAward,
} from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { findPostsLeftOut } from '#shared/domain/nomination-list/posts-left-out';
import { looksLikePerson, startsLikeHousehold } from '#shared/domain/nomination-list/recipient-name';
import type { RowContext } from '#shared/domain/nomination-list/recipient-row';
import { readRecipient } from '#shared/domain/nomination-list/recipient-row';
import { findRowProblems } from '#shared/domain/nomination-list/row-problems';
import { isKindHeading, isSignatureText, isTotalText, stripEnumerator } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import type { PartReading } from '#shared/domain/nomination-list/table-reading';
import { rowText } from '#shared/domain/nomination-list/table-reading';
import { reasonIn } from '#shared/domain/nomination-list/title-facts';
import { checkArticleCounts } from '#shared/domain/nomination-list/totals';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import type { RecipientKind } from '#shared/domain/recipient';

/** A list without a table: `name` is its only column, and each line is whole. */
const LINE_HEADER: TableHeader = { top: 0, bottom: 0, columns: [{ index: 0, role: 'name', label: '', leaf: '' }] };

const ITEM = /^\s*(?:\d{1,3}\s*[.)]|[-–—•+*])\s*\S/u;

/** `1. Danh hiệu “Lao động tiên tiến” cho 03 cá nhân:` under an article that gives several. */
const NAMES_AWARD =
  /^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})\s*[.)]|[-+*])?\s*(?:danh hieu|bang khen|giay khen|co thi dua|ky niem chuong)\b.*(?:\bcho\b.*|:)\s*$/;

type Open = {
  readonly awards: readonly ProposedAward[];
  achievements: string | null;
  readonly from: number;
  /** The line that opened it, which may say how many follow. */
  readonly line: DocumentLine;
};

const isOpening = (text: string): boolean => {
  const folded = foldSameLength(text);
  const opens = /\bcho\b|:\s*$|\bgom\b/.test(folded) && (GIVES.test(folded) || NAMES_AWARD.test(folded));
  return opens && findAwardsInText(text).length > 0;
};

const MARKED = /^\s*(?:(?:[IVXLC]{1,6}|[A-ZĐ])\s*[.)/:–-]|[*+•])\s*\S/u;

/** `III. Chiến sĩ thi đua cơ sở gồm 06 đ/c` over items: the heading gives the award. */
const headsItems = (text: string): boolean => MARKED.test(text) && text.length < 150 && isAwardHeading(text);

/** An item of an open list may name an award too; it opens a list only when it ends as openings do. */
const opensList = (text: string, isOpen: boolean): boolean =>
  headsItems(text) || (isOpening(text) && !(isOpen && ITEM.test(text) && !/:\s*$/.test(text)));

const reasonAfterCho = (text: string): string | null => reasonIn(text.replace(/^.*?\bcho\b/iu, ''));

/** `… kính trình … xem xét, quyết định`, `… có tên trên được nhận …`: a sentence that ends the list above it. */
const CLOSING =
  /\b(kinh (trinh|de nghi|mong|chuyen|bao cao)|xem xet( va)? (quyet dinh|khen thuong|phe duyet|cho y kien)|co ten (tren|o tren|neu tren)|chiu trach nhiem thi hanh|thong nhat( \d+)? (voi|thong qua|de nghi)|nhat tri( \d+)? (voi|thong qua|de nghi))\b|^(tren day la|ho so gom|co ho so|danh sach nay)\b/;

/** With its marks: “Trần Trọng” is a name. */
const closesList = (text: string): boolean =>
  !ITEM.test(text) && (/trân trọng/iu.test(text) || CLOSING.test(wordsOf(text)));

/** `a) Ông …`: a letter heads a group, a clause or a recipient; the words behind it tell. */
const LETTERED = /^\s*[a-zđ]\s*[.)]\s*(?=\p{Lu})/u;

const isItem = (written: string): boolean => {
  const text = written.replace(LETTERED, '');
  if (isKindHeading(text)) return false;
  if (ITEM.test(text)) return true;
  return (
    splitHonorific(text).honorific !== null ||
    startsLikeHousehold(text) ||
    startsWithUnitWord(text) ||
    looksLikePerson(text.split(',')[0] ?? '')
  );
};

/** `DANH SÁCH`, `PHỤ LỤC` after the articles: the list that an opening without items announced. */
const ANNEX = /^(danh sach|phu luc)\b/;

type LineKind = 'opening' | 'annex' | 'outside' | 'end' | 'reason' | 'group' | 'item' | 'other';

const lineKind = (text: string, open: Open | null, pending: Open | null): LineKind => {
  if (opensList(text, open !== null)) return 'opening';
  const isAnnex = ANNEX.test(wordsOf(text)) && text.length < 200;
  if (isAnnex && open === null && (pending !== null || findAwardsInText(text).length > 0)) return 'annex';
  if (open === null) return 'outside';
  if (ARTICLE.test(wordsOf(text)) || isSignatureText(text) || isTotalText(text) || closesList(text)) return 'end';
  if (REASON_LINE.test(text)) return 'reason';
  if (isKindHeading(stripEnumerator(text))) return 'group';
  return isItem(text) ? 'item' : 'other';
};

const reasonOfLine = (line: LineKind, text: string): IgnoredReason => {
  if (line === 'opening' || line === 'annex') return 'header';
  if (line === 'group') return 'group';
  return isSignatureText(text) ? 'signature' : 'other';
};

const lineCell = (row: GridRow): GridCell => {
  const text = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text])).join(' ');
  return { text };
};

/** What the walk down the lines has gathered so far and where it stands. */
type FreeText = {
  readonly grid: Grid;
  readonly rows: NomineeRow[];
  readonly problems: ListProblem[];
  readonly ignoredRows: IgnoredRow[];
  /** The list whose items are being read. */
  open: Open | null;
  /** An opening that had no items: they may stand in an annex. */
  pending: Open | null;
  kind: RecipientKind | null;
  /** What the title of the present document gives. */
  title: TitleAwards | null;
};

const setAside = (state: FreeText, row: GridRow, reason: IgnoredReason): void => {
  state.ignoredRows.push({ sheet: state.grid.name, sourceRow: row.sourceRow, reason, text: rowText(row) });
};

const giveReason = (state: FreeText, reason: string): void => {
  const { open, rows } = state;
  if (open === null) return;
  for (let at = open.from; at < rows.length; at += 1) {
    const nominee = rows[at];
    if (nominee !== undefined && nominee.achievements === null) rows[at] = { ...nominee, achievements: reason };
  }
  open.achievements = reason;
};

type Item = { readonly cell: GridCell; readonly rows: readonly GridRow[] };

const readItem = (state: FreeText, row: GridRow, list: Open, item: Item): boolean => {
  const context: RowContext = {
    groupKind: state.kind,
    unit: null,
    standingAwards: list.awards,
    namedAwards: [],
    standingAchievements: list.achievements,
    listKind: null,
    dictionary: new Map(),
  };
  const sourceRows = item.rows.map(({ sourceRow }) => sourceRow);
  const source = { sheet: state.grid.name, sourceRow: row.sourceRow, sourceRows, hidden: row.hidden };
  const cells = new Map([[0, item.cell]]);
  const nominee = readRecipient({ ...source, header: LINE_HEADER, cells, dittos: new Map() }, context);
  if (nominee === null) return false;
  state.rows.push(nominee);
  state.problems.push(...findRowProblems(nominee, { header: LINE_HEADER, members: null, voteThreshold: 80 }));
  return true;
};

const NO_RECIPIENT = /^(các|những|tập thể và|tập thể,|cá nhân|hộ gia đình (sau|có)|ông,? bà|\d)/iu;

/** The one recipient that an article names itself: `Tặng Bằng khen … cho Nhân dân và cán bộ xã A, đã có thành tích …`. */
const recipientWithin = (text: string): string | null => {
  const after = /\bcho\b\s*:?\s*(?:tập thể\s+(?=\p{Lu})|cá nhân\s+(?=\p{Lu}))?(\S.*)$/u.exec(text)?.[1] ?? '';
  const reason = reasonIn(after);
  const named = (reason === null ? after : after.slice(0, after.indexOf(reason))).replace(
    /[\s,;:]*(vì|do)?[\s,;:.]*$/u,
    '',
  );
  if (named === '' || NO_RECIPIENT.test(named) || /kèm theo|sau đây|có tên/iu.test(named)) return null;
  return isItem(named) ? named : null;
};

/** A list ends or the next one begins: whether as many follow as its opening says. */
const closeCounts = ({ grid, open, rows, problems }: FreeText): void => {
  if (open === null) return;
  const counted = rows
    .slice(open.from)
    .map(({ sourceRow, recipientKind }) => ({ sourceRow, kind: recipientKind, number: null }));
  problems.push(...checkArticleCounts({ sheet: grid.name, ...open.line, rows: counted }));
};

const openList = (state: FreeText, row: GridRow, text: string): void => {
  closeCounts(state);
  const awards = (isOpening(text) ? findAwardsInText(text) : readGroupHeading(text).awards).slice(0, 1);
  state.problems.push(...titleContradicts(state.title, state.grid.name, { sourceRow: row.sourceRow, awards }));
  const line = { sourceRow: row.sourceRow, text };
  const open: Open = { awards, achievements: reasonAfterCho(text), from: state.rows.length, line };
  state.open = open;
  state.pending = open;
  state.kind = null;
  const named = recipientWithin(text);
  const item = named === null ? null : { cell: { text: named }, rows: [row] };
  if (item === null || !readItem(state, row, open, item)) setAside(state, row, 'header');
};

const openAnnex = (state: FreeText, line: DocumentLine): void => {
  const { text } = line;
  const named = findAwardsInText(text).slice(0, 1);
  const awards = named.length > 0 ? named : (state.pending?.awards ?? []);
  const achievements = reasonIn(text) ?? state.pending?.achievements ?? null;
  state.open = { awards, achievements, from: state.rows.length, line };
  state.kind = null;
};

/** A list ends; one without items waits for its annex. */
const endList = (state: FreeText): void => {
  closeCounts(state);
  if (state.open !== null && state.rows.length > state.open.from) state.pending = null;
  state.open = null;
};

const SMALL_FIRST = /^\s*\p{Ll}/u;
const ENDED = /[;.:]\s*$/u;

/** Behind an item without its closing mark, words in small letters that begin no item of their own: `…, Chủ tịch Hội Nông dân⏎xã A;`. */
const goesOnFrom = (above: string, text: string): boolean =>
  !ENDED.test(above) &&
  SMALL_FIRST.test(text) &&
  !LETTERED.test(text) &&
  splitHonorific(text.trim()).honorific === null &&
  !startsLikeHousehold(text.trim()) &&
  !REASON_LINE.test(text.trim());

/** An item with the lines into which its words were broken. Only an item with a number, a bullet or a person goes on. */
const itemAt = ({ grid }: FreeText, at: number, row: GridRow): Item => {
  const rows = [row];
  let { text } = lineCell(row);
  if (!ITEM.test(text) && splitHonorific(text).honorific === null) return { cell: { text }, rows };
  for (let next = grid.rows[at + 1]; next !== undefined; next = grid.rows[at + rows.length]) {
    const more = lineCell(next).text;
    if (next.sourceRow !== row.sourceRow + rows.length || !goesOnFrom(text, more)) break;
    text = `${text} ${more}`;
    rows.push(next);
  }
  return { cell: { text }, rows };
};

/** Reads the line at this place, an item with the lines that go on with it; gives how many it read. */
const readLine = (state: FreeText, row: GridRow, at: number): number => {
  const { text } = lineCell(row);
  const line = lineKind(text, state.open, state.pending);
  const item = line === 'item' ? itemAt(state, at, row) : null;
  if (item !== null && state.open !== null && readItem(state, row, state.open, item)) return item.rows.length;
  if (line === 'opening') openList(state, row, text);
  else readOtherLine(state, row, line);
  return 1;
};

const readOtherLine = (state: FreeText, row: GridRow, line: LineKind): void => {
  const { text } = lineCell(row);
  const title = titleAfter(state.title, { sourceRow: row.sourceRow, text });
  // “Quyết định này …” within a list begins no new document.
  if (title !== null || state.open === null) state.title = title;
  if (line === 'annex') openAnnex(state, { sourceRow: row.sourceRow, text });
  if (line === 'end') endList(state);
  if (isSignatureText(text) || signsCopy(text)) state.title = null;
  if (line === 'reason') giveReason(state, reasonIn(text) ?? text);
  if (line === 'group') state.kind = readGroupHeading(text).kind;
  const isTitle = line === 'outside' && state.rows.length === 0 && state.ignoredRows.length < 3;
  setAside(state, row, isTitle ? 'title' : reasonOfLine(line, text));
};

/**
 * Reads the text of decisions or minutes pasted line by line: an opening that gives an award (`Tặng … cho:`), items,
 * and a reason for all of them; the items may stand in an annex. Lines outside such a list are set aside.
 */
export const readFreeText = (grid: Grid): PartReading => {
  const gathered = { rows: [], problems: [], ignoredRows: [] };
  const state: FreeText = { grid, ...gathered, open: null, pending: null, kind: null, title: null };
  for (let at = 0; at < grid.rows.length; ) {
    const row = grid.rows[at];
    at += row === undefined ? 1 : readLine(state, row, at);
  }
  closeCounts(state);
  const { rows, problems, ignoredRows } = state;
  return { rows, problems: [...problems, ...findPostsLeftOut(rows, LINE_HEADER)], ignoredRows };
};

/** True when some line of the sheet opens a list of awards; a heading does with an item below it, words for a drop-down do not. */
export const hasFreeTextList = ({ rows }: Grid): boolean => {
  const texts = rows.map((row) => lineCell(row).text);
  return texts.some((text, at) => {
    const next = texts[at + 1] ?? '';
    return isOpening(text) || (headsItems(text) && isItem(next) && !headsItems(next));
  });
};
