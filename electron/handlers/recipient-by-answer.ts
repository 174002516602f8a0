import { pickSameRecipient, type SameRecipient } from '#db/queries/recipients';
import { type AnswerBook, comparedRow } from '#shared/domain/nomination-list/duplicate-answers';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';

/** Where recipients are looked for: the registry, with those that the list has brought in so far. */
export type RecipientLookup = {
  readonly byId: (id: string) => SameRecipient | null;
  /** Those of the same kind, name and unit, whatever their birth date. */
  readonly sameAs: (words: Pick<SameRecipient, 'kind' | 'name' | 'unitName'>) => readonly SameRecipient[];
};

/**
 * The recipient that a row means by the secretary's answers: null when by them it is nobody who is there, and a new
 * recipient is to be made; undefined when nothing was answered about whoever is written so.
 */
export const recipientByAnswer = (
  answers: AnswerBook,
  row: NomineeRow,
  lookup: RecipientLookup,
): SameRecipient | null | undefined => {
  if (answers.isEmpty) return undefined;
  const who = comparedRow(row);
  if (answers.about(who).length === 0) return undefined;
  const { recipientIds, identities } = answers.oneWith(who);
  for (const id of recipientIds) {
    const recipient = lookup.byId(id);
    if (recipient !== null) return recipient;
  }
  const except = answers.notThese(who);
  for (const { recipientKind: kind, fullName: name, unit, birthDate } of identities) {
    const candidates = lookup.sameAs({ kind, name, unitName: unit ?? '' }).filter(({ id }) => !except.includes(id));
    const recipient = pickSameRecipient(candidates, birthDate);
    if (recipient !== null) return recipient;
  }
  return null;
};
