import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadDb } from '#db/council-db';
import { dossiersForAward, namesOfRecipients, recipientIds, unitIdsUnder } from '#db/queries/candidates';
import { gatherEligibilityFacts } from '#db/queries/eligibility-facts';
import { findUnit } from '#db/queries/units';
import type { Context, Session } from '#electron/context';
import { effectiveEdition } from '#electron/handlers/effective-edition';
import type { QueryHandler } from '#electron/ipc/handlers';
import {
  canBeJudged,
  evidenceOf,
  LISTED_STANDINGS,
  type ListedStanding,
  type Standing,
  standingOf,
} from '#shared/domain/candidates/standing';
import { askedHistory } from '#shared/domain/eligibility/asked-history';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { CriterionResult, EligibilityReport } from '#shared/domain/eligibility/report';
import { findAward, printedName, type RegulationEdition } from '#shared/domain/eligibility/rules';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import type { LocalDate } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { editionOn } from '#shared/regulations/editions';

type Wanted = Input<'candidates.find'>;
type Found = Output<'candidates.find'>;

/** A search proposes by công trạng: only that rests on history. */
const BASIS = 'merit' as const;
/** So many are judged before the window and other calls get their turn. */
const AT_ONCE = 100;
/** Of each standing so many lines come; who wants the rest narrows the search to a unit. */
const LONGEST_LIST = 2000;

/** The search that runs now, by council: a newer one takes its place, none is left when it ends. */
const running = new WeakMap<Session, symbol>();

/** What is gathered while everybody is judged in turn. */
type Gathered = {
  judged: number;
  alreadyHeld: number;
  readonly totals: Record<Standing, number>;
  readonly lines: Record<ListedStanding, Found['lines'][number][]>;
  readonly criteria: Map<string, Found['criteria'][number]>;
};

const nothingGathered = (): Gathered => ({
  judged: 0,
  alreadyHeld: 0,
  totals: { met: 0, missingData: 0, oneShort: 0, farther: 0 },
  lines: { met: [], missingData: [], oneShort: [] },
  criteria: new Map(),
});

const holdsAlready = ({ awards, award, awardYear }: EligibilityFacts): boolean =>
  awards?.some(({ code, year, basis }) => code === award && year === awardYear && basis === BASIS) ?? false;

type Judged = { readonly id: string; readonly standing: ListedStanding; readonly report: EligibilityReport };

const isListed = (standing: Standing): standing is ListedStanding => standing !== 'farther';

/** Judges some recipients and counts each; gives those that the lists have room for. */
const judgePart = (
  { db, edition, today }: { readonly db: ReadDb; readonly edition: RegulationEdition; readonly today: LocalDate },
  { awardCode, year, recipientKind }: Wanted,
  ids: readonly string[],
  gathered: Gathered,
): readonly Judged[] => {
  const proposals = ids.map((recipientId) => ({
    recipientId,
    kind: recipientKind,
    awardCode,
    awardYear: year,
    basis: BASIS,
  }));
  const rule = findAward(edition, awardCode);
  const asked = rule && askedHistory(edition, rule, BASIS);
  // Beside what the lines look for, whether the award is held already.
  const wanted = asked && { ...asked, awards: [...new Set([...asked.awards, awardCode])] };
  return gatherEligibilityFacts(db, proposals, today, wanted).flatMap((facts, index) => {
    gathered.judged += 1;
    if (holdsAlready(facts)) {
      gathered.alreadyHeld += 1;
      return [];
    }
    const report = checkEligibility(edition, facts);
    if (!report.ok) return [];
    const standing = standingOf(report.value);
    gathered.totals[standing] += 1;
    const id = ids[index];
    const hasRoom = isListed(standing) && gathered.totals[standing] <= LONGEST_LIST;
    return id !== undefined && hasRoom ? [{ id, standing, report: report.value }] : [];
  });
};

const openLines = (criteria: readonly CriterionResult[]) => criteria.filter(({ verdict }) => verdict !== 'met');

