import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { RecipientKind } from '#shared/domain/recipient';
import { type CorrectedCells, correctedCells } from './corrected-cells';
import {
  type Correction,
  type Corrections,
  type ListProblem,
  type ListReading,
  type NomineeRow,
  rowKey,
} from './import-draft';
import { inParts } from './in-parts';

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
  readonly correctedCells: CorrectedCells;
};

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
    correctedCells: correctedCells(correction),
  };
};

/** What a correction is about: a line, or a row that makes none yet. */
export type CorrectedLine = Pick<PreviewLine, 'sheet' | 'sourceRow' | 'row'>;

type Split = {
  readonly ofRow: Map<string, ListProblem[]>;
  readonly ofFile: ListProblem[];
  readonly places: Map<string, Place>;
};

/** So many rows are gone over before the window may draw again. */
const PART = 2_000;

/** Problems by row; those of an ignored row or of no row are of the whole file. */
function* splitProblems(reading: ListReading): Generator<void, Split, void> {
  const ignored = new Set(reading.ignoredRows.map(rowKey));
  const split: Split = { ofRow: new Map(), ofFile: [], places: new Map() };
  for (const [index, problem] of reading.problems.entries()) {
    if (index % PART === PART - 1) yield;
    const { sheet, sourceRow } = problem;
    const key = sourceRow === null ? null : rowKey({ sheet, sourceRow });
    if (sourceRow === null || key === null || ignored.has(key)) {
      split.ofFile.push(problem);
      continue;
    }
    const known = split.ofRow.get(key);
    if (known !== undefined) {
      known.push(problem);
      continue;
    }
    split.ofRow.set(key, [problem]);
    split.places.set(key, { sheet, sourceRow });
  }
  return split;
}

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
function* linesAsRead(reading: ListReading): Generator<void, ReadLines, void> {
  const { ofRow, ofFile, places } = yield* splitProblems(reading);
  const lines: PreviewLine[] = [];
  for (const row of reading.rows) {
    if (lines.length % PART === PART - 1) yield;
    const line = lineOf(row, row, ofRow.get(rowKey(row)) ?? [], undefined);
    places.delete(line.key);
    lines.push(line);
  }
  const nameless = new Map(reading.nameless.map((row) => [rowKey(row), row]));
  for (const [key, place] of places) {
    lines.push(lineOf(place, nameless.get(key) ?? null, ofRow.get(key) ?? [], undefined));
  }
  yield;
  const sorted = sortLines(lines);
  yield;
  const placeOf = new Map<string, number>();
  for (const [place, { key }] of sorted.entries()) {
    if (place % PART === PART - 1) yield;
    placeOf.set(key, place);
  }
  return { lines: sorted, placeOf, fileProblems: ofFile };
}

const readLines = new WeakMap<ListReading, ReadLines>();

const readAtOnce = (reading: ListReading): ReadLines => {
  const parts = linesAsRead(reading);
  for (let step = parts.next(); ; step = parts.next()) if (step.done === true) return step.value;
};

/** Makes the lines of a long reading ready part by part, so that the window does not stand still. */
export const prepareLines = async (reading: ListReading): Promise<void> => {
  readLines.set(reading, await inParts(linesAsRead(reading)));
};

/**
 * Every row that the file gave, in its order: recipients, rows that stand only in problems (no name), and rows that the
 * secretary set aside, whether or not the reading still returns them. A correction touches its own line only.
 */
export const previewLines = (reading: ListReading, corrections: Corrections) => {
  const read = readLines.get(reading) ?? readAtOnce(reading);
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
