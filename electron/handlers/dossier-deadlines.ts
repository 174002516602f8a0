import type { ReadDb } from '#db/council-db';
import { findDecision, findItem } from '#db/queries/decisions';
import { type DossierGroup, openDossierGroups } from '#db/queries/dossier-groups';
import type { DossierRow } from '#db/queries/dossiers';
import { officeOf } from '#db/queries/settings';
import { editionOfDossier } from '#electron/handlers/award-rules';
import { calendarOf } from '#electron/handlers/days';
import { type DueDay, dueDays, isTracked, type TrackedStep } from '#shared/domain/deadlines';
import { findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import type { Output } from '#shared/ipc/contract';
import type { DueFilter } from '#shared/ipc/dossiers';
import { isLocalDate, type LocalDate, localDate } from '#shared/lib/local-date';

const decisionDay = (db: ReadDb, dossierId: string): LocalDate | null => {
  const decision = findDecision(db, findItem(db, dossierId)?.decisionId ?? '');
  const day = decision?.state === 'issued' ? decision.issuedOn : null;
  return day !== null && isLocalDate(day) ? day : null;
};

/** The steps of a dossier with a limit, as they stand today; none when its edition does not know the award. */
export const deadlinesOf = (db: ReadDb, dossier: DossierRow, today: LocalDate): Output<'dossiers.get'>['deadlines'] => {
  const edition = editionOfDossier(db, dossier);
  const award = findAward(edition, dossier.awardCode);
  if (award === null) return [];
  const { awardYear, status, verdict } = dossier;
  const days = { awardYear, receivedOn: localDate(dossier.receivedOn), decidedOn: decisionDay(db, dossier.id) };
  const facts = { award, officeLevel: officeOf(db).officeLevel, status, verdict, ...days };
  return dueDays(edition, facts, calendarOf(db), today).map(({ unconfirmed, ...day }) => ({
    ...day,
    unconfirmed: unconfirmed ?? false,
  }));
};

type GroupDue = {
  readonly group: DossierGroup;
  readonly step: TrackedStep;
  readonly state: 'overdue' | 'soon';
  readonly dueOn: LocalDate;
};

const pressing = (group: DossierGroup, days: readonly DueDay[]): readonly GroupDue[] => {
  const byStep = new Map<TrackedStep, GroupDue>();
  for (const { step, state, dueOn } of days) {
    if (!isTracked(step) || dueOn === null || (state !== 'overdue' && state !== 'soon')) continue;
    const earlier = byStep.get(step);
    if (earlier === undefined || dueOn < earlier.dueOn) byStep.set(step, { group, step, state, dueOn });
  }
  return [...byStep.values()];
};

/**
 * What is late or nearly so among the dossiers of the open campaigns. Dossiers of one campaign that share award, days
 * and status share their limits, so the days are worked out once for each such group, however many dossiers it has.
 */
export const pressingGroups = (db: ReadDb, today: LocalDate): readonly GroupDue[] => {
  const calendar = calendarOf(db);
  const { officeLevel } = officeOf(db);
  const editions = new Map<string, RegulationEdition>();
  const editionOf = (receivedOn: string): RegulationEdition => {
    const edition = editions.get(receivedOn) ?? editionOfDossier(db, { receivedOn });
    editions.set(receivedOn, edition);
    return edition;
  };
  return openDossierGroups(db).flatMap((group) => {
    const edition = editionOf(group.receivedOn);
    const award = findAward(edition, group.awardCode);
    if (award === null) return [];
    const { awardYear, status, verdict } = group;
    const facts = { award, officeLevel, awardYear, status, verdict, receivedOn: localDate(group.receivedOn) };
    return pressing(group, dueDays(edition, { ...facts, decidedOn: null }, calendar, today));
  });
};

/** The groups that a filter of the list of dossiers means. */
export const groupsOfFilter = (db: ReadDb, due: DueFilter, today: LocalDate): readonly DossierGroup[] =>
  pressingGroups(db, today)
    .filter(({ state, step }) => `${state}.${step}` === due)
    .map(({ group }) => group);
