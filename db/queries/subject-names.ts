import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { findCouncil } from '#db/queries/councils';
import { findDecision, findSigner } from '#db/queries/decisions';
import { findDossier } from '#db/queries/dossiers';
import { findDuplicateAnswer } from '#db/queries/duplicates';
import { findListFile } from '#db/queries/kept-lists';
import { findLocalVersion } from '#db/queries/local-regulations';
import { findMeeting } from '#db/queries/meetings';
import { findPaper } from '#db/queries/papers';
import { findRecipient } from '#db/queries/recipients';
import { findOffice } from '#db/queries/settings';
import { findUnit } from '#db/queries/units';
import { formatSlashed, isLocalDate } from '#shared/lib/local-date';

type Finder = (db: ReadDb, id: string) => string | null | undefined;

const FINDERS: Readonly<Record<string, Finder>> = {
  office: (db) => findOffice(db)?.officeName,
  unit: (db, id) => findUnit(db, id)?.name,
  recipient: (db, id) => findRecipient(db, id)?.name,
  campaign: (db, id) => findCampaign(db, id)?.name,
  dossier: (db, id) => findDossier(db, id)?.name,
  duplicateAnswer: (db, id) => findDuplicateAnswer(db, id)?.rowName,
  council: (db, id) => findCouncil(db, id)?.name,
  signer: (db, id) => findSigner(db, id)?.name,
  meeting: (db, id) => findCampaign(db, findMeeting(db, id)?.campaignId ?? '')?.name,
  localRegulation: (db, id) => findLocalVersion(db, id)?.document.name,
  decision: (db, id) => findDecision(db, id)?.subject,
  paper: (db, id) => findPaper(db, id)?.subject,
  list: (db, id) => findListFile(db, id)?.fileName,
  // A file that was only looked at has no row of its own.
  file: (_db, id) => id,
  day: (_db, id) => (isLocalDate(id) ? formatSlashed(id) : null),
};

/** What people call the subject of a change (`unit:…`); empty for what is gone or has no name of its own. */
export const nameOfSubject = (db: ReadDb, subject: string): string => {
  const [kind = '', ...id] = subject.split(':');
  return FINDERS[kind]?.(db, id.join(':')) ?? '';
};
