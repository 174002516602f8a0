import type { FactFile } from '#tests/builders/fact-file';

/** A fact file, what it traps, and what a lawyer answers with the statute in hand. */
export type AwardCase = Readonly<{
  trap: string;
  facts: FactFile;
  verdict: 'met' | 'notMet' | 'missingData';
  edition?: string;
  /** Something is left that only people can confirm. */
  attests?: boolean;
  attestsAtMost?: number;
  /** A clause that must not decide. */
  lacksLine?: string;
}>;
