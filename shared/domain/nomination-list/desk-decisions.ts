import type { ChosenEncoding } from '#shared/domain/nomination-list/column-encodings';
import type { ChosenRole } from '#shared/domain/nomination-list/column-mapping';
import type { RowCorrection } from '#shared/domain/nomination-list/corrections';

/** All that the secretary decided about a list on the desk: with it the list can be read again as she saw it. */
export type DeskDecisions = {
  readonly corrections: readonly RowCorrection[];
  /** What the columns hold; null: as remembered from earlier lists, else as the program takes them. */
  readonly columnRoles: readonly ChosenRole[] | null;
  readonly encodings: readonly ChosenEncoding[];
};

export const NOTHING_DECIDED: DeskDecisions = { corrections: [], columnRoles: null, encodings: [] };

const keyOf = ({ sheet, sourceRow }: RowCorrection): string => `${sheet ?? ''} ${sourceRow}`;

/** What was decided of a list in all, when it is taken in once more: what was said later of a row goes before. */
export const laidOver = (earlier: DeskDecisions | null, later: DeskDecisions): DeskDecisions => {
  if (earlier === null) return later;
  const corrections = new Map(earlier.corrections.map((correction) => [keyOf(correction), correction]));
  for (const correction of later.corrections) {
    const key = keyOf(correction);
    corrections.set(key, { ...corrections.get(key), ...correction });
  }
  return { ...later, corrections: [...corrections.values()] };
};
