import type { ReadDb } from '#db/council-db';
import type { DossierRow } from '#db/queries/dossiers';
import { awardsOf, disciplineOf, initiativesOf, ratingsOf } from '#db/queries/history';
import { collectiveYearsOf, findRecipient } from '#db/queries/recipients';
import { officeOf } from '#db/queries/settings';
import { awardName } from '#electron/handlers/award-rules';
import type { ReportHistory } from '#shared/domain/achievement-report/report-facts';
import { isEmulationTitle } from '#shared/domain/award-code';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { EVIDENCE_NAMES } from '#shared/regulations/evidence-names';
import { reportPapers, reportProposals } from '#shared/text/vi/achievement-reports';

const dayOrNull = (text: string | null): LocalDate | null => (text !== null && isLocalDate(text) ? text : null);

const byYear = <T extends { readonly year: number }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((left, right) => left.year - right.year);

/**
 * What the book holds of a nominee as a report tells it, oldest first. What this very dossier was given is left out, and
 * years after the one it is proposed for: the report is of the time before.
 */
export const nomineeHistory = (
  db: ReadDb,
  { id: dossierId, recipientId, awardYear }: Pick<DossierRow, 'id' | 'recipientId' | 'awardYear'>,
): ReportHistory => {
  const office = officeOf(db);
  const ownIssuer = reportProposals.issuer(office.officeLevel, office.officeName);
  const isBefore = ({ year }: { readonly year: number }): boolean => year <= awardYear;
  const awards = byYear(awardsOf(db, recipientId).filter((award) => award.dossierId !== dossierId && isBefore(award)));
  const lines = awards.map(({ awardCode, year, decisionNumber, decidedOn, dossierId: decided }) => ({
    isTitle: isEmulationTitle(awardCode),
    line: {
      year,
      what: awardName(awardCode, year),
      decisionNumber,
      decidedOn: dayOrNull(decidedOn),
      issuer: decided === null ? '' : ownIssuer,
    },
  }));
  const unsaid = { decidedOn: null, issuer: '' } as const;
  return {
    titles: lines.filter(({ isTitle }) => isTitle).map(({ line }) => line),
    forms: lines.filter(({ isTitle }) => !isTitle).map(({ line }) => line),
    ratings: byYear(ratingsOf(db, recipientId).filter(isBefore)).map(({ year, level, decisionNumber }) => ({
      ...{ year, what: EVIDENCE_NAMES.ratings[level], decisionNumber },
      ...unsaid,
    })),
    initiatives: byYear(initiativesOf(db, recipientId).filter(isBefore)).map(
      ({ year, name, scope, decisionNumber }) => ({
        ...{ year, what: name, scope: reportPapers.scopes[scope], decisionNumber },
        ...unsaid,
      }),
    ),
    discipline: disciplineOf(db, recipientId).flatMap(({ form, fromDate, toDate, decisionNumber }) => {
      const from = dayOrNull(fromDate);
      return from === null ? [] : [{ what: form, from, to: dayOrNull(toDate), decisionNumber }];
    }),
    compositions: byYear(collectiveYearsOf(db, recipientId)),
    knownFrom: findRecipient(db, recipientId)?.historyKnownFrom ?? null,
  };
};
