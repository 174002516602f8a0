import { historyKey } from '#shared/domain/history-list/history-corrections';
import { inSlices } from '#shared/lib/slices';
import { rowKey } from '../import-draft';
import { inParts } from '../in-parts';
import type { HistoryDraft, HistoryEntry, HistoryProblem, HistoryReading } from './history-draft';

/** One line of the preview: a fact of one recipient with what is doubtful about it. */
export type HistoryLine = HistoryEntry & {
  readonly key: string;
  /** The sheet's name where the file has several; else it need not be said. */
  readonly shownSheet: string | null;
  readonly problems: readonly HistoryProblem[];
  readonly skipped: boolean;
  readonly corrected: boolean;
};

/** Problems by entry; those of a whole row stand at its first entry, those of rows without an entry are the file's. */
const splitProblems = ({ entries, problems }: HistoryReading) => {
  const keys = new Set(entries.map(historyKey));
  const firstOfRow = new Map<string, string>();
  for (const entry of entries) if (!firstOfRow.has(rowKey(entry))) firstOfRow.set(rowKey(entry), historyKey(entry));
  const ofEntry = new Map<string, HistoryProblem[]>();
  const ofFile: HistoryProblem[] = [];
  for (const problem of problems) {
    const { sheet, sourceRow, part } = problem;
    const own = sourceRow === null || part === null ? undefined : historyKey({ sheet, sourceRow, part });
    const first = sourceRow === null ? undefined : firstOfRow.get(rowKey({ sheet, sourceRow }));
    const key = own !== undefined && keys.has(own) ? own : first;
    if (key === undefined) ofFile.push(problem);
    else ofEntry.set(key, [...(ofEntry.get(key) ?? []), problem]);
  }
  return { ofEntry, ofFile };
};

type ReadLine = Omit<HistoryLine, 'skipped' | 'corrected'>;
type ReadLines = { readonly lines: readonly ReadLine[]; readonly fileProblems: readonly HistoryProblem[] };

/** The facts of a reading as they were read: prepared once, whatever is answered meanwhile. */
const prepared = new WeakMap<HistoryReading, ReadLines>();

const LINES_A_PART = 2_000;

function* linesAsRead(reading: HistoryReading): Generator<void, ReadLines, void> {
  const { ofEntry, ofFile } = splitProblems(reading);
  yield;
  const hasSheets = new Set(reading.entries.map(({ sheet }) => sheet)).size > 1;
  const lines: ReadLine[] = [];
  for (const slice of inSlices(reading.entries, LINES_A_PART)) {
    for (const entry of slice) {
      const key = historyKey(entry);
      const shownSheet = hasSheets ? entry.sheet : null;
      lines.push({ ...entry, key, shownSheet, problems: ofEntry.get(key) ?? [] });
    }
    yield;
  }
  return { lines, fileProblems: ofFile };
}

/** Makes the lines of a long reading ready, so that the page does not stand still when they are shown. */
export const prepareHistoryLines = async (reading: HistoryReading): Promise<void> => {
  prepared.set(reading, await inParts(linesAsRead(reading)));
};

/** Every fact that the file gave, in its order, with the doubts of each. */
export const historyLines = (
  reading: HistoryReading,
  { corrections, choices }: Pick<HistoryDraft, 'corrections' | 'choices'>,
) => {
  const { lines, fileProblems } = prepared.get(reading) ?? { lines: [], fileProblems: [] };
  const answered = lines.map((line): HistoryLine => {
    const correction = corrections.get(line.key);
    const corrected = correction !== undefined || choices.has(line.recipientKey);
    return { ...line, skipped: correction?.skip === true, corrected };
  });
  return { lines: answered, fileProblems };
};

const has = (line: HistoryLine, severity: HistoryProblem['severity']): boolean =>
  !line.skipped && line.problems.some((problem) => problem.severity === severity);

/** A line that would be left behind as it stands, though the secretary has not set it aside. */
export const isFaulty = (line: HistoryLine): boolean => !line.skipped && line.fate === 'aside';

/** True when rows of the file are left behind because something is wrong with them. */
export const leavesBehind = ({ lines, fileProblems }: ReturnType<typeof historyLines>): boolean =>
  lines.some(isFaulty) || fileProblems.some(({ severity, sourceRow }) => severity === 'error' && sourceRow !== null);

export const isDoubtful = (line: HistoryLine): boolean => isFaulty(line) || has(line, 'warning');

type Candidates = HistoryLine['match']['candidates'];

/** The names that ask whom they mean, each with those whom it may mean. */
const asking = (lines: readonly HistoryLine[]): ReadonlyMap<string, Candidates> =>
  new Map(
    lines
      .filter(({ match, skipped }) => match.status === 'ask' && !skipped)
      .map(({ recipientKey, match }) => [recipientKey, match.candidates]),
  );

/** Whom the file may mean where only one of that name is known: answered all at once. */
export const singleCandidates = (lines: readonly HistoryLine[]): ReadonlyMap<string, string> =>
  new Map(
    [...asking(lines)].flatMap(([key, [only, ...others]]): readonly (readonly [string, string])[] =>
      only !== undefined && others.length === 0 ? [[key, only.id]] : [],
    ),
  );

/** Somebody new for every name that asks: answered all at once. */
export const allNew = (lines: readonly HistoryLine[]): ReadonlyMap<string, null> =>
  new Map([...asking(lines).keys()].map((key) => [key, null]));
