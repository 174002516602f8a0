import type { ReadDb } from '#db/council-db';
import { type DossierRow, findDossier, setEditionOverride } from '#db/queries/dossiers';
import { gatherEligibilityFacts } from '#db/queries/eligibility-facts';
import { editionOfDossier, editionWithLocal } from '#electron/handlers/award-rules';
import { judgeAndStore, judgeDossier } from '#electron/handlers/judge-dossier';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityReport } from '#shared/domain/eligibility/report';
import { reportDifference, saysTheSame } from '#shared/domain/eligibility/report-difference';
import { findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { type LocalDate, localDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { EDITIONS, findEdition } from '#shared/regulations/editions';
import { editionsToChooseFrom } from '#shared/regulations/transition';

type Details = Output<'dossiers.get'>;

const choicesOf = ({ receivedOn, awardYear }: DossierRow, onDate: LocalDate): readonly RegulationEdition[] =>
  editionsToChooseFrom({ receivedOn: localDate(receivedOn), awardYear, onDate });

/** Which edition the report stands under and why; without a report the edition that governs the dossier. */
export const editionViewOf = (
  db: ReadDb,
  dossier: DossierRow,
  { report, today }: { readonly report: EligibilityReport | null; readonly today: LocalDate },
): Details['edition'] => {
  const { name, id } = (report && findEdition(report.edition)) ?? editionOfDossier(db, dossier);
  const { editionOverride, editionReason } = dossier;
  const isNewer = report?.transition?.taken === 'newer';
  const choices = choicesOf(dossier, today).map((edition) => edition.id);
  return {
    id,
    name,
    why: editionOverride !== null ? 'override' : isNewer ? 'transition' : 'received',
    reason: editionReason,
    others: EDITIONS.filter((edition) => edition.id !== id).map((edition) => ({
      id: edition.id,
      name: edition.name,
      canApply: choices.includes(edition.id),
    })),
  };
};

/** The verdict as stored, and what the present report says otherwise. */
export const sinceStored = (
  { verdict, edition, checkedAt, verdictReport }: DossierRow,
  present: EligibilityReport | null,
): Pick<Details, 'stored' | 'sinceStored'> => {
  if (verdict === null || edition === null || checkedAt === null) return { stored: null, sinceStored: null };
  const difference = verdictReport === null || present === null ? null : reportDifference(verdictReport, present);
  return {
    stored: { verdict, edition, checkedAt },
    sinceStored: difference === null || saysTheSame(difference) ? null : difference,
  };
};

type Wanted = { readonly edition: string | null; readonly reason: string };

/** Refuses an edition that no dossier of these dates can stand under, one without a row for the award, and no reason. */
const overrideFor = (
  dossier: DossierRow,
  { edition: id, reason }: Wanted,
  today: LocalDate,
): Result<Parameters<typeof setEditionOverride>[2], AppError> => {
  if (id === null) return ok({ editionOverride: null, editionReason: null });
  const edition = findEdition(id);
  if (edition === null) return err({ code: 'dossiers.editionUnknown' });
  if (!choicesOf(dossier, today).includes(edition)) return err({ code: 'dossiers.editionOutOfTime' });
  if (findAward(edition, dossier.awardCode) === null) return err({ code: 'eligibility.unknownAward' });
  if (reason === '') return err({ code: 'dossiers.editionReasonNeeded' });
  return ok({ editionOverride: id, editionReason: reason });
};

/** Applies an edition to an open dossier, or takes that back, and stores what it comes to under it. */
export const setEdition: CommandHandler<'dossiers.setEdition'> = atOnce((tx, { id, ...wanted }) => {
  const dossier = findDossier(tx.db, id);
  if (dossier === null) return err({ code: 'dossiers.notFound' });
  if (dossier.status === 'decided') return err({ code: 'dossiers.wrongStatus' });
  const override = overrideFor(dossier, wanted, tx.today);
  if (!override.ok) return override;
  setEditionOverride(tx.db, id, override.value);
  judgeAndStore(tx, [{ ...dossier, ...override.value }]);
  const { editionOverride, editionReason, edition, verdict } = dossier;
  const now = findDossier(tx.db, id);
  return ok({
    value: { id },
    change: {
      subject: `dossier:${id}`,
      before: { editionOverride, editionReason, edition, verdict },
      after: { ...override.value, edition: now?.edition ?? null, verdict: now?.verdict ?? null },
    },
  });
});

/** Under its own edition a decided dossier stands as it was decided; any other is judged now. Null: it has no rule. */
const ownReport = (db: ReadDb, dossier: DossierRow, today: LocalDate): EligibilityReport | null => {
  if (dossier.status === 'decided' && dossier.verdictReport !== null) return dossier.verdictReport;
  const report = judgeDossier(db, dossier, today);
  return report.ok ? report.value : null;
};

/** Judges the dossier under its own edition and under another; nothing is stored. */
export const compareEditions: QueryHandler<'dossiers.compareEditions'> = ({ db, clock }, { id, edition: otherId }) => {
  const dossier = findDossier(db, id);
  if (dossier === null) return err({ code: 'dossiers.notFound' });
  const edition = findEdition(otherId);
  if (edition === null) return err({ code: 'dossiers.editionUnknown' });
  const [facts] = gatherEligibilityFacts(db, [dossier], clock.today());
  if (facts === undefined) return err({ code: 'dossiers.notFound' });
  const other = checkEligibility(editionWithLocal(db, edition, dossier.receivedOn), facts);
  if (!other.ok) return err({ code: other.error.code });
  const own = ownReport(db, dossier, clock.today());
  return ok({ own, other: other.value, difference: own === null ? null : reportDifference(own, other.value) });
};
