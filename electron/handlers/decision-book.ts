import type { ReadDb } from '#db/council-db';
import {
  amendmentsOf,
  decisionsByIds,
  decisionsOfSeries,
  entriesOfSeries,
  type RegisterDecisionRow,
  type RegisterEntryRow,
  type Series,
} from '#db/queries/decision-register';
import type { NumberEntry } from '#shared/domain/decision-register/numbering';
import {
  numberEntries,
  type RegisterLine,
  type RegisterLink,
  stateByAmendments,
} from '#shared/domain/decision-register/register';
import { AmendmentField } from '#shared/ipc/amendments';
import { formatSlashed, isLocalDate } from '#shared/lib/local-date';
import { registerPaper } from '#shared/text/vi/decision-register';

/** An issued decision as others point to it; null while it has no number or day. */
export const linkTo = (
  row: Pick<RegisterDecisionRow, 'id' | 'kind' | 'number' | 'symbol' | 'issuedOn'> | undefined,
): RegisterLink | null =>
  row === undefined || row.number === null || row.issuedOn === null
    ? null
    : { decisionId: row.id, kind: row.kind, number: row.number, symbol: row.symbol, issuedOn: row.issuedOn };

const isWhole = ({ amendment }: Pick<RegisterDecisionRow, 'amendment'>): boolean => {
  const content = AmendmentField.safeParse(amendment);
  return content.success && content.data.kind === 'revocation' && content.data.scope === 'whole';
};

const countOf = ({ kind, items, revoked, amendment, state }: RegisterDecisionRow): number | null => {
  if (kind === 'award') return items;
  const content = AmendmentField.safeParse(amendment);
  if (!content.success) return null;
  if (content.data.kind === 'correction') return content.data.changes.length;
  return state === 'issued' ? revoked : null;
};

/** What an amendment still does to a decision: of a revocation, what was not given back since. */
const effectOn = ({ kind }: RegisterDecisionRow, amendment: RegisterDecisionRow) => {
  const { holding, revoked } = amendment;
  const whole = { kind: amendment.kind, isWhole: isWhole(amendment) };
  if (kind !== 'award' || amendment.kind !== 'revocation') return [whole];
  return holding === 0 ? [] : [{ ...whole, isWhole: whole.isWhole && holding === revoked }];
};

const decisionLine = (
  row: RegisterDecisionRow,
  amendments: readonly RegisterDecisionRow[],
  original: RegisterDecisionRow | undefined,
): RegisterLine[] => {
  if (row.number === null) return [];
  return [
    {
      key: row.id,
      first: row.number,
      last: row.number,
      suffix: '',
      decisionId: row.id,
      entryId: null,
      kind: row.kind,
      dated: row.issuedOn,
      subject: row.subject,
      person: row.signer,
      count: countOf(row),
      state: row.state === 'draft' ? 'draft' : stateByAmendments(amendments.flatMap((it) => effectOn(row, it))),
      explanation: '',
      amends: linkTo(original),
      amendedBy: amendments.flatMap((it) => linkTo(it) ?? []),
    },
  ];
};

const written = (day: string | null): string => (day !== null && isLocalDate(day) ? formatSlashed(day) : '');

const entryLine = (row: RegisterEntryRow, borne: ReadonlySet<number>): RegisterLine[] => {
  const isReleased = row.releasedOn !== null;
  // What was used stands as its decision; what was given back and used by another needs no words any more.
  if (row.usedBy !== null || (isReleased && borne.has(row.firstNumber))) return [];
  const { person, subject, releasedOn, explanation } = row;
  return [
    {
      key: row.id,
      first: row.firstNumber,
      last: row.lastNumber,
      suffix: row.suffix,
      decisionId: null,
      // A number given back keeps its line: it is the reason why it stands empty.
      entryId: isReleased ? null : row.id,
      kind: null,
      dated: row.kind === 'reserved' ? null : row.dated,
      subject: isReleased ? '' : subject,
      person: isReleased ? '' : person,
      count: null,
      state: isReleased ? 'blank' : row.kind,
      explanation: isReleased
        ? registerPaper.released(person, subject, written(releasedOn), explanation)
        : row.kind === 'outside' && row.firstNumber !== row.lastNumber
          ? explanation || subject
          : explanation,
      amends: null,
      amendedBy: [],
    },
  ];
};

/** What stands in the book of a series: its decisions, drafts that hold a number, and the notes of the clerk. */
export const bookOf = (db: ReadDb, series: Series): readonly RegisterLine[] => {
  const rows = decisionsOfSeries(db, series);
  const amendments = amendmentsOf(
    db,
    rows.map(({ id }) => id),
  );
  const originals = new Map(
    decisionsByIds(
      db,
      rows.flatMap(({ refersTo }) => refersTo ?? []),
    ).map((row) => [row.id, row]),
  );
  const lines = rows.flatMap((row) =>
    decisionLine(
      row,
      amendments.filter(({ refersTo }) => refersTo === row.id),
      row.refersTo === null ? undefined : originals.get(row.refersTo),
    ),
  );
  const entries = entriesOfSeries(db, series);
  const borne = new Set([
    ...lines.map(({ first }) => first),
    ...entries.filter((row) => row.kind !== 'blank' && row.releasedOn === null).map((row) => row.firstNumber),
  ]);
  return [...lines, ...entries.flatMap((row) => entryLine(row, borne))];
};

/** The book as the rules of numbering look at it. */
export const numbersOf = (db: ReadDb, series: Series): readonly NumberEntry[] => numberEntries(bookOf(db, series));
