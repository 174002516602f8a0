import { type AwardCode, isEmulationTitle } from '#shared/domain/award-code';
import type { AwardGround } from '#shared/domain/award-grounds';
import { RATING_LEVELS, type RatingLevel } from '#shared/domain/recipient';

/** An award with what it rests on, and what of that still stands in the history. */
export type RestingAward = {
  readonly id: string;
  readonly code: AwardCode;
  readonly year: number;
  readonly decidedOn: string | null;
  readonly grounds: readonly (AwardGround & {
    /** Null: the row is gone. `level` is that of a rating as it stands now. */
    readonly present: {
      readonly level: RatingLevel | null;
      /** Of an award that a later decision took back (Điều 93). */
      readonly revokedOn?: string | null;
    } | null;
  })[];
};

/** Lowered, gone, taken back and shared between a title and a form or two forms ask for a look; the others are only worth knowing. */
export type DependencyWarning = {
  readonly awardId: string;
  readonly severity: 'warning' | 'info';
  readonly ground: AwardGround;
} & (
  | { readonly cause: 'ratingLowered' | 'ratingRaised'; readonly now: RatingLevel }
  | { readonly cause: 'gone' }
  | { readonly cause: 'revoked'; readonly on: string }
  /** `usedBy`: the awards decided before it that rest on the same initiative. */
  | { readonly cause: 'sharedInitiative'; readonly usedBy: readonly string[] }
);

/**
 * How one initiative may serve two awards (CV 5007/BNV-TĐKT, III.5c): not a title and a form, not two forms. Whether it
 * may serve two titles is left open there.
 */
export const sharingSeverity = (a: AwardCode, b: AwardCode): 'warning' | 'info' =>
  isEmulationTitle(a) && isEmulationTitle(b) ? 'info' : 'warning';

const changeWarnings = ({ id, grounds }: RestingAward): readonly DependencyWarning[] =>
  grounds.flatMap(({ present, ...ground }): DependencyWarning[] => {
    if (present === null) return [{ awardId: id, severity: 'warning', ground, cause: 'gone' }];
    const { revokedOn = null } = present;
    if (revokedOn !== null) return [{ awardId: id, severity: 'warning', ground, cause: 'revoked', on: revokedOn }];
    const { level } = present;
    if (ground.level === null || level === null || level === ground.level) return [];
    return RATING_LEVELS.indexOf(level) > RATING_LEVELS.indexOf(ground.level)
      ? [{ awardId: id, severity: 'warning', ground, cause: 'ratingLowered', now: level }]
      : [{ awardId: id, severity: 'info', ground, cause: 'ratingRaised', now: level }];
  });

const inOrder = (a: RestingAward, b: RestingAward): number =>
  (a.decidedOn ?? '').localeCompare(b.decidedOn ?? '') || a.year - b.year || a.id.localeCompare(b.id);

/** The later award is the one to look at: the first use was right. */
const sharingWarnings = (awards: readonly RestingAward[]): readonly DependencyWarning[] => {
  const users = new Map<string, RestingAward[]>();
  return awards.toSorted(inOrder).flatMap((award) =>
    award.grounds.flatMap(({ present: _present, ...ground }): DependencyWarning[] => {
      if (ground.kind !== 'initiative') return [];
      const before = users.get(ground.reference) ?? [];
      users.set(ground.reference, [...before, award]);
      if (before.length === 0) return [];
      const severity = before.some((other) => sharingSeverity(other.code, award.code) === 'warning')
        ? 'warning'
        : 'info';
      const usedBy = before.map((other) => other.id);
      return [{ awardId: award.id, severity, ground, cause: 'sharedInitiative', usedBy }];
    }),
  );
};

/**
 * What has become of the grounds of awards: a rating recorded again with another level, an award or initiative removed
 * from the history, an award taken back, an initiative used by two awards. Nothing is revoked by it: that belongs to whoever decided (Điều 93).
 */
export const dependencyWarnings = (awards: readonly RestingAward[]): readonly DependencyWarning[] => [
  ...awards.flatMap(changeWarnings),
  ...sharingWarnings(awards),
];

/** What a person has seen of a warning; a rating changed once more is a new one. */
export const warningKey = (warning: DependencyWarning): string => {
  const { kind, reference } = warning.ground;
  const detail = 'now' in warning ? warning.now : 'usedBy' in warning ? warning.usedBy.join(',') : '';
  return [warning.cause, kind, reference, detail].filter(Boolean).join(' ');
};
