import type { Output } from '#shared/ipc/contract';

export type Council = Output<'councils.list'>[number];
export type Member = Council['members'][number];
export type Term = 'current' | 'past' | 'coming';

/** Whether the member sits in the council on the day; both ends of the term count. */
export const termOn = (day: string, { validFrom, validTo }: Pick<Member, 'validFrom' | 'validTo'>): Term => {
  if (day < validFrom) return 'coming';
  return validTo !== null && day > validTo ? 'past' : 'current';
};
