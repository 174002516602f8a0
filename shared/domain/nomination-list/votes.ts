import { foldSameLength } from '#shared/domain/nomination-list/folded-text';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { GridCell } from '#shared/domain/nomination-list/sheet-grid';

/** Ballot counts of one nominee, as the sheet gives them. `ratio` is in percent, one decimal. */
export type VoteCounts = Readonly<Record<string, number | null>>;

const VOTE_FIELDS: ReadonlyMap<ColumnRole, string> = new Map([
  ['votesIssued', 'issued'],
  ['votesCollected', 'collected'],
  ['votesValid', 'valid'],
  ['votesInvalid', 'invalid'],
  ['votesYes', 'yes'],
  ['votesNo', 'no'],
  ['votesBlank', 'blank'],
  ['votesRatio', 'ratio'],
]);

export const voteFieldOf = (role: ColumnRole): string | null => VOTE_FIELDS.get(role) ?? null;

const decimal = (text: string): number | null => {
  const match = /-?\d+(?:[.,]\d+)?/.exec(text);
  return match === null ? null : Number(match[0].replace(',', '.'));
};

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** What stands before the sign: `8/9 (88,9%)` says its counts too. */
const beforePercent = (text: string): number | null => {
  const match = /(\d+(?:[.,]\d+)?)\s*%/.exec(text);
  return match?.[1] === undefined ? null : decimal(match[1]);
};

/** `100`, `"88,9%"`, `0.875`, `"8/9"`, `"8/9 (88,9%)"` → percent. A number up to 1 without a percent sign is a share of one. */
export const readRatio = (cell: GridCell): number | null => {
  const share = /^(\d+)\s*\/\s*(\d+)$/.exec(cell.text);
  if (share !== null && Number(share[2]) > 0) return oneDecimal((Number(share[1]) / Number(share[2])) * 100);
  const value = cell.text.includes('%')
    ? (beforePercent(cell.text) ?? decimal(cell.text))
    : (cell.number ?? decimal(cell.text));
  if (value === null) return null;
  return oneDecimal(!cell.text.includes('%') && value <= 1 ? value * 100 : value);
};

/** `9`, `"09"`, `"07/08"`, `"9 phiếu"` → the count before the stroke. */
export const readCount = (cell: GridCell): number | null => {
  const value = cell.number ?? decimal(cell.text);
  return value === null ? null : Math.trunc(value);
};

export type VoteFault =
  | {
      readonly code: 'VOTES_INCONSISTENT';
      readonly severity: 'error' | 'warning';
      readonly facts: Record<string, number>;
    }
  | {
      readonly code: 'RATIO_BASE' | 'RATIO_MISMATCH';
      readonly severity: 'warning';
      readonly facts: Record<string, number>;
    };

const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;

type Base = { readonly yes: number; readonly base: number; readonly facts: Record<string, number> };

const fewest = (...counts: readonly (number | null | undefined)[]): number =>
  Math.min(...counts.filter(known), Number.POSITIVE_INFINITY);

/**
 * Counts that cannot be: more agree than are valid, more valid than collected, more collected than issued. What the row
 * leaves out the lines above the table may say.
 */
const impossible = (
  { no, blank, valid, collected, issued }: VoteCounts,
  ballots: VoteCounts,
  { yes, base, facts }: Base,
): VoteFault | null => {
  const error = (more: Record<string, number>): VoteFault => ({
    code: 'VOTES_INCONSISTENT',
    severity: 'error',
    facts: { ...facts, ...more },
  });
  if (yes > base || yes + (no ?? 0) + (blank ?? 0) > base) return error({});
  const mostCollected = fewest(issued ?? ballots.issued, known(issued) ? null : ballots.collected);
  const mostValid = fewest(collected, mostCollected);
  if (known(valid) && valid > mostValid) return error({ collected: mostValid });
  return known(collected) && collected > mostCollected ? error({ collected, issued: mostCollected }) : null;
};

/** A stated ratio that no base of the sheet gives. */
const wrongRatio = (votes: VoteCounts, members: number | null, { yes, base }: Base): VoteFault | null => {
  const { ratio, collected, issued } = votes;
  if (!known(ratio)) return null;
  const bases = [base, collected, issued, members].filter(known).filter((count) => count > 0);
  if (bases.some((count) => Math.abs((yes / count) * 100 - ratio) <= 0.5)) return null;
  return { code: 'RATIO_MISMATCH', severity: 'warning', facts: { yes, valid: base, ratio } };
};

/** Valid ballots and the whole council put the nominee on different sides of the threshold. */
const doubtfulBase = (whole: number, threshold: number, { yes, base }: Base): VoteFault | null => {
  if (whole <= base || base <= 0) return null;
  const ofBase = oneDecimal((yes / base) * 100);
  const ofWhole = oneDecimal((yes / whole) * 100);
  if (ofBase >= threshold === ofWhole >= threshold) return null;
  return { code: 'RATIO_BASE', severity: 'warning', facts: { yes, valid: base, members: whole, ofBase, ofWhole } };
};

/** The counts of all ballots that stand above a table: `Số phiếu phát ra: 11; thu về: 11; hợp lệ: 11`. */
export const readBallotFacts = (texts: readonly string[]): VoteCounts => {
  const folded = foldSameLength(texts.join('; '));
  const countAfter = (words: string): number | null => {
    const found = new RegExp(`(?<!khong )\\b(?:${words})(?: la)?\\s*:?\\s*(\\d{1,3})\\b`).exec(folded)?.[1];
    return found === undefined ? null : Number(found);
  };
  return {
    issued: countAfter('phat ra'),
    collected: countAfter('thu (?:ve|vao|lai)'),
    valid: countAfter('hop le'),
    invalid: countAfter('khong hop le'),
  };
};

/** What the counts above a table say against one another: more collected than issued, valid and invalid not all. */
export const findBallotFaults = ({ issued, collected, valid, invalid }: VoteCounts): readonly VoteFault[] => {
  const isOver = known(issued) && known(collected) && collected > issued;
  const isNotAll = known(collected) && known(valid) && known(invalid) && valid + invalid !== collected;
  if (!isOver && !isNotAll) return [];
  const facts: Record<string, number> = {};
  for (const [name, count] of Object.entries({ issued, collected, valid, invalid }))
    if (known(count)) facts[name] = count;
  return [{ code: 'VOTES_INCONSISTENT', severity: 'warning', facts }];
};

/**
 * Checks one nominee's counts. `members` is the whole council when the sheet says it; `threshold` the needed percent,
 * which only decides whether the choice of base matters.
 */
export const findVoteFaults = (
  votes: VoteCounts,
  context: { readonly members: number | null; readonly threshold: number; readonly ballots?: VoteCounts },
): readonly VoteFault[] => {
  const { yes, no, blank, valid, collected, issued } = votes;
  const { ballots = {} } = context;
  const counted = valid ?? collected ?? issued ?? ballots.valid ?? ballots.collected ?? ballots.issued;
  if (!known(yes) || !known(counted)) return [];
  const base: Base = { yes, base: counted, facts: { yes, no: no ?? 0, valid: counted } };
  const error = impossible(votes, ballots, base);
  if (error !== null) return [error];
  const isShort = known(no) && yes + no + (blank ?? 0) < counted;
  const short: VoteFault = { code: 'VOTES_INCONSISTENT', severity: 'warning', facts: base.facts };
  const whole = Math.max(context.members ?? 0, collected ?? 0);
  return [
    isShort ? short : null,
    wrongRatio(votes, context.members, base),
    doubtfulBase(whole, context.threshold, base),
  ].filter((fault) => fault !== null);
};
