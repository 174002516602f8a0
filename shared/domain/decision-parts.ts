/** How what a meeting passed is parted into decisions. */
export const DECISION_PARTINGS = ['together', 'byAward', 'byUnit'] as const;
export type DecisionParting = (typeof DECISION_PARTINGS)[number];

export type DecisionPart<T> = {
  /** The unit of the part; null when it is not parted by unit. */
  readonly unitName: string | null;
  readonly members: readonly T[];
};

type Parted = { readonly awardCode: string; readonly unitKey: string; readonly unitName: string };

const KEYS: Readonly<Record<DecisionParting, (dossier: Parted) => string>> = {
  together: () => '',
  byAward: ({ awardCode }) => awardCode,
  byUnit: ({ unitKey }) => unitKey,
};

/**
 * Parts dossiers into decisions: every dossier stands in exactly one part, no part is empty, and the order of the agenda
 * is kept among the parts and within each.
 */
export const partDecisions = <T extends Parted>(
  dossiers: readonly T[],
  parting: DecisionParting,
): readonly DecisionPart<T>[] => {
  const parts = new Map<string, T[]>();
  for (const dossier of dossiers) {
    const key = KEYS[parting](dossier);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [dossier]);
    else part.push(dossier);
  }
  return [...parts.values()].map((members) => ({
    unitName: parting === 'byUnit' ? (members[0]?.unitName ?? '') : null,
    members,
  }));
};
