import type { ReadDb } from '#db/council-db';
import { officeOf } from '#db/queries/settings';
import { officeHeadLines } from '#electron/handlers/decision-proposal';
import type { OfficeFrame } from '#shared/documents/templates/sample-papers';

/** What this office prints on its papers, for its templates and samples. */
export const officeFrame = (db: ReadDb): OfficeFrame => {
  const office = officeOf(db);
  const { place, authority, symbol } = office;
  return { headLines: officeHeadLines(office), place, authority, symbol };
};
