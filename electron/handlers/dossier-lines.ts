import type { ReadDb } from '#db/council-db';
import { papersPresent } from '#db/queries/dossier-papers';
import { type DossierRow, dossierRows } from '#db/queries/dossiers';
import { awardName } from '#electron/handlers/award-rules';
import { neededPapers } from '#electron/handlers/dossier-papers';
import type { Output } from '#shared/ipc/contract';

type DossierLine = Output<'dossiers.lines'>[number];

/** The papers that must lie in every dossier of the award; those asked only where relevant are not missed. */
const missingPapers = (db: ReadDb, dossier: DossierRow, present: ReadonlySet<string> | undefined): number =>
  neededPapers(db, dossier).filter(({ code, when }) => when === 'always' && !present?.has(code)).length;

const toLine = (db: ReadDb, dossier: DossierRow, present: ReadonlySet<string> | undefined): DossierLine => ({
  id: dossier.id,
  kind: dossier.kind,
  name: dossier.name,
  honorific: dossier.honorific,
  position: dossier.position,
  unitName: dossier.unitName,
  awardCode: dossier.awardCode,
  awardName: awardName(dossier.awardCode, dossier.awardYear),
  status: dossier.status,
  verdict: dossier.verdict,
  missingPapers: missingPapers(db, dossier, present),
});

/** What lists show of each dossier, in the order of the ids. */
export const linesOf = (db: ReadDb, ids: readonly string[]): DossierLine[] => {
  const present = papersPresent(db, ids);
  return dossierRows(db, ids).map((row) => toLine(db, row, present.get(row.id)));
};
