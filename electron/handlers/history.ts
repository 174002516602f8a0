import {
  closeInvestigation,
  deleteAward,
  deleteInitiative,
  findAwardRecord,
  findInitiative,
  findInvestigation,
  insertAward,
  insertDiscipline,
  insertInitiative,
  insertInvestigation,
  putRating,
  ratingsOf,
} from '#db/queries/history';
import { findCollectiveYear, findRecipient, putCollectiveYear } from '#db/queries/recipients';
import { atOnce, type CommandHandler } from '#electron/ipc/handlers';
import { isReversed } from '#shared/lib/local-date';
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

/** What an issued decision made stays; a row written by hand may go, with the reason. */
const removeAward: CommandHandler<'awards.remove'> = atOnce((tx, { id, reason }) => {
  const before = findAwardRecord(tx.db, id);
  if (before === null) return err({ code: 'awards.notFound' });
  if (before.dossierId !== null) return err({ code: 'awards.ofDecision' });
  deleteAward(tx.db, id);
  return ok({ value: { id }, change: { subject: subjectOf(before.recipientId), before, after: { reason } } });
});

const removeInitiative: CommandHandler<'initiatives.remove'> = atOnce((tx, { id, reason }) => {
  const before = findInitiative(tx.db, id);
  if (before === null) return err({ code: 'initiatives.notFound' });
  deleteInitiative(tx.db, id);
  return ok({ value: { id }, change: { subject: subjectOf(before.recipientId), before, after: { reason } } });
});

const recordDiscipline: CommandHandler<'discipline.record'> = atOnce((tx, input) => {
  const { recipientId, form, from, to } = input;
  if (isReversed(from, to)) return err({ code: 'terms.reversed' });
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

const recordYear: CommandHandler<'collectives.recordYear'> = atOnce((tx, input) => {
  const { recipientId, year, members, completedTask, ldtt, cstdcs } = input;
  if (findRecipient(tx.db, recipientId)?.kind !== 'collective') return err({ code: 'recipients.notFound' });
  const isTooMany = (count: number | null): boolean => members !== null && count !== null && count > members;
  if ([completedTask, ldtt, cstdcs].some(isTooMany)) return err({ code: 'collectives.moreThanMembers' });
  const before = findCollectiveYear(tx.db, recipientId, year);
  putCollectiveYear(tx.db, input);
  return ok({ value: { id: recipientId }, change: { subject: subjectOf(recipientId), before, after: input } });
});

const openInvestigation: CommandHandler<'investigations.open'> = atOnce((tx, input) => {
  const { recipientId, summary, openedOn } = input;
  if (findRecipient(tx.db, recipientId) === null) return err({ code: 'recipients.notFound' });
  const id = tx.newId();
  insertInvestigation(tx.db, { id, recipientId, summary, openedOn });
  return ok({ value: { id }, change: { subject: subjectOf(recipientId), before: null, after: { id, ...input } } });
});

const endInvestigation: CommandHandler<'investigations.close'> = atOnce((tx, { id, closedOn }) => {
  const before = findInvestigation(tx.db, id);
  if (before === null) return err({ code: 'investigations.notFound' });
  if (before.closedOn !== null) return err({ code: 'investigations.closed' });
  if (isReversed(before.openedOn, closedOn)) return err({ code: 'terms.reversed' });
  closeInvestigation(tx.db, id, closedOn);
  return ok({
    value: { id },
    change: { subject: subjectOf(before.recipientId), before, after: { ...before, closedOn } },
  });
});

export const historyHandlers = {
  'ratings.record': recordRating,
  'awards.record': recordAward,
  'awards.remove': removeAward,
  'initiatives.record': recordInitiative,
  'initiatives.remove': removeInitiative,
  'discipline.record': recordDiscipline,
  'collectives.recordYear': recordYear,
  'investigations.open': openInvestigation,
  'investigations.close': endInvestigation,
};
