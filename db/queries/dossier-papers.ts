import { and, eq, inArray } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { dossierPapers } from '#db/schema/dossiers';

/** Of each dossier the papers that are there. */
export const papersPresent = (db: ReadDb, ids: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const present = new Map<string, Set<string>>();
  for (let start = 0; start < ids.length; start += 500) {
    const part = ids.slice(start, start + 500);
    const rows = db
      .select()
      .from(dossierPapers)
      .where(and(inArray(dossierPapers.dossierId, part), eq(dossierPapers.present, true)))
      .all();
    for (const { dossierId, paperCode } of rows) {
      const codes = present.get(dossierId) ?? new Set<string>();
      present.set(dossierId, codes.add(paperCode));
    }
  }
  return present;
};

export const markPaper = (
  db: WriteDb,
  paper: { readonly dossierId: string; readonly paperCode: string; readonly present: boolean },
): void => {
  db.insert(dossierPapers)
    .values(paper)
    .onConflictDoUpdate({ target: [dossierPapers.dossierId, dossierPapers.paperCode], set: { present: paper.present } })
    .run();
};
