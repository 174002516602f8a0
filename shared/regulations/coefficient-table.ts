import type { AwardCode } from '#shared/domain/award-code';
import type { Coefficient } from '#shared/domain/award-money';
import { RECIPIENT_KINDS, type RecipientKind } from '#shared/domain/recipient';

/** A line of a money article: hundredths of the base salary by kind of recipient. */
export type CoefficientRow = { readonly [K in RecipientKind]?: number } & {
  readonly awards: readonly AwardCode[];
  readonly clause: string;
  readonly unconfirmed?: true;
};

/** Unfolds the lines to one coefficient for each award and kind of recipient. */
export const coefficientsOf = (rows: readonly CoefficientRow[]): readonly Coefficient[] =>
  rows.flatMap((row) =>
    row.awards.flatMap((award) =>
      RECIPIENT_KINDS.flatMap((recipientKind) => {
        const hundredths = row[recipientKind];
        if (hundredths === undefined) return [];
        const base = { award, recipientKind, hundredths, clause: row.clause };
        return [row.unconfirmed ? { ...base, unconfirmed: row.unconfirmed } : base];
      }),
    ),
  );
