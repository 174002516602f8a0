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
