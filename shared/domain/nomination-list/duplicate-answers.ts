import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { Compared } from '#shared/domain/nomination-list/person-index';

/** What of a row is remembered with an answer: whoever is written so again is meant again. */
export type NomineeIdentity = Pick<Compared, 'recipientKind' | 'fullName' | 'unit' | 'birthDate'>;

export const DUPLICATE_ANSWERS = ['same', 'different'] as const;

/** The secretary's word on two descriptions: one person, or two. */
export type DuplicateAnswer = {
  readonly id: string;
  readonly row: NomineeIdentity;
  /** The other side in the words of the day of the answer. */
  readonly other: NomineeIdentity;
  /** The other side when it stood in the registry already. */
  readonly recipientId: string | null;
  readonly answer: (typeof DUPLICATE_ANSWERS)[number];
};

/** The row as it is compared. */
export const comparedRow = (row: NomineeRow): Compared => ({
  recipientKind: row.recipientKind,
  fullName: row.fullName,
  unit: row.unit,
  position: row.position,
  birthDate: row.birthDate?.value ?? null,
});

/** Case, spaces and the place of a tone mark do not count; marks, unit and birth date do. */
export const identityKey = ({ recipientKind, fullName, unit, birthDate }: NomineeIdentity): string =>
  [recipientKind, sameWordsKey(fullName), sameWordsKey(unit ?? ''), birthDate ?? ''].join('|');

const inOrder = (left: string, right: string): string => (left < right ? `${left}\n${right}` : `${right}\n${left}`);

/** One key for one pair, whichever side is asked first. */
export const pairKey = ({ row, other, recipientId }: Omit<DuplicateAnswer, 'id' | 'answer'>): string =>
  recipientId === null ? inOrder(identityKey(row), identityKey(other)) : `${identityKey(row)}\n${recipientId}`;

type Known = NomineeIdentity & { readonly recipientId: string | null };

export type AnswerBook = {
  readonly isEmpty: boolean;
  /** What was answered on the row and that other; null when nothing was. */
  readonly on: (row: NomineeIdentity, other: Known) => DuplicateAnswer | null;
  /** Every answer that speaks of whoever is written so. */
  readonly about: (who: NomineeIdentity) => readonly DuplicateAnswer[];
  /** Of an answer about someone, the side that is not theirs. */
  readonly otherSideOf: (answer: DuplicateAnswer, who: NomineeIdentity) => NomineeIdentity;
  /** Recipients that the row is answered not to be. */
  readonly notThese: (row: NomineeIdentity) => readonly string[];
  /** All that is answered to be one with the row: recipients and ways of writing, the row's own among them. */
  readonly oneWith: (row: NomineeIdentity) => {
    readonly recipientIds: readonly string[];
    readonly identities: readonly NomineeIdentity[];
  };
};

const remember = (map: Map<string, DuplicateAnswer[]>, key: string, answer: DuplicateAnswer): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [answer]);
  else if (!known.includes(answer)) known.push(answer);
};

/** The answers as they are asked for while rows are compared; the order in which they were given does not count. */
export const answerBook = (answers: readonly DuplicateAnswer[]): AnswerBook => {
  const byIdentity = new Map<string, DuplicateAnswer[]>();
  const byPair = new Map<string, DuplicateAnswer>();
  // Null: recipients written alike were answered differently, so that the words alone say nothing.
  const byWords = new Map<string, DuplicateAnswer | null>();
  for (const answer of answers) {
    const [row, other] = [identityKey(answer.row), identityKey(answer.other)];
    // Two written alike, of whom the recipient is gone: nothing is left to tell them apart by.
    if (row === other && answer.recipientId === null) continue;
    remember(byIdentity, row, answer);
    remember(byIdentity, other, answer);
    byPair.set(pairKey(answer), answer);
    // Two written alike are told apart by the recipient only: words would part everybody written so.
    if (row === other || answer.recipientId === null) continue;
    const words = inOrder(row, other);
    const former = byWords.get(words);
    byWords.set(words, former === undefined || former?.answer === answer.answer ? answer : null);
  }
  const about = (who: NomineeIdentity) => byIdentity.get(identityKey(who)) ?? [];
  const on: AnswerBook['on'] = (row, other) => {
    if (byPair.size === 0) return null;
    const ofRecipient = byPair.get(pairKey({ row, other, recipientId: other.recipientId }));
    const words = inOrder(identityKey(row), identityKey(other));
    return ofRecipient ?? byPair.get(words) ?? byWords.get(words) ?? null;
  };
  const otherSideOf: AnswerBook['otherSideOf'] = ({ row, other }, who) =>
    identityKey(row) === identityKey(who) ? other : row;
  const notThese: AnswerBook['notThese'] = (row) =>
    about(row).flatMap((answer) => {
      const isItsOwn = answer.answer === 'different' && identityKey(answer.row) === identityKey(row);
      return isItsOwn && answer.recipientId !== null ? [answer.recipientId] : [];
    });
  const oneWith: AnswerBook['oneWith'] = (row) => {
    const excluded = notThese(row);
    const identities = new Map([[identityKey(row), row]]);
    const recipientIds = new Set<string>();
    for (const who of identities.values()) {
      for (const { answer, row: left, other, recipientId } of about(who)) {
        if (answer !== 'same') continue;
        if (recipientId !== null && !excluded.includes(recipientId)) recipientIds.add(recipientId);
        for (const side of [left, other]) identities.set(identityKey(side), side);
      }
    }
    const sorted = [...identities].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, who]) => who);
    return { recipientIds: [...recipientIds].sort(), identities: sorted };
  };
  return { isEmpty: answers.length === 0, on, about, otherSideOf, notThese, oneWith };
};

export const NO_ANSWERS: AnswerBook = answerBook([]);
