import {
  entryKey,
  type HistoryDraft,
  type HistoryEntry,
  type HistoryProblem,
  type HistoryReading,
} from './history-draft';

/** One line of the preview: a fact of one recipient with what is doubtful about it. */
export type HistoryLine = HistoryEntry & {
  readonly key: string;
  /** The sheet's name where the file has several; else it need not be said. */
  readonly shownSheet: string | null;
  readonly problems: readonly HistoryProblem[];
  readonly skipped: boolean;
  readonly corrected: boolean;
};

const rowKey = ({ sheet, sourceRow }: { readonly sheet: string | null; readonly sourceRow: number }): string =>
  `${sourceRow} ${sheet ?? ''}`;

/** Problems by entry; those of a whole row stand at its first entry, those of rows without an entry are the file's. */
const splitProblems = ({ entries, problems }: HistoryReading) => {
  const keys = new Set(entries.map(entryKey));
  const firstOfRow = new Map<string, string>();
  for (const entry of entries) if (!firstOfRow.has(rowKey(entry))) firstOfRow.set(rowKey(entry), entryKey(entry));
  const ofEntry = new Map<string, HistoryProblem[]>();
  const ofFile: HistoryProblem[] = [];
  for (const problem of problems) {
    const { sheet, sourceRow, part } = problem;
    const own = sourceRow === null || part === null ? undefined : entryKey({ sheet, sourceRow, part });
    const first = sourceRow === null ? undefined : firstOfRow.get(rowKey({ sheet, sourceRow }));
    const key = own !== undefined && keys.has(own) ? own : first;
    if (key === undefined) ofFile.push(problem);
    else ofEntry.set(key, [...(ofEntry.get(key) ?? []), problem]);
  }
  return { ofEntry, ofFile };
};

/** Every fact that the file gave, in its order, with the doubts of each. */
export const historyLines = (
  reading: HistoryReading,
  { corrections, choices }: Pick<HistoryDraft, 'corrections' | 'choices'>,
) => {
  const { ofEntry, ofFile } = splitProblems(reading);
  const hasSheets = new Set(reading.entries.map(({ sheet }) => sheet)).size > 1;
  const lines = reading.entries.map((entry): HistoryLine => {
    const key = entryKey(entry);
    const correction = corrections.get(key);
    return {
      ...entry,
      key,
      shownSheet: hasSheets ? entry.sheet : null,
      problems: ofEntry.get(key) ?? [],
      skipped: correction?.skip === true,
      corrected: correction !== undefined || choices.has(entry.recipientKey),
    };
  });
  return { lines, fileProblems: ofFile };
};

const has = (line: HistoryLine, severity: HistoryProblem['severity']): boolean =>
  !line.skipped && line.problems.some((problem) => problem.severity === severity);

/** A line that would be left behind as it stands, though the secretary has not set it aside. */
export const isFaulty = (line: HistoryLine): boolean => !line.skipped && line.fate === 'aside';

export const isDoubtful = (line: HistoryLine): boolean => isFaulty(line) || has(line, 'warning');

/** Whom the file may mean where only one of that name is known: answered all at once. */
export const singleCandidates = (lines: readonly HistoryLine[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap(({ recipientKey, match }): readonly (readonly [string, string])[] => {
      const [only, ...others] = match.candidates;
      return match.status === 'ask' && only !== undefined && others.length === 0 ? [[recipientKey, only.id]] : [];
    }),
  );
