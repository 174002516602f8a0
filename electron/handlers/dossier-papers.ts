import type { ReadDb } from '#db/council-db';
import { papersPresent } from '#db/queries/dossier-papers';
import type { DossierRow } from '#db/queries/dossiers';
import { editionOfDossier, ruleOfDossier, type Settled } from '#electron/handlers/award-rules';
import { papersFor } from '#shared/domain/dossier-papers';
import type { Paper } from '#shared/domain/eligibility/rules';
import type { Output } from '#shared/ipc/contract';
import { dossierSets, simplifiedClause } from '#shared/regulations/dossier-sets';
import { isFormRead } from '#shared/regulations/report-shapes';

type Details = Output<'dossiers.get'>;
type Proposed = Settled & Pick<DossierRow, 'awardCode' | 'kind' | 'basis' | 'procedure'>;

/** The checklist by the dossier's edition; empty when it does not know the award. */
export const neededPapers = (db: ReadDb, dossier: Proposed): readonly Paper[] => {
  const rule = ruleOfDossier(db, dossier);
  const simplified = simplifiedClause(dossier) !== null;
  return rule === null ? [] : papersFor(rule, { kind: dossier.kind, basis: dossier.basis, simplified });
};

/** The checklist with what lies in the dossier. */
export const papersOf = (db: ReadDb, dossier: DossierRow): Details['papers'] => {
  const present = papersPresent(db, [dossier.id]).get(dossier.id);
  return neededPapers(db, dossier).map(({ code, name, when, form, unconfirmed }) => ({
    code,
    name,
    when,
    form: form ?? null,
    unconfirmed: unconfirmed ?? false,
    formRead: code !== 'achievementReport' || isFormRead(form ?? ''),
    present: present?.has(code) ?? false,
  }));
};

/** How many sets are handed in, and the clause of the simplified procedure where it applies. */
export const paperRulesOf = (db: ReadDb, dossier: DossierRow): Details['paperRules'] => {
  const rule = ruleOfDossier(db, dossier);
  const sets = rule && dossierSets(editionOfDossier(db, dossier), rule);
  return {
    canBeSimplified: rule?.kind === 'form',
    procedure: dossier.procedure,
    simplifiedBy: rule?.kind === 'form' ? simplifiedClause(dossier) : null,
    sets: sets && { text: sets.text, clause: sets.clause, unconfirmed: sets.unconfirmed ?? false },
  };
};
