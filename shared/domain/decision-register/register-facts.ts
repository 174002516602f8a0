import type { RegisterLine } from '#shared/domain/decision-register/register';

/** “Sổ quyết định” of one series and year as it prints. */
export type RegisterFacts = {
  readonly symbol: string;
  readonly year: number;
  readonly headLines: readonly string[];
  /** In the order of the numbers. */
  readonly lines: readonly RegisterLine[];
};
