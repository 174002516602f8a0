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
    places.set(key, { sheet, sourceRow });
    ofRow.set(key, [...(ofRow.get(key) ?? []), problem]);
  }
  return { ofRow, ofFile, places };
};

/**
 * Every row that the file gave, in its order: recipients, rows that stand only in problems (no name), and rows that the
 * secretary set aside, whether or not the reading still returns them.
 */
export const previewLines = (reading: ListReading, corrections: Corrections) => {
  const { ofRow, ofFile, places } = splitProblems(reading);
  const lines = reading.rows.map((row) => {
    const key = rowKey(row);
    return lineOf(row, row, ofRow.get(key) ?? [], corrections.get(key));
  });
  const listed = new Set(lines.map(({ key }) => key));
  for (const [key, place] of places) {
    if (listed.has(key)) continue;
    listed.add(key);
    lines.push(lineOf(place, corrections.get(key)?.asRead ?? null, ofRow.get(key) ?? [], corrections.get(key)));
  }
  for (const [key, correction] of corrections) {
    if (!listed.has(key)) lines.push(lineOf(correction.sent, correction.asRead, [], correction));
  }
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))];
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  lines.sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.sourceRow - b.sourceRow);
  const named = sheets.length < 2 ? lines : lines.map((line) => ({ ...line, shownSheet: line.sheet }));
  return { lines: named, fileProblems: ofFile };
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

export const countLines = (lines: readonly PreviewLine[]) => ({
  read: lines.length,
  errors: lines.filter(isFaulty).length,
  doubts: lines.filter(isDoubtful).length,
  skipped: lines.filter(({ skipped }) => skipped).length,
});
