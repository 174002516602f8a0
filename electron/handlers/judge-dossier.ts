import type { ReadDb } from '#db/council-db';
import { clearVerdict, type DossierRow, storeVerdict } from '#db/queries/dossiers';
import { gatherEligibilityFacts } from '#db/queries/eligibility-facts';
import type { ChangeContext } from '#electron/context';
import { editionsToJudge } from '#electron/handlers/award-rules';
import { type AskedHistory, askedHistory } from '#shared/domain/eligibility/asked-history';
import type { EligibilityReport, Verdict } from '#shared/domain/eligibility/report';
import { findAward } from '#shared/domain/eligibility/rules';
import { checkUnderTransition } from '#shared/domain/eligibility/transition';
import type { AppError } from '#shared/ipc/errors';
import type { LocalDate } from '#shared/lib/local-date';
import { err, type Result } from '#shared/lib/result';
import type { ApplicableEditions } from '#shared/regulations/transition';

/** What of a dossier the judgement needs. */
export type Judgeable = Pick<DossierRow, 'id' | 'recipientId' | 'kind' | 'awardCode' | 'awardYear' | 'basis'> &
  Pick<DossierRow, 'receivedOn' | 'editionOverride' | 'attested'>;

type Judged<T> = { readonly dossier: T; readonly report: Result<EligibilityReport, AppError> };

/** So many are gathered at once: enough to read in strides, few enough to keep nothing long. */
const AT_ONCE = 5000;

type Governed<T> = { readonly dossier: T; readonly editions: ApplicableEditions };

/** Dossiers for one award on one basis under the same editions: their lines look for the same in every history. */
const likeDossiers = <T extends Judgeable>(
  db: ReadDb,
  dossiers: readonly T[],
  today: LocalDate,
): readonly (readonly Governed<T>[])[] => {
  const editionsOf = new Map<string, ApplicableEditions>();
  const groups = new Map<string, Governed<T>[]>();
  for (const dossier of dossiers) {
    const received = `${dossier.receivedOn} ${dossier.editionOverride}`;
    const editions = editionsOf.get(received) ?? editionsToJudge(db, dossier, today);
    editionsOf.set(received, editions);
    const key = `${received} ${dossier.awardCode} ${dossier.basis}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ dossier, editions }]);
    else group.push({ dossier, editions });
  }
  return [...groups.values()];
};

const askedBy = ({ dossier, editions: { stays, newer } }: Governed<Judgeable>): AskedHistory => {
  const asked = (newer === null ? [stays] : [stays, newer]).flatMap((edition) => {
    const rule = findAward(edition, dossier.awardCode);
    return rule === null ? [] : [askedHistory(edition, rule, dossier.basis)];
  });
  return {
    awards: [...new Set(asked.flatMap(({ awards }) => awards))],
    ratingYears: Math.max(0, ...asked.map(({ ratingYears }) => ratingYears)),
  };
};

/**
 * Judges dossiers as they stand today, each by its own edition or by a newer one that is more favourable where a
 * transition allows it: what came to light since it was received (a discipline, an award) counts. Reads only; storing
 * the verdicts is the caller's act. Gives one after the other, those for one award together: what is not kept is not
 * held, however many there are.
 */
export function* judgeEach<T extends Judgeable>(
  db: ReadDb,
  dossiers: readonly T[],
  today: LocalDate,
): Generator<Judged<T>> {
  for (const group of likeDossiers(db, dossiers, today)) {
    for (let start = 0; start < group.length; start += AT_ONCE) {
      const part = group.slice(start, start + AT_ONCE);
      const [first] = part;
      if (first === undefined) continue;
      const proposals = part.map(({ dossier }) => dossier);
      const facts = gatherEligibilityFacts(db, proposals, today, askedBy(first));
      for (const [index, { dossier, editions }] of part.entries()) {
        const known = facts[index];
        if (known === undefined) continue;
        const checked = checkUnderTransition(editions, known);
        yield { dossier, report: checked.ok ? checked : err({ code: checked.error.code }) };
      }
    }
  }
}

/** The report of one dossier as it stands today. */
export const judgeDossier = (db: ReadDb, dossier: Judgeable, today: LocalDate): Result<EligibilityReport, AppError> => {
  for (const { report } of judgeEach(db, [dossier], today)) return report;
  return err({ code: 'dossiers.notFound' });
};

export type JudgedVerdict = Verdict | 'withoutRule';

/**
 * Judges and stores each verdict with its edition; an award without a rule leaves no verdict behind. The verdicts come
 * in the order of the dossiers.
 */
export const judgeAndStore = <T extends Judgeable>(
  tx: ChangeContext,
  dossiers: readonly T[],
): readonly { readonly dossier: T; readonly verdict: JudgedVerdict }[] => {
  const verdicts = new Map<string, JudgedVerdict>();
  for (const { dossier, report } of judgeEach(tx.db, dossiers, tx.today)) {
    if (report.ok) storeVerdict(tx.db, dossier.id, report.value, tx.now);
    else clearVerdict(tx.db, dossier.id);
    verdicts.set(dossier.id, report.ok ? report.value.verdict : 'withoutRule');
  }
  return dossiers.map((dossier) => ({ dossier, verdict: verdicts.get(dossier.id) ?? 'withoutRule' }));
};
