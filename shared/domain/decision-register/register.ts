import { bearersByNumber, gapsOf, type NumberEntry } from '#shared/domain/decision-register/numbering';

/** award gives awards · correction changes words of an earlier decision · revocation takes awards back (Điều 93). */
export const DECISION_KINDS = ['award', 'correction', 'revocation'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const REGISTER_STATES = [
  'draft',
  'issued',
  'corrected',
  'partlyRevoked',
  'revoked',
  'reserved',
  'outside',
  'blank',
  'missing',
] as const;
export type RegisterState = (typeof REGISTER_STATES)[number];

/** Another decision that a line points to: the one it amends, or one that amends it. */
export type RegisterLink = {
  readonly decisionId: string;
  readonly kind: DecisionKind;
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: string;
};

/** One line of “Sổ quyết định”. */
export type RegisterLine = {
  readonly key: string;
  readonly first: number;
  /** Null: every later number. */
  readonly last: number | null;
  /** `a` of a paper kept elsewhere that an old book writes as `05a`; else empty. */
  readonly suffix: string;
  readonly decisionId: string | null;
  /** Of a reserved number, an outside paper or a note. */
  readonly entryId: string | null;
  readonly kind: DecisionKind | null;
  readonly dated: string | null;
  readonly subject: string;
  /** Who signed; for a reserved number, who asked for it. */
  readonly person: string;
  /** How many awards it gives, changes or takes back; null where nothing is counted. */
  readonly count: number | null;
  readonly state: RegisterState;
  /** Why it is empty, repeated or elsewhere. */
  readonly explanation: string;
  readonly amends: RegisterLink | null;
  readonly amendedBy: readonly RegisterLink[];
};

/** What became of an issued decision by those that refer to it. */
export const stateByAmendments = (
  amendments: readonly { readonly kind: DecisionKind; readonly isWhole: boolean }[],
): Extract<RegisterState, 'issued' | 'corrected' | 'partlyRevoked' | 'revoked'> => {
  if (amendments.some(({ kind, isWhole }) => kind === 'revocation' && isWhole)) return 'revoked';
  if (amendments.some(({ kind }) => kind === 'revocation')) return 'partlyRevoked';
  return amendments.length > 0 ? 'corrected' : 'issued';
};

const entryOf = (line: RegisterLine): NumberEntry => ({
  id: line.key,
  kind: line.state === 'reserved' || line.state === 'outside' || line.state === 'blank' ? line.state : 'decision',
  first: line.first,
  last: line.last,
  explanation: line.explanation,
});

/** The lines as the rules of numbering look at them. */
export const numberEntries = (lines: readonly RegisterLine[]): readonly NumberEntry[] => lines.map(entryOf);

const missingLine = (first: number, last: number): RegisterLine => ({
  key: `missing-${first}`,
  first,
  last,
  suffix: '',
  decisionId: null,
  entryId: null,
  kind: null,
  dated: null,
  subject: '',
  person: '',
  count: null,
  state: 'missing',
  explanation: '',
  amends: null,
  amendedBy: [],
});

/** The book of one series and year in the order of numbers, with a line for every gap that nobody explained. */
export const registerLines = (lines: readonly RegisterLine[]): readonly RegisterLine[] => {
  const gaps = gapsOf(numberEntries(lines)).filter(({ explanation }) => explanation === null);
  return [...lines, ...gaps.map(({ first, last }) => missingLine(first, last))].sort(
    (a, b) => a.first - b.first || a.suffix.localeCompare(b.suffix) || (a.dated ?? '').localeCompare(b.dated ?? ''),
  );
};

/** What the head of the book counts. */
export const registerCounts = (lines: readonly RegisterLine[]) => {
  const entries = numberEntries(lines.filter(({ state }) => state !== 'missing'));
  const isOf = (...states: readonly RegisterState[]) => lines.filter(({ state }) => states.includes(state)).length;
  const gaps = gapsOf(entries).filter(({ explanation }) => explanation === null);
  return {
    issued: isOf('issued', 'corrected', 'partlyRevoked', 'revoked'),
    corrected: isOf('corrected'),
    revoked: isOf('partlyRevoked', 'revoked'),
    held: isOf('draft', 'reserved'),
    missing: gaps.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    repeated: [...bearersByNumber(entries).values()].filter((bearers) => bearers.length > 1).length,
  };
};
