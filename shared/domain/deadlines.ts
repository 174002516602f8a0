import type { DossierStatus } from '#shared/domain/dossier';
import type { Verdict } from '#shared/domain/eligibility/report';
import type { AwardRule, Deadline, DeadlineStep, RegulationEdition } from '#shared/domain/eligibility/rules';
import type { OfficeLevel } from '#shared/domain/office-level';
import { addWorkingDays, type WorkCalendar, workingDayFrom } from '#shared/domain/working-days';
import { addDays, type LocalDate, toLocalDate } from '#shared/lib/local-date';

export const DEADLINE_STEPS = [
  'submitDossiers',
  'appraise',
  'returnIneligible',
  'collectOpinions',
  'publishList',
  'notifyResult',
  'sendDecision',
] as const satisfies readonly DeadlineStep[];

/** Steps whose lateness the dossier's own status shows: only these are counted. */
export const TRACKED_STEPS = [
  'appraise',
  'returnIneligible',
  'submitDossiers',
] as const satisfies readonly DeadlineStep[];
export type TrackedStep = (typeof TRACKED_STEPS)[number];
export const isTracked = (step: DeadlineStep): step is TrackedStep => TRACKED_STEPS.some((one) => one === step);

/** `unknown`: kept elsewhere, counted from a day that is not recorded, or past without a record of the step. */
export const DUE_STATES = ['done', 'open', 'soon', 'overdue', 'unknown'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** From how many working days before its last day a step is announced. */
const SOON = 5;

export type DeadlineFacts = {
  readonly award: Pick<AwardRule, 'code' | 'level'>;
  readonly officeLevel: OfficeLevel;
  readonly awardYear: number;
  readonly status: DossierStatus;
  readonly verdict: Verdict | null;
  readonly receivedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
};

export type DueDay = Pick<Deadline, 'id' | 'step' | 'clause' | 'text' | 'unconfirmed'> & {
  readonly dueOn: LocalDate | null;
  readonly state: DueState;
};

type KnownDays = Pick<DeadlineFacts, 'awardYear' | 'receivedOn' | 'decidedOn'>;

const startOf = (step: DeadlineStep, { receivedOn, decidedOn }: KnownDays): LocalDate | null => {
  if (step === 'appraise' || step === 'returnIneligible') return receivedOn;
  return step === 'notifyResult' || step === 'sendDecision' ? decidedOn : null;
};

/**
 * The last day of a limit. A day of the year stands as it is; so many days run from the day after the start, and when
 * calendar days end on a day off, to the next working day (khoản 5 Điều 148 Bộ luật Dân sự 2015). Null while the day
 * it runs from is not known.
 */
export const deadlineOf = (
  { step, limit }: Pick<Deadline, 'step' | 'limit'>,
  days: KnownDays,
  calendar: WorkCalendar,
) => {
  if ('day' in limit) {
    return toLocalDate({ year: days.awardYear + limit.yearOffset, month: limit.month, day: limit.day });
  }
  const start = startOf(step, days);
  if (start === null) return null;
  return limit.unit === 'working'
    ? addWorkingDays(calendar, start, limit.days)
    : workingDayFrom(calendar, addDays(start, limit.days));
};

/** Whether a deadline speaks of a dossier at all. */
const appliesTo = ({ awards, levels, offices }: Deadline, { award, officeLevel }: DeadlineFacts): boolean =>
  (awards?.includes(award.code) ?? true) &&
  (levels?.includes(award.level) ?? true) &&
  (offices?.includes(officeLevel) ?? true);

/** How the step stands by the dossier's status: the program records no sending, posting or notice. */
const progressOf = (
  step: DeadlineStep,
  { status, verdict }: DeadlineFacts,
): 'waiting' | 'done' | 'unrecorded' | 'idle' => {
  switch (step) {
    case 'appraise':
      return status === 'received' ? 'waiting' : 'done';
    case 'returnIneligible':
      if (status === 'returned') return 'done';
      return status === 'received' && verdict === 'notMet' ? 'waiting' : 'idle';
    case 'submitDossiers':
      if (status === 'decided' || status === 'rejected') return 'done';
      return status === 'passed' ? 'unrecorded' : 'waiting';
    default:
      return 'unrecorded';
  }
};

const stateOf = (
  deadline: Deadline,
  dueOn: LocalDate | null,
  facts: DeadlineFacts,
  calendar: WorkCalendar,
  today: LocalDate,
): DueState => {
  const progress = progressOf(deadline.step, facts);
  if (deadline.elsewhere || dueOn === null) return 'unknown';
  if (progress === 'done') return 'done';
  if (dueOn < today) return progress === 'waiting' ? 'overdue' : 'unknown';
  return dueOn <= addWorkingDays(calendar, today, SOON) ? 'soon' : 'open';
};

/**
 * The steps of a dossier that have a limit in its edition, in the edition's order, each with its last day and how it
 * stands today. The last day itself is still in time.
 */
export const dueDays = (
  edition: Pick<RegulationEdition, 'deadlines'>,
  facts: DeadlineFacts,
  calendar: WorkCalendar,
  today: LocalDate,
): readonly DueDay[] =>
  edition.deadlines
    .filter(
      (deadline) => appliesTo(deadline, facts) && (deadline.elsewhere || progressOf(deadline.step, facts) !== 'idle'),
    )
    .map((deadline) => {
      const { id, step, clause, text, unconfirmed } = deadline;
      const dueOn = deadline.elsewhere ? null : deadlineOf(deadline, facts, calendar);
      const state = stateOf(deadline, dueOn, facts, calendar, today);
      return { id, step, clause, text, dueOn, state, ...(unconfirmed && { unconfirmed }) };
    });
