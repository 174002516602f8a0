import type { AwardCode } from '#shared/domain/award-code';
import { findHistoryProblems, findNamesakes } from '#shared/domain/history-list/history-problems';
import type {
  HistoryFact,
  HistoryProblem,
  HistoryReading,
  HistoryRow,
  InitiativeScope,
} from '#shared/domain/history-list/history-reading';
import { correctedText } from '#shared/domain/nomination-list/corrections';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import type { RatingLevel, RecipientKind } from '#shared/domain/recipient';
import { grouped } from '#shared/lib/grouped';
import type { LocalDate } from '#shared/lib/local-date';
import { inSlices } from '#shared/lib/slices';

/** What the secretary changed in one row of the preview; what is left out stays as read. */
export type HistoryCorrection = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly part: number;
  readonly recipientKind?: RecipientKind | undefined;
  readonly fullName?: string | undefined;
  readonly honorific?: string | undefined;
  readonly position?: string | undefined;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly award?: AwardCode | undefined;
  readonly rating?: RatingLevel | undefined;
  readonly title?: string | undefined;
  readonly scope?: InitiativeScope | undefined;
  readonly decisionNumber?: string | undefined;
  readonly decidedOn?: LocalDate | null | undefined;
  /** True sets the row aside; false takes in a hidden one. */
  readonly skip?: boolean | undefined;
};

export type HistoryPlace = Pick<HistoryRow, 'sheet' | 'sourceRow' | 'part'>;

/** Names one entry of the file. */
export const historyKey = ({ sheet, sourceRow, part }: HistoryPlace): string => `${sourceRow}/${part} ${sheet ?? ''}`;

/** An award may be put right as a rating and the other way round; an initiative stays one. */
const patchedFact = (fact: HistoryFact, { award, rating, title, scope }: HistoryCorrection): HistoryFact => {
  if (fact.kind === 'initiative') return { ...fact, title: title ?? fact.title, scope: scope ?? fact.scope };
  if (award !== undefined) return { kind: 'award', code: award, original: fact.original };
  return rating === undefined ? fact : { kind: 'rating', level: rating, original: fact.original };
};

const patched = (row: HistoryRow, correction: HistoryCorrection): HistoryRow => ({
  ...row,
  recipientKind: correction.recipientKind ?? row.recipientKind,
  fullName: correction.fullName ?? row.fullName,
  honorific: correctedText(correction.honorific, row.honorific),
  position: correctedText(correction.position, row.position),
  unit: correctedText(correction.unit, row.unit),
  year: correction.year ?? row.year,
  isYearOfDecision: row.isYearOfDecision && correction.year === undefined,
  fact: patchedFact(row.fact, correction),
  decision: {
    ...row.decision,
    number: correctedText(correction.decisionNumber, row.decision.number),
    decidedOn: correction.decidedOn === undefined ? row.decision.decidedOn : correction.decidedOn,
  },
  ...(row.hidden === true && correction.skip === false ? { hidden: false } : {}),
});

/** A doubt that reading alone could see ends when the secretary has written the field herself. */
const isSettled = ({ field }: HistoryProblem, correction: HistoryCorrection): boolean => {
  if (field === 'year') return correction.year !== undefined;
  if (field === 'decidedOn') return correction.decidedOn !== undefined;
  const { award, rating, title, scope } = correction;
  return field === 'fact' && [award, rating, title, scope].some((said) => said !== undefined);
};

type Corrected = { readonly parts: number[]; readonly corrections: readonly HistoryCorrection[] };

/** What is left of a doubt: one of a whole row stays with those of its facts of which nothing was said. */
const leftOf = (problem: HistoryProblem, corrected: Corrected | undefined): readonly HistoryProblem[] => {
  const settled = new Set(
    corrected?.corrections.filter((correction) => isSettled(problem, correction)).map(({ part }) => part),
  );
  if (settled.size === 0) return [problem];
  if (problem.part !== null) return settled.has(problem.part) ? [] : [problem];
  const parts = corrected?.parts ?? [];
  return parts.filter((part) => !settled.has(part)).map((part) => ({ ...problem, part }));
};

/** Corrections of facts that are read no more since the columns were explained otherwise: never lost without a word. */
const unplaced = (count: number): readonly HistoryProblem[] =>
  count === 0
    ? []
    : [
        {
          sheet: null,
          sourceRow: null,
          part: null,
          code: 'CORRECTION_UNPLACED',
          severity: 'warning',
          facts: { count },
        },
      ];

/** So many rows are judged at once. */
const ROWS_A_PART = 2_000;

/** The reading as the secretary corrected it, every row judged as it now stands, some at a time. */
export function* correctHistory(
  reading: HistoryReading,
  corrections: readonly HistoryCorrection[],
  thisYear: number,
): Generator<void, HistoryReading, void> {
  const byKey = new Map(corrections.map((correction) => [historyKey(correction), correction]));
  const byPlace = new Map(
    [...grouped(corrections, placeKey)].map(([place, own]): [string, Corrected] => [
      place,
      { parts: [], corrections: own },
    ]),
  );
  const known = new Set<string>();
  const rows: HistoryRow[] = [];
  const judged: HistoryProblem[] = [];
  for (const slice of inSlices(reading.rows, ROWS_A_PART)) {
    for (const read of slice) {
      const key = historyKey(read);
      known.add(key);
      byPlace.get(placeKey(read))?.parts.push(read.part);
      const correction = byKey.get(key);
      const row = correction === undefined ? read : patched(read, correction);
      rows.push(row);
      judged.push(...findHistoryProblems(row, thisYear));
    }
    yield;
  }
  const open = reading.problems.flatMap((problem) => leftOf(problem, byPlace.get(placeKey(problem))));
  const lost = corrections.filter((correction) => !known.has(historyKey(correction))).length;
  return { ...reading, rows, problems: [...unplaced(lost), ...open, ...judged, ...findNamesakes(rows)] };
}
