import { awardNames } from '#shared/text/vi/awards';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { importTexts } from '#shared/text/vi/nomination-import';
import { ratingTexts } from '#shared/text/vi/recipients';
import { initiativeScopeTexts } from '#shared/text/vi/registry';
import type { GridCell } from '../../../components/grid/grid-cell';
import { writtenRow } from '../../../components/written-values';
import { byGravity } from '../preview-cells';
import { columnOfProblem, type HistoryColumn, writtenDecision } from './history-columns';
import type { HistoryLine } from './history-lines';

const factWords = ({ kind, award, rating, title, share, original }: HistoryLine): string => {
  if (kind === 'initiative') return share === null ? title : `${title} (${historyListTexts.share(share)})`;
  if (rating !== null) return rating;
  return award === null || award === 'UNKNOWN' ? original : awardNames[award].short;
};

const matchWords = ({ match }: HistoryLine): string => {
  if (match.status !== 'known') return historyListTexts.matches[match.status];
  return historyListTexts.matches.known(match.candidates.find(({ id }) => id === match.recipientId)?.unitName ?? '');
};

const issueWords = (line: HistoryLine): string =>
  line.skipped
    ? historyListTexts.skippedRow
    : byGravity(line.problems)
        .map(({ why }) => why)
        .join(' ');

const WORDS: Record<HistoryColumn, (line: HistoryLine) => string> = {
  row: ({ sourceRow, shownSheet }) =>
    shownSheet === null ? writtenRow(sourceRow) : importTexts.rowOfSheet(writtenRow(sourceRow), shownSheet),
  fullName: ({ fullName }) => fullName,
  unit: ({ unit }) => unit,
  match: matchWords,
  year: ({ year }) => (year === null ? '' : String(year)),
  fact: factWords,
  scope: ({ scope }) => (scope === null ? '' : initiativeScopeTexts[scope]),
  decision: writtenDecision,
  fate: ({ fate }) => historyListTexts.fates[fate],
  issues: issueWords,
};

/** The words in full where the cell shortens them, else as the list wrote them. */
const factTitle = ({ rating, award, original }: HistoryLine): string => {
  if (rating !== null) return ratingTexts[rating];
  return award === null || award === 'UNKNOWN' ? original : awardNames[award].full;
};

/** A cell of the preview: its words, and the mark and sentence of what is doubtful about it. */
export const historyCell = (line: HistoryLine, column: HistoryColumn): GridCell => {
  const content = WORDS[column](line);
  const about = byGravity(line.problems).filter((problem) => columnOfProblem(problem) === column);
  const tone = line.skipped ? undefined : (column === 'issues' ? byGravity(line.problems)[0] : about[0])?.severity;
  const sentences = column === 'issues' ? content : about.map(({ why }) => why).join(' ');
  return { content, tone, title: sentences || (column === 'fact' && factTitle(line)) || content };
};
