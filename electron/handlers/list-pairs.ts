import type { CampaignNominee } from '#db/queries/duplicates';
import {
  type AnswerBook,
  comparedRow,
  type DuplicateAnswer,
  identityKey,
  type NomineeIdentity,
} from '#shared/domain/nomination-list/duplicate-answers';
import type { DuplicateKind } from '#shared/domain/nomination-list/duplicate-kinds';
import type { KnownRecipient } from '#shared/domain/nomination-list/duplicates-across';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { ReceivedAward } from '#shared/domain/nomination-list/repeated-award';

/** The other side of a pair: another row of the file, a nominee of the campaign, or someone of the registry. */
export type OtherSide =
  | { readonly in: 'file'; readonly known: NomineeRow }
  | { readonly in: 'campaign'; readonly known: CampaignNominee }
  | { readonly in: 'registry'; readonly known: KnownRecipient }
  /** Answered about once, and nowhere to be found by now: what is left are the words of that day. */
  | { readonly in: 'answer'; readonly known: DuplicateAnswer['other'] & { readonly recipientId: string | null } };

/** A row and whom it may mean, or meant by the secretary's word. */
export type ListPair = {
  readonly code: DuplicateKind;
  readonly row: NomineeRow;
  readonly other: OtherSide;
  /** The award that the row repeats, where that is the doubt. */
  readonly repeated: ReceivedAward | null;
  readonly answer: DuplicateAnswer | null;
};

export const pairOf = (
  code: DuplicateKind,
  row: NomineeRow,
  other: OtherSide,
  more: Partial<Pick<ListPair, 'repeated' | 'answer'>> = {},
): ListPair => ({ code, row, other, repeated: null, answer: null, ...more });

/** Where the other side of an answer may stand: in the file, in the campaign beside it, in the registry. */
type Known = {
  readonly rows: readonly NomineeRow[];
  readonly nominees: readonly CampaignNominee[];
  readonly registryById: ReadonlyMap<string, KnownRecipient>;
};

const firstBy = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> => {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (!found.has(key)) found.set(key, one);
  }
  return found;
};

/** The places of the known by their words, made when the first answer is met: most lists meet none. */
const placesOf = ({ rows, nominees }: Known) => ({
  rowOf: firstBy(rows, (row) => identityKey(comparedRow(row))),
  nomineeOf: firstBy(nominees, identityKey),
  nomineeById: firstBy(nominees, ({ recipientId }) => recipientId),
});

/**
 * What was answered about a row before, each with its other side as it stands today: another row of the file, else a nominee of
 * the campaign, else someone of the registry; where it stands nowhere any more, in the words of the answer.
 */
export const answeredPairs = (answers: AnswerBook, known: Known) => {
  let places: ReturnType<typeof placesOf> | null = null;
  const sideOf = (row: NomineeRow, side: NomineeIdentity, recipientId: string | null): OtherSide => {
    places ??= placesOf(known);
    const inFile = recipientId === null ? places.rowOf.get(identityKey(side)) : undefined;
    if (inFile !== undefined && inFile !== row) return { in: 'file', known: inFile };
    const nominee =
      recipientId === null ? places.nomineeOf.get(identityKey(side)) : places.nomineeById.get(recipientId);
    if (nominee !== undefined) return { in: 'campaign', known: nominee };
    const registered = recipientId === null ? undefined : known.registryById.get(recipientId);
    if (registered !== undefined) return { in: 'registry', known: registered };
    return { in: 'answer', known: { ...side, recipientId } };
  };
  return (row: NomineeRow): readonly ListPair[] => {
    const compared = comparedRow(row);
    return answers.about(compared).map((answer) => {
      const side = answers.otherSideOf(answer, compared);
      const other = sideOf(row, side, side === answer.other ? answer.recipientId : null);
      return pairOf('DUPLICATE_ANSWERED', row, other, { answer });
    });
  };
};
