import type { ReadDb } from '#db/council-db';
import { rememberedAnswers } from '#db/queries/duplicates';
import { findRecipient, findSameRecipient, type RecipientRow } from '#db/queries/recipients';
import { comparedRow } from '#shared/domain/nomination-list/duplicate-answers';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';

/**
 * The recipient that a row means by the secretary's answers: null when by them it is nobody of the registry, and a new
 * recipient is to be made; undefined when nothing was answered about whoever is written so.
 */
export const recipientByAnswer = (db: ReadDb, row: NomineeRow): RecipientRow | null | undefined => {
  const answers = rememberedAnswers(db);
  const who = comparedRow(row);
  if (answers.isEmpty || answers.about(who).length === 0) return undefined;
  const { recipientIds, identities } = answers.oneWith(who);
  for (const id of recipientIds) {
    const recipient = findRecipient(db, id);
    if (recipient !== null) return recipient;
  }
  const except = answers.notThese(who);
  for (const { recipientKind: kind, fullName: name, unit, birthDate } of identities) {
    const recipient = findSameRecipient(db, { kind, name, unitName: unit ?? '', birthDate, except });
    if (recipient !== null) return recipient;
  }
  return null;
};
