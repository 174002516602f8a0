import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { RecipientKind } from '#shared/domain/recipient';
import {
  type Correction,
  type Corrections,
  type ListProblem,
  type ListReading,
  type NomineeRow,
  rowKey,
} from './import-draft';

/** One line of the preview: a row of the file with the secretary's corrections laid over it. */
export type PreviewLine = {
  readonly key: string;
  readonly sheet: string | null;
  readonly sourceRow: number;
  /** The sheet's name where the file has several; else it need not be said. */
  readonly shownSheet: string | null;
  readonly row: NomineeRow | null;
  readonly kind: RecipientKind;
  readonly honorific: string;
  readonly fullName: string;
  /** As the list or the secretary wrote it; empty when it is not known. */
  readonly birthDate: string;
  readonly position: string;
  readonly unit: string;
  readonly awards: readonly ProposedAward[];
  readonly problems: readonly ListProblem[];
  readonly skipped: boolean;
  readonly hidden: boolean;
  readonly corrected: boolean;
};

export type LineFilter = 'all' | 'errors' | 'doubts';

type Place = { readonly sheet: string | null; readonly sourceRow: number };

const lineOf = (
  place: Place,
  row: NomineeRow | null,
  problems: readonly ListProblem[],
  correction: Correction | undefined,
): PreviewLine => {
  const sent = correction?.sent;
  return {
    key: rowKey(place),
    sheet: place.sheet,
    sourceRow: place.sourceRow,
    shownSheet: null,
    row,
    kind: sent?.recipientKind ?? row?.recipientKind ?? 'individual',
    honorific: sent?.honorific ?? row?.honorific ?? '',
    fullName: sent?.fullName ?? row?.fullName ?? '',
    birthDate: sent?.birthDate ?? row?.birthDate?.original ?? '',
    position: sent?.position ?? row?.position ?? '',
    unit: sent?.unit ?? row?.unit ?? '',
    awards: sent?.awardProposed ?? row?.awardProposed ?? [],
    problems,
    skipped: sent?.skip === true,
    hidden: row?.hidden === true,
    corrected: sent !== undefined,
  };
};

/** Problems by row; those of an ignored row or of no row are of the whole file. */
const splitProblems = (reading: ListReading) => {
  const ignored = new Set(reading.ignoredRows.map(rowKey));
  const ofRow = new Map<string, ListProblem[]>();
  const ofFile: ListProblem[] = [];
  const places = new Map<string, Place>();
  for (const problem of reading.problems) {
    const { sheet, sourceRow } = problem;
    const key = sourceRow === null ? null : rowKey({ sheet, sourceRow });
    if (sourceRow === null || key === null || ignored.has(key)) {
      ofFile.push(problem);
      continue;
    }
    const known = ofRow.get(key);
    if (known !== undefined) {
      known.push(problem);
      continue;
    }
    ofRow.set(key, [problem]);
    places.set(key, { sheet, sourceRow });
  }
  return { ofRow, ofFile, places };
};

/** By sheet in the order in which the sheets come, then by row; lines that stand so already are left alone. */
const sortLines = (lines: PreviewLine[]): PreviewLine[] => {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))];
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const compare = (a: PreviewLine, b: PreviewLine): number =>
    (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.sourceRow - b.sourceRow;
  const isSorted = lines.every((line, index) => {
    const before = lines[index - 1];
    return before === undefined || compare(before, line) <= 0;
  });
  if (!isSorted) lines.sort(compare);
  return sheets.length < 2 ? lines : lines.map((line) => ({ ...line, shownSheet: line.sheet }));
};

type ReadLines = {
  readonly lines: readonly PreviewLine[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly fileProblems: readonly ListProblem[];
};

/** The lines of a reading before any correction, made once for it. */
const linesAsRead = (reading: ListReading): ReadLines => {
  const { ofRow, ofFile, places } = splitProblems(reading);
  const lines = reading.rows.map((row) => lineOf(row, row, ofRow.get(rowKey(row)) ?? [], undefined));
  for (const { key } of lines) places.delete(key);
  for (const [key, place] of places) lines.push(lineOf(place, null, ofRow.get(key) ?? [], undefined));
  const sorted = sortLines(lines);
  return { lines: sorted, placeOf: new Map(sorted.map(({ key }, place) => [key, place])), fileProblems: ofFile };
};

const readLines = new WeakMap<ListReading, ReadLines>();

/**
 * Every row that the file gave, in its order: recipients, rows that stand only in problems (no name), and rows that the
 * secretary set aside, whether or not the reading still returns them. A correction touches its own line only.
 */
export const previewLines = (reading: ListReading, corrections: Corrections) => {
  const read = readLines.get(reading) ?? linesAsRead(reading);
  readLines.set(reading, read);
  const { placeOf, fileProblems } = read;
  if (corrections.size === 0) return { lines: read.lines, fileProblems };
  const lines = [...read.lines];
  const added: PreviewLine[] = [];
  for (const [key, correction] of corrections) {
    const place = placeOf.get(key);
    const line = place === undefined ? undefined : lines[place];
    if (place === undefined || line === undefined) {
      added.push(lineOf(correction.sent, correction.asRead, [], correction));
      continue;
    }
    const { shownSheet, problems, row } = line;
    lines[place] = { ...lineOf(line, row ?? correction.asRead, problems, correction), shownSheet };
  }
  return { lines: added.length === 0 ? lines : sortLines([...lines, ...added]), fileProblems };
};

const has = (line: PreviewLine, severity: ListProblem['severity']): boolean =>
  !line.skipped && line.problems.some((problem) => problem.severity === severity);

/** A line that would be left behind as it stands: an error, no award, or hidden in the file and not yet taken in. */
export const isFaulty = (line: PreviewLine): boolean =>
  has(line, 'error') ||
  (!line.skipped && (line.hidden || line.awards.length === 0 || line.awards.some(({ code }) => code === 'UNKNOWN')));

export const isDoubtful = (line: PreviewLine): boolean => isFaulty(line) || has(line, 'warning');

const KEEPS: Record<LineFilter, (line: PreviewLine) => boolean> = {
  all: () => true,
  errors: isFaulty,
  doubts: isDoubtful,
};

export const filterLines = (lines: readonly PreviewLine[], filter: LineFilter): readonly PreviewLine[] =>
  lines.filter(KEEPS[filter]);

const counted = new WeakMap<readonly PreviewLine[], ReturnType<typeof countAnew>>();

const countAnew = (lines: readonly PreviewLine[]) => {
  let [errors, doubts, skipped] = [0, 0, 0];
  for (const line of lines) {
    const isFaultyLine = isFaulty(line);
    if (isFaultyLine) errors += 1;
    if (isFaultyLine || has(line, 'warning')) doubts += 1;
    if (line.skipped) skipped += 1;
  }
  return { read: lines.length, errors, doubts, skipped };
};

/** How many lines there are of each kind; the same lines are counted once. */
export const countLines = (lines: readonly PreviewLine[]) => {
  const counts = counted.get(lines) ?? countAnew(lines);
  counted.set(lines, counts);
  return counts;
};
