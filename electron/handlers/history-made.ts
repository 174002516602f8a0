import type { awardHistory, initiatives, yearlyRatings } from '#db/schema/registry';

/**
 * Facts and recipients as a list made them, in a form that can be compared with what stands later: undo takes only what
 * nobody has changed.
 */
export const awardMade = ({
  awardCode,
  year,
  basis,
  decisionNumber,
  decidedOn,
}: Omit<typeof awardHistory.$inferSelect, 'revokedOn' | 'revokedBy'>): string =>
  JSON.stringify({ awardCode, year, basis, decisionNumber, decidedOn });

export const ratingMade = ({
  level,
  decisionNumber,
}: Omit<typeof yearlyRatings.$inferSelect, 'recipientId' | 'year'>): string =>
  JSON.stringify({ level, decisionNumber });

export const initiativeMade = ({
  year,
  name,
  kind,
  scope,
  applied,
  decisionNumber,
}: typeof initiatives.$inferSelect): string => JSON.stringify({ year, name, kind, scope, applied, decisionNumber });

type Made = {
  readonly recipient: {
    readonly kind: string;
    readonly name: string;
    readonly unitId: string | null;
    readonly unitName: string;
  };
  readonly person: unknown;
  readonly collective: unknown;
  readonly household: unknown;
};

export const recipientMade = ({
  recipient: { kind, name, unitId, unitName },
  person,
  collective,
  household,
}: Made): string => JSON.stringify({ kind, name, unitId, unitName, person, collective, household });
