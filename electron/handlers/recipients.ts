import type { ReadDb } from '#db/council-db';
import { correctionsOfDossiers, decisionsByIds } from '#db/queries/decision-register';
import { issuedLinesOf } from '#db/queries/decisions';
import { dossiersOfRecipient } from '#db/queries/dossiers';
import {
  awardsOf,
  disciplineOf,
  hasOpenInvestigation,
  initiativesOf,
  investigationsOf,
  ratingsOf,
  restorationsOf,
} from '#db/queries/history';
import {
  collectiveYearsOf,
  findCollective,
  findPerson,
  findRecipient,
  insertCollective,
  insertHousehold,
  insertPerson,
  recipientLine,
  renameRecipient,
  searchRecipients,
  setHistoryKnownFrom,
  updateCollective,
  updatePerson,
} from '#db/queries/recipients';
import { findUnit } from '#db/queries/units';
import { awardName } from '#electron/handlers/award-rules';
import { historySources } from '#electron/handlers/history-sources';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { correctedParts } from '#shared/domain/decision-register/corrected-part';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

const subjectOf = (id: string): string => `recipient:${id}`;

const search: QueryHandler<'recipients.search'> = ({ db }, input) => ok(searchRecipients(db, input));

const numberedDay = (row: { number: number | null; symbol: string; issuedOn: string | null }) => ({
  number: formatDocumentNumber(row),
  on: row.issuedOn ?? '',
});

/** Everything the database keeps of one recipient; null when there is no such recipient. */
export const historyOf = (db: ReadDb, recipientId: string): Output<'recipients.history'> | null => {
  const recipient = recipientLine(db, recipientId);
  if (recipient === null) return null;
  const person = findPerson(db, recipientId);
  const collective = findCollective(db, recipientId);
  const sources = historySources(db, recipientId);
  const awards = awardsOf(db, recipientId);
  const revocations = new Map(
    decisionsByIds(
      db,
      awards.flatMap(({ revokedBy }) => revokedBy ?? []),
    ).map((row) => [row.id, numberedDay(row)]),
  );
  const corrections = correctionsOfDossiers(
    db,
    awards.flatMap(({ dossierId }) => dossierId ?? []),
  );
  const restorations = restorationsOf(
    db,
    awards.map(({ id }) => id),
  );
  const restoredBy = new Map(restorations.map((row) => [row.awardId, numberedDay(row)]));
  const corrected = corrections.flatMap(({ dossierId }) => dossierId ?? []);
  const partNow = correctedParts(issuedLinesOf(db, corrected), corrections);
  const nameOnAward = (dossierId: string | null): string | null => {
    const name = dossierId === null ? recipient.name : partNow(dossierId, recipient.name);
    return name === recipient.name ? null : name;
  };
  return {
    recipient,
    historyKnownFrom: findRecipient(db, recipientId)?.historyKnownFrom ?? null,
    awards: awards.map((award) => ({
      id: award.id,
      year: award.year,
      code: award.awardCode,
      name: awardName(award.awardCode, award.year),
      basis: award.basis,
      decisionNumber: award.decisionNumber,
      decidedOn: award.decidedOn,
      byDecision: award.dossierId !== null,
      revoked: revocations.get(award.revokedBy ?? '') ?? null,
      restored: restoredBy.get(award.id) ?? null,
      correctedName: nameOnAward(award.dossierId),
      corrections: corrections
        .filter(({ dossierId }) => dossierId !== null && dossierId === award.dossierId)
        .map(({ before, after, ...by }) => ({ before, after, ...numberedDay(by) })),
      source: sources.of('award', award.id),
    })),
    ratings: ratingsOf(db, recipientId).map(({ year, level, decisionNumber }) => ({
      ...{ year, level, decisionNumber },
      source: sources.of('rating', String(year)),
    })),
    initiatives: initiativesOf(db, recipientId).map(({ recipientId: _owner, ...initiative }) => ({
      ...initiative,
      share: sources.shareOf(initiative.id),
      source: sources.of('initiative', initiative.id),
    })),
    discipline: disciplineOf(db, recipientId).map(({ form, fromDate, toDate }) => ({
      form,
      from: fromDate,
      to: toDate,
    })),
    openInvestigation: hasOpenInvestigation(db, recipientId),
    investigations: investigationsOf(db, recipientId).map(({ recipientId: _owner, ...investigation }) => investigation),
    compositions: collectiveYearsOf(db, recipientId).map(({ recipientId: _owner, ...composition }) => composition),
    person: person === null ? null : { category: person.category, isLeader: person.isLeader },
    collective:
      collective === null ? null : { foundedYear: collective.foundedYear, flagEligible: collective.flagEligible },
    dossiers: dossiersOfRecipient(db, recipientId).map(({ dossier, campaignName }) => ({
      id: dossier.id,
      campaign: campaignName,
      awardName: awardName(dossier.awardCode, dossier.awardYear),
      status: dossier.status,
      year: dossier.awardYear,
    })),
  };
};

