import type { ChosenEncoding } from '#shared/domain/nomination-list/column-encodings';
import type { ChosenRole } from '#shared/domain/nomination-list/column-mapping';
import type { RowCorrection } from '#shared/domain/nomination-list/corrections';
import { placeKey } from '#shared/domain/nomination-list/row-places';

/** All that the secretary decided about a list on the desk: with it the list can be read again as she saw it. */
export type DeskDecisions = {
  readonly corrections: readonly RowCorrection[];
  /** What the columns hold; null: as remembered from earlier lists, else as the program takes them. */
  readonly columnRoles: readonly ChosenRole[] | null;
  readonly encodings: readonly ChosenEncoding[];
  /** Whether the list takes the place of an earlier one of the campaign; null or left out: nothing was said of it. */
  readonly version?: VersionAnswer | null;
};

/** An earlier list, and whether this one takes its place or stands beside it. */
export type VersionAnswer = { readonly of: string; readonly replaces: boolean };

/** The id of the list whose place another takes by the secretary's word; null where it takes none. */
export const replacedBy = (version: VersionAnswer | null | undefined): string | null =>
  version?.replaces === true ? version.of : null;

export const NOTHING_DECIDED: DeskDecisions = { corrections: [], columnRoles: null, encodings: [] };

/** The decisions as they are kept: what nobody spoke of is left out. */
export const deskOf = ({ version = null, ...desk }: DeskDecisions): DeskDecisions =>
  version === null ? desk : { ...desk, version };

/** What was decided of a list in all, when it is taken in once more: what was said later of a row goes before. */
export const laidOver = (earlier: DeskDecisions | null, later: DeskDecisions): DeskDecisions => {
  if (earlier === null) return later;
  const corrections = new Map(earlier.corrections.map((correction) => [placeKey(correction), correction]));
  for (const correction of later.corrections) {
    const key = placeKey(correction);
    corrections.set(key, { ...corrections.get(key), ...correction });
  }
  return deskOf({
    ...later,
    corrections: [...corrections.values()],
    version: later.version ?? earlier.version ?? null,
  });
};
