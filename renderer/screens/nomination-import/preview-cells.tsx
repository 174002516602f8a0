import { awardNames } from '#shared/text/vi/awards';
import { importTexts } from '#shared/text/vi/nomination-import';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import type { GridCell } from '../../components/grid/grid-cell';
import { writtenRow } from '../../components/written-values';
import type { ListProblem } from './import-draft';
import { columnOfProblem, type PreviewColumn } from './preview-columns';
import type { PreviewLine } from './preview-lines';

const RANK: Record<ListProblem['severity'], number> = { error: 0, warning: 1, info: 2 };

/** The gravest first. */
export const byGravity = (problems: readonly ListProblem[]): readonly ListProblem[] =>
  problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);

const awardWords = ({ awards }: PreviewLine): string =>
  awards.map(({ code, original }) => (code === 'UNKNOWN' ? original : awardNames[code].short)).join('; ');

/** The day as the program understood it; what it could not understand as it was written. */
const bornWords = ({ row, birthDate }: PreviewLine): string => {
  const read = row?.birthDate;
  if (read === undefined || read.original !== birthDate || read.value === null) return birthDate;
  const [year = '', month, day] = read.value.split('-');
  return [day, month, year].filter((part) => part !== undefined).join('/');
};

const issueWords = (line: PreviewLine): string => {
  if (line.skipped) return importTexts.skippedRow;
  return byGravity(line.problems)
    .map(({ why }) => why)
    .join(' ');
};

const WORDS: Record<PreviewColumn, (line: PreviewLine) => string> = {
  row: ({ sourceRow, shownSheet }) =>
    shownSheet === null ? writtenRow(sourceRow) : importTexts.rowOfSheet(writtenRow(sourceRow), shownSheet),
  kind: (line) => recipientKindTexts[line.kind],
  honorific: (line) => line.honorific,
  fullName: (line) => line.fullName,
  birthDate: bornWords,
  position: (line) => line.position,
  unit: (line) => line.unit,
  award: awardWords,
  issues: issueWords,
};

const originalAwards = ({ awards }: PreviewLine): string => awards.map(({ original }) => original).join('; ');

/** A cell of the preview: its words, and the mark and sentence of what is doubtful about it. */
export const previewCell = (line: PreviewLine, column: PreviewColumn): GridCell => {
  const content = WORDS[column](line);
  const about = byGravity(line.problems).filter((problem) => columnOfProblem(problem) === column);
  const tone = line.skipped ? undefined : (column === 'issues' ? byGravity(line.problems)[0] : about[0])?.severity;
  const sentences = column === 'issues' ? content : about.map(({ why }) => why).join(' ');
  const title = sentences || (column === 'award' ? originalAwards(line) : content);
  const before = line.correctedCells[column];
  if (before === undefined) return { content, tone, title };
  return { content, tone, isChanged: true, title: `${title} ${importTexts.correctedCell(before)}`.trim() };
};