/** Makes lines of those listed: their names, proof, what is open and the dossiers that stand already. */
const addLines = (db: ReadDb, { awardCode, year }: Wanted, judged: readonly Judged[], gathered: Gathered): void => {
  const ids = judged.map(({ id }) => id);
  const names = namesOfRecipients(db, ids);
  const dossiersOf = dossiersForAward(db, ids, { code: awardCode, year });
  for (const { id, standing, report } of judged) {
    const name = names.get(id);
    if (name === undefined) continue;
    const open = openLines(report.criteria);
    for (const { id: criterionId, clause, text, unconfirmed } of open) {
      gathered.criteria.set(criterionId, { id: criterionId, clause, text, ...(unconfirmed && { unconfirmed }) });
    }
    gathered.lines[standing].push({
      recipientId: id,
      ...name,
      standing,
      evidence: evidenceOf(report),
      open: open.map(({ id: criterionId, verdict, missingYears }) => ({
        criterionId,
        verdict,
        missingYears: missingYears ?? [],
      })),
      dossiers: dossiersOf(id),
    });
  }
};

/** The refusal of a search that makes no sense, before anybody is judged. */
const checked = (db: ReadDb, edition: RegulationEdition, wanted: Wanted): Result<string, AppError> => {
  const { awardCode, recipientKind, unitId } = wanted;
  const award = findAward(edition, awardCode);
  if (award === null) return err({ code: 'eligibility.unknownAward' });
  if (!award.recipientKinds.includes(recipientKind)) return err({ code: 'eligibility.wrongRecipientKind' });
  if (!canBeJudged(award, { recipientKind, basis: BASIS })) return err({ code: 'candidates.onlyAttested' });
  if (unitId !== undefined && findUnit(db, unitId) === null) return err({ code: 'units.notFound' });
  return ok(printedName(award));
};

/** Judges all in parts, telling how far it is and giving way after each; false when the search was ended meanwhile. */
const judgeAll = async (
  ctx: Context,
  wanted: Wanted,
  { edition, today }: { readonly edition: RegulationEdition; readonly today: LocalDate },
  gathered: Gathered,
): Promise<boolean> => {
  const { db, session, tell } = ctx;
  const turn = Symbol('candidates.find');
  running.set(session, turn);
  const unitIds = wanted.unitId === undefined ? null : unitIdsUnder(db, wanted.unitId);
  const ids = recipientIds(db, { kind: wanted.recipientKind, unitIds });
  const isCurrent = () => running.get(session) === turn && session.council() !== null;
  try {
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const part = ids.slice(start, start + AT_ONCE);
      addLines(db, wanted, judgePart({ db, edition, today }, wanted, part, gathered), gathered);
      tell({ kind: 'progress', task: 'candidates.find', done: gathered.judged, total: ids.length });
      await nextTurn();
      if (!isCurrent()) return false;
    }
    return true;
  } finally {
    if (running.get(session) === turn) running.delete(session);
  }
};

const find: QueryHandler<'candidates.find'> = async (ctx, wanted) => {
  const today = ctx.clock.today();
  const edition = effectiveEdition(ctx.db, editionOn(today), today);
  const awardName = checked(ctx.db, edition, wanted);
  if (!awardName.ok) return awardName;
  const gathered = nothingGathered();
  if (!(await judgeAll(ctx, wanted, { edition, today }, gathered))) return err({ code: 'candidates.stopped' });
  return ok({
    awardName: awardName.value,
    edition: edition.name,
    judged: gathered.judged,
    totals: gathered.totals,
    alreadyHeld: gathered.alreadyHeld,
    criteria: [...gathered.criteria.values()],
    lines: LISTED_STANDINGS.flatMap((standing) => gathered.lines[standing]),
  });
};

const stop: QueryHandler<'candidates.stop'> = ({ session }) => ok({ wasRunning: running.delete(session) });

export const candidateHandlers = { 'candidates.find': find, 'candidates.stop': stop };
