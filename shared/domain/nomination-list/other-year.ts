type Campaign = { readonly id: string; readonly year: number };

/** A list that names another year than its campaign, and the open campaigns of that year. */
export type OtherYear<C extends Campaign> = { readonly year: number; readonly fitting: readonly C[] };

/** Null where the list names the campaign's own year, or none. */
export const otherYear = <C extends Campaign>(
  awardYear: number | null,
  campaign: Campaign,
  open: readonly C[],
): OtherYear<C> | null =>
  awardYear === null || awardYear === campaign.year
    ? null
    : { year: awardYear, fitting: open.filter(({ id, year }) => id !== campaign.id && year === awardYear) };
