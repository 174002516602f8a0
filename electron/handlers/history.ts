import { insertAward, insertDiscipline, insertInitiative, putRating, ratingsOf } from '#db/queries/history';
import { findRecipient } from '#db/queries/recipients';
import { atOnce, type CommandHandler } from '#electron/ipc/handlers';
import { err, ok } from '#shared/lib/result';

const subjectOf = (id: string): string => `recipient:${id}`;

const orNull = (text: string): string | null => (text === '' ? null : text);

const recordRating: CommandHandler<'ratings.record'> = atOnce((tx, input) => {
  const { recipientId, year, level } = input;
  if (findRecipient(tx.db, recipientId) === null) return err({ code: 'recipients.notFound' });
  const before = ratingsOf(tx.db, recipientId).find((rating) => rating.year === year) ?? null;
  putRating(tx.db, { recipientId, year, level, decisionNumber: orNull(input.decisionNumber) });
  return ok({ value: { id: recipientId }, change: { subject: subjectOf(recipientId), before, after: input } });
});

const recordAward: CommandHandler<'awards.record'> = atOnce((tx, input) => {
  const { recipientId, code, year, basis, decidedOn } = input;
  if (findRecipient(tx.db, recipientId) === null) return err({ code: 'recipients.notFound' });
  const id = tx.newId();
  insertAward(tx.db, {
    id,
    recipientId,
    awardCode: code,
    year,
    basis,
    decidedOn,
    decisionNumber: orNull(input.decisionNumber),
  });
  return ok({ value: { id }, change: { subject: subjectOf(recipientId), before: null, after: input } });
});

const recordInitiative: CommandHandler<'initiatives.record'> = atOnce((tx, input) => {
  const { personId, ...initiative } = input;
  if (findRecipient(tx.db, personId)?.kind !== 'individual') return err({ code: 'recipients.notFound' });
  const id = tx.newId();
  insertInitiative(tx.db, { id, recipientId: personId, ...initiative, decisionNumber: orNull(input.decisionNumber) });
  return ok({ value: { id }, change: { subject: subjectOf(personId), before: null, after: input } });
});

const recordDiscipline: CommandHandler<'discipline.record'> = atOnce((tx, input) => {
  const { recipientId, form, from, to } = input;
  if (findRecipient(tx.db, recipientId) === null) return err({ code: 'recipients.notFound' });
  const id = tx.newId();
  insertDiscipline(tx.db, {
    id,
    recipientId,
    form,
    fromDate: from,
    toDate: to,
    decisionNumber: orNull(input.decisionNumber),
  });
  return ok({ value: { id }, change: { subject: subjectOf(recipientId), before: null, after: input } });
});

export const historyHandlers = {
  'ratings.record': recordRating,
  'awards.record': recordAward,
  'initiatives.record': recordInitiative,
  'discipline.record': recordDiscipline,
};
