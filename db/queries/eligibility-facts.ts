import type { ReadDb } from '#db/council-db';
import type { DossierRow } from '#db/queries/dossiers';
import { awardsOf, disciplineOf, hasOpenInvestigation, initiativesOf, ratingsOf } from '#db/queries/history';
import { findCollective, findCollectiveYear, findPerson, findRecipient } from '#db/queries/recipients';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';

const withNumber = (decisionNumber: string | null) => (decisionNumber === null ? {} : { decisionNumber });

const asDay = (text: string | null): LocalDate | null => (text !== null && isLocalDate(text) ? text : null);

const collectiveFacts = (db: ReadDb, recipientId: string, year: number): EligibilityFacts['collective'] => {
  const collective = findCollective(db, recipientId);
  if (collective === null) return null;
  const composition = findCollectiveYear(db, recipientId, year);
  return {
    members: composition?.members ?? null,
    completedTask: composition?.completedTask ?? null,
    ldtt: composition?.ldtt ?? null,
    cstdcs: composition?.cstdcs ?? null,
    disciplinedFromWarning: composition?.disciplinedFromWarning ?? null,
    foundedYear: collective.foundedYear,
    flagEligible: collective.flagEligible,
  };
};

/**
 * What the database knows of a dossier's nominee. A list is given as known only when the secretary marked the history
 * as complete; before that an absent award proves nothing.
 */
export const gatherEligibilityFacts = (db: ReadDb, dossier: DossierRow, onDate: LocalDate): EligibilityFacts => {
  const { recipientId } = dossier;
  const recipient = findRecipient(db, recipientId);
  const knownFrom = recipient?.historyKnownFrom ?? null;
  const known = <T>(rows: readonly T[]): readonly T[] | null => (knownFrom === null && rows.length === 0 ? null : rows);
  const person = findPerson(db, recipientId);
  return {
    onDate,
    award: dossier.awardCode,
    awardYear: dossier.awardYear,
    basis: dossier.basis,
    recipientKind: dossier.kind,
    historyKnownFrom: knownFrom,
    subject: person === null ? null : { category: person.category, isLeader: person.isLeader },
    ratings: known(
      ratingsOf(db, recipientId).map(({ year, level, decisionNumber }) => ({
        year,
        level,
        ...withNumber(decisionNumber),
      })),
    ),
    awards: known(
      awardsOf(db, recipientId).map(({ awardCode, year, basis, decisionNumber, decidedOn }) => {
        const date = asDay(decidedOn);
        return { code: awardCode, year, basis, ...(date === null ? {} : { date }), ...withNumber(decisionNumber) };
      }),
    ),
    initiatives: known(
      initiativesOf(db, recipientId).map(({ year, scope, kind, applied, name, decisionNumber }) => ({
        year,
        scope,
        kind,
        applied,
        name,
        ...withNumber(decisionNumber),
      })),
    ),
    discipline: known(
      disciplineOf(db, recipientId).flatMap(({ form, fromDate, toDate, decisionNumber }) => {
        const from = asDay(fromDate);
        return from === null ? [] : [{ form, from, to: asDay(toDate), ...withNumber(decisionNumber) }];
      }),
    ),
    openInvestigation: hasOpenInvestigation(db, recipientId) ? true : knownFrom === null ? null : false,
    collective: dossier.kind === 'collective' ? collectiveFacts(db, recipientId, dossier.awardYear) : null,
  };
};
