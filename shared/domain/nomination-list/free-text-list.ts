import { findAwardsInText } from '#shared/domain/nomination-list/award-phrases';
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
import { looksLikePerson, startsLikeHousehold } from '#shared/domain/nomination-list/recipient-name';
import type { RowContext } from '#shared/domain/nomination-list/recipient-row';
import { readRecipient } from '#shared/domain/nomination-list/recipient-row';
import { findRowProblems } from '#shared/domain/nomination-list/row-problems';
import { isKindHeading, isSignatureText, stripEnumerator } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import type { PartReading } from '#shared/domain/nomination-list/table-reading';
import { rowText } from '#shared/domain/nomination-list/table-reading';
import { reasonIn } from '#shared/domain/nomination-list/title-facts';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import type { RecipientKind } from '#shared/domain/recipient';

/** A list without a table: `name` is its only column, and each line is whole. */
const LINE_HEADER: TableHeader = { top: 0, bottom: 0, columns: [{ index: 0, role: 'name', label: '', leaf: '' }] };

const ITEM = /^\s*(?:\d{1,3}\s*[.)]|[-–—•+*])\s*\S/u;
const ARTICLE = /^dieu (\d+)\b/;
const GIVES = /\b(tang|tang thuong|phong tang|truy tang|cong nhan|khen thuong|de nghi)\b/;

type Open = { readonly awards: readonly ProposedAward[]; achievements: string | null; readonly from: number };

const isOpening = (text: string): boolean => {
  const folded = foldSameLength(text);
  return GIVES.test(folded) && /\bcho\b|:\s*$|\bgom\b/.test(folded) && findAwardsInText(text).length > 0;
};

/** An item of an open list may name an award too; it opens a list only when it ends as openings do. */
const opensList = (text: string, isOpen: boolean): boolean =>
  isOpening(text) && !(isOpen && ITEM.test(text) && !/:\s*$/.test(text));

const REASON_LINE = /^(vì\s+)?(đã\s+)?(có\s+(nhiều\s+)?thành tích|hoàn thành|đạt thành tích|lập thành tích)/iu;

const reasonAfterCho = (text: string): string | null => reasonIn(text.replace(/^.*?\bcho\b/iu, ''));

const isItem = (text: string): boolean => {
  if (isKindHeading(text)) return false;
  if (ITEM.test(text)) return true;
  return (
    splitHonorific(text).honorific !== null ||
    startsLikeHousehold(text) ||
    startsWithUnitWord(text) ||
    looksLikePerson(text.split(',')[0] ?? '')
  );
};

type LineKind = 'opening' | 'outside' | 'end' | 'reason' | 'group' | 'item' | 'other';

const lineKind = (text: string, isOpen: boolean): LineKind => {
  if (opensList(text, isOpen)) return 'opening';
  if (!isOpen) return 'outside';
  if (ARTICLE.test(wordsOf(text)) || isSignatureText(text)) return 'end';
  if (REASON_LINE.test(text)) return 'reason';
  if (isKindHeading(stripEnumerator(text))) return 'group';
  return isItem(text) ? 'item' : 'other';
};

const reasonOfLine = (line: LineKind, text: string): IgnoredReason => {
  if (line === 'opening') return 'header';
  if (line === 'group') return 'group';
  return isSignatureText(text) ? 'signature' : 'other';
};

const lineCell = (row: GridRow): GridCell => {
  const text = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text])).join(' ');
  return { text, lines: text, isFormula: false, isError: false };
};

/**
 * Reads the text of decisions or minutes pasted line by line: an opening that gives an award (`Tặng … cho:`), items,
 * and a reason for all of them. Lines outside such a list are set aside.
 */
export const readFreeText = (grid: Grid): PartReading => {
  const rows: NomineeRow[] = [];
  const problems: ListProblem[] = [];
  const ignoredRows: IgnoredRow[] = [];
  let open: Open | null = null;
  let kind: RecipientKind | null = null;

  const setAside = (row: GridRow, reason: IgnoredReason): void => {
    ignoredRows.push({ sheet: grid.name, sourceRow: row.sourceRow, reason, text: rowText(row) });
  };
  const giveReason = (reason: string): void => {
    if (open === null) return;
    for (let at = open.from; at < rows.length; at += 1) {
      const nominee = rows[at];
      if (nominee !== undefined && nominee.achievements === null) rows[at] = { ...nominee, achievements: reason };
    }
    open.achievements = reason;
  };
  const readItem = (row: GridRow, list: Open): void => {
    const context: RowContext = {
      groupKind: kind,
      unit: null,
      standingAwards: list.awards,
      standingAchievements: list.achievements,
      listKind: null,
      dictionary: new Map(),
    };
    const cells = new Map([[0, lineCell(row)]]);
    const source = { sheet: grid.name, sourceRow: row.sourceRow, sourceRows: [row.sourceRow], hidden: row.hidden };
    const nominee = readRecipient({ ...source, header: LINE_HEADER, cells, dittos: new Map() }, context);
    if (nominee === null) {
      setAside(row, 'other');
      return;
    }
    rows.push(nominee);
    problems.push(...findRowProblems(nominee, { header: LINE_HEADER, members: null, voteThreshold: 80 }));
  };

  const readLine = (row: GridRow, text: string): void => {
    const line = lineKind(text, open !== null);
    if (line === 'item' && open !== null) {
      readItem(row, open);
      return;
    }
    if (line === 'opening') {
      open = { awards: findAwardsInText(text).slice(0, 1), achievements: reasonAfterCho(text), from: rows.length };
      kind = null;
    }
    if (line === 'end') open = null;
    if (line === 'reason') giveReason(reasonIn(text) ?? text);
    if (line === 'group') kind = readGroupHeading(text).kind;
    const isTitle = line === 'outside' && rows.length === 0 && ignoredRows.length < 3;
    setAside(row, isTitle ? 'title' : reasonOfLine(line, text));
  };

  for (const row of grid.rows) readLine(row, lineCell(row).text);
  return { rows, problems, ignoredRows };
};

/** True when some line of the sheet opens a list of awards. */
export const hasFreeTextList = (grid: Grid): boolean => grid.rows.some((row) => isOpening(lineCell(row).text));
