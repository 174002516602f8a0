import type { ReadDb } from '#db/council-db';
import {
  type AwardWithGrounds,
  namesOfRecipients,
  putReview,
  reviewsOf,
  shakenAwards,
} from '#db/queries/award-grounds';
import { findDossier } from '#db/queries/dossiers';
import { gatherEligibilityFacts } from '#db/queries/eligibility-facts';
import { findAwardRecord } from '#db/queries/history';
import { awardName, editionOfDossier } from '#electron/handlers/award-rules';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { type DependencyWarning, dependencyWarnings, warningKey } from '#shared/domain/dependency-warnings';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import { factsAsDecided } from '#shared/domain/eligibility/facts-as-decided';
import { reportDifference } from '#shared/domain/eligibility/report-difference';
import type { Output } from '#shared/ipc/contract';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';

type ShakenAward = Output<'dependencies.list'>[number];

const named = ({ code, year, decisionNumber }: AwardWithGrounds) => ({
  awardName: awardName(code, year),
  year,
  decisionNumber,
});

/** The dossier judged anew by the edition it was decided under, with the history as it stands now. */
const judgedAnew = (db: ReadDb, award: AwardWithGrounds, today: LocalDate): ShakenAward['anew'] => {
  const dossier = award.dossierId === null ? null : findDossier(db, award.dossierId);
  if (dossier === null || dossier.verdictReport === null) return null;
  const decidedOn = award.decidedOn !== null && isLocalDate(award.decidedOn) ? award.decidedOn : today;
  const [facts] = gatherEligibilityFacts(db, [dossier], decidedOn);
  if (facts === undefined) return null;
  const judged = checkEligibility(editionOfDossier(db, dossier), factsAsDecided(facts, award.id));
  return judged.ok ? reportDifference(dossier.verdictReport, judged.value) : null;
};

type Shaken = {
  readonly award: AwardWithGrounds;
  readonly warnings: readonly DependencyWarning[];
  readonly review: { readonly reviewedOn: string; readonly note: string } | null;
  readonly needsReview: boolean;
};

/** The awards with a warning, each with the last look at it and whether it asks for another. */
const shakenOf = (db: ReadDb, awards: readonly AwardWithGrounds[]): readonly Shaken[] => {
  const warnings = new Map<string, readonly DependencyWarning[]>();
  for (const warning of dependencyWarnings(awards)) {
    warnings.set(warning.awardId, [...(warnings.get(warning.awardId) ?? []), warning]);
  }
  const reviews = reviewsOf(
    db,
    awards.map(({ id }) => id),
  );
  return awards.flatMap((award) => {
    const own = warnings.get(award.id);
    if (own === undefined) return [];
    const review = reviews.get(award.id) ?? null;
    const seen = review?.seen ?? [];
    const needsReview = own.some((warning) => warning.severity === 'warning' && !seen.includes(warningKey(warning)));
    return [{ award, warnings: own, review, needsReview }];
  });
};

const warningOf = (
  warning: DependencyWarning,
  byId: ReadonlyMap<string, AwardWithGrounds>,
): ShakenAward['warnings'][number] => {
  const { cause, severity, ground } = warning;
  const { what, year, decisionNumber } = ground;
  const users = warning.cause === 'sharedInitiative' ? warning.usedBy : [];
  return {
    cause,
    severity,
    what,
    year,
    decisionNumber,
    now: 'now' in warning ? warning.now : null,
    usedBy: users.flatMap((id) => {
      const award = byId.get(id);
      return award === undefined ? [] : [named(award)];
    }),
  };
};

const list: QueryHandler<'dependencies.list'> = ({ db, clock }, { recipientId }) => {
  const awards = shakenAwards(db, recipientId ?? null);
  const shaken = shakenOf(db, awards);
  // An award that only lends its initiative to a later one has no warning of its own, but is named there.
  const byId = new Map(awards.map((award) => [award.id, award]));
  const names = namesOfRecipients(
    db,
    shaken.map(({ award }) => award.recipientId),
  );
  return ok(
    shaken.flatMap(({ award, warnings, review, needsReview }): ShakenAward[] => {
      const recipient = names.get(award.recipientId);
      if (recipient === undefined) return [];
      const isChanged = warnings.some(({ cause }) => cause !== 'sharedInitiative');
      return [
        {
          ...named(award),
          awardId: award.id,
          recipientId: award.recipientId,
          recipientKind: recipient.kind,
          recipientName: recipient.name,
          needsReview,
          warnings: warnings.map((warning) => warningOf(warning, byId)),
          anew: isChanged ? judgedAnew(db, award, clock.today()) : null,
          review: review === null ? null : { reviewedOn: review.reviewedOn, note: review.note },
        },
      ];
    }),
  );
};

/** The awards that a person should look at again, all recipients. */
export const awardsToReview = (
  db: ReadDb,
): readonly { readonly recipientName: string; readonly awardName: string }[] => {
  const awards = shakenOf(db, shakenAwards(db, null)).filter(({ needsReview }) => needsReview);
  const names = namesOfRecipients(
    db,
    awards.map(({ award }) => award.recipientId),
  );
  return awards.map(({ award }) => ({
    recipientName: names.get(award.recipientId)?.name ?? '',
    awardName: awardName(award.code, award.year),
  }));
};

/** Keeps that a person looked at the award, with all that was to be seen of it then. */
const review: CommandHandler<'dependencies.review'> = atOnce((tx, { awardId, note }) => {
  const award = findAwardRecord(tx.db, awardId);
  if (award === null) return err({ code: 'awards.notFound' });
  const shaken = shakenOf(tx.db, shakenAwards(tx.db, award.recipientId)).find((one) => one.award.id === awardId);
  const seen = shaken?.warnings.map(warningKey) ?? [];
  putReview(tx.db, { awardId, note, reviewedOn: tx.today, seen });
  return ok({
    value: { id: awardId },
    change: {
      subject: `recipient:${award.recipientId}`,
      before: shaken?.review ?? null,
      after: { awardId, award: award.awardCode, year: award.year, note, seen },
    },
  });
});

export const dependencyHandlers = { 'dependencies.list': list, 'dependencies.review': review };
