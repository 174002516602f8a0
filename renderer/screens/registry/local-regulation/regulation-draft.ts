import type { z } from 'zod';
import { neededConfirmations } from '#shared/domain/local-regulation/regulation-problem';
import { LocalRegulationField } from '#shared/ipc/local-regulation';
import type { DeepReadonly } from '#shared/lib/deep-readonly';
import { EDITIONS } from '#shared/regulations/editions';
import { today } from '../../../forms/today';

/** The regulation as the tab edits it. */
export type Draft = z.output<typeof LocalRegulationField>;
export type RowPart = 'quotas' | 'clusters' | 'deadlines' | 'papers' | 'criteria' | 'ballots';

/** What a form of one row gets: the draft, the row's id (null: a new one), and where its change goes. */
export type RowFormProps = {
  readonly draft: Draft;
  readonly id: string | null;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onDone: () => void;
};

/** A saved version as a draft to go on from, without confirmations that a newer program no longer needs. */
export const draftOf = (regulation: DeepReadonly<Draft>): Draft => {
  const draft = LocalRegulationField.parse(regulation);
  return { ...draft, confirmed: [...neededConfirmations(draft.confirmed, EDITIONS)] };
};

export const emptyDraft = (): Draft => ({
  name: '',
  documentNumber: '',
  issuer: '',
  validFrom: today(),
  validTo: null,
  quotas: [],
  clusters: [],
  deadlines: [],
  papers: [],
  criteria: [],
  ballots: [],
  money: { rounding: null, coefficients: [] },
  readings: { window: null, diplomaBeforeYears: null },
  confirmed: [],
});

type Same<T> = (left: T, right: T) => boolean;

/** The rows with this one in the place of the same one, or at the end. */
export const withRow = <T>(rows: readonly T[], row: T, same: Same<T>): T[] =>
  rows.some((other) => same(other, row)) ? rows.map((other) => (same(other, row) ? row : other)) : [...rows, row];

export const withoutRow = <T>(rows: readonly T[], row: T, same: Same<T>): T[] =>
  rows.filter((other) => !same(other, row));

/** The rows with this one in the place of the one that had the id `from`, or at the end; nothing else bears its id. */
export const keptById = <T extends { readonly id: string }>(rows: readonly T[], from: string | null, row: T): T[] => {
  const others = rows.filter(({ id }) => id === from || id !== row.id);
  return others.some(({ id }) => id === from)
    ? others.map((other) => (other.id === from ? row : other))
    : [...others, row];
};

export const withoutId = <T extends { readonly id: string }>(rows: readonly T[], id: string): T[] =>
  rows.filter((row) => row.id !== id);

export const newId = (): string => crypto.randomUUID();