const history: QueryHandler<'recipients.history'> = ({ db }, { recipientId }) => {
  const found = historyOf(db, recipientId);
  return found === null ? err({ code: 'recipients.notFound' }) : ok(found);
};

/** The unit of a recipient with the name that the recipient bears; none is right, one that is not there is refused. */
const placeOf = (
  db: ReadDb,
  unitId: string | null,
): Result<{ readonly unitId: string | null; readonly unitName: string }, AppError> => {
  if (unitId === null) return ok({ unitId, unitName: '' });
  const unit = findUnit(db, unitId);
  return unit === null ? err({ code: 'units.notFound' }) : ok({ unitId, unitName: unit.name });
};

const addPerson: CommandHandler<'people.add'> = atOnce((tx, input) => {
  const { fullName, unitId, ...particulars } = input;
  const place = placeOf(tx.db, unitId);
  if (!place.ok) return place;
  const id = tx.newId();
  insertPerson(tx.db, { id, name: fullName, ...place.value }, { ...particulars, gender: null });
  return ok({ value: { id }, change: { subject: subjectOf(id), before: null, after: input } });
});

const changePerson: CommandHandler<'people.update'> = atOnce((tx, input) => {
  const before = recipientLine(tx.db, input.id);
  if (before === null || before.kind !== 'individual') return err({ code: 'recipients.notFound' });
  const { id, fullName, unitId, ...particulars } = input;
  const place = placeOf(tx.db, unitId);
  if (!place.ok) return place;
  renameRecipient(tx.db, { id, kind: 'individual', name: fullName, ...place.value });
  const was = { ...before, ...findPerson(tx.db, id) };
  updatePerson(tx.db, id, particulars);
  return ok({ value: { id }, change: { subject: subjectOf(id), before: was, after: input } });
});

const addCollective: CommandHandler<'collectives.add'> = atOnce((tx, input) => {
  const place = placeOf(tx.db, input.unitId);
  if (!place.ok) return place;
  const id = tx.newId();
  insertCollective(tx.db, { id, name: input.name, ...place.value }, input);
  return ok({ value: { id }, change: { subject: subjectOf(id), before: null, after: input } });
});

const changeCollective: CommandHandler<'collectives.update'> = atOnce((tx, input) => {
  const before = recipientLine(tx.db, input.id);
  if (before === null || before.kind !== 'collective') return err({ code: 'recipients.notFound' });
  const { id, name, unitId } = input;
  const place = placeOf(tx.db, unitId);
  if (!place.ok) return place;
  renameRecipient(tx.db, { id, kind: 'collective', name, ...place.value });
  const was = { ...before, ...findCollective(tx.db, id) };
  updateCollective(tx.db, id, { foundedYear: input.foundedYear, flagEligible: input.flagEligible });
  return ok({ value: { id }, change: { subject: subjectOf(id), before: was, after: input } });
});

const addHousehold: CommandHandler<'households.add'> = atOnce((tx, input) => {
  const place = placeOf(tx.db, input.unitId);
  if (!place.ok) return place;
  const id = tx.newId();
  insertHousehold(tx.db, { id, name: input.name, ...place.value }, input.address);
  return ok({ value: { id }, change: { subject: subjectOf(id), before: null, after: input } });
});

const markHistoryKnown: CommandHandler<'recipients.markHistoryKnown'> = atOnce((tx, { recipientId, fromYear }) => {
  const recipient = findRecipient(tx.db, recipientId);
  if (recipient === null) return err({ code: 'recipients.notFound' });
  setHistoryKnownFrom(tx.db, recipientId, fromYear);
  return ok({
    value: { id: recipientId },
    change: {
      subject: subjectOf(recipientId),
      before: { historyKnownFrom: recipient.historyKnownFrom },
      after: { historyKnownFrom: fromYear },
    },
  });
});

export const recipientHandlers = {
  'recipients.search': search,
  'recipients.history': history,
  'people.add': addPerson,
  'people.update': changePerson,
  'collectives.add': addCollective,
  'collectives.update': changeCollective,
  'households.add': addHousehold,
  'recipients.markHistoryKnown': markHistoryKnown,
};
